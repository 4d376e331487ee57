import { test } from "uvu";
import * as assert from "uvu/assert";
import { createLanguageFilters } from "../../src/language/filters.ts";
import { parseMoment } from "../../src/language/parse-moment.ts";

test("templates find every filter by its name", () => {
  const names = Object.keys(createLanguageFilters({ zone: "WIB" })).sort();
  const expected =
    "compactNumber dateLong dateMedium dateNumeric datePress dateRange dateTime dayName isoDate " +
    "listAnd listOr monthYear number readingTime rupiah rupiahShort slugify time";
  assert.is(names.join(" "), expected);
});

test("the filters follow the site's zone and labels", () => {
  const { time } = createLanguageFilters({ zone: "WITA", zoneLabels: { WITA: "Wita" } });
  assert.is(time("2024-12-10T06:30:00Z"), "14.30 Wita");
});

test("the filters work apart from their record, as Eleventy calls them", () => {
  const result = parseMoment("2024-12-10 14.30", "WIB");
  assert.ok(result.ok);
  const { dateTime, rupiah, listAnd, slugify } = createLanguageFilters({ zone: "WIB" });
  assert.is(dateTime(result.moment), "Selasa, 10 Desember 2024 pukul 14.30 WIB");
  assert.is(rupiah(1250000), "Rp1.250.000");
  assert.is(listAnd(["A", "B", "C"]), "A, B, dan C");
  assert.is(slugify("Jum'at"), "jumat");
});

test.run();
