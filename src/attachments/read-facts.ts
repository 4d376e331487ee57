import { contentHash } from "../files/index.ts";
import { activeContent } from "./active-content.ts";
import type { AttachmentProbe } from "./facts.ts";
import { type AttachmentKindId, KINDS, kindByName } from "./kinds.ts";
import { BROKEN, HEVC, MOVING, notThat, SILENT, STILL } from "./messages.ts";
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
  if (typeof seconds === "string") return broken(seconds);
  return seconds === undefined
    ? { ok: true, facts }
    : { ok: true, facts: { ...facts, seconds: Math.round(seconds * 10) / 10 } };
}

function broken(message: string): AttachmentProbe {
  return { ok: false, rule: "broken-attachment", message };
}

/** How long a sound or video lasts, in seconds, where a video tells; or what is wrong with it. */
async function lengthOf(
  bytes: Buffer,
  kind: AttachmentKindId,
): Promise<number | string | undefined> {
  // Most newsrooms have no sounds, and loading the library takes a tenth of a second.
  const { parseBuffer } = await import("music-metadata");
  try {
    const { format } = await parseBuffer(
      bytes,
      // Named as what it is, so that no other parser is given it.
      { mimeType: kind === "m4a" ? "audio/mp4" : KINDS[kind].mediaType, size: bytes.length },
      { duration: true, skipCovers: true, skipPostHeaders: true },
    );
    const { duration, hasVideo } = format;
    const length = duration !== undefined && duration > 0 && Number.isFinite(duration);
    if (KINDS[kind].medium === "video") {
      if (!hasVideo) return STILL;
      if (kind === "mp4" && isHevc(bytes)) return HEVC;
      return length ? duration : undefined;
    }
    if (hasVideo) return MOVING;
    return length ? duration : SILENT;
  } catch {
    return BROKEN;
  }
}

/** Whether a track's sample entry (ISO/IEC 14496-12, 8.5.2) is HEVC's (ISO/IEC 14496-15, 8.4). */
function isHevc(bytes: Buffer): boolean {
  for (let at = bytes.indexOf("stsd"); at !== -1; at = bytes.indexOf("stsd", at + 4)) {
    if (/^h(?:vc|ev)1$/u.test(bytes.toString("latin1", at + 16, at + 20))) return true;
  }
  return false;
}
