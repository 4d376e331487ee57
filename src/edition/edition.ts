import { compareText, groupBy } from "../collections/index.ts";
import type { Registries } from "../data/index.ts";
import type { Story } from "../front-matter/index.ts";
import type { Moment } from "../language/index.ts";
import { isoDay } from "../language/index.ts";
import type { Author, Category, Site, Topic } from "../model/index.ts";
import type { Answers } from "../newsroom/index.ts";
import { linkAnswers, modifiedAt, standingOf } from "../newsroom/index.ts";
import type { Province, Regency } from "../places/index.ts";
import { findRelated } from "./related.ts";

/** What a listing is about, and its stories, newest first. */
export interface Listing<Subject> {
  readonly subject: Subject;
  readonly stories: readonly Story[];
}

/** The site at one moment: every story sorted once and found by whatever readers look for. */
export interface Edition {
  /** The build's clock, in milliseconds since 1970. */
  readonly now: number;
  readonly site: Site;
  /** What listings hold, newest first. */
  readonly live: readonly Story[];
  /** Every story with a page of its own, the expired ones too, newest first. */
  readonly published: readonly Story[];
  /** Newest first. */
  readonly withdrawn: readonly Story[];
  /** The next one due first. */
  readonly scheduled: readonly Story[];
  readonly expired: readonly Story[];
  readonly drafts: readonly Story[];
  /** All registered categories in their order, those without stories too. */
  readonly categories: readonly Listing<Category>[];
  /**
   * All registered authors in their order, those without stories too. Paid content is in none of
   * their listings, which would be a byline by another way (Pedoman Pemberitaan Media Siber, 6).
   */
  readonly authors: readonly Listing<Author>[];
  /** By name. Only topics and places that have a story. */
  readonly topics: readonly Listing<Topic>[];
  readonly provinces: readonly Listing<Province>[];
  readonly regencies: readonly Listing<Regency>[];
  /** "2024-12-10", newest first. */
  readonly days: readonly Listing<string>[];
  readonly answers: Answers;
  /** When what readers see of a published or withdrawn story last changed in substance. */
  modified(story: Story): Moment;
  /** For each live story up to three others that a reader of it might want next, best first. */
  readonly related: ReadonlyMap<Story, readonly Story[]>;
  /**
   * The story that came out before a live one, and the one after. Paid content is nobody's
   * neighbour and has none: a bare headline there could not say what it is.
   */
  neighbours(story: Story): {
    readonly older?: Story | undefined;
    readonly newer?: Story | undefined;
  };
}

/**
 * Sorts and groups a newsroom's stories, once for all pages.
 *
 * @param now the build's clock, in milliseconds since 1970
 */
export function compileEdition(
  stories: readonly Story[],
  registries: Registries,
  now: number,
): Edition {
  const sorted = [...stories].sort(newestFirst);
  const standing = groupBy(sorted, (story) => [standingOf(story, now)]);
  const live = standing.get("live") ?? [];
  const expired = standing.get("expired") ?? [];
  const published = [...live, ...expired].sort(newestFirst);
  const withdrawn = standing.get("withdrawn") ?? [];
  const editorial = live.filter(({ label }) => label === undefined);
  const position = new Map(editorial.map((story, index) => [story, index]));

  const byCategory = groupBy(live, ({ category }) => (category === undefined ? [] : [category]));
  const byAuthor = groupBy(editorial, ({ authors }) => authors);
  const answers = linkAnswers([...published, ...withdrawn].sort(newestFirst));
  const modified = new Map<Story, Moment>();
  return {
    now,
    site: registries.site,
    live,
    published,
    withdrawn,
    scheduled: [...(standing.get("scheduled") ?? [])].reverse(),
    expired,
    drafts: standing.get("draft") ?? [],
    categories: [...registries.categories.values()].map((subject) => ({
      subject,
      stories: byCategory.get(subject) ?? [],
    })),
    authors: [...registries.authors.values()].map((subject) => ({
      subject,
      stories: byAuthor.get(subject) ?? [],
    })),
    topics: topicListings(live).sort((a, b) => byName(a.subject, b.subject)),
    provinces: listings(live, ({ place }) => place?.province).sort((a, b) =>
      byName(a.subject, b.subject),
    ),
    regencies: listings(live, ({ place }) => place?.regency).sort((a, b) =>
      byName(a.subject, b.subject),
    ),
    days: listings(live, ({ published: moment }) => isoDay(moment)).sort((a, b) =>
      a.subject < b.subject ? 1 : -1,
    ),
    answers,
    modified(story) {
      const known = modified.get(story) ?? modifiedAt(story, answers);
      modified.set(story, known);
      return known;
    },
    related: findRelated(live, RELATED),
    neighbours(story) {
      const index = position.get(story);
      return index === undefined
        ? {}
        : { newer: editorial[index - 1], older: editorial[index + 1] };
    },
  };
}

/** Stories offered at the foot of one. */
const RELATED = 3;

function newestFirst(a: Story, b: Story): number {
  return (
    b.published.instant - a.published.instant ||
    // Two at one moment keep one order on every machine.
    compareText(a.url, b.url) ||
    compareText(a.file, b.file)
  );
}

function topicListings(stories: readonly Story[]): Listing<Topic>[] {
  const listings = new Map<string, { subject: Topic; stories: Story[] }>();
  for (const story of stories) {
    for (const topic of story.topics) {
      const listing = listings.get(topic.slug);
      if (listing === undefined) listings.set(topic.slug, { subject: topic, stories: [story] });
      else {
        listing.stories.push(story);
        // Spelt as its oldest story spelt it, so that a later one can't rename its page.
        listing.subject = topic;
      }
    }
  }
  return [...listings.values()];
}

function listings<Subject>(
  stories: readonly Story[],
  subjectOf: (story: Story) => Subject | undefined,
): Listing<Subject>[] {
  const groups = groupBy(stories, (story) => {
    const subject = subjectOf(story);
    return subject === undefined ? [] : [subject];
  });
  return [...groups].map(([subject, list]) => ({ subject, stories: list }));
}

const collator = new Intl.Collator("id", { numeric: true });

function byName(a: { name: string; slug: string }, b: { name: string; slug: string }): number {
  return collator.compare(a.name, b.name) || compareText(a.slug, b.slug);
}
