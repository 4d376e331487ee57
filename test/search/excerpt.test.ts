import { test } from "uvu";
import * as assert from "uvu/assert";
import { excerpt } from "../../src/search/excerpt.ts";
import { hasPhrase, phrasesOf } from "../../src/search/phrase.ts";

const filler = (count: number) => Array.from({ length: count }, () => "isi").join(" ");
const is =
  (...forms: string[]) =>
  (form: string) =>
    forms.includes(form);

test("a short text is shown whole, with what was found", () => {
  assert.equal(excerpt("Harga kopi naik.", is("kopi")), ["Harga ", "kopi", " naik."]);
  assert.equal(excerpt("Al-Qur'an (1 < 2)", is("quran")), ["", "Al-Qur'an", " (1 < 2)"]);
  assert.equal(excerpt("Tanpa temuan.", is("kopi")), ["Tanpa temuan."]);
  assert.equal(excerpt("", is("kopi")), [""]);
});

test("a long text is shown from the sentence that has it", () => {
  const text = `${filler(60)}. Lalu harga kopi naik. ${filler(60)}`;
  const [before, found, after] = excerpt(text, is("kopi"));
  assert.is(before, "…Lalu harga ");
  assert.is(found, "kopi");
  assert.match(after ?? "", /^ naik\. (?:isi ){23}isi…$/u);
});

test("of several places the one with most of the words is shown", () => {
  const text = `Kopi. ${filler(60)}. Harga kopi di pasar. ${filler(60)}`;
  const shown = excerpt(text, is("kopi", "harga", "pasar"));
  assert.equal(
    shown.filter((_, at) => at % 2),
    ["Harga", "kopi", "pasar"],
  );
});

test("the parts together are the text, whatever it holds", () => {
  for (const text of [
    "kopi",
    "  kopi  ",
    "<b>kopi</b> & kopi",
    "بِسْمِ kopi 🐯",
    `${filler(40)} kopi`,
  ]) {
    const joined = excerpt(text, is("kopi")).join("").replace(/^…|…$/gu, "");
    assert.ok(text.includes(joined), text);
    assert.match(joined, "kopi");
  }
});

test("what is in quotation marks is looked for as it stands", () => {
  assert.equal(phrasesOf('"Hak Jawab" pers “kopi”'), [["hak", "jawab"]]);
  assert.equal(phrasesOf("hak jawab"), []);
  assert.ok(hasPhrase("Pers melayani hak-hak, hak jawab.", ["hak", "jawab"]));
  assert.not.ok(hasPhrase("Jawab hak.", ["hak", "jawab"]));
});

test.run();
