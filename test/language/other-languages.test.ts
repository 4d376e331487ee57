import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  calendarNames,
  catalogueFor,
  createLanguageFilters,
  languageName,
  openGraphLocale,
  readLanguageTag,
  writingDirection,
} from "../../src/language/index.ts";

const languages = suite("languages other than Indonesian");

const english = createLanguageFilters({ zone: "WIB", lang: "en" });
const malay = createLanguageFilters({ zone: "WIB", lang: "ms" });
const AT = "2024-09-05T14:05:00+07:00";

languages("dates read as the international press prints them", () => {
  assert.is(english.dateLong(AT), "Thursday, 5 September 2024");
  assert.is(english.dateTime(AT), "Thursday, 5 September 2024 at 14:05 WIB");
  assert.is(english.dateMedium(AT), "5 Sept 2024");
  assert.is(english.dateNumeric(AT), "05/09/2024");
  assert.is(english.datePress(AT), "Thursday (05/09/2024)");
  assert.is(english.monthYear(AT), "September 2024");
  assert.is(english.time(AT), "14:05 WIB");
  assert.is(english.dayName(AT), "Thursday");
  assert.is(english.isoDate(AT), AT);
  assert.is(english.dateRange(AT, "2024-10-07T01:00:00Z"), "5 September–7 October 2024");
  assert.is(malay.dateTime(AT), "Khamis, 5 September 2024 pukul 14.05 WIB");
});

languages("days and months are those of CLDR", () => {
  for (const [lang, locale] of [
    ["en", "en-GB"],
    ["ms", "ms"],
    ["jv", "jv"],
    ["nl", "nl"],
  ] as const) {
    const { months, days } = calendarNames(lang);
    const format = (options: Intl.DateTimeFormatOptions, month: number, day: number) =>
      new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).format(
        Date.UTC(2024, month, day),
      );
    assert.equal(
      months,
      months.map((_, index) => format({ month: "long" }, index, 1)),
    );
    // 1 April 2024 was a Monday.
    assert.equal(
      days,
      days.map((_, index) => format({ weekday: "long" }, 3, 1 + index)),
    );
    assert.equal([months.length, days.length], [12, 7]);
  }
});

languages("numbers, amounts and lists are the language's", () => {
  assert.is(english.number(1234567.8), "1,234,567.8");
  assert.is(english.rupiah(1250000), "Rp\u00a01,250,000");
  assert.is(english.rupiah(-1250000.5), "-Rp\u00a01,250,000.50");
  assert.is(english.rupiahShort(1_250_000_000), "Rp\u00a01.25 billion");
  assert.is(english.compactNumber(1_500_000), "1.5 million");
  assert.is(english.listAnd(["A", "B", "C"]), "A, B and C");
  assert.is(english.listOr(["A", "B"]), "A or B");
  assert.is(malay.number(1234.5), "1,234.5");
});

languages("a language is read from its code, and advised from its name", () => {
  for (const [given, tag] of [
    ["id", "id"],
    [" EN ", "en"],
    ["en_gb", "en-GB"],
    ["in", "id"],
    ["jv", "jv"],
    ["min", "min"],
    ["zh-hant", "zh-Hant"],
  ]) {
    assert.equal(readLanguageTag(given ?? ""), { tag }, given);
  }
  for (const [given, meant] of [
    ["inggris", "en"],
    ["Bahasa Inggris", "en"],
    ["English", "en"],
    ["basa jawa", "jv"],
    ["العربية", "ar"],
    ["xx", undefined],
    ["und", undefined],
    ["-", undefined],
    ["", undefined],
    ["en-", undefined],
    ["<b>", undefined],
  ]) {
    assert.equal(readLanguageTag(given ?? ""), { meant }, given);
  }
});

languages("have a name, a direction, a catalogue and a locale to be shared with", () => {
  assert.is(languageName("en", "id"), "Inggris");
  assert.is(languageName("id", "en"), "Indonesian");
  assert.equal(["ar", "fa", "he", "ms-Arab", "ms", "en"].map(writingDirection), [
    "rtl",
    "rtl",
    "rtl",
    "rtl",
    "ltr",
    "ltr",
  ]);
  assert.equal(["id", "ms", "jv", "en", "en-AU", "nl", "tet"].map(catalogueFor), [
    "id",
    "id",
    "id",
    "en",
    "en",
    "en",
    "en",
  ]);
  assert.equal(["id", "en", "en-AU", "ms", "jv"].map(openGraphLocale), [
    "id_ID",
    "en_GB",
    "en_AU",
    "ms_MY",
    "jv_ID",
  ]);
});

languages.run();
