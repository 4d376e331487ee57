import { createDateFilters, type DateFilters, type DateOptions } from "./dates.ts";
import { listAnd, listOr } from "./lists.ts";
import { compactNumber, number, rupiah, rupiahShort } from "./numbers.ts";
import { readingTime } from "./reading-time.ts";
import { slugify } from "./slug.ts";

/** Every filter of this room under the name that templates call it by. */
export type LanguageFilters = DateFilters & {
  number(value: number | bigint): string;
  compactNumber(value: number | bigint): string;
  rupiah(amount: number | bigint): string;
  rupiahShort(amount: number | bigint): string;
  listAnd(items: Iterable<string>): string;
  listOr(items: Iterable<string>): string;
  readingTime: typeof readingTime;
  slugify: typeof slugify;
};

/**
 * Makes the filters to register with Eleventy, one record that can be looped over, in the language that
 * the options give.
 *
 * @throws {TypeError} for a zone that Indonesia does not have.
 * @example
 * for (const [name, filter] of Object.entries(createLanguageFilters({ zone: "WIB" }))) {
 *   eleventyConfig.addFilter(name, filter);
 * }
 */
export function createLanguageFilters(options: DateOptions): LanguageFilters {
  const { lang } = options;
  return {
    ...createDateFilters(options),
    number: (value) => number(value, lang),
    compactNumber: (value) => compactNumber(value, lang),
    rupiah: (amount) => rupiah(amount, lang),
    rupiahShort: (amount) => rupiahShort(amount, lang),
    listAnd: (items) => listAnd(items, lang),
    listOr: (items) => listOr(items, lang),
    readingTime,
    slugify,
  };
}
