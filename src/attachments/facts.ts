import type { Probe } from "../files/index.ts";
import type { AttachmentKindId } from "./kinds.ts";

/** What is known of a file beside a story before it is published. */
export interface AttachmentFacts {
  /** By content, not by the file's name. */
  readonly kind: AttachmentKindId;
  readonly bytes: number;
  /** How long a sound or video lasts; absent for documents, and for a video that does not tell. */
  readonly seconds?: number;
  /** First twelve hexadecimal digits of the SHA-256 of the file's bytes. */
  readonly hash: string;
}

/** Why a file is not published: it is not what it says, or it could run something. */
export type RefusalRule = "broken-attachment" | "active-attachment";

export interface AttachmentRefusal {
  readonly ok: false;
  readonly rule: RefusalRule;
  /** In Indonesian: what is wrong and what to do, without the file's name. */
  readonly message: string;
}

export type AttachmentProbe =
  | Extract<Probe<AttachmentFacts>, { readonly ok: true }>
  | AttachmentRefusal;
