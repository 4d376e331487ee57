import { compareText, groupBy, memoize } from "../collections/index.ts";
import type { Registries } from "../data/index.ts";
import type { Story } from "../front-matter/index.ts";
import type { Moment } from "../language/index.ts";
import type { Author, Category, DescribedTopic, Series, Site } from "../model/index.ts";
import type { Answers } from "../newsroom/index.ts";
import { linkAnswers, modifiedAt, standingOf } from "../newsroom/index.ts";
import type { Grouping, Listing } from "./grouping.ts";
import { gather } from "./grouping.ts";
import { findRelated } from "./related.ts";
import type { SeriesParts } from "./series.ts";
import { arrangeSeries } from "./series.ts";
import type { Translations } from "./translations.ts";
import { arrangeTranslations } from "./translations.ts";

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
  /** All registered, in their order. */
  readonly categories: readonly Category[];
  readonly authors: readonly Author[];
  /** The listings that the live stories make in some way: by topic, by day. Made once for each way. */
  listings<Subject>(grouping: Grouping<Subject>): readonly Listing<Subject>[];
  /** The series that the live stories make, by slug. */
  readonly series: ReadonlyMap<string, SeriesParts>;
  /** The stories that can be read in other languages, each with all that it can be read in. */
  readonly translations: ReadonlyMap<Story, Translations>;
  /** How the newsroom presents series, by slug. */
  readonly registeredSeries: ReadonlyMap<string, Series>;
  /** How the newsroom presents topics, by slug. */
  readonly describedTopics: ReadonlyMap<string, DescribedTopic>;
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

  const answers = linkAnswers([...published, ...withdrawn].sort(newestFirst));
  return {
    now,
    site: registries.site,
    live,
    published,
    withdrawn,
    scheduled: [...(standing.get("scheduled") ?? [])].reverse(),
    expired,
    drafts: standing.get("draft") ?? [],
    categories: [...registries.categories.values()],
    authors: [...registries.authors.values()],
    listings: memoize((grouping: Grouping<unknown>) =>
      gather(live, grouping, registries),
    ) as Edition["listings"],
    series: arrangeSeries(live),
    translations: arrangeTranslations(
      sorted.filter(({ draft }) => !draft),
      live,
    ),
    registeredSeries: bySlug(registries.series.values()),
    describedTopics: bySlug(registries.topics.values()),
    answers,
    modified: memoize((story: Story) => modifiedAt(story, answers)),
    related: findRelated(live, RELATED),
    neighbours(story) {
      const index = position.get(story);
      return index === undefined
        ? {}
        : { newer: editorial[index - 1], older: editorial[index + 1] };
    },
  };
}

function bySlug<Entry extends { readonly slug: string }>(
  entries: Iterable<Entry>,
): ReadonlyMap<string, Entry> {
  return new Map([...entries].map((entry) => [entry.slug, entry]));
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
