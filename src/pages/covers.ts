import { createHash } from "node:crypto";
import { COVER_SIZE, COVERS_VERSION, drawCover } from "../covers/index.ts";
import type { OutputFile } from "../files/index.ts";
import { urlOf } from "../files/index.ts";
import type { Story } from "../front-matter/index.ts";
import { PICTURES_URL } from "../pictures/index.ts";
import type { PictureView } from "./views.ts";

/**
 * The cover of a story without a picture, "gambar/sampul-3f2a91bc7d10.svg". Named by all that it is drawn from, so that its URL is
 * known without drawing it and changes exactly when the drawing does.
 *
 * @param brand the newsroom's colour, "#rrggbb"
 */
export function coverOf({ slug, category }: Story, brand: string): OutputFile {
  const subject = { slug, category: category?.slug };
  const key = createHash("sha256")
    .update(JSON.stringify([COVERS_VERSION, slug, subject.category, brand]))
    .digest("hex")
    .slice(0, 12);
  return {
    path: `${PICTURES_URL.slice(1)}sampul-${key}.svg`,
    contents: () => drawCover(subject, brand),
    immutable: true,
  };
}

/** The same as a page prints it: decorative, so without alternative text. */
export function coverView(story: Story, brand: string): PictureView {
  return { url: urlOf(coverOf(story, brand)), alt: "", ...COVER_SIZE, sources: [] };
}
