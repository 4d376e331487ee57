import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Cover } from "../pages/index.ts";
import { writeFiles } from "./copies.ts";

/** Draws the covers that the output folder lacks; a cover's name tells all that is in it. */
export async function writeCovers(covers: readonly Cover[], output: string): Promise<void> {
  const missing = covers.filter(({ url }) => !existsSync(join(output, url)));
  const encoder = new TextEncoder();
  for (const { url, draw } of missing) {
    await writeFiles([{ to: url.slice(1), contents: encoder.encode(draw()) }], output);
  }
}
