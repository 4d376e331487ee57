import { createDateFilters, type DateFilters, type DateOptions } from "./dates.ts";
import { listAnd, listOr } from "./lists.ts";
import { compactNumber, number, rupiah, rupiahShort } from "./numbers.ts";
import { readingTime } from "./reading-time.ts";
import { slugify } from "./slug.ts";

/** Every filter of this room under the name that templates call it by. */
export type LanguageFilters = DateFilters & {
  number: typeof number;
  compactNumber: typeof compactNumber;
  rupiah: typeof rupiah;
  rupiahShort: typeof rupiahShort;
  listAnd: typeof listAnd;
  listOr: typeof listOr;
  readingTime: typeof readingTime;
  slugify: typeof slugify;
};

/**
 * Makes the filters to register with Eleventy, one record that can be looped over.
 *
 * @throws {TypeError} for a zone that Indonesia does not have.
 * @example
 * for (const [name, filter] of Object.entries(createLanguageFilters({ zone: "WIB" }))) {
 *   eleventyConfig.addFilter(name, filter);
 * }
 */
export function createLanguageFilters(options: DateOptions): LanguageFilters {
  return {
    ...createDateFilters(options),
    number,
    compactNumber,
    rupiah,
    rupiahShort,
    listAnd,
    listOr,
    readingTime,
    slugify,
  };
}
