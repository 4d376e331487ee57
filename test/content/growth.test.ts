import { test } from "uvu";
import * as assert from "uvu/assert";
import { FileDiagnostics } from "../../src/content/diagnostics.ts";
import { parseYaml } from "../../src/content/yaml-source.ts";
import { assemble, story } from "../support/newsroom.ts";

const numbered = (count: number, make: (index: number) => string, glue: string) =>
  Array.from({ length: count }, (_, index) => make(index)).join(glue);

/** Texts that have made readers of Markdown slow, or this one. */
const BODIES: Readonly<Record<string, (count: number) => string>> = {
  "open brackets": (n) => "[".repeat(n),
  "open pictures": (n) => "![".repeat(n),
  "open links": (n) => "[a](".repeat(n),
  "nested links": (n) => "[a".repeat(n) + "](b)".repeat(n),
  "mixed emphasis": (n) => "*a **b _c ".repeat(n),
  "backticks of every length": (n) =>
    numbered(Math.ceil(Math.sqrt(2 * n)), (i) => "`".repeat(i), " "),
  "open tags": (n) => "<a ".repeat(n),
  "open comments": (n) => "<!--".repeat(n),
  "quotation marks": (n) => "\"a '".repeat(n),
  "half addresses": (n) => "http://".repeat(n),
  addresses: (n) => "https://ä.example/ü ".repeat(n),
  "mail addresses": (n) => "a@b.co ".repeat(n),
  "footnotes within the line": (n) => "^[a]".repeat(n),
  "open footnotes": (n) => "^[".repeat(n),
  "footnotes, each its own": (n) =>
    `${numbered(n, (i) => `[^${i}]`, " ")}\n\n${numbered(n, (i) => `[^${i}]: a`, "\n\n")}`,
  "one footnote, often": (n) => `${"[^a] ".repeat(n)}\n\n[^a]: b`,
  "references, each its own": (n) =>
    `${numbered(n, (i) => `[a${i}]`, " ")}\n\n${numbered(n, (i) => `[a${i}]: b${i}.md`, "\n")}`,
  "headings of one name": (n) => "## a\n\n".repeat(n),
  "links to headings": (n) => `${"## a\n\n".repeat(n)}${"[a](#a) ".repeat(n)}`,
  "dead links": (n) => "[a](x.md)\n".repeat(n),
  "dead pictures": (n) => "![a](x.jpg) ".repeat(n),
  "quotations in quotations": (n) => `${"> ".repeat(n)}a`,
  "lists in lists": (n) => `${"- ".repeat(n)}a`,
  "a long table": (n) => `|a|b|\n|-|-|\n${"|[x](x.md)|\\||\n".repeat(n)}`,
  "a wide table": (n) => `|${"a|".repeat(n)}\n|${"-|".repeat(n)}\n|b|`,
  tags: (n) => "<b>\n".repeat(n),
  "code spans": (n) => "`  a\n b` ".repeat(n),
};

/** How much longer four times as much takes: 4 when it grows evenly, 16 when it grows squared. */
function growth(work: (count: number) => void): number {
  const time = (count: number) => {
    const start = performance.now();
    work(count);
    return performance.now() - start;
  };
  const count = 2000;
  work(count);
  let least = Number.POSITIVE_INFINITY;
  // Another program on the machine can slow one measurement down, hardly three.
  for (let attempt = 0; attempt < 3 && least >= LIMIT; attempt += 1) {
    // What takes a few milliseconds is no trouble, and too short to be measured.
    const few = Math.max(10, Math.min(time(count), time(count)));
    least = Math.min(least, time(4 * count) / few);
  }
  return least;
}

const LIMIT = 10;

function assertEven(ratio: number): void {
  assert.ok(ratio < LIMIT, `four times as much takes ${ratio.toFixed(1)} times as long`);
}

for (const [name, body] of Object.entries(BODIES)) {
  test(`a story of ${name} takes time that grows evenly`, () => {
    assertEven(growth((count) => void assemble({ "posts/a.md": story("", body(count)) })));
  });
}

const FRONT_MATTERS: Readonly<Record<string, (count: number) => string>> = {
  items: (n) => `tags:\n${"  - a\n".repeat(n)}`,
  "open lists": (n) => `a: ${"[".repeat(n)}`,
  "open quotation marks": (n) => `a: "\n`.repeat(n),
  aliases: (n) => "a: *b\n".repeat(n),
  tabs: (n) => "a:\n\tb: c\n".repeat(n),
};

for (const [name, yaml] of Object.entries(FRONT_MATTERS)) {
  test(`front matter of many ${name} takes time that grows evenly`, () => {
    assertEven(growth((count) => void parseYaml(yaml(count), 1, new FileDiagnostics("a.md"))));
  });
}

test.run();
