// Feeds: what machines read of a site. Pure: nothing here reads or writes a file.

import type { FeedsContext } from "./context.ts";
import type { OutputFile } from "./output-file.ts";

export type { FeedsContext } from "./context.ts";
export type { OutputFile } from "./output-file.ts";

/** Every file of a site that is no page. */
export function machineFiles(_context: FeedsContext): OutputFile[] {
  return [];
}
