import { test } from "uvu";
import * as assert from "uvu/assert";
import { diagnosticsOf, RULE_EXAMPLES } from "../scripts/rule-guide/examples.ts";
import type { Position } from "../src/diagnostics/diagnostics.ts";
import { RULES } from "../src/diagnostics/rules.ts";

test("every rule is explained in the contributors' guide, and nothing else is", () => {
  assert.equal([...RULE_EXAMPLES.keys()].sort(), Object.keys(RULES).sort());
});

for (const [rule, { wrong, right, at }] of RULE_EXAMPLES) {
  test(`the guide's wrong example of ${rule} is told where it stands, and nothing else`, () => {
    const found = diagnosticsOf(wrong);
    assert.equal([...new Set(found.map((each) => each.rule))], [rule], JSON.stringify(found));
    const first = found.find(({ file }) => file === wrong.file);
    assert.equal(
      { line: first?.line, column: first?.column },
      typeof at === "string" ? placeOf(wrong.files[wrong.file], at) : at,
    );
  });

  test(`the guide's right example of ${rule} has nothing to be told of`, () => {
    assert.equal(diagnosticsOf(right), []);
  });
}

/** Line and column of the first place where these words stand. */
function placeOf(text: string | Uint8Array | undefined, words: string): Position {
  if (words === "") return { line: 1, column: 1 };
  const before = String(text).slice(0, String(text).indexOf(words));
  assert.ok(String(text).includes(words), words);
  const lines = before.split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

test.run();
