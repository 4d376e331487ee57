// Language: dates, numbers, lists, slugs and the measure of texts, in Indonesian where no other language is
// asked for; and the names of languages. Pure functions that know nothing of stories or sites.

// Dates and times
export {
  type CalendarNames,
  calendarNames,
  DAYS,
  MONTHS,
  monthName,
  SHORT_DAYS,
  SHORT_MONTHS,
  weekdayName,
} from "./calendar-names.ts";
export { createDateFilters, type DateFilters, type DateInput, type DateOptions } from "./dates.ts";
// Texts
export { firstSentences } from "./excerpt.ts";
// For templates
export { createLanguageFilters, type LanguageFilters } from "./filters.ts";

// Languages
export {
  type CatalogueLanguage,
  catalogueFor,
  INDONESIAN_TAG,
  languageName,
  openGraphLocale,
  primaryLanguage,
  readLanguageTag,
  writingDirection,
} from "./language-tags.ts";

// Numbers and lists
export { listAnd, listOr } from "./lists.ts";
export { duration, fileSize, isoDuration } from "./measures.ts";
export {
  endOf,
  hasPassed,
  isMoment,
  isoDay,
  isZone,
  type Moment,
  type MomentParts,
  offsetMinutes,
  partsOf,
  ZONES,
  type Zone,
  zoneAtOffset,
} from "./moment.ts";
export { nameKey } from "./name-key.ts";
export { compactNumber, number, rupiah, rupiahShort } from "./numbers.ts";
export { type MomentResult, parseMoment } from "./parse-moment.ts";
export { internationalPhone } from "./phone.ts";
export { countWords, readingMinutes, readingTime } from "./reading-time.ts";
export { isSlug, slugify } from "./slug.ts";
export { readTimedHeading, type TimedHeading } from "./timed-heading.ts";
export { toldZone } from "./told-zone.ts";
export { two } from "./two-digits.ts";
