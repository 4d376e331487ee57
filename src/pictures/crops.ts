import type { PictureFacts } from "./facts.ts";
import { derivedHash, fileSlug, PICTURES_URL } from "./picture-set.ts";

/** A cut of a picture in a fixed shape, as JPEG. */
export interface Crop {
  /** A path of the site, without its path prefix. */
  readonly url: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Width to height: "16x9". */
  readonly ratio: string;
}

/**
 * The shapes in which Google asks for an article's picture
 * (https://developers.google.com/search/docs/appearance/structured-data/article).
 */
const RATIOS: readonly (readonly [width: number, height: number])[] = [
  [16, 9],
  [4, 3],
  [1, 1],
];

/** As wide as Google shows a picture large. */
const MOST_WIDTH = 1200;

/** Google takes no picture of fewer pixels. */
const FEWEST_PIXELS = 50_000;

/**
 * Decides how a picture is cut for search engines, by its facts alone: the largest cut of each shape
 * that lies within it, at most 1200 pixels wide. A drawing, whose words a cut would halve, is laid whole
 * on the smallest sheet of that shape. A small picture gives fewer, or none.
 *
 * @param file its path; the name goes into the URLs
 * @example pictureCrops("posts/banjir.jpg", facts)[0] // { url: "/gambar/banjir-…-16x9.jpg", width: 1200, … }
 */
export function pictureCrops(file: string, facts: PictureFacts): readonly Crop[] {
  return RATIOS.flatMap(([across, down]): readonly Crop[] => {
    const wide = Math.floor((facts.height * across) / down);
    const fitting = facts.flat ? Math.max(facts.width, wide) : Math.min(facts.width, wide);
    const width = Math.min(fitting, MOST_WIDTH);
    const height = Math.round((width * down) / across);
    if (width * height < FEWEST_PIXELS) return [];
    const ratio = `${across}x${down}`;
    const url = `${PICTURES_URL}${fileSlug(file)}-${derivedHash(facts)}-${ratio}.jpg`;
    return [{ url, width, height, ratio }];
  });
}
