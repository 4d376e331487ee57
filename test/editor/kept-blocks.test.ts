import { test } from "uvu";
import * as assert from "uvu/assert";
import { keepBlocks } from "../../src/editor/client/kept-blocks.ts";

/** How Sveltia's rich text editor writes what is on the left, as seen in Chromium. */
const REWRITTEN = [
  ["Buku *Nature* dan **tebal**.", "Buku _Nature_ dan **tebal**."],
  ["***Keduanya***", "**_Keduanya_**"],
  ["| A | B |\n|---|---:|\n| 1 | |", "| A | B |\n| --- | --- |\n| 1 |  |"],
  ["- satu\n  - anak\n    - cucu", "- satu\n    - anak\n        - cucu"],
  ["* satu\n* dua", "- satu\n- dua"],
  ["Lihat \\[x\\] dan 2 * 3.", "Lihat [x] dan 2 \\* 3."],
  ["[K](https://a.example/x_(y))", "[K](https://a.example/x_\\(y\\))"],
] as const;

for (const [typed, rewritten] of REWRITTEN) {
  test(`untouched, though written otherwise: ${typed}`, () => {
    const before = `Awal.\n\n\n${typed}\n\nAkhir.`;
    assert.is(keepBlocks(before, `Awal.\n\n${rewritten}\n\nAkhir.`), before);
    // One paragraph was mended; the other is as it was typed.
    assert.is(
      keepBlocks(before, `Awal baru.\n\n${rewritten}\n\nAkhir.`),
      `Awal baru.\n\n${typed}\n\nAkhir.`,
    );
  });
}

for (const [before, after] of [
  ["Kopi gayo.", "_Kopi_ gayo."],
  ["*Kopi* gayo.", "**Kopi** gayo."],
  ["*Kopi* gayo.", "Kopi gayo."],
  ["- a\n  - b", "- a\n- b"],
  ["| A |\n|---|\n| 1 |", "| A |\n| ---: |\n| 1 |"],
  ["Satu.\n\nDua.", "Dua.\n\nSatu."],
  ["Satu.", ""],
] as const) {
  test(`touched: ${JSON.stringify(before)} is ${JSON.stringify(after)}`, () => {
    assert.is(keepBlocks(before, after), after);
  });
}

test.run();
