import { join } from "node:path";
import type { Diagnostic } from "../diagnostics/index.ts";
import { explainError, readBounded, writeWhole } from "../files/index.ts";
import { readListed } from "../source/index.ts";
import { checkFiles, listNewsroom } from "./check-files.ts";
import type { FixedStory } from "./fix-story.ts";
import { fixStory } from "./fix-story.ts";
import { topicsInUse } from "./in-use.ts";
import type { Newsroom } from "./newsroom.ts";
import { readNewsroomData } from "./newsroom.ts";

/**
 * The stories among some files that can be mended without asking. A story that would have a fault afterwards which
 * it has not now is left as it is. Writes nothing.
 *
 * @param paths from the root; undefined for all stories
 */
export async function fixableStories(
  newsroom: Newsroom,
  paths: readonly string[] | undefined,
): Promise<readonly FixedStory[]> {
  const { registries } = await readNewsroomData(newsroom);
  const { posts } = await listNewsroom(newsroom);
  // The newsroom's own spelling of a topic is known from all stories.
  const { markdown } = await readListed(newsroom.root, posts);
  const context = { registries, topics: topicsInUse(markdown) };
  const wanted = paths === undefined ? undefined : new Set(paths);
  const fixed = markdown
    .filter(({ path }) => wanted === undefined || wanted.has(path))
    .flatMap((file) => fixStory(file, context) ?? []);
  if (fixed.length === 0) return [];
  const files = fixed.map(({ path }) => path);
  const before = byFile(await checkFiles(newsroom, files));
  const texts = new Map(fixed.map(({ path, after }) => [path, after]));
  const after = byFile(await checkFiles(newsroom, files, texts));
  return fixed.filter(({ path }) => {
    const errorsOf = (list: readonly Diagnostic[] | undefined) =>
      (list ?? []).filter(({ severity }) => severity === "error").map(({ rule }) => rule);
    const known = errorsOf(before.get(path));
    const left = errorsOf(after.get(path));
    // A head that could not be read hid what is wrong with the rest.
    const wasUnread = known.includes("yaml-syntax") || known.includes("no-front-matter");
    return wasUnread || left.every((rule) => known.includes(rule));
  });
}

function byFile(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, Diagnostic[]> {
  const files = new Map<string, Diagnostic[]>();
  for (const each of diagnostics) files.set(each.file, [...(files.get(each.file) ?? []), each]);
  return files;
}

/**
 * Writes a mended story, whole or not at all.
 *
 * @returns why it was not written, as a sentence; undefined when it was
 */
export async function writeFixed(
  { root }: Newsroom,
  { path, before, after }: FixedStory,
): Promise<string | undefined> {
  const file = join(root, path);
  try {
    const now = await readBounded(file, before.length + 1);
    if (!now.equals(before)) return "Berkas ini sedang diubah program lain, jadi dibiarkan.";
    await writeWhole(file, after, { flush: true, keepMode: true });
    return undefined;
  } catch (error) {
    return `Berkas ini tidak dapat ditulis: ${explainError(error)}.`;
  }
}
