import sharp, { type Sharp } from "sharp";
import type { PictureFacts } from "./facts.ts";
import type { DerivedFile } from "./picture-set.ts";
import { OPENING } from "./read-facts.ts";
import { encoded, makingOf } from "./settings.ts";

/**
 * Makes files of a picture, each handed over as soon as it is made. Nothing of the picture's metadata
 * goes into them: not the place where it was taken, not the camera's number. The colours are sRGB.
 *
 * @param bytes of the picture
 * @throws when the picture can't be decoded, and what `keep` throws
 */
export async function derive(
  bytes: Buffer,
  facts: PictureFacts,
  files: readonly DerivedFile[],
  keep: (file: DerivedFile, contents: Buffer) => Promise<void>,
): Promise<void> {
  const making = makingOf(facts);
  const open = facts.animated ? () => animation(bytes) : await decoded(bytes, facts, files);
  await Promise.all(
    files.map(async (file) => {
      const sized = open().resize(file.width, file.height, { fit: "fill" });
      await keep(file, await encoded(sized, file.format, making).toBuffer());
    }),
  );
}

function animation(bytes: Buffer): Sharp {
  return sharp(bytes, { ...OPENING, animated: true });
}

/**
 * Decodes a picture once, at the largest size needed; smaller ones are made of that. A JPEG of a
 * camera is decoded straight to a half or a quarter.
 */
async function decoded(
  bytes: Buffer,
  facts: PictureFacts,
  files: readonly DerivedFile[],
): Promise<() => Sharp> {
  const { width, height } = files.reduce((a, b) => (b.width > a.width ? b : a));
  const whole = sharp(bytes, OPENING).autoOrient().resize(width, height, { fit: "fill" });
  const { data, info } = await (facts.alpha ? whole.ensureAlpha() : whole.removeAlpha())
    .toColourspace("srgb")
    .raw({ depth: "uchar" })
    .toBuffer({ resolveWithObject: true });
  return () =>
    sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
}
