import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { definitionOf, isTextKey, placeholdersOf, TEXT_KEYS } from "../../src/texts/index.ts";
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

/** Every file below a folder that may ask for texts, as one text. */
function sources(folder: string, extension: string): string {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(extension) && !path.startsWith("texts"))
    .map((path) => readFileSync(join(ROOT, folder, path), "utf8"))
    .join("\n");
}

usage("are each asked for by a template, a script or the code", () => {
  const asked = new Set<string>();
  const find = (text: string, pattern: RegExp) => {
    for (const [, key = ""] of text.matchAll(pattern)) asked.add(key);
  };
  for (const { text } of TEMPLATES) for (const { key } of textsIn(text)) asked.add(key);
  find(sources("_includes/assets/scripts", ".ts"), /\bTEXTS\.(\w+\.\w+)/gu);
  const code = sources("src", ".ts");
  find(code, /"(\w+\.\w+)"/gu);
  // A key that is put together has all of its group.
  const groups = [...code.matchAll(/text\(`(\w+)\.\$\{/gu)].map(([, group = ""]) => `${group}.`);
  assert.equal(
    TEXT_KEYS.filter((key) => !asked.has(key) && !groups.some((group) => key.startsWith(group))),
    [],
  );
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
