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
const SAME_CATEGORY = Math.round(0.2 * SCALE);
const SAME_PROVINCE = Math.round(0.2 * SCALE);

/** Of earlier stories that share one thing, only the nearest are looked at. */
const NEAREST = 16;
/** Of all that a story shares, the rarest is looked at first, until so many stories were looked at. */
const MOST_LOOKED_AT = 60;

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

/** Something that stories share. */
interface Feature {
  readonly kind: Kind;
  readonly key: string;
  /** The stories so far that have it, as their places in the archive, the oldest first. */
  readonly stories: number[];
}

/**
 * For each live editorial story up to `count` earlier ones that a reader of it would want next, best
 * first; a story without any is in the map with none.
 *
 * Stories are found by what they share: topics, place and words of the headline, each the more
 * telling the fewer stories have it, and a little by nearness in time. How rare a thing is counts less
 * than how many things are shared, so that one rare topic does not outweigh two common ones.
 *
 * A story is compared with what came out before it and with nothing else: what comes out later changes
 * no page of the archive, not even through how rare a topic is. A later story that carries it further
 * or answers it says so itself, and stands on its page already; such stories are not related again.
 * Paid content neither is related nor has related stories (Pedoman Pemberitaan Media Siber, 6). Takes
 * time that grows evenly with the stories.
 *
 * @param stories live ones, newest first
 */
export function findRelated(
  stories: readonly Story[],
  count: number,
): ReadonlyMap<Story, readonly Story[]> {
  const editorial = stories.filter(({ label }) => label === undefined);
  const archive = new Archive(editorial.length);
  const found = new Map<Story, readonly Story[]>();
  // Of one moment, none came out before the other.
  let moment: { readonly story: Story; readonly features: readonly Feature[] }[] = [];
  for (const story of [...editorial].reverse()) {
    if (moment[0]?.story.published.instant !== story.published.instant) {
      for (const each of moment) archive.add(each.story, each.features);
      moment = [];
    }
    const features = archive.featuresOf(story);
    found.set(story, archive.relatedTo(story, features, count));
    moment.push({ story, features });
  }
  return new Map(editorial.map((story) => [story, found.get(story) ?? []]));
}

/** Evidence never fills it: so few things are shared by two stories. */
const BYTE = 256;

/**
 * The stories that came out so far, by what they may share with the next. What is asked of many stories is
 * kept as numbers side by side: reaching into as many objects would take most of the time.
 */
class Archive {
  private readonly features: Readonly<Record<Kind, Map<string, Feature>>> = {
    topic: new Map(),
    regency: new Map(),
    word: new Map(),
  };
  private readonly stories: Story[] = [];
  private readonly days: Float64Array;
  /** What a story and the present one share: the weights above, the evidence in the lowest byte. */
  private readonly shared: Int32Array;

  /** @param size how many stories it will hold at most */
  constructor(size: number) {
    this.days = new Float64Array(size);
    this.shared = new Int32Array(size);
  }

  add(story: Story, features: readonly Feature[]): void {
    const place = this.stories.push(story) - 1;
    this.days[place] = story.published.instant / DAY;
    for (const { stories } of features) stories.push(place);
  }

  /** Everything that a story may share with others, each once. */
  featuresOf({ topics, place, title }: Story): Feature[] {
    const area =
      place?.country === undefined
        ? place?.regency?.code
        : place.city && `${place.country.code}/${place.city.slug}`;
    return [
      ...topics.map(({ slug }) => this.feature("topic", slug)),
      ...(area === undefined ? [] : [this.feature("regency", area)]),
      ...[...new Set(wordsOf(title))].map((word) => this.feature("word", word)),
    ];
  }

  private feature(kind: Kind, key: string): Feature {
    const known = this.features[kind].get(key);
    if (known !== undefined) return known;
    const feature = { kind, key, stories: [] };
    this.features[kind].set(key, feature);
    return feature;
  }

  /** The best of the stories so far for one that comes out now. */
  relatedTo(story: Story, features: readonly Feature[], count: number): Story[] {
    const best: { readonly story: Story; readonly score: number }[] = [];
    const day = story.published.instant / DAY;
    for (const place of this.candidatesAmong(features)) {
      const sum = this.shared[place] ?? 0;
      this.shared[place] = 0;
      if (sum % BYTE < ENOUGH_EVIDENCE) continue;
      const shared = Math.floor(sum / BYTE);
      const near = nearness(day - (this.days[place] ?? 0));
      const least = best.length < count ? 0 : (best.at(-1)?.score ?? Number.POSITIVE_INFINITY);
      // Most can be told to be too little before the story itself is looked at.
      if ((shared + SAME_CATEGORY + SAME_PROVINCE) * near < least) continue;
      const other = this.stories[place];
      if (other === undefined || isShownWith(story, other)) continue;
      const candidate = { story: other, score: (shared + sameFrame(story, other)) * near };
      // Few are kept, so that putting each in its place takes less than sorting them all.
      const at = best.findIndex((each) => isBetter(candidate, each));
      if (at === -1) best.push(candidate);
      else best.splice(at, 0, candidate);
      if (best.length > count) best.pop();
    }
    return best.map((each) => each.story);
  }

  /** The places of the stories to be compared; what each shares is in `shared` then. */
  private candidatesAmong(features: readonly Feature[]): readonly number[] {
    const candidates: number[] = [];
    let lookedAt = 0;
    for (const { feature, weight } of this.rarestFirst(features)) {
      if (lookedAt >= MOST_LOOKED_AT) break;
      const { kind, stories } = feature;
      const sum = weight * BYTE + EVIDENCE[kind];
      for (let at = Math.max(0, stories.length - NEAREST); at < stories.length; at += 1) {
        const place = stories[at] ?? 0;
        const before = this.shared[place] ?? 0;
        if (before === 0) candidates.push(place);
        this.shared[place] = before + sum;
        lookedAt += 1;
      }
    }
    return candidates;
  }

  /** Of what a story has, what earlier ones have, too, the rarest first; not what is too common to tell. */
  private rarestFirst(
    features: readonly Feature[],
  ): { readonly feature: Feature; readonly weight: number }[] {
    return features
      .filter(({ stories }) => stories.length > 0)
      .map((feature) => ({ feature, weight: weightOf(feature, this.stories.length + 1) }))
      .filter(({ weight }) => weight > 0)
      .sort(
        ({ feature: a }, { feature: b }) =>
          a.stories.length - b.stories.length ||
          compareText(a.kind, b.kind) ||
          compareText(a.key, b.key),
      );
  }
}

/**
 * How rare a thing is among so many stories, the present one included, weighed by its kind; zero when
 * too common. The root of the usual measure (idf): what is shared by two stories of a thousand tells
 * more than what fifty share, but not twice as much.
 */
function weightOf({ kind, stories }: Feature, total: number): number {
  const sharing = stories.length + 1;
  const most =
    kind === "word"
      ? Math.max(FEW_WORDS, total * WORD_SHARE)
      : Math.max(TINY, total * COMMON_SHARE);
  if (sharing > most) return 0;
  return Math.round(SCALE * WEIGHTS[kind] * Math.sqrt(Math.log(1 + total / sharing)));
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

/** What a common kanal and a common province, or country abroad, add. */
function sameFrame(a: Story, b: Story): number {
  const category = a.categories.some((each) => b.categories.includes(each));
  const province = frameCode(a) !== undefined && frameCode(a) === frameCode(b);
  return (category ? SAME_CATEGORY : 0) + (province ? SAME_PROVINCE : 0);
}

/** The code of its province or, abroad, of its country: digits or letters. */
function frameCode({ place }: Story): string | undefined {
  return (place?.province ?? place?.country)?.code;
}

/** What is left of a score between stories that lie so many days apart. */
function nearness(days: number): number {
  return FAR + (1 - FAR) / (1 + days / HALF_LOST);
}

/** Whether the page of one shows the other already: as its answer or as what carries it further. */
function isShownWith(a: Story, b: Story): boolean {
  return refersTo(a, b) || refersTo(b, a);
}

function refersTo({ of, updates }: Story, { slug }: Story): boolean {
  return of === slug || updates === slug;
}

/** By score, then the newer, then by URL. */
function isBetter(
  a: { readonly story: Story; readonly score: number },
  b: { readonly story: Story; readonly score: number },
): boolean {
  const order =
    b.score - a.score ||
    b.story.published.instant - a.story.published.instant ||
    compareText(a.story.url, b.story.url);
  return order < 0;
}
