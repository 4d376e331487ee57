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
const NEAREST = 24;
/** Of all that a story shares, the rarest is looked at first, until so many stories were looked at. */
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

/** Something that stories share. */
interface Feature {
  readonly kind: Kind;
  readonly key: string;
  /** The stories so far that have it, the oldest first. */
  readonly stories: Story[];
}

/** An earlier story that shares something with the present one. */
interface Candidate {
  readonly story: Story;
  /** The sum of the weights of what is shared. */
  shared: number;
  evidence: number;
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
  const archive = new Archive();
  const found = new Map<Story, readonly Story[]>();
  // Of one moment, none came out before the other.
  let moment: Story[] = [];
  for (const story of [...editorial].reverse()) {
    if (moment[0]?.published.instant !== story.published.instant) {
      archive.add(moment);
      moment = [];
    }
    found.set(story, archive.relatedTo(story, count));
    moment.push(story);
  }
  return new Map(editorial.map((story) => [story, found.get(story) ?? []]));
}

/** The stories that came out so far, by what they may share with the next. */
class Archive {
  private readonly features = new Map<string, Feature>();
  private total = 0;

  add(stories: readonly Story[]): void {
    for (const story of stories) {
      this.total += 1;
      for (const { kind, key } of featuresOf(story)) {
        const name = `${kind} ${key}`;
        const feature = this.features.get(name);
        if (feature === undefined) this.features.set(name, { kind, key, stories: [story] });
        else feature.stories.push(story);
      }
    }
  }

  /** The best of the stories so far for one that comes out now. */
  relatedTo(story: Story, count: number): Story[] {
    const best: { readonly story: Story; readonly score: number }[] = [];
    for (const { story: other, shared, evidence } of this.candidatesFor(story)) {
      if (evidence < ENOUGH_EVIDENCE || isShownWith(story, other)) continue;
      const score = (shared + sameFrame(story, other)) * nearness(story, other);
      const place = { story: other, score };
      // Few are kept, so that putting each in its place takes less than sorting them all.
      const at = best.findIndex((each) => isBetter(place, each));
      if (at === -1) best.push(place);
      else best.splice(at, 0, place);
      if (best.length > count) best.pop();
    }
    return best.map((each) => each.story);
  }

  private candidatesFor(story: Story): Iterable<Candidate> {
    const candidates = new Map<Story, Candidate>();
    let lookedAt = 0;
    for (const { kind, stories, weight } of this.sharedBy(story)) {
      if (lookedAt >= MOST_LOOKED_AT) break;
      for (const other of stories.slice(-NEAREST)) {
        const candidate = candidates.get(other) ?? { story: other, shared: 0, evidence: 0 };
        candidate.shared += weight;
        candidate.evidence += EVIDENCE[kind];
        candidates.set(other, candidate);
        lookedAt += 1;
      }
    }
    return candidates.values();
  }

  /** What a story shares with earlier ones, the rarest first, without what is too common to tell. */
  private sharedBy(story: Story): (Feature & { readonly weight: number })[] {
    return featuresOf(story)
      .flatMap(({ kind, key }) => {
        const feature = this.features.get(`${kind} ${key}`);
        const weight = feature === undefined ? 0 : weightOf(feature, this.total + 1);
        return feature === undefined || weight === 0 ? [] : [{ ...feature, weight }];
      })
      .sort(
        (a, b) =>
          a.stories.length - b.stories.length ||
          compareText(a.kind, b.kind) ||
          compareText(a.key, b.key),
      );
  }
}

/** Everything that a story may share with others, each once. */
function featuresOf({ topics, place, title }: Story): Pick<Feature, "kind" | "key">[] {
  return [
    ...topics.map(({ slug }) => ({ kind: "topic" as const, key: slug })),
    ...(place?.regency === undefined
      ? []
      : [{ kind: "regency" as const, key: place.regency.code }]),
    ...[...new Set(wordsOf(title))].map((word) => ({ kind: "word" as const, key: word })),
  ];
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

/** What a common kanal and a common province add. */
function sameFrame(a: Story, b: Story): number {
  const category = a.category !== undefined && a.category === b.category;
  const province = a.place !== undefined && a.place.province === b.place?.province;
  return (category ? SAME_CATEGORY : 0) + (province ? SAME_PROVINCE : 0);
}

/** What is left of a score between stories that lie some days apart. */
function nearness(a: Story, b: Story): number {
  const days = Math.abs(a.published.instant - b.published.instant) / DAY;
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
