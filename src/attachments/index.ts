// Attachments: documents and sounds beside stories, what of them can be published, and as which files.
// Knows nothing of stories or sites.

export {
  ATTACHMENTS_URL,
  attachmentFiles,
  attachmentUrl,
  type ShownAttachment,
} from "./attachment-files.ts";
export type { AttachmentFacts, AttachmentProbe } from "./facts.ts";
export {
  type AttachmentKind,
  type AttachmentKindId,
  type AttachmentMedium,
  insteadOf,
  isAttachment,
  KINDS,
  kindByName,
} from "./kinds.ts";
export { HEAVY_ATTACHMENT_BYTES } from "./limits.ts";
export { probeAttachments } from "./probe.ts";
