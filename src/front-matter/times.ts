import { didYouMean } from "../diagnostics/index.ts";
import type { Moment } from "../language/index.ts";
import { hasPassed, parseMoment } from "../language/index.ts";
import type { ValuePath } from "../source/index.ts";
import { fieldName } from "../validation/index.ts";
import type { ReadStory } from "./field.ts";

/** How far a writer's clock may be ahead of the one that builds, in milliseconds. */
const CLOCKS_DIFFER = 60 * 60 * 1000;

/** The moment that a text names; undefined, and told, when it names none. */
export function readMoment(
  text: string | undefined,
  path: ValuePath,
  { registries, source, diagnostics }: ReadStory,
): Moment | undefined {
  if (text === undefined) return undefined;
  const result = parseMoment(text, registries.site.zone);
  if (result.ok) return result.moment;
  diagnostics.error(
    "bad-date",
    source.locate(path),
    `${asSentence(result.message)} ${didYouMean(result.suggestion, "Tulis misalnya 2024-12-10 14:30.")}`,
  );
  return undefined;
}

function asSentence(text: string): string {
  return /[.!?]$/u.test(text) ? text : `${text}.`;
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
