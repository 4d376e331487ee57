import type { Registries } from "../data/index.ts";
import { diagnosticLine, isOn, LINT_RULES } from "../diagnostics/index.ts";
import type { PictureProbe } from "../pictures/index.ts";
import { readContent } from "../stories/index.ts";
import { createTexts, languageOf } from "../texts/index.ts";
import { urlsIn } from "../urls/index.ts";
import type { ImportPlace } from "./newsroom.ts";

/** Rules that need the other stories, which one story alone can't be judged by. */
const BETWEEN_STORIES: ReadonlySet<string> = new Set([
  "dead-story-reference",
  "lost-url",
  "stray-file",
]);

/**
 * What `jejak check` will say against a story, as lines; empty where it passes. Matters of style are not told:
 * an archive has thousands.
 */
export function faultsOf(
  file: { readonly path: string; readonly text: string },
  pictures: ReadonlyMap<string, PictureProbe>,
  registries: Registries,
  place: ImportPlace,
): readonly string[] {
  const isPage = file.path.startsWith(`${place.pagesFolder}/`);
  const folder = (path: string, holds: boolean) => ({
    path,
    exists: true,
    markdown: holds ? [{ path: file.path, bytes: new TextEncoder().encode(file.text) }] : [],
    others: [],
    symbolicLinks: [],
    unreadable: [],
    special: [],
    oversized: [],
  });
  const { diagnostics } = readContent({
    posts: folder(place.postsFolder, !isPage),
    ownPages: folder(place.pagesFolder, isPage),
    pictures,
    attachments: new Map(),
    registries,
    text: createTexts(registries.texts, languageOf(registries.site.lang)).text,
    storyUrl: place.storyUrl,
    pathPrefix: place.pathPrefix,
    urls: urlsIn(registries.site.lang, place.urlWords),
    authorPages: true,
    now: place.now,
  });
  return diagnostics
    .filter(
      ({ severity, rule }) =>
        severity === "error" &&
        !BETWEEN_STORIES.has(rule) &&
        !(rule in LINT_RULES && isOn(rule as never)),
    )
    .map(diagnosticLine);
}
