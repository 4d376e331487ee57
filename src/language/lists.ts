import { cldrLocale, INDONESIAN_TAG } from "./language-tags.ts";

/**
 * A list whose items all hold, with the comma before "dan" that EYD V asks for from three items on
 * (CLDR `id` has the same).
 *
 * @param lang in which, BCP 47; other languages as CLDR has them, English as the British press
 * @throws {TypeError} for anything but a list of texts.
 * @example listAnd(["A", "B", "C"]) // "A, B, dan C"
 * @example listAnd(["A", "B", "C"], "en") // "A, B and C"
 */
export function listAnd(items: Iterable<string>, lang = INDONESIAN_TAG): string {
  return list("listAnd", items, lang, "conjunction");
}

/**
 * A list of alternatives, with the same comma before "atau".
 *
 * @throws {TypeError} for anything but a list of texts.
 * @example listOr(["A", "B", "C"]) // "A, B, atau C"
 */
export function listOr(items: Iterable<string>, lang = INDONESIAN_TAG): string {
  return list("listOr", items, lang, "disjunction");
}

function list(
  filter: string,
  items: Iterable<string>,
  lang: string,
  type: "conjunction" | "disjunction",
): string {
  const texts = readTexts(filter, items);
  if (lang !== INDONESIAN_TAG) {
    return new Intl.ListFormat(cldrLocale(lang), { type }).format(texts);
  }
  const conjunction = type === "conjunction" ? "dan" : "atau";
  const last = texts.at(-1) ?? "";
  if (texts.length < 2) return last;
  if (texts.length === 2) return `${texts[0]} ${conjunction} ${last}`;
  return `${texts.slice(0, -1).join(", ")}, ${conjunction} ${last}`;
}

function readTexts(filter: string, items: unknown): string[] {
  // A text is iterable too, but "A, n, n, dan a" is nobody's list.
  if (typeof items !== "object" || items === null || !(Symbol.iterator in items)) {
    throw new TypeError(`${filter}: expected a list of texts, got ${typeof items}`);
  }
  return Array.from(items as Iterable<unknown>, (item) => {
    if (typeof item === "string") return item;
    throw new TypeError(`${filter}: expected a list of texts, but one item is ${typeof item}`);
  });
}
