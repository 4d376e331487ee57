import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  checkText,
  createTexts,
  definitionOf,
  languageOf,
  TEXT_KEYS,
} from "../../src/texts/index.ts";

const english = suite("the interface in English");

const language = languageOf("en");

english("has every text, with the placeholders that it must have and no others", () => {
  for (const key of TEXT_KEYS) {
    const wording = language.wordings[key];
    for (const words of typeof wording === "string" ? [wording] : Object.values(wording)) {
      assert.equal(checkText(key, words), { unknown: [], missing: [] }, key);
      assert.is(words, words.trim(), key);
    }
  }
});

english("has several forms only where a number chooses, and all that English has", () => {
  const { pluralCategories } = new Intl.PluralRules("en").resolvedOptions();
  for (const key of TEXT_KEYS) {
    const wording = language.wordings[key];
    if (typeof wording === "string") continue;
    assert.ok(definitionOf(key).counted, key);
    assert.equal(Object.keys(wording).sort(), [...pluralCategories].sort(), key);
  }
});

english("counts as English does", () => {
  const { text } = createTexts({}, language);
  assert.is(text("listing.stories", { count: 1 }), "1 story");
  assert.is(text("listing.stories", { count: 1234 }), "1,234 stories");
  const own = createTexts(
    { "listing.stories": { one: "{count} item", other: "{count} items" } },
    language,
  );
  assert.is(own.text("listing.stories", { count: 1 }), "1 item");
});

english("punctuates as British newspapers do", () => {
  for (const key of TEXT_KEYS) {
    const wording = language.wordings[key];
    for (const words of typeof wording === "string" ? [wording] : Object.values(wording)) {
      assert.not.match(words, /, [^,]+, (?:and|or) |['"]|\bcolor\b|\w—/u, key);
      // What ends a sentence there ends one here, so that texts fit where they stand.
      const indonesian = definitionOf(key).words;
      if (/[.:?…]$/u.test(indonesian)) assert.match(words, /[.:?…)]$/u, key);
      else assert.not.match(words, /[.:?]$/u, key);
    }
  }
});

english("an interface in another language starts from the nearer of the two", () => {
  assert.is(createTexts({}, languageOf("ms")).text("search.title"), "Cari");
  assert.is(createTexts({}, languageOf("nl")).text("search.title"), "Search");
  assert.is(
    createTexts({}, languageOf("nl")).text("listing.stories", { count: 1234 }),
    "1.234 stories",
  );
});

english.run();
