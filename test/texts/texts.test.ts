import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Language } from "../../src/texts/index.ts";
import {
  checkText,
  createTexts,
  INDONESIAN,
  placeholdersOf,
  TEXT_KEYS,
} from "../../src/texts/index.ts";

const texts = suite("the words of the interface");

texts("are printed with what their placeholders stand for", () => {
  const { text } = createTexts();
  assert.is(text("listing.older"), "Lebih lama");
  assert.is(text("home.edition", { date: "Selasa" }), "Edisi Selasa");
  assert.is(text("listing.stories", { count: 1234 }), "1.234 tulisan");
  assert.is(text("listing.storiesUnit", { count: 3 }), "tulisan");
  assert.is(
    text("regency.description", { name: "Kota {site}", province: "$& $1", site: "<b>" }),
    "Berita dari Kota {site}, $& $1, di <b>.",
  );
});

texts("are a newsroom's own where it has some, in any order of their placeholders", () => {
  const { text } = createTexts({
    "listing.older": "Sebelum ini",
    "category.description": "Rubrik {name} ({site}) { x",
  });
  assert.is(text("listing.older"), "Sebelum ini");
  assert.is(text("listing.newer"), "Lebih baru");
  assert.is(
    text("category.description", { name: "Daerah", site: "Uji" }),
    "Rubrik Daerah (Uji) { x",
  );
  assert.equal(text.parts("category.description"), [
    { words: "Rubrik " },
    { name: "name" },
    { words: " (" },
    { name: "site" },
    { words: ") { x" },
  ]);
});

texts("take the form that a language has for a number", () => {
  // Slovene has four forms, Indonesian one; which is whose is told by the CLDR that Intl brings.
  const forms = { one: "{count} a", two: "{count} b", few: "{count} c", other: "{count} d" };
  const slovene: Language = {
    tag: "sl",
    wordings: { ...INDONESIAN.wordings, "listing.stories": forms, "listing.storiesUnit": forms },
    number: (value) => new Intl.NumberFormat("sl").format(value),
  };
  const { text } = createTexts({}, slovene);
  const rules = new Intl.PluralRules("sl");
  for (const count of [0, 1, 2, 3, 4, 5, 101, 102, 1003]) {
    const form = forms[rules.select(count) as keyof typeof forms];
    assert.is(text("listing.stories", { count }), form.replace("{count}", slovene.number(count)));
  }
  assert.equal(new Intl.PluralRules("id").resolvedOptions().pluralCategories, ["other"]);
});

texts("refuse what a template got wrong", () => {
  const { text } = createTexts();
  const loose = text as (key: string, values?: object) => string;
  assert.throws(() => loose("listing.lama"), /no text "listing\.lama"/u);
  assert.throws(() => loose("constructor"), /no text "constructor"/u);
  assert.throws(() => loose("home.edition"), /needs \{date\}, got undefined/u);
  assert.throws(() => loose("home.edition", { date: 3 }), /needs \{date\}, got number/u);
  // The compiler tells a theme's author earlier.
  const never = (): void => {
    // @ts-expect-error an unknown key
    text("listing.lama");
    // @ts-expect-error a missing placeholder
    text("home.edition");
    // @ts-expect-error a placeholder that there is not
    text("home.edition", { date: "", hari: "" });
    // @ts-expect-error a number as words
    text("listing.stories", { count: "3" });
  };
  assert.type(never, "function");
});

texts("tell what of their placeholders is unknown or missing", () => {
  assert.equal(checkText("listing.stories", "{count} berita"), { unknown: [], missing: [] });
  assert.equal(checkText("listing.stories", "{jumlah} berita"), {
    unknown: ["{jumlah}"],
    missing: ["count"],
  });
  assert.equal(checkText("listing.stories", "{ count } berita").unknown, ["{ count }"]);
  assert.equal(checkText("listing.stories", "{count berita").missing, ["count"]);
  assert.equal(checkText("categories.description", "Semua rubrik kami."), {
    unknown: [],
    missing: [],
  });
});

texts("have keys of two parts, by which scripts can ask for them", () => {
  for (const key of TEXT_KEYS) assert.match(key, /^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/u);
  assert.equal(placeholdersOf("search.found"), ["count", "query"]);
});

texts.run();
