import { didYouMean, quote } from "../diagnostics/index.ts";
import type { Moment, MomentResult } from "../language/index.ts";
import { hasPassed, parseMoment, toldZone } from "../language/index.ts";
import type { Site } from "../model/index.ts";
import type { LocationResult } from "../places/index.ts";
import type { ValuePath } from "../source/index.ts";
import { fieldName } from "../validation/index.ts";
import { repairedDates } from "./date-repairs.ts";
import type { ReadStory } from "./field.ts";

/** Characters of a date with its words. */
export const MOST_MOMENT = 100;

/** How far a writer's clock may be ahead of the one that builds, in milliseconds. */
const CLOCKS_DIFFER = 60 * 60 * 1000;

/**
 * The moment that a text names. An offset from abroad says when it is, not in whose zone readers are told: they
 * are told in the site's, since +08:00 from Singapore is not WITA.
 */
export function momentAt(
  text: string,
  site: Pick<Site, "zone">,
  location: LocationResult | undefined,
): MomentResult {
  const result = parseMoment(text, site.zone);
  const isAbroad = location?.ok === true && location.place.country !== undefined;
  return result.ok && isAbroad && toldZone(text) === "offset"
    ? { ok: true, moment: { ...result.moment, zone: site.zone } }
    : result;
}

/** The moment that a text names; undefined, and told, when it names none. */
export function readMoment(
  text: string | undefined,
  path: ValuePath,
  { registries, source, diagnostics, location }: ReadStory,
): Moment | undefined {
  if (text === undefined) return undefined;
  const result = momentAt(text, registries.site, location);
  if (result.ok) return result.moment;
  const repaired = repairedDates(text, registries.site.zone);
  const advice =
    repaired.length > 0
      ? `Mungkin maksud Anda ${repaired.map((each) => quote(each)).join(" atau ")}.`
      : didYouMean(result.suggestion, "Tulis misalnya 2024-12-10 14:30.");
  const problem =
    repaired.length > 0 && /\bjam\b/iu.test(text)
      ? 'Waktu ditulis dengan kata "pukul", bukan "jam".'
      : asSentence(result.message);
  diagnostics.error("bad-date", source.locate(path), `${problem} ${advice}`);
  return undefined;
}

function asSentence(text: string): string {
  return /[.!?]$/u.test(text) ? text : `${text}.`;
}

/** Rules of what is found in a front matter because of the clock; a later one may find it no more. */
export const CLOCK_RULES: ReadonlySet<string> = new Set(["unlikely-date", "date-order"]);

const YEAR = 366 * 24 * 60 * 60 * 1000;
/** When the first Indonesian medium was on the web; older texts are archives, whose year is worth a look. */
const FIRST_YEAR = Date.UTC(1994, 0);

/** Tells of a date of publication that is most likely a slip of the year. */
export function checkLikely(
  published: Moment,
  path: ValuePath,
  { now, source, diagnostics }: ReadStory,
): void {
  const isFar = published.instant > now + YEAR;
  if (!isFar && published.instant >= FIRST_YEAR) return;
  diagnostics.warning(
    "unlikely-date",
    source.locate(path),
    `Waktu terbit ini ${isFar ? "lebih dari setahun lagi" : "mendahului media daring pertama di Indonesia (1994)"}. Periksa tahunnya.`,
  );
}

/** Tells of a moment that lies before the story was published. */
export function checkNotBefore(
  later: Moment | undefined,
  path: ValuePath,
  { published, source, diagnostics }: ReadStory,
): void {
  if (published === undefined || later === undefined) return;
  // A date alone means that whole day, so it is not before a time on the same day.
  if (later.instant >= published.instant || !hasPassed(later, published.instant)) return;
  diagnostics.error(
    "date-order",
    source.locate(path),
    `Waktu "${fieldName(path)}" mendahului "date". Periksa keduanya.`,
  );
}

/** What has happened to a story can't lie ahead: robots would be told of a change that never was. */
export function checkNotAhead(
  moment: Moment | undefined,
  path: ValuePath,
  { published, now, source, diagnostics }: ReadStory,
  severity: "error" | "warning" = "error",
): void {
  const limit = Math.max(now, published?.instant ?? 0) + CLOCKS_DIFFER;
  if (moment === undefined || moment.instant <= limit) return;
  diagnostics[severity](
    "date-order",
    source.locate(path),
    `Waktu "${fieldName(path)}" belum tiba. Periksa tahun, tanggal, jam, dan zonanya.`,
  );
}
