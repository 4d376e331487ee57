import { test } from "uvu";
import * as assert from "uvu/assert";
import { elementsOf, html } from "../stories/support.ts";

const BISMILLAH = "بِسْمِ اللَّهِ (الفاتحة: ١).";

/** Where words that run from right to left may stand, and the elements that say so. */
const TEXTS: ReadonlyArray<readonly [body: string, elements: readonly string[]]> = [
  [BISMILLAH, ["p"]],
  [`> ${BISMILLAH}`, ["blockquote", "p"]],
  [`> ${BISMILLAH}\n>\n> Artinya dengan nama Allah.`, ["p"]],
  [`## ${BISMILLAH}`, ["h2"]],
  [`- ${BISMILLAH}\n- dengan nama Allah`, ["li"]],
  // Numbers, the mark of a quotation and columns stand on the side where the words begin.
  [`1. ${BISMILLAH}\n2. ${BISMILLAH}\n   - «שלום»`, ["ol", "li", "li", "ul", "li"]],
  [`- ${BISMILLAH}\n\n  123`, ["ul", "li", "p"]],
  [`- ${BISMILLAH}\n  - dengan nama Allah`, ["li"]],
  [`> 1. ${BISMILLAH}\n> 2. «שלום»`, ["blockquote", "ol", "li", "li"]],
  [`| ${BISMILLAH} | 1 |\n|--|--:|\n| ${BISMILLAH} | 2 |`, ["div", "th", "td"]],
  [`![](a.jpg "${BISMILLAH}")`, ["figcaption"]],
  [`| a | b |\n|--|--:|\n| ${BISMILLAH} | ${BISMILLAH} |`, ["td", "td"]],
  ["*«שלום»*", ["p"]],
  ["1. «שלום»\n\n   Dua.", ["p"]],
  // A line takes its direction from its first letter, as browsers do.
  [`Bacaan ${BISMILLAH} dibaca.`, []],
  [`${BISMILLAH} dibaca dua kali.`, ["p"]],
  ["(1) Kata, 2. 日本", []],
  ["123", []],
];

for (const [body, elements] of TEXTS) {
  test(`${JSON.stringify(body)} runs as its words do`, () => {
    const found = elementsOf(html(`Awal.\n\n${body}\n\nAkhir.`));
    assert.equal(
      found.filter(({ attributes }) => attributes.dir === "rtl").map(({ name }) => name),
      elements,
    );
  });
}

test.run();
