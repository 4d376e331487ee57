import type { Diagnostic, Position } from "../diagnostics/index.ts";
import { didYouMean, nearest, quote } from "../diagnostics/index.ts";
import type { Story } from "../front-matter/index.ts";
import type { PendingFragment, PendingLink } from "../stories/index.ts";
import type { PageDirectory } from "./page-directory.ts";

/** A link within the site that leads to none of Jejak's own pages. */
export interface DeadLink {
  /** Where it would lead, without the path prefix. */
  readonly path: string;
  readonly diagnostic: Diagnostic;
  /** Whether a story of the old archive holds it, which is printed without it. */
  readonly isArchived?: boolean;
}

/**
 * The links that lead nowhere as far as Jejak knows. The site's own templates and files may still
 * hold their targets; who knows of those decides.
 *
 * @param urls of all pages, pictures and files
 * @param scheduled stories whose links are checked against the site as it will be when they are out
 * @param directory says in which listings they will be
 */
export function findDeadLinks(
  links: readonly PendingLink[],
  urls: ReadonlySet<string>,
  scheduled: readonly Story[],
  directory: Pick<PageDirectory, "listingsOf">,
): DeadLink[] {
  const laterFiles = new Set(scheduled.map(({ file }) => file));
  const laterUrls = new Set(scheduled.flatMap((story) => urlsWith(story, directory)));
  const known = [...urls];
  // One slip is often made on many pages, and the nearest of thousands of URLs takes a while.
  const nearestTo = new Map<string, string | undefined>();
  return links
    .filter(({ path, file }) => !urls.has(path) && !(laterFiles.has(file) && laterUrls.has(path)))
    .map(({ path, file, line, column }) => {
      if (!nearestTo.has(path)) {
        const worthwhile = nearestTo.size < MOST_SUGGESTIONS;
        nearestTo.set(path, worthwhile ? nearest(path, known) : undefined);
      }
      const near = nearestTo.get(path);
      return {
        path,
        diagnostic: deadLink(
          file,
          { line, column },
          `Halaman ${quote(path, 90)} tidak ada di situs ini. ${didYouMean(near, "Periksa alamatnya.", 90)}`,
        ),
      };
    });
}

/** A newsroom that has more dead links than this has moved something, and needs no spelling. */
const MOST_SUGGESTIONS = 100;

/** Links to a heading that its story does not have. */
export function findDeadFragments(
  fragments: readonly PendingFragment[],
  stories: readonly Story[],
): Diagnostic[] {
  const byUrl = new Map(stories.map((story) => [story.url, story]));
  return fragments.flatMap(({ url, fragment, file, line, column }) => {
    const story = byUrl.get(url);
    if (story === undefined || story.ids.has(fragment)) return [];
    const near = nearest(
      fragment,
      story.headings.map(({ id }) => id),
    );
    return [
      {
        file,
        line,
        column,
        severity: "error" as const,
        rule: "dead-fragment" as const,
        message: `Tulisan ${quote(story.file, 90)} tidak memuat bagian ${quote(`#${fragment}`)}. ${didYouMean(near && `#${near}`, "Hapus bagian sesudah #.")}`,
      },
    ];
  });
}

/** What the site has once a story is out: its page, its pictures, and the listings that it is in. */
function urlsWith(story: Story, directory: Pick<PageDirectory, "listingsOf">): string[] {
  return [
    story.url,
    ...story.pictures.flatMap(({ set }) => set.files.map((file) => file.url)),
    ...directory.listingsOf(story),
  ];
}

function deadLink(file: string, at: Position, message: string): Diagnostic {
  return { file, ...at, severity: "error", rule: "dead-link", message };
}
