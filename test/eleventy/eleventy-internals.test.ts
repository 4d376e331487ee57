import { test } from "uvu";
import * as assert from "uvu/assert";
import { requireEleventy } from "../../src/eleventy/eleventy-internals.ts";

// Eleventy's own comparison of versions, which its package does not export.
const { default: compatibility } = await import(
  String(new URL("../../node_modules/@11ty/eleventy/src/Util/Compatibility.js", import.meta.url))
);

/** What Eleventy's own configuration does, for an Eleventy of another version. */
function configOf(version: string) {
  return {
    versionCheck(range: string) {
      if (!compatibility.satisfies(version, range)) throw new Error(range);
    },
  };
}

const SENTENCE = /^Jejak berjalan dengan Eleventy 3 .*npm install @11ty\/eleventy@3$/u;

for (const version of ["2.0.1", "3.0.0", "4.0.0", "4.1.0", "4.0.0-alpha.6", "5.0.0"]) {
  test(`Eleventy ${version} is refused with a sentence that says what to install`, () => {
    assert.throws(() => requireEleventy(configOf(version)), SENTENCE);
  });
}

for (const version of ["3.1.0", "3.1.8", "3.2.0"]) {
  test(`Eleventy ${version} will do`, () => {
    requireEleventy(configOf(version));
  });
}

test.run();
