import { posix } from "node:path";
import type { AttachmentFacts, AttachmentMedium, AttachmentProbe } from "../attachments/index.ts";
import {
  attachmentUrl,
  HEAVY_ATTACHMENT_BYTES,
  insteadOf,
  isAttachment,
  KINDS,
  kindByName,
} from "../attachments/index.ts";
import type { FileDiagnostics, Position, RuleId } from "../diagnostics/index.ts";
import { didYouMean, quote } from "../diagnostics/index.ts";
import { fileSize } from "../language/index.ts";
import { decodePath, meantAddress } from "../urls/index.ts";
import { lookBeside, meantBeside, pathBeside } from "./find-beside.ts";

export type AttachmentResult =
  | {
      readonly ok: true;
      readonly file: string;
      readonly facts: AttachmentFacts;
      /** Without the site's path prefix. */
      readonly url: string;
    }
  | { readonly ok: false; readonly rule: RuleId; readonly message: string };

/** Whether a path without an address before it names a document or a sound, or one of a kind that is not published. */
export function namesAttachment(path: string): boolean {
  return isAttachment(path) || insteadOf(path) !== undefined;
}

const BESIDE = "Simpan berkasnya di samping tulisan.";

/**
 * Finds the document or sound that a story names by a path relative to itself.
 *
 * @param src as written: "putusan.pdf", "../rekaman%201.mp3"
 * @param folder the story's folder
 * @param medium what it must be; anything that is published where none is given
 */
export function findAttachment(
  src: string,
  folder: string,
  posts: {
    readonly attachments: ReadonlyMap<string, AttachmentProbe>;
    readonly postsFolder: string;
  },
  medium?: AttachmentMedium,
): AttachmentResult {
  const missing = (message: string): AttachmentResult => ({
    ...{ ok: false, rule: "missing-attachment", message },
  });
  const path = pathBeside(src, folder, posts.attachments, posts.postsFolder);
  const { file, shown } = path;
  if (path.isOutside) {
    return missing(
      `Berkas ${quote(shown)} berada di luar folder ${posts.postsFolder}/. Simpan di samping tulisan dan tulis namanya saja.`,
    );
  }
  const kind = kindByName(file);
  if (kind === undefined || (medium !== undefined && KINDS[kind].medium !== medium)) {
    const advice =
      medium === "sound"
        ? "Pakai MP3, M4A, atau OGG."
        : medium === "video" && insteadOf(file) === undefined
          ? "Pakai MP4 atau WebM, atau alamat https://…"
          : (insteadOf(file) ?? "Pakai PDF, DOCX, XLSX, ODS, CSV, atau TXT.");
    return {
      ok: false,
      rule: "attachment-type",
      message: `Berkas ${quote(shown)} bukan jenis yang dapat diterbitkan. ${advice}`,
    };
  }
  if (path.isTooLong) {
    return missing(`Nama berkas ${quote(shown)} terlalu panjang. Pendekkan namanya.`);
  }
  const there = lookBeside(file, posts.attachments);
  if (there !== undefined) {
    const [known, probe] = there;
    if (probe.ok) {
      const { facts } = probe;
      return { ok: true, file: known, facts, url: attachmentUrl(known, facts) };
    }
    return {
      ok: false,
      rule: probe.rule,
      message: attachmentFault(posix.basename(known), probe.message),
    };
  }
  // "contoh.id/putusan.pdf" is an address that lacks its beginning.
  const address = src.includes("/") ? meantAddress(decodePath(src)) : undefined;
  return missing(
    `Berkas ${quote(shown)} tidak ada. ${
      address === undefined
        ? meantBeside(file, posts.attachments, BESIDE)
        : didYouMean(address, BESIDE, 90)
    }`,
  );
}

/**
 * Tells that a document or sound can't be published.
 *
 * @param why a sentence of the attachments room, which doesn't name the file
 */
export function attachmentFault(name: string, why: string): string {
  return `Berkas ${quote(name)} tidak dapat diterbitkan. ${why}`;
}

/** How a file is made smaller. */
const LIGHTER: Readonly<Record<AttachmentMedium, string>> = {
  document: "Perkecil gambarnya, atau bagi menjadi beberapa berkas.",
  sound: "Simpan sebagai MP3 mono 48 kbit/s, yang cukup untuk suara orang.",
  video: "Perkecil menjadi 480p, atau unggah ke YouTube dan tulis alamatnya.",
};

/** Warns of a file that some hosts refuse and that readers wait for. */
export function warnOfHeavy(
  { file, facts }: { readonly file: string; readonly facts: AttachmentFacts },
  at: Position,
  diagnostics: FileDiagnostics,
): void {
  if (facts.bytes <= HEAVY_ATTACHMENT_BYTES) return;
  const advice = LIGHTER[KINDS[facts.kind].medium];
  diagnostics.warning(
    "heavy-attachment",
    at,
    `Berkas ${quote(posix.basename(file))} besarnya ${fileSize(facts.bytes)}. Cloudflare Pages menolak berkas di atas 25 MiB, dan pembaca membayar kuotanya. ${advice}`,
  );
}
