import { posix } from "node:path";
import type { Attachment } from "../model/index.ts";
import type { ValuePath } from "../source/index.ts";
import type { ReadStory } from "./field.ts";
import { findAttachment, warnOfHeavy } from "./find-attachment.ts";
import { reportGone } from "./gone-file.ts";

/** A story's main sound, without what it is called: that is the headline. Undefined, and told, when there is none. */
export function readAudio(
  given: string | undefined,
  path: ValuePath,
  story: ReadStory,
): Attachment | undefined {
  if (given === undefined) return undefined;
  const { file, source, diagnostics } = story;
  const at = source.locate(path);
  if (/^[a-z][a-z0-9+.-]*:|^\/\//iu.test(given)) {
    reportGone(
      story,
      "missing-attachment",
      at,
      "Rekaman ini ada di server lain. Simpan berkasnya di samping tulisan dan tulis namanya saja; tautan ke layanan lain ditulis di badan tulisan.",
    );
    return undefined;
  }
  const found = findAttachment(given, posix.dirname(file), story, "sound");
  if (!found.ok) {
    reportGone(story, found.rule, at, found.message);
    return undefined;
  }
  warnOfHeavy(found, at, diagnostics);
  return { file: found.file, facts: found.facts, url: found.url, title: "", usedBy: file, ...at };
}
