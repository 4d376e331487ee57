import { compareText } from "../collections/index.ts";
import type { Story } from "../front-matter/index.ts";

/** How much each thing that two stories share counts, times its rarity. */
const WEIGHTS = { topic: 1, regency: 0.6, word: 0.5 } as const;
type Kind = keyof typeof WEIGHTS;

/**
 * What makes a relation by itself: a topic, a kabupaten or kota, or two rare words. A single word, a
 * province or a kanal only adds to one; alone it would fill every page with strangers.
 */
const EVIDENCE: Readonly<Record<Kind, number>> = { topic: 2, regency: 2, word: 1 };
const ENOUGH_EVIDENCE = 2;

/** Weights are whole numbers, so that their sum does not depend on the order of adding. */
const SCALE = 1024;
const SAME_CATEGORY = Math.round(0.3 * SCALE);
const SAME_PROVINCE = Math.round(0.3 * SCALE);

/** Of stories that share one thing, only so many are looked at: the nearest before and after. */
const NEAREST = 24;
/** And of all that a story shares, the rarest first, only until so many were looked at. */
const MOST_LOOKED_AT = 100;

/** A word in more than one headline of fifty is no rare one; in a small newsroom, in more than three. */
const WORD_SHARE = 0.02;
const FEW_WORDS = 3;
/** What more than half of a newsroom's stories share tells none of them apart, save in a tiny one. */
const COMMON_SHARE = 0.5;
const TINY = 10;

const DAY = 24 * 60 * 60 * 1000;
/** What is left of the score of stories that lie far apart, and after how many days half is lost. */
const FAR = 0.6;
const HALF_LOST = 90;

/** Something that stories share, and which of them do, newest first. */
interface Feature {
  readonly kind: Kind;
  readonly key: string;
  readonly stories: number[];
}

/**
 * Who shares what, the rarest first. Lists of numbers laid end to end: as objects, in a large
 * newsroom, they would be spread over more memory than a processor has near at hand.
 */
interface Index {
  /** Stories by feature. */
  readonly sharing: Lists;
  /** Features by story. */
  readonly features: Lists;
  /** By feature. */
  readonly weights: Int32Array;
  readonly evidence: Uint8Array;
}

/** List `n` is what `items` holds from `starts[n]` to before `starts[n + 1]`. */
interface Lists {
  readonly items: Int32Array;
  readonly starts: Int32Array;
}

/**
 * For each live editorial story up to `count` others that a reader of it would want next, best
 * first; a story without any is in the map with none.
 *
 * Stories are found by what they share: topics, place and words of the headline, each the more
 * telling the fewer stories have it, and a little by nearness in time. Paid content neither is
 * related nor has related stories (Pedoman Pemberitaan Media Siber, 6), and what answers a story or
 * carries it further stands on its page already. Takes time that grows evenly with the stories.
 *
 * @param stories live ones, newest first
 */
export function findRelated(
  stories: readonly Story[],
  count: number,
): ReadonlyMap<Story, readonly Story[]> {
  const editorial = stories.filter(({ label }) => label === undefined);
  const { sharing, features, weights, evidence } = indexFeatures(editorial);

  // Numbers side by side: reaching into as many stories would take most of the time.
  const days = Float64Array.from(editorial, ({ published }) => published.instant / DAY);
  const categories = numbered(editorial.map(({ category }) => category?.slug));
  const provinces = numbered(editorial.map(({ place }) => place?.province.code));
  // Emptied after each story rather than made anew.
  const sums = new Int32Array(editorial.length);
  // How many stories of each feature lie behind: where the present one is among them.
  const passed = new Int32Array(weights.length);
  const found = new Int32Array(MOST_LOOKED_AT + NEAREST + 1);

  const related = new Map<Story, readonly Story[]>();
  for (const [index, story] of editorial.entries()) {
    let founds = 0;
    let lookedAt = 0;
    const lastFeature = features.starts[index + 1] as number;
    for (let place = features.starts[index] as number; place < lastFeature; place += 1) {
      const feature = features.items[place] as number;
      const [first, last] = [
        sharing.starts[feature] as number,
        sharing.starts[feature + 1] as number,
      ];
      const start = windowStart(first + (passed[feature] as number), first, last);
      passed[feature] = (passed[feature] as number) + 1;
      if (lookedAt >= MOST_LOOKED_AT) continue;
      const end = Math.min(last, start + NEAREST + 1);
      // Both in one number: what is shared above, the evidence in the lowest byte.
      const sum = (weights[feature] as number) * BYTE + (evidence[feature] as number);
      lookedAt += end - start;
      for (let at = start; at < end; at += 1) {
        const other = sharing.items[at] as number;
        const before = sums[other] as number;
        if (before === 0) {
          found[founds] = other;
          founds += 1;
        }
        sums[other] = before + sum;
      }
    }
    const best = new Best(count, editorial);
    for (let at = 0; at < founds; at += 1) {
      const other = found[at] as number;
      const sum = sums[other] as number;
      sums[other] = 0;
      if (other === index || sum % BYTE < ENOUGH_EVIDENCE) continue;
      const common = Math.floor(sum / BYTE);
      // Most can be told to be too little before anything else is looked up.
      if (common + SAME_CATEGORY + SAME_PROVINCE < best.least) continue;
      const shared =
        common +
        (isSame(categories, index, other) ? SAME_CATEGORY : 0) +
        (isSame(provinces, index, other) ? SAME_PROVINCE : 0);
      const score = shared * nearness(Math.abs((days[index] as number) - (days[other] as number)));
      if (best.wouldTake(other, score) && !isShownWith(story, editorial[other] as Story)) {
        best.take(other, score);
      }
    }
    related.set(story, best.stories());
  }
  return related;
}

/** Evidence never fills it: so few stories are looked at that no two share as many things. */
const BYTE = 256;

const NONE = -1;

function isSame(numbers: Int32Array, a: number, b: number): boolean {
  return numbers[a] === numbers[b] && numbers[a] !== NONE;
}

/** A number for each of the different names, the same for the same name. */
function numbered(names: readonly (string | undefined)[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(names, (name) => {
    if (name === undefined) return NONE;
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  });
}

/** What each story shares with others, the rarest first, without what is too common to tell. */
function indexFeatures(stories: readonly Story[]): Index {
  const byKind: Readonly<Record<Kind, Map<string, Feature>>> = {
    topic: new Map(),
    regency: new Map(),
    word: new Map(),
  };
  for (const [index, story] of stories.entries()) {
    const add = (kind: Kind, key: string) => {
      let feature = byKind[kind].get(key);
      if (feature === undefined) {
        feature = { kind, key, stories: [] };
        byKind[kind].set(key, feature);
      }
      // A word may stand twice in one headline.
      if (feature.stories.at(-1) === index) return;
      feature.stories.push(index);
    };
    for (const { slug } of story.topics) add("topic", slug);
    if (story.place?.regency !== undefined) add("regency", story.place.regency.code);
    for (const word of wordsOf(story.title)) add("word", word);
  }
  const rarestFirst = Object.values(byKind)
    .flatMap((features) => [...features.values()])
    .filter((feature) => weightOf(feature, stories.length) > 0)
    .sort(
      (a, b) =>
        a.stories.length - b.stories.length ||
        compareText(a.kind, b.kind) ||
        compareText(a.key, b.key),
    );
  const sharing = endToEnd(rarestFirst.map((feature) => feature.stories));
  return {
    sharing,
    features: turnedRound(sharing, stories.length),
    weights: Int32Array.from(rarestFirst, (feature) => weightOf(feature, stories.length)),
    evidence: Uint8Array.from(rarestFirst, ({ kind }) => EVIDENCE[kind]),
  };
}

function endToEnd(lists: readonly (readonly number[])[]): Lists {
  const starts = new Int32Array(lists.length + 1);
  for (const [index, list] of lists.entries()) {
    starts[index + 1] = (starts[index] as number) + list.length;
  }
  const items = new Int32Array(starts.at(-1) ?? 0);
  for (const [index, list] of lists.entries()) items.set(list, starts[index]);
  return { items, starts };
}

/** For each item, the lists that hold it, in their order: nothing is left to be sorted. */
function turnedRound({ items, starts }: Lists, count: number): Lists {
  const turnedStarts = new Int32Array(count + 1);
  for (const item of items) turnedStarts[item + 1] = (turnedStarts[item + 1] as number) + 1;
  for (let item = 0; item < count; item += 1) {
    turnedStarts[item + 1] = (turnedStarts[item + 1] as number) + (turnedStarts[item] as number);
  }
  const next = turnedStarts.slice();
  const turned = new Int32Array(items.length);
  for (let list = 0; list + 1 < starts.length; list += 1) {
    for (let at = starts[list] as number; at < (starts[list + 1] as number); at += 1) {
      const item = items[at] as number;
      const place = next[item] as number;
      turned[place] = list;
      next[item] = place + 1;
    }
  }
  return { items: turned, starts: turnedStarts };
}

/** How rare a thing is among so many stories (idf), weighed by its kind; zero when too common. */
function weightOf({ kind, stories }: Feature, total: number): number {
  const sharing = stories.length;
  // What one story alone has finds nobody.
  if (sharing < 2) return 0;
  const most =
    kind === "word"
      ? Math.max(FEW_WORDS, total * WORD_SHARE)
      : Math.max(TINY, total * COMMON_SHARE);
  return sharing > most ? 0 : Math.round(SCALE * WEIGHTS[kind] * Math.log(1 + total / sharing));
}

/** The words of a headline that can tell what it is about: of four letters or more. */
function wordsOf(title: string): readonly string[] {
  return (
    title
      .normalize("NFC")
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? []
  );
}

/** Where the nearest begin, half of them before the present one, more where the other side ends. */
function windowStart(present: number, first: number, last: number): number {
  return Math.max(first, Math.min(present - NEAREST / 2, last - NEAREST - 1));
}

/** Whether the page of one shows the other already: as its answer or as what carries it further. */
function isShownWith(a: Story, b: Story): boolean {
  return refersTo(a, b) || refersTo(b, a);
}

function refersTo({ of, updates }: Story, { slug }: Story): boolean {
  return of === slug || updates === slug;
}

/** What is left of a score between stories that lie so many days apart. */
function nearness(days: number): number {
  return FAR + (1 - FAR) / (1 + days / HALF_LOST);
}

/** The best stories so far, best first, at most so many. */
class Best {
  private readonly placed: number[] = [];
  private readonly scores: number[] = [];
  private readonly most: number;
  private readonly all: readonly Story[];

  constructor(most: number, all: readonly Story[]) {
    this.most = most;
    this.all = all;
  }

  /** What a score must reach at the least to be taken. */
  get least(): number {
    return this.placed.length < this.most ? 0 : (this.scores.at(-1) ?? Number.POSITIVE_INFINITY);
  }

  wouldTake(story: number, score: number): boolean {
    return (
      this.placed.length < this.most ||
      (this.most > 0 && this.isBetter(story, score, this.most - 1))
    );
  }

  take(story: number, score: number): void {
    if (this.placed.length === this.most) {
      this.placed.pop();
      this.scores.pop();
    }
    let at = this.placed.length;
    while (at > 0 && this.isBetter(story, score, at - 1)) at -= 1;
    this.placed.splice(at, 0, story);
    this.scores.splice(at, 0, score);
  }

  stories(): Story[] {
    return this.placed.map((story) => this.all[story] as Story);
  }

  private isBetter(story: number, score: number, at: number): boolean {
    const other = this.scores[at] as number;
    if (score !== other) return score > other;
    const [a, b] = [this.all[story] as Story, this.all[this.placed[at] as number] as Story];
    return (b.published.instant - a.published.instant || compareText(a.url, b.url)) < 0;
  }
}
