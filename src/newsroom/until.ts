import type { Moment } from "../language/index.ts";

/** No zone of Indonesia keeps daylight saving, so every day is this long. */
const DAY = 24 * 60 * 60 * 1000;

/**
 * Whether something that lasts until a moment is over. A date alone includes that whole day, in the
 * zone it is told in: what expires on 31 January is still there on the evening of the 31st.
 *
 * @param now the build's clock, in milliseconds since 1970
 */
export function hasPassed(until: Moment, now: number): boolean {
  return now >= (until.hasTime ? until.instant : until.instant + DAY);
}
