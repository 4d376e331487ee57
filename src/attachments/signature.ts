import type { AttachmentRefusal } from "./facts.ts";
import { type AttachmentKindId, KINDS } from "./kinds.ts";
import { BROKEN, EMPTY, NOT_UTF8, notThat, OLD_OFFICE, otherKind, WEB_PAGE } from "./messages.ts";

export type Signature = { readonly ok: true } | AttachmentRefusal;

/** Bytes at the start of files of other kinds, and what people call these. */
const OTHER_KINDS: readonly (readonly [start: string, kind: string])[] = [
  ["MZ", "program Windows"],
  ["\x7fELF", "program Linux"],
  ["Rar!", "arsip RAR"],
  ["7z\xbc\xaf", "arsip 7z"],
  ["\x1f\x8b", "arsip GZ"],
  ["fLaC", "FLAC"],
  ["#!AMR", "AMR"],
  ["{\\rtf", "RTF"],
  ["\xff\xd8\xff", "gambar JPG"],
  ["\x89PNG", "gambar PNG"],
  ["GIF8", "gambar GIF"],
];

const PAGE =
  /^(?:<\?xml[^>]*>|<!--[\s\S]*?-->|\s)*<(?:!doctype|html|head|body|script|svg|iframe)\b/u;

/**
 * Tells whether a file is of the kind that its name promises, by the bytes at its beginning and end: what it
 * really is decides how it is published, and browsers guess by the first bytes, too.
 */
export function checkSignature(bytes: Buffer, promised: AttachmentKindId): Signature {
  if (bytes.length === 0) return refused(EMPTY);
  const start = bytes.toString("latin1", 0, 1024);
  if (
    PAGE.test(
      start
        .replaceAll("\0", "")
        .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/u, "")
        .toLowerCase(),
    )
  ) {
    return refused(WEB_PAGE);
  }
  const found = kindOf(bytes, start, promised);
  const { name } = KINDS[promised];
  if (found === promised) return isWhole(bytes, found) ? { ok: true } : refused(BROKEN);
  if (found !== undefined) return refused(otherKind(KINDS[found].name, name));
  if (start.startsWith("\xd0\xcf\x11\xe0")) return refused(OLD_OFFICE);
  const other = otherName(start);
  if (other !== undefined) return refused(otherKind(other, name));
  if (promised !== "csv" && promised !== "txt") return refused(notThat(name));
  return checkText(bytes, name);
}

function refused(message: string): AttachmentRefusal {
  return { ok: false, rule: "broken-attachment", message };
}

function otherName(start: string): string | undefined {
  if (start.startsWith("RIFF")) return start.startsWith("WAVE", 8) ? "WAV" : "RIFF";
  return OTHER_KINDS.find(([sign]) => start.startsWith(sign))?.[1];
}

/** The kind by content; undefined for text and for all that is not published. */
function kindOf(
  bytes: Buffer,
  start: string,
  promised: AttachmentKindId,
): AttachmentKindId | undefined {
  if (start.startsWith("%PDF-")) return "pdf";
  if (start.startsWith("PK\x03\x04")) return officeKind(bytes, start);
  // Matroska is one container; its document type says whether browsers play it (RFC 8794, 11.2.4).
  if (start.startsWith("\x1a\x45\xdf\xa3"))
    return /webm/u.test(start.slice(0, 64)) ? "webm" : undefined;
  if (start.startsWith("OggS")) return "ogg";
  if (start.startsWith("ID3") || isMp3Frame(bytes)) return "mp3";
  return start.startsWith("ftyp", 4) && !/avif|avis|heic|heix|mif1|msf1/u.test(start.slice(8, 32))
    ? // One container; what is in it is looked for later.
      promised === "mp4"
      ? "mp4"
      : "m4a"
    : undefined;
}

/** The header of an MPEG frame of layer III (ISO/IEC 11172-3, 2.4.1.3); AAC has the same beginning and no layer. */
function isMp3Frame([first = 0, second = 0, third = 0]: Buffer): boolean {
  return (
    first === 0xff && (second & 0xe6) === 0xe2 && third >> 4 !== 0xf && (third & 0x0c) !== 0x0c
  );
}

/** What an archive is by the names of its members, which no archive compresses. */
function officeKind(bytes: Buffer, start: string): AttachmentKindId | undefined {
  const openDocument =
    /^mimetypeapplication\/vnd\.oasis\.opendocument\.(text|spreadsheet|presentation)(?!-)/u;
  // OpenDocument's first member is its media type (part 2 of ISO/IEC 26300, 3.3).
  const [, kind] = openDocument.exec(start.slice(30)) ?? [];
  if (kind !== undefined) return kind === "text" ? "odt" : kind === "spreadsheet" ? "ods" : "odp";
  if (!bytes.includes("[Content_Types].xml")) return undefined;
  if (bytes.includes("word/document.xml")) return "docx";
  if (bytes.includes("xl/workbook.")) return "xlsx";
  return bytes.includes("ppt/presentation.xml") ? "pptx" : undefined;
}

/** Where the end of a PDF is looked for (ISO 32000-1, Annex H, note 18), and that of an archive without a comment. */
const END = 1024;

/** Whether a file's end is there, with nothing after it that another program would read as a file of its own. */
function isWhole(bytes: Buffer, kind: AttachmentKindId): boolean {
  const end = bytes.subarray(-END);
  if (kind === "pdf") return end.includes("%%EOF");
  return KINDS[kind].medium !== "document" || end.includes("PK\x05\x06");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/u;

function checkText(bytes: Buffer, name: string): Signature {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return refused(NOT_UTF8);
  }
  return CONTROL.test(text) ? refused(notThat(name)) : { ok: true };
}
