import { suite } from "uvu";
import * as assert from "uvu/assert";
import { codeFrame, frameLines, placeEnd } from "../../src/report/code-frame.ts";

const STORY = [
  "---",
  "title: Pasar Pagi",
  "author: A0",
  'tags: [Kopi, "Pasar  Pagi", Aceh]',
  "location: Tokyo, Jepang # kota",
  "---",
  "",
  "Lihat [teks](gaib.md) dan <b>tebal</b>.",
  "\tBaris 咖啡 ini",
].join("\r\n");

function frame(line: number, column: number, message = "Pesan."): string[] {
  const found = codeFrame(STORY, { line, column, message });
  return found === undefined ? [] : frameLines(found);
}

/** What is underlined at a place. */
function marked(line: number, column: number, message = "Pesan."): string | undefined {
  const text = STORY.split("\r\n")[line - 1] ?? "";
  return text.slice(column - 1, (placeEnd(STORY, { line, column, message }) ?? column) - 1);
}

const frames = suite("the lines shown with a message");

frames("have the place underlined, and a line before and after", () => {
  assert.equal(frame(3, 9, 'Kode penulis "A0" tidak terdaftar.'), [
    "  2 | title: Pasar Pagi",
    "  3 | author: A0",
    "    |         ^^",
    '  4 | tags: [Kopi, "Pasar  Pagi", Aceh]',
  ]);
});

frames("underline a value, an entry, a key, a link, a tag or a word, and no more", () => {
  assert.is(marked(4, 8), "Kopi");
  assert.is(marked(4, 14), '"Pasar  Pagi"');
  assert.is(marked(4, 7), '[Kopi, "Pasar  Pagi", Aceh]');
  assert.is(marked(2, 1), "title");
  assert.is(marked(5, 11, 'Lokasi "Tokyo, Jepang" tidak dikenal.'), "Tokyo, Jepang");
  assert.is(marked(8, 7), "[teks](gaib.md)");
  assert.is(marked(8, 14, 'Tulisan "gaib.md" tidak ada.'), "gaib.md");
  assert.is(marked(8, 27), "<b>");
  assert.is(marked(8, 1), "Lihat");
});

frames("underline below the letters where some are wide, and below tabs", () => {
  assert.equal(frame(9, 8).slice(-2), ["  9 | \tBaris 咖啡 ini", "    | \t      ^^^^"]);
  assert.equal(frame(9, 11).at(-1), "    | \t           ^^^");
});

frames("show no sequence that a terminal would obey, and mark what nobody sees", () => {
  const text = "title: A\u001b[31m\u200bB";
  const lines = frameLines(codeFrame(text, { line: 1, column: 8, message: "" }) ?? { lines: [] });
  assert.is(lines[0], "  1 | title: A\ufffd[31m\ufffdB");
});

frames("show of a long line what is around the place", () => {
  const text = `${"a ".repeat(300)}gaib ${"b ".repeat(300)}`;
  const [line, under] = frameLines(
    codeFrame(text, { line: 1, column: 601, message: "" }) ?? { lines: [] },
  );
  assert.ok((line?.length ?? 0) < 110);
  const from = under?.indexOf("^") ?? 0;
  assert.is(line?.slice(from, from + 4), "gaib");
});

frames("are left out where there is nothing to see", () => {
  assert.equal(frame(1, 1), []);
  assert.equal(frame(7, 1), []);
  assert.equal(frame(99, 1), []);
  assert.equal(frame(2, 99), []);
});

frames.run();
