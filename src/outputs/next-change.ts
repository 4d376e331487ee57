import type { SiteContext } from "../pages/index.ts";
import { nextExpiryChange } from "./hosting/index.ts";
import { nextNewsChange } from "./sitemaps/index.ts";

/**
 * The next moment at which a file for machines would change by itself: news grow old, and the date until
 * which `security.txt` holds moves on.
 *
 * @returns milliseconds since 1970
 */
export function nextMachineChange(context: SiteContext): number {
  return Math.min(nextNewsChange(context), nextExpiryChange(context.edition.now));
}
