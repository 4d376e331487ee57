import { contentHash } from "../files/index.ts";
import { activeContent } from "./active-content.ts";
import type { AttachmentProbe } from "./facts.ts";
import { type AttachmentKindId, KINDS, kindByName } from "./kinds.ts";
import { BROKEN, MOVING, notThat, SILENT } from "./messages.ts";
import { checkSignature } from "./signature.ts";

/** Finds out about a file beside a story from its bytes; what can't be published is told, not thrown. */
export async function readAttachment(bytes: Buffer, path: string): Promise<AttachmentProbe> {
  const kind = kindByName(path);
  if (kind === undefined) return broken(notThat("dokumen atau suara"));
  const signature = checkSignature(bytes, kind);
  if (!signature.ok) return signature;
  const active = activeContent(bytes, kind);
  if (active !== undefined) return { ok: false, rule: "active-attachment", message: active };
  const facts = { kind, bytes: bytes.length, hash: contentHash(bytes) };
  if (KINDS[kind].medium === "document") return { ok: true, facts };
  const seconds = await lengthOf(bytes, kind);
  return typeof seconds === "string"
    ? broken(seconds)
    : { ok: true, facts: { ...facts, seconds: Math.round(seconds * 10) / 10 } };
}

function broken(message: string): AttachmentProbe {
  return { ok: false, rule: "broken-attachment", message };
}

/** How long a sound lasts, in seconds; or what is wrong with it. */
async function lengthOf(bytes: Buffer, kind: AttachmentKindId): Promise<number | string> {
  // Most newsrooms have no sounds, and loading the library takes a tenth of a second.
  const { parseBuffer } = await import("music-metadata");
  try {
    const { format } = await parseBuffer(
      bytes,
      // Named as what it is, so that no other parser is given it.
      { mimeType: kind === "m4a" ? "audio/mp4" : KINDS[kind].mediaType, size: bytes.length },
      { duration: true, skipCovers: true, skipPostHeaders: true },
    );
    if (format.hasVideo) return MOVING;
    if (!format.duration || !Number.isFinite(format.duration)) return SILENT;
    return format.duration;
  } catch {
    return BROKEN;
  }
}
