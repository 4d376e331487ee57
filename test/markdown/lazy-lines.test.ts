import { HtmlRenderer, Parser } from "commonmark";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { createMarkdown } from "../../src/markdown/markdown.ts";
import { TEXT } from "../support/newsroom.ts";
import "../support/fuzz.ts";

const markdown = createMarkdown(TEXT);

const printed = (text: string) => blocks(markdown.render(text));
/** CommonMark's reference implementation. */
const reference = (text: string) => blocks(new HtmlRenderer().render(new Parser().parse(text)));

/** Where a block stands on a line of its own makes no difference, nor how wide a tab within code is. */
function blocks(html: string): string {
  return html
    .replace(/[ \t]+/gu, " ")
    .replace(/\s*\n\s*/gu, "\n")
    .replace(/\n(?=<)|(?<=>)\n/gu, "");
}

const INDENTS = ["", "", " ", "  ", "   ", "    ", "     ", "      ", "        "];
const MARKS = ["- ", "* ", "1. ", "2. ", "3. ", "10. ", "1) ", "-   ", "1.  ", "", ""];
const WORDS = ["a", "Isi:", "dua kata"];
const TABS = ["\t", "  \t", "\t\t", "-\t", "1.\t"];
// Tabs within quotations in quotations are counted otherwise, which nobody will ever see.
const QUOTATIONS = ["", "", "> ", ">", " > ", ">> ", "- > "];

/** Lists in lists as people indent them: by two spaces, three, four, tabs, or by what they like. */
function listsOf(...parts: readonly (readonly string[])[]) {
  const line = fc
    .tuple(...parts.map((choices) => fc.constantFrom(...choices)))
    .map((chosen) => chosen.join(""));
  return fc
    .array(fc.oneof({ weight: 8, arbitrary: line }, fc.constant("")), {
      minLength: 2,
      maxLength: 7,
    })
    .map((lines) => `${lines.join("\n")}\n`);
}

for (const [what, lists] of [
  ["with tabs", listsOf([...INDENTS, ...TABS], [...MARKS, ...TABS], WORDS)],
  ["in quotations", listsOf(QUOTATIONS, INDENTS, MARKS, WORDS)],
] as const) {
  test(`lists in lists ${what} are read as CommonMark's reference reads them`, () => {
    fc.assert(
      fc.property(lists, (text) => {
        assert.is(printed(text), reference(text));
      }),
      { numRuns: 3000 },
    );
  });
}

const ITEMS: readonly string[] = [
  "  3. Isi:\n    1. a\n      1. b\n    2. c\n",
  "   1. a\n    - b\n",
  "  - a\n    - b\n      - c\n    - d\n",
  "> 1. a\n>    - b\n>     - c\n",
  ">> a\n\t1. b\n",
];
for (const text of ITEMS) {
  test(`${JSON.stringify(text)} holds no code`, () => {
    assert.is(printed(text), reference(text));
    assert.not.match(printed(text), /<code>/u);
  });
}

test.run();
