import { suite } from "uvu";
import * as assert from "uvu/assert";
import { createMarkdown } from "../../src/markdown/markdown.ts";
import type { PictureProbe } from "../../src/pictures/facts.ts";
import { MOST_WORK, workOf } from "../../src/stories/body-limits.ts";
import { BODIES } from "../support/hostile.ts";
import { assemble, type Files, faultsOf, story, TEXT } from "../support/newsroom.ts";
import { contentReader, STORY } from "./support.ts";

const limits = suite("texts made to be slow or huge");
const readContent = contentReader();

for (const [name, body] of Object.entries(BODIES)) {
  limits(`${name}: a page is at most some ten times its text`, () => {
    const text = body(20_000);
    const content = readContent({ [STORY]: story("", text), "posts/a.jpg": "x" });
    const [read] = content.stories;
    // What shows pictures may be longer by their formats and widths.
    const free = text.includes("![") ? 500_000 : 20_000;
    assert.ok((read?.html.length ?? 0) <= 10 * text.length + free, `${read?.html.length}`);
  });
}

const refused = (body: string, files: Files = {}) =>
  faultsOf({ ...files, [STORY]: story("", body) });

limits("what a line costs is known by its marks", () => {
  assert.equal(
    ["", " \t", "kata", "[a](b)", '"a" & *b*', "> - 1. a"].map(workOf),
    [0, 0, 8, 16, 14, 32],
  );
  // Nothing that the parser makes a token of is free.
  for (const [name, body] of Object.entries(BODIES)) {
    const lines = body(200).split("\n");
    const tokens = createMarkdown(TEXT).parse(lines.join("\n"), {});
    const count = tokens.reduce((sum, { children }) => sum + 1 + (children?.length ?? 0), 0);
    const work = lines.reduce((sum, line) => sum + workOf(line), 0);
    // Empty cells at the end of short rows need no mark; the parser adds 65,536 of them at most.
    const free = name === "a wide table of short rows" ? 3 * 65_536 : 10;
    assert.ok(count <= 4 * work + free, `${name}: ${count} tokens for ${work}`);
  }
});

limits(
  "a text of more lines, links and marks than a page should have is refused where it is too much",
  () => {
    const most = Math.floor(MOST_WORK / 8);
    assert.equal(refused("a\n".repeat(most)), []);
    assert.equal(refused(`${"a\n".repeat(most)}\n\nb`), [
      `posts/a.md:${6 + most + 2}:1  galat  file-too-large  Sampai baris ini tulisan sudah memuat terlalu banyak baris, tautan, dan tanda Markdown untuk satu halaman. Pecah menjadi beberapa tulisan.`,
    ]);
    assert.is(refused("[".repeat(most + 1)).length, 1);
  },
);

limits("long stories are read", () => {
  const paragraph = `${'Kata "warga" itu, **penting**. '.repeat(20)}\n\n`;
  const list = "- [Nama Orang](https://x.example/a), Desa Satu\n".repeat(7000);
  const table = `|a|b|c|d|\n|-|-|-|-|\n${"|satu|dua|tiga|empat|\n".repeat(9000)}`;
  for (const body of [paragraph.repeat(1500), list, table]) assert.equal(refused(body), []);
});

limits("one long address that is used thousands of times is refused", () => {
  const body = `${"[a]\n\n".repeat(4000)}[a]: https://x.example/${"a".repeat(10_000)}`;
  const [line = "", ...more] = refused(body);
  assert.match(line, /^posts\/a\.md:6:1 {2}galat {2}file-too-large {2}Halaman tulisan ini akan/u);
  assert.equal(more, []);
});

limits("a table of ten thousand columns is refused where each short row is filled up", () => {
  const table = (rows: number) =>
    `|${"a|".repeat(10_000)}\n|${"-|".repeat(10_000)}\n${"|b|\n".repeat(rows)}`;
  assert.equal(refused(table(1)), []);
  assert.match(refused(table(5))[0] ?? "", "file-too-large");
  // A few lines of pictures come to a page of many times their length.
  const pictures = "![a](a.jpg)\n\n".repeat(40);
  assert.equal(refused(pictures, { "posts/a.jpg": "x" }), []);
});

limits("a hundred thousand faults of one file are told, and the build goes on", () => {
  const body = "[](/b) [](/c) [](/d)\n\n".repeat(6000);
  const { deadLinks } = assemble({ [STORY]: story("", body) });
  assert.is(deadLinks.length, 18_000);
});

limits("what nobody foresaw names the file that brought it about", () => {
  const trap = new Map<string, PictureProbe>();
  trap.get = () => {
    throw new RangeError("Invalid string length");
  };
  const { stories, diagnostics } = readContent(
    { [STORY]: story("", "![Foto](foto.jpg)"), "posts/b.md": story("title: B") },
    trap,
  );
  assert.equal(
    stories.map(({ file }) => file),
    ["posts/b.md"],
  );
  assert.equal(
    diagnostics.map(({ file, line, rule, message }) => [file, line, rule, message]),
    [
      [
        "posts/a.md",
        1,
        "unforeseen",
        'Berkas ini tidak dapat diolah: "Invalid string length". Periksa apakah isinya wajar; jika ya, laporkan berkas ini ke pengembang Jejak.',
      ],
    ],
  );
});

limits.run();
