import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { INTERFACE_WORDS } from "../../src/editor/interface-words.ts";

const folder = dirname(dirname(createRequire(import.meta.url).resolve("@sveltia/cms")));
const english = JSON.parse(readFileSync(join(folder, "locales/en-US.json"), "utf8"));

function textOf(key: string): unknown {
  return key.split(".").reduce((at, step) => at?.[step], english);
}

function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\$\w+\}|<\/?a>/gu)].map(([each]) => each))].sort();
}

test("every text is one of Sveltia's, and fills in no more than that has", () => {
  for (const [key, words] of Object.entries(INTERFACE_WORDS)) {
    const original = textOf(key);
    assert.type(original, "string", key);
    const known = new Set([
      ...placeholders(String(original)),
      ...(/\.input/u.test(String(original)) ? ["{$count}"] : []),
    ]);
    for (const name of placeholders(words)) assert.ok(known.has(name), `${key} has no ${name}`);
    // What opens a message of several forms, and what would be a placeholder.
    assert.not.match(words, /^\.|\{(?!\$\w+\})/u, key);
  }
});

test("what tells of a fault in a form is in Indonesian", () => {
  const keys = Object.keys(english.validation).flatMap((key) =>
    typeof english.validation[key] === "string" ? [`validation.${key}`] : [],
  );
  assert.ok(keys.length > 3);
  for (const key of keys) assert.ok(key in INTERFACE_WORDS, key);
});

test.run();
