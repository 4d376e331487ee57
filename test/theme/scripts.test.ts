/// <reference lib="dom" />
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { relativeTime } from "../../_includes/assets/scripts/relative-times.ts";
import { shortDate } from "../../_includes/assets/scripts/search-result.ts";
import { fill } from "../../_includes/assets/scripts/texts.ts";
import { otherTheme } from "../../_includes/assets/scripts/theme-switch.ts";
import { calendarNames } from "../../src/language/calendar-names.ts";
import { createDateFilters } from "../../src/language/dates.ts";
import { parseMoment } from "../../src/language/parse-moment.ts";
import type { TextOverrides } from "../../src/texts/index.ts";
import { createTexts, scriptConstants } from "../../src/texts/index.ts";
import { bundleAssets } from "../../src/theme/assets.ts";

const scripts = suite("the theme's scripts");

const THEME = fileURLToPath(new URL("../../_includes/assets", import.meta.url));
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const NOW = Date.parse("2026-01-05T10:00:00Z");

/** What bundling puts in the scripts' place for texts. */
function useTexts(overrides: TextOverrides = {}, lang = "id"): void {
  const texts: Record<string, Record<string, unknown>> = {};
  for (const [name, words] of Object.entries(scriptConstants(createTexts(overrides)))) {
    const [, group = "", key = ""] = name.split(".");
    if (key === "") continue;
    texts[group] = { ...texts[group], [key]: words };
  }
  Object.assign(globalThis, {
    TEXTS: texts,
    SHORT_MONTHS: calendarNames(lang).shortMonths,
    document: { documentElement: { lang } },
  });
}

scripts.before.each(() => useTexts());
scripts.after(() => {
  for (const name of ["TEXTS", "SHORT_MONTHS", "document"])
    Reflect.deleteProperty(globalThis, name);
});

scripts("tell the age of what is younger than a day", () => {
  const words = new Intl.RelativeTimeFormat("id", { style: "long" });
  const table: [age: number, expected: string | undefined][] = [
    [-1, undefined],
    [-HOUR, undefined],
    [0, "baru saja"],
    [MINUTE - 1, "baru saja"],
    [MINUTE, words.format(-1, "minute")],
    [2 * MINUTE - 1, words.format(-1, "minute")],
    [45 * MINUTE, words.format(-45, "minute")],
    [HOUR - 1, words.format(-59, "minute")],
    [HOUR, words.format(-1, "hour")],
    [3.5 * HOUR, words.format(-3, "hour")],
    [24 * HOUR - 1, words.format(-23, "hour")],
    [24 * HOUR, undefined],
    [Number.NaN, undefined],
  ];
  for (const [age, expected] of table) {
    assert.is(relativeTime(NOW - age, NOW), expected, `${age} ms`);
  }
  assert.is(relativeTime(NOW - 3 * HOUR, NOW), "3 jam yang lalu");
});

scripts("print a text in the form that a page's language has for the number", () => {
  assert.is(
    fill("{count} tulisan untuk “{query}”", { count: 1234567, query: "{count} $&" }),
    "1.234.567 tulisan untuk “{count} $&”",
  );
  assert.is(fill("tanpa isian", {}), "tanpa isian");
  useTexts({ "age.minutes": { one: "{count} minute ago", other: "{count} minutes ago" } }, "en");
  assert.is(relativeTime(NOW - MINUTE, NOW), "1 minute ago");
  assert.is(relativeTime(NOW - 2 * MINUTE, NOW), "2 minutes ago");
});

scripts("choose a theme only against the device's", () => {
  assert.is(otherTheme("light", "light"), "dark");
  assert.is(otherTheme("dark", "light"), undefined);
  assert.is(otherTheme("dark", "dark"), "light");
  assert.is(otherTheme("light", "dark"), undefined);
});

scripts("tell the day of what was found as listings do", () => {
  const { dateMedium } = createDateFilters({ zone: "WIB" });
  for (let month = 1; month <= 12; month += 1) {
    const day = `2024-${String(month).padStart(2, "0")}-0${(month % 9) + 1}`;
    const read = parseMoment(day, "WIB");
    assert.ok(read.ok);
    if (read.ok) assert.is(shortDate(day.replaceAll("-", "")), dateMedium(read.moment));
  }
});

scripts("are small", async () => {
  const { headScript, script, searchScript, files } = await bundleAssets({
    root: process.cwd(),
    themeAssets: THEME,
    siteAssets: THEME,
    brandCss: "",
    constants: scriptConstants(createTexts()),
  });
  const main = files.find(({ path }) => `/${path}` === script);
  assert.ok(main);
  const search = files.find(({ path }) => `/${path}` === searchScript);
  assert.ok(search && gzipSync(search.contents).length < 11_000, `${search?.contents.length}`);
  assert.ok(headScript.length < 400, `${headScript.length}`);
  assert.ok(headScript.length + (main?.contents.length ?? 0) < 3328, `${main?.contents.length}`);
});

scripts.run();
