import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { ROOT } from "./support/commands.ts";
import { faultsOf, story } from "./support/newsroom.ts";

const GUIDE = readFileSync(join(ROOT, "docs/panduan-kontributor.md"), "utf8");
/** What a newcomer follows; below it each message has examples of its own, which another test tries. */
const WALK = GUIDE.slice(0, GUIDE.indexOf("## Arti setiap pesan"));

/** The day on which the guide's story is written. */
const NOW = Date.parse("2026-11-22T12:00:00+07:00");
const FILE = "posts/2026/11/pasar-ikan-muncar.md";
const BESIDE = {
  "posts/2026/10/harga-ikan-naik.md": story("title: Harga Ikan Naik\ndate: 2026-10-01"),
  "posts/2026/11/dermaga-muncar.jpg": "JPG",
  "posts/2026/11/timbang-ikan.jpg": "JPG",
};

/** The guide's blocks of code in a language. */
function blocks(language: string): string[] {
  return [...WALK.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gmu"))].map(
    ([, text]) => text ?? "",
  );
}

const [SKELETON = "", ...PIECES] = blocks("markdown");

test("the story that the guide begins with has nothing to be told of", () => {
  assert.match(SKELETON, /^---\ntitle: /u);
  assert.equal(faultsOf({ ...BESIDE, [FILE]: SKELETON }, {}, { now: NOW }), []);
});

for (const piece of PIECES) {
  const isNote = piece.startsWith("<!--");
  test(`${JSON.stringify(piece.slice(0, 40))} of the guide can be written in a story`, () => {
    const faults = faultsOf({ ...BESIDE, [FILE]: `${SKELETON}\n${piece}` }, {}, { now: NOW });
    assert.equal(
      faults.filter((line) => !isNote || !line.includes("  peringatan  editor-note")),
      [],
    );
  });
}

for (const lines of blocks("yaml")) {
  test(`${JSON.stringify(lines.slice(0, 40))} of the guide can be written in a story's head`, () => {
    const written = SKELETON.replace("category: daerah\n", `category: daerah\n${lines}`);
    assert.equal(faultsOf({ ...BESIDE, [FILE]: written }, {}, { now: NOW }), []);
  });
}

test("the whole of it makes one story, with picture, quotation, list, card and correction", () => {
  const written = `${SKELETON.replace("category: daerah\n", `category: daerah\n${blocks("yaml").join("")}`)}\n${PIECES.filter((piece) => !piece.startsWith("<!--")).join("\n")}`;
  assert.equal(faultsOf({ ...BESIDE, [FILE]: written }, {}, { now: NOW }), []);
});

test.run();
