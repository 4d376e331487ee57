import { posix } from "node:path";
import type { StoryVideo } from "../model/index.ts";
import type { ValuePath } from "../source/index.ts";
import { checkWebAddress } from "./addresses.ts";
import type { ReadStory } from "./field.ts";
import { findAttachment, warnOfHeavy } from "./find-attachment.ts";

/**
 * A story's video: an address elsewhere, to which readers are led, or a file beside the story, which is played.
 * Undefined, and told, where it is neither.
 */
export function readVideo(
  given: string | undefined,
  path: ValuePath,
  story: ReadStory,
): StoryVideo | undefined {
  if (given === undefined) return undefined;
  const { file, source, diagnostics } = story;
  const at = source.locate(path);
  if (/^[a-z][a-z0-9+.-]*:|^\/\/|^www\./iu.test(given)) {
    const address = given.replace(/^http:/iu, "https:");
    const told = diagnostics.list.length;
    checkWebAddress(address, path, story);
    return diagnostics.list.length > told ? undefined : { address };
  }
  const found = findAttachment(given, posix.dirname(file), story, "video");
  if (!found.ok) {
    diagnostics.error(found.rule, at, found.message);
    return undefined;
  }
  warnOfHeavy(found, at, diagnostics);
  const { facts, url } = found;
  return { file: { file: found.file, facts, url, title: "", usedBy: file, ...at } };
}

/** Warns of a video that nothing shows before it is started. */
export function checkPoster(
  { video, image }: { readonly video?: StoryVideo | undefined; readonly image?: unknown },
  { source, diagnostics }: ReadStory,
): void {
  if (video === undefined || image !== undefined) return;
  diagnostics.warning(
    "missing-poster",
    source.locate(["video"], "key"),
    "Video ini belum punya gambar muka. Isi image, misalnya satu adegan videonya; tanpa itu mesin pencari tidak mengenalinya sebagai video.",
  );
}
