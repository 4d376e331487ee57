import sharp, { type Metadata, type SharpOptions } from "sharp";
import { contentHash } from "../files/index.ts";
import type { PictureProbe } from "./facts.ts";
import { BROKEN, HEIC, NOT_A_PICTURE, tooLarge } from "./messages.ts";
import { isFlatDrawing, isSeeThrough, readThrough } from "./picture-kind.ts";
import { FAIL_ON, MAX_PIXELS } from "./settings.ts";
import { signatureOf } from "./signature.ts";

/** How pictures are opened. The pixels are counted here first, so that the message can tell them. */
export const OPENING: SharpOptions = { failOn: FAIL_ON, limitInputPixels: MAX_PIXELS };

/** Finds out about a picture from its file's bytes; a damaged one is told, not thrown. */
export async function readFacts(bytes: Buffer): Promise<PictureProbe> {
  const signature = signatureOf(bytes);
  if (!signature.ok) return signature;
  const { format } = signature;
  let header: Metadata;
  try {
    header = await sharp(bytes, { ...OPENING, limitInputPixels: false }).metadata();
  } catch {
    return { ok: false, message: format === "heic" ? HEIC : BROKEN };
  }
  const isHeif = format === "avif" || format === "heic";
  if (header.format !== (isHeif ? "heif" : format)) {
    return { ok: false, message: NOT_A_PICTURE };
  }
  const frames = format === "gif" || format === "webp" ? (header.pages ?? 1) : 1;
  if (header.width * header.height * frames > MAX_PIXELS) {
    return { ok: false, message: tooLarge(header.width, header.height, frames) };
  }
  const animated = frames > 1;
  // Frames can't be turned one by one.
  const seen = animated ? header : header.autoOrient;
  try {
    if (animated || format === "jpeg" || isHeif) await readThrough(bytes, OPENING);
    const flat = !animated && format !== "jpeg" && (await isFlatDrawing(bytes, OPENING));
    const alpha = header.hasAlpha && (animated || (await isSeeThrough(bytes, OPENING)));
    const { width, height } = seen;
    const hash = contentHash(bytes);
    return { ok: true, facts: { width, height, format, alpha, animated, flat, hash } };
  } catch {
    // The decoder that npm brings knows the container and not what phones put into it.
    return { ok: false, message: header.compression === "hevc" ? HEIC : BROKEN };
  }
}
