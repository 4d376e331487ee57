import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { definitionOf, isTextKey, placeholdersOf } from "../../src/texts/index.ts";
import { ROOT } from "../support/commands.ts";

const usage = suite("the texts of the theme");

/** The theme's templates, by path. */
const TEMPLATES = readdirSync(join(ROOT, "_includes"), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".njk"))
  .map((path) => ({ path, text: readFileSync(join(ROOT, "_includes", path), "utf8") }));

/** Each `t("key", name=…)` of a template: the key, and the names of what it is given. */
function textsIn(template: string): { key: string; names: string[] }[] {
  return [...template.matchAll(/\bt\("([^"]+)"/gu)].map(({ 0: call, 1: key = "", index }) => {
    let depth = 1;
    let end = index + call.length;
    for (; depth > 0 && end < template.length; end += 1) {
      if (template[end] === "(") depth += 1;
      if (template[end] === ")") depth -= 1;
    }
    const rest = template.slice(index + call.length, end);
    return { key, names: [...rest.matchAll(/, (\w+)=/gu)].map(([, name = ""]) => name) };
  });
}

usage("are all in the catalogue, and get what they print", () => {
  let texts = 0;
  for (const { path, text } of TEMPLATES) {
    for (const { key, names } of textsIn(text)) {
      texts += 1;
      if (!isTextKey(key)) {
        assert.unreachable(`${path}: there is no text "${key}".`);
        continue;
      }
      const wanted = new Set([
        ...placeholdersOf(key),
        ...(definitionOf(key).counted ? ["count"] : []),
      ]);
      assert.equal(new Set(names), wanted, `${path}: ${key}`);
    }
  }
  assert.ok(texts > 60, `${texts}`);
});

usage("are asked for, not written into a template", () => {
  // What is left when tags, expressions and comments are taken out is punctuation and proper names.
  const NAMES = /^(?:RSS|Atom|JSON Feed|404|ninjs)$/u;
  for (const { path, text } of TEMPLATES) {
    const words = text
      .replace(/\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}/gsu, " ")
      .replace(/<!doctype[^>]*>|<(?:path|circle|svg|use)\b[^>]*>/gu, "")
      .split(/<[^>]*>/u)
      .map((piece) => piece.replace(/[()<>=":,·–←→.]/gu, "").trim())
      .filter((piece) => /\p{L}{2}/u.test(piece) && !NAMES.test(piece));
    assert.equal(words, [], path);
    const labels = [...text.matchAll(/(?:aria-label|title|placeholder|alt)="([^"{]+)/gu)];
    assert.equal(
      labels.map(([, label = ""]) => label.trim()).filter((label) => !NAMES.test(label)),
      [],
      path,
    );
  }
});

usage.run();
