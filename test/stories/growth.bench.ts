import { test } from "uvu";
import * as assert from "uvu/assert";
import { FileDiagnostics } from "../../src/diagnostics/diagnostics.ts";
import { parseYaml } from "../../src/source/yaml-source.ts";
import { BODIES, FRONT_MATTERS, HEADS } from "../support/hostile.ts";
import { assemble, story } from "../support/newsroom.ts";

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

for (const [name, yaml] of Object.entries(FRONT_MATTERS)) {
  test(`front matter of many ${name} takes time that grows evenly`, () => {
    assertEven(growth((count) => void parseYaml(yaml(count), 1, new FileDiagnostics("a.md"))));
  });
}

for (const [name, head] of Object.entries(HEADS)) {
  test(`a head of many ${name} takes time that grows evenly`, () => {
    assertEven(
      growth((count) => void assemble({ "posts/a.md": `---\n${head(count)}\n---\nIsi.\n` })),
    );
  });
}

test.run();
