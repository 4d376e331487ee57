import { KINDS } from "../attachments/index.ts";
import { duration } from "../language/index.ts";
import { fileFacts } from "../markdown/index.ts";
import type { Attachment } from "../model/index.ts";
import type { SoundView } from "./views.ts";

/** A story's main sound as its page plays it. */
export function soundView({ url, facts, title }: Attachment, lang: string): SoundView {
  return { url, type: KINDS[facts.kind].mediaType, title, facts: fileFacts(facts, lang) };
}

/** How long a sound lasts, in words; undefined for what is none. */
export function soundLength({ facts }: Attachment, lang: string): string | undefined {
  return facts.seconds === undefined ? undefined : duration(facts.seconds, lang);
}
