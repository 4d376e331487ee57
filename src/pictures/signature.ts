import type { ReadFormat } from "./facts.ts";
import { EMPTY, NOT_A_PICTURE, otherKind, SVG, WEB_PAGE } from "./messages.ts";

export type Signature =
  | { readonly ok: true; readonly format: ReadFormat }
  | { readonly ok: false; readonly message: string };

/** Bytes at the start of files that come with a picture's name and are none of the five kinds. */
const OTHER_KINDS: readonly (readonly [start: string, kind: string])[] = [
  ["II*\0", "TIFF"],
  ["MM\0*", "TIFF"],
  ["BM", "BMP"],
  ["8BPS", "PSD (Photoshop)"],
  ["%PDF", "PDF"],
  ["\xff\x0a", "JPEG XL"],
  ["\0\0\0\x0cJXL ", "JPEG XL"],
  ["\0\0\0\x0cjP  ", "JPEG 2000"],
];

/**
 * Tells what a file is by its first bytes, whatever its name says. The decoder picks by content too,
 * and knows more kinds than are wanted here (SVG among them), so nothing is given to it before this.
 */
export function signatureOf(bytes: Uint8Array): Signature {
  if (bytes.length === 0) return { ok: false, message: EMPTY };
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024));
  const start = head.toString("latin1");
  if (start.startsWith("\xff\xd8\xff")) return { ok: true, format: "jpeg" };
  if (start.startsWith("\x89PNG\r\n\x1a\n")) return { ok: true, format: "png" };
  if (/^GIF8[79]a/.test(start)) return { ok: true, format: "gif" };
  if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) return { ok: true, format: "webp" };
  if (start.slice(4, 8) === "ftyp") return isoSignature(head);
  const other = OTHER_KINDS.find(([sign]) => start.startsWith(sign));
  if (other !== undefined) return { ok: false, message: otherKind(other[1]) };
  const text = start.replaceAll("\0", "").toLowerCase();
  // A web page can have a drawing in it.
  if (/<!doctype html|<html|<head|<body/.test(text)) return { ok: false, message: WEB_PAGE };
  if (/<svg|<!doctype svg/.test(text)) return { ok: false, message: SVG };
  return { ok: false, message: NOT_A_PICTURE };
}

/** AVIF and HEIC are one container; its brands say which of the two is in it. */
function isoSignature(head: Buffer): Signature {
  const brands = head.toString("latin1", 8, Math.min(head.readUInt32BE(0), head.length));
  if (/avif|avis/.test(brands)) return { ok: true, format: "avif" };
  if (/hei[cxms]|hev[cxms]|mif1|msf1/.test(brands)) return { ok: true, format: "heic" };
  return { ok: false, message: NOT_A_PICTURE };
}
