import { isMonthWord } from "./calendar-words.ts";
import { readWrittenMoment } from "./written-moment.ts";

/**
 * What in a date and time says in which zone it is told: a zone's name, or an offset from UTC. Undefined where
 * nothing does, so that whoever reads it takes the zone for granted.
 *
 * @example toldZone("2024-12-10 14.30 WITA") // "zone"
 * @example toldZone("2024-12-10T14:30+03:00") // "offset"
 */
export function toldZone(text: string): "zone" | "offset" | undefined {
  const written = readWrittenMoment(text.replaceAll(/\s+/g, " ").trim(), isMonthWord);
  if (written?.zone !== undefined) return "zone";
  return written?.offset === undefined ? undefined : "offset";
}
