import { existsSync } from "node:fs";
import { join } from "node:path";
import { COVER_SIZE } from "../covers/index.ts";
import type { Cover } from "../pages/covers.ts";
import { shareCoverUrl } from "../pages/share-image.ts";
import { makePng } from "../pictures/index.ts";
import type { FileCopy } from "./copies.ts";
import { writeFiles } from "./copies.ts";

/** Draws the covers that the output folder lacks; a cover's name tells all that is in it. */
export async function writeCovers(covers: readonly Cover[], output: string): Promise<void> {
  const missing = covers.filter(({ url }) => !existsSync(join(output, url)));
  const encoder = new TextEncoder();
  for (const { url, draw } of missing) {
    await writeFiles([{ to: url.slice(1), contents: encoder.encode(draw()) }], output);
  }
}

/** The covers as PNG, for those who share a story; drawn once and then kept in the cache. */
export async function shareCovers(
  covers: readonly Cover[],
  cacheFolder: string,
): Promise<FileCopy[]> {
  const drawings = covers.map(({ url, draw }) => ({ key: url, draw, ...COVER_SIZE }));
  const paths = await makePng(drawings, { cacheFolder });
  return covers.flatMap(({ url }) => {
    const from = paths.get(url);
    return from === undefined ? [] : [{ from, to: shareCoverUrl(url).slice(1) }];
  });
}
