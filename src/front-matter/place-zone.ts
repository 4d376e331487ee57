import { DateTime } from "luxon";
import { quote } from "../diagnostics/index.ts";
import type { Moment, Zone } from "../language/index.ts";
import { offsetMinutes, parseMoment, toldZone, two } from "../language/index.ts";
import type { Place, PlaceAbroad } from "../places/index.ts";
import type { ValuePath } from "../source/index.ts";
import type { ReadStory } from "./field.ts";

/**
 * Tells of a time of day that says no zone, in a story from where clocks show another time than at the site: it
 * is read as the site's, and most likely was the place's.
 *
 * @param moment what the text was read as; undefined where it could not be
 */
export function checkZone(
  text: string | undefined,
  moment: Moment | undefined,
  path: ValuePath,
  { registries: { site }, location, source, diagnostics }: ReadStory,
): void {
  if (text === undefined || moment?.hasTime !== true || !location?.ok) return;
  if (toldZone(text) !== undefined) return;
  const { place } = location;
  const own = `${quote(`${text.trim()} ${site.zone}`)} kalau memang ${site.zone}`;
  const told = likelyTime(text, moment.instant, site.zone, place);
  if (told === "same") return;
  const country = place.country?.name ?? place.province?.name;
  const where = place.name === country ? place.name : `${place.name} (${country})`;
  diagnostics.warning(
    "assumed-zone",
    source.locate(path),
    told === undefined
      ? `Jam ini dibaca ${site.zone}, zona media, padahal tulisan ini dari ${where}. Tambahkan selisihnya dari UTC, misalnya -05:00, atau tulis ${own}.`
      : `Jam ini dibaca ${site.zone}, zona media, padahal jam di ${where} berbeda. Tulis ${quote(told)}, atau ${own}.`,
  );
}

/**
 * The text with the zone of its place: a zone's name in Indonesia, an offset elsewhere. "same" where clocks show
 * what they show at the site; undefined where the place's zone is not known.
 */
function likelyTime(
  text: string,
  instant: number,
  siteZone: Zone,
  place: Place,
): string | "same" | undefined {
  if (place.country === undefined) {
    return place.zone === siteZone ? "same" : `${text.trim()} ${place.zone}`;
  }
  const offset = offsetAt(instant + offsetMinutes(siteZone) * 60_000, place);
  if (offset === undefined) return undefined;
  if (offset === offsetMinutes(siteZone)) return "same";
  const told = `${text.trim()}${written(offset)}`;
  return parseMoment(told, siteZone).ok ? told : undefined;
}

/** Minutes east of UTC that a place has when its clocks show a time, given as if it were UTC's. */
function offsetAt(local: number, { timeZone }: PlaceAbroad): number | undefined {
  if (timeZone === undefined) return undefined;
  return DateTime.fromMillis(local, { zone: "utc" }).setZone(timeZone, { keepLocalTime: true })
    .offset;
}

/** "+03:00", "-05:00" */
function written(offset: number): string {
  const size = Math.abs(offset);
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
