import type { Story } from "../front-matter/index.ts";

/** A story in the order of its series. */
export interface NumberedPart {
  readonly story: Story;
  /** 1 and up. Two have one number, and one is left out, where their stories say so. */
  readonly part: number;
}

/** A series with its stories, from the first part. */
export interface SeriesParts {
  readonly slug: string;
  readonly parts: readonly NumberedPart[];
  /** Where each story stands among the parts, from 0. */
  readonly places: ReadonlyMap<Story, number>;
  /** The number of the last part: "Bagian 2 dari 5". */
  readonly last: number;
}

/**
 * The series that some stories make, by slug. A story that says its part has that number; the others take the numbers
 * that are free, in the order in which they came out.
 *
 * @param stories live ones, newest first
 */
export function arrangeSeries(stories: readonly Story[]): ReadonlyMap<string, SeriesParts> {
  const bySlug = new Map<string, Story[]>();
  for (const story of stories) {
    if (story.series === undefined) continue;
    const known = bySlug.get(story.series.slug);
    if (known === undefined) bySlug.set(story.series.slug, [story]);
    else known.push(story);
  }
  return new Map([...bySlug].map(([slug, members]) => [slug, arranged(slug, members.reverse())]));
}

/** @param stories oldest first */
function arranged(slug: string, stories: readonly Story[]): SeriesParts {
  const taken = new Set(stories.flatMap(({ series }) => series?.part ?? []));
  let free = 1;
  const parts = stories.map((story): NumberedPart => {
    if (story.series?.part !== undefined) return { story, part: story.series.part };
    while (taken.has(free)) free += 1;
    taken.add(free);
    return { story, part: free };
  });
  // Two of one number stay in the order of their dates.
  parts.sort((a, b) => a.part - b.part);
  const places = new Map(parts.map(({ story }, index) => [story, index]));
  return { slug, parts, places, last: parts.at(-1)?.part ?? 0 };
}

/** A live story's own place in its series; undefined for one that is in none. */
export function partOf(
  story: Story,
  series: ReadonlyMap<string, SeriesParts>,
): (NumberedPart & { readonly of: SeriesParts; readonly index: number }) | undefined {
  if (story.series === undefined) return undefined;
  const of = series.get(story.series.slug);
  const index = of?.places.get(story);
  const found = index === undefined ? undefined : of?.parts[index];
  return of === undefined || index === undefined || found === undefined
    ? undefined
    : { ...found, of, index };
}
