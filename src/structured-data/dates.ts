import type { Moment } from "../language/index.ts";
import { createDateFilters } from "../language/index.ts";

// A moment brings its own zone.
const { isoDate } = createDateFilters({ zone: "WIB" });

/**
 * A moment as ISO 8601 with the offset of its own zone; a date alone has no time.
 *
 * @example date({ instant: Date.UTC(2024, 11, 10, 7, 30), zone: "WIT", hasTime: true })
 * // "2024-12-10T16:30:00+09:00"
 */
export function date(moment: Moment): string {
  return isoDate(moment);
}
