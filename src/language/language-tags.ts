/**
 * The language that pages are in when nobody says otherwise, and whose rules of style Jejak knows.
 */
export const INDONESIAN_TAG = "id";

/** The languages in which the interface comes along. */
export type CatalogueLanguage = "id" | "en";

/** Close kin of Indonesian, whose readers know its words: Malay, and the languages of Indonesia. */
const NEAR_INDONESIAN: ReadonlySet<string> = new Set(
  "id ms zsm jv su mad min bug ban ace bbc bew bjn mak sas gor nij osi rej kge".split(" "),
);

/**
 * The catalogue that an interface in some language starts from: what a newsroom does not word itself is in
 * Indonesian for Malay and the languages of Indonesia, in English for all others.
 *
 * @param lang BCP 47
 * @example catalogueFor("ms") // "id"
 * @example catalogueFor("tet") // "en"
 */
export function catalogueFor(lang: string): CatalogueLanguage {
  return NEAR_INDONESIAN.has(primaryLanguage(lang)) ? "id" : "en";
}

/**
 * The tag by which `Intl` is asked for a language's dates, numbers and lists: English is British, since pages
 * put the day before the month.
 */
export function cldrLocale(lang: string): string {
  return lang === "en" ? "en-GB" : lang;
}

/**
 * The language of a tag, without script and region.
 *
 * @example primaryLanguage("en-GB") // "en"
 */
export function primaryLanguage(lang: string): string {
  return lang.split("-", 1)[0] ?? lang;
}

/**
 * Reads what somebody gave as a language: a tag of BCP 47 that names a language CLDR knows, in its usual
 * letters; or, where it is a name, the tag that was meant.
 *
 * @example readLanguageTag("EN_gb") // { tag: "en-GB" }
 * @example readLanguageTag("inggris") // { meant: "en" }
 */
export function readLanguageTag(
  text: string,
): { readonly tag: string } | { readonly tag?: undefined; readonly meant: string | undefined } {
  const tag = canonical(text.trim().replaceAll("_", "-"));
  if (tag !== undefined && isKnown(tag)) return { tag };
  return { meant: tagOfName(text) };
}

function canonical(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
}

const names = new Map<string, Intl.DisplayNames>();

function namesIn(lang: string): Intl.DisplayNames {
  const made =
    names.get(lang) ?? new Intl.DisplayNames([lang, "en"], { type: "language", fallback: "none" });
  names.set(lang, made);
  return made;
}

function isKnown(tag: string): boolean {
  const primary = primaryLanguage(tag);
  // "und" and "mul" name no language.
  return !/^(?:und|mul|zxx|mis|x)$/u.test(primary) && namesIn("en").of(primary) !== undefined;
}

/** Languages that Indonesian newsrooms write in or translate from; for advice alone. */
const USUAL =
  "id en ms jv su mad min bug ban ace bbc bew bjn mak sas gor ar zh ja ko nl de fr es pt tet th vi tl ta hi ru it tr fa ur".split(
    " ",
  );

/** "bahasa Inggris", "English" and "eng" mean "en"; "Jawa" and "javanese" mean "jv". */
function tagOfName(text: string): string | undefined {
  const name = text
    .toLowerCase()
    .replace(/^(?:bahasa|basa)\s+/u, "")
    .trim();
  return USUAL.find((tag) =>
    ["id", "en", tag].some((lang) => namesIn(lang).of(tag)?.toLowerCase() === name),
  );
}

/**
 * What a language is called in another one.
 *
 * @example languageName("en", "id") // "Inggris"
 */
export function languageName(tag: string, lang: string): string {
  return namesIn(lang).of(tag) ?? namesIn(lang).of(primaryLanguage(tag)) ?? tag;
}

/**
 * The direction in which a language's own script runs.
 *
 * @example writingDirection("ar") // "rtl"
 */
export function writingDirection(tag: string): "ltr" | "rtl" {
  const script = new Intl.Locale(tag).maximize().script ?? "Latn";
  return RIGHT_TO_LEFT.has(script) ? "rtl" : "ltr";
}

/** ISO 15924 codes of living scripts that run from right to left (Unicode Character Database, Bidi_Class). */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(
  "Arab Aran Hebr Thaa Syrc Nkoo Adlm Rohg Mand Samr Mend Yezi".split(" "),
);

/**
 * A language as Open Graph names it: with the country where most of its readers are; English is British, as
 * the interface's is.
 *
 * @example openGraphLocale("id") // "id_ID"
 */
export function openGraphLocale(tag: string): string {
  const { language, region } = new Intl.Locale(cldrLocale(tag)).maximize();
  return region === undefined ? language : `${language}_${region}`;
}
