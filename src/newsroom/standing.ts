import type { Story } from "../front-matter/index.ts";
import { hasPassed } from "../language/index.ts";

/**
 * How a story stands at the moment of a build:
 *
 * - `draft`: in no output;
 * - `scheduled`: in no output until its moment comes;
 * - `withdrawn`: its URL stays and tells why, its text is in no output (Pedoman Pemberitaan Media
 *   Siber, clause 5);
 * - `expired`: its page stays, no listing has it;
 * - `live`: everywhere.
 */
export type Standing = "draft" | "scheduled" | "withdrawn" | "expired" | "live";

/** @param now the build's clock, in milliseconds since 1970 */
export function standingOf(story: Story, now: number): Standing {
  if (story.draft) return "draft";
  if (story.published.instant > now) return "scheduled";
  // At once, whatever date it gives: a slip in a date or a zone must not keep a child's name online.
  if (story.withdrawn !== undefined) return "withdrawn";
  if (story.expires !== undefined && hasPassed(story.expires, now)) return "expired";
  return "live";
}
