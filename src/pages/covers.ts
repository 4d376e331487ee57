import { createHash } from "node:crypto";
import { COVER_SIZE, COVERS_VERSION, drawCover } from "../covers/index.ts";
import type { Story } from "../front-matter/index.ts";
import { PICTURES_URL } from "../pictures/index.ts";
import type { PictureView } from "./views.ts";

/** A cover to be written with the site. */
export interface Cover {
  /** "/gambar/sampul-3f2a91bc7d10.svg", without the path prefix. */
  readonly url: string;
  /** The whole SVG. */
  draw(): string;
}

/**
 * The cover of a story without a picture. Named by all that it is drawn from, so that its URL is
 * known without drawing it and changes exactly when the drawing does.
 *
 * @param brand the newsroom's colour, "#rrggbb"
 */
export function coverOf({ slug, category }: Story, brand: string): Cover {
  const subject = { slug, category: category?.slug };
  const key = createHash("sha256")
    .update(JSON.stringify([COVERS_VERSION, slug, subject.category, brand]))
    .digest("hex")
    .slice(0, 12);
  return { url: `${PICTURES_URL}sampul-${key}.svg`, draw: () => drawCover(subject, brand) };
}

/** The same as a page prints it: decorative, so without alternative text. */
export function coverView(story: Story, brand: string): PictureView {
  return { url: coverOf(story, brand).url, alt: "", ...COVER_SIZE, sources: [] };
}
