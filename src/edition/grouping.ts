import { compareText } from "../collections/index.ts";
import type { Registries } from "../data/index.ts";
import type { Story } from "../front-matter/index.ts";

/** A listing: what it is about, and its stories, newest first. */
export interface Listing<Subject> {
  readonly subject: Subject;
  readonly stories: readonly Story[];
}

/** A way to gather stories into listings: by kanal, by topic, by day. */
export interface Grouping<Subject> {
  /** What a story is about in this way: the subjects in whose listings it is, once it is live. */
  subjectsOf(story: Story): readonly Subject[];
  /** What tells two subjects apart: "kopi-gayo". */
  keyOf(subject: Subject): string;
  /**
   * The subjects that the newsroom has registered, in its order. They have a listing before they have a
   * story, and no others have one. Without it every subject that a story has gets a listing.
   */
  registered?(registries: Registries): Iterable<Subject>;
  /** The order of listings that come with their stories. */
  compare?(a: Subject, b: Subject): number;
}

/**
 * The listings that some stories make.
 *
 * @param stories live ones, newest first
 */
export function gather<Subject>(
  stories: readonly Story[],
  grouping: Grouping<Subject>,
  registries: Registries,
): readonly Listing<Subject>[] {
  const listings = new Map<string, { subject: Subject; stories: Story[] }>();
  const registered = grouping.registered?.(registries);
  for (const subject of registered ?? []) {
    listings.set(grouping.keyOf(subject), { subject, stories: [] });
  }
  for (const story of stories) {
    for (const subject of grouping.subjectsOf(story)) {
      const key = grouping.keyOf(subject);
      const listing = listings.get(key);
      if (listing === undefined) {
        if (registered === undefined) listings.set(key, { subject, stories: [story] });
        continue;
      }
      if (listing.stories.at(-1) !== story) listing.stories.push(story);
      // Spelt as its oldest story spelt it, so that a later one can't rename its page.
      if (registered === undefined) listing.subject = subject;
    }
  }
  const all = [...listings.values()];
  const { compare } = grouping;
  return registered !== undefined || compare === undefined
    ? all
    : all.sort((a, b) => compare(a.subject, b.subject));
}

const collator = new Intl.Collator("id", { numeric: true });

/** The order of a dictionary, in which 9 comes before 10. */
export function compareNames(
  a: { readonly name: string; readonly slug: string },
  b: { readonly name: string; readonly slug: string },
): number {
  return collator.compare(a.name, b.name) || compareText(a.slug, b.slug);
}
