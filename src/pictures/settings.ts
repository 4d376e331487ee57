import type { AvifOptions, Sharp } from "sharp";
import type { PictureFacts, PictureFormat } from "./facts.ts";

/**
 * Part of every derived file's name. Raise it with any change to what is made of a picture: the
 * files are then made again, at new URLs, since browsers and proxies keep the old ones for a year.
 */
export const MAKING_VERSION = "v1";

/** Raise it with any change to how facts are found; what was remembered is then read again. */
export const FACTS_VERSION = 1;

/** Widths in pixels, from a phone's column to a large screen. */
export const WIDTHS: readonly number[] = [400, 800, 1200, 1600];

/** Moving pictures are heavy; this is as wide as they get. */
export const ANIMATED_WIDTH = 800;

/** WebP allows 16,383 pixels on a side. */
export const MAX_SIDE = 16_000;

/**
 * Pixels of all frames together. Leaves room for the 108 megapixels of phones (12,000 x 9,000), and
 * keeps out files that are small on disk and fill the memory.
 */
export const MAX_PIXELS = 110_000_000;

/**
 * "error" includes what is truncated, which would be shown as a grey half. "warning" would refuse
 * cameras' harmless oddities as well.
 */
export const FAIL_ON = "error";

/** What a picture is, which decides how it is made smaller. */
export type Making = "photo" | "cutout" | "drawing" | "animation";

export function makingOf(facts: PictureFacts): Making {
  if (facts.animated) return "animation";
  if (facts.flat) return "drawing";
  return facts.alpha ? "cutout" : "photo";
}

/** The formats made: first those that few browsers lack, in the order of preference; last the fallback. */
export const FORMATS: { readonly [making in Making]: readonly PictureFormat[] } = {
  photo: ["avif", "webp", "jpeg"],
  cutout: ["avif", "webp", "png"],
  // Lossless WebP is hardly smaller than a PNG of few colours, and WebP with loss smears letters.
  drawing: ["avif", "png"],
  animation: ["webp", "gif"],
};

export const EXTENSIONS: { readonly [format in PictureFormat]: string } = {
  jpeg: "jpg",
  png: "png",
  webp: "webp",
  avif: "avif",
  gif: "gif",
};

/** Effort 4 takes over four times as long as 3, for one per cent fewer bytes. */
const AVIF_PHOTO: AvifOptions = { quality: 52, effort: 3, chromaSubsampling: "4:2:0" };

/** Full colour resolution, without which thin coloured letters and lines lose their colour. */
const AVIF_DRAWING: AvifOptions = { quality: 65, effort: 3, chromaSubsampling: "4:4:4" };

/** Sets how a picture of its final size is written. */
export function encoded(image: Sharp, format: PictureFormat, making: Making): Sharp {
  switch (format) {
    case "avif":
      return image.avif(making === "drawing" ? AVIF_DRAWING : AVIF_PHOTO);
    case "webp":
      return image.webp({ quality: 74, effort: making === "animation" ? 4 : 5 });
    case "jpeg":
      return image.jpeg({ quality: 75, mozjpeg: true });
    case "png":
      // Dither would speckle the even areas of a drawing.
      return image.png({ palette: true, dither: making === "drawing" ? 0 : 1, effort: 7 });
    case "gif":
      return image.gif({ effort: 7 });
  }
}
