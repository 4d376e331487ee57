import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readRegistries } from "../../src/data/registries.ts";
import { fixStory } from "../../src/inspect/fix-story.ts";
import { topicsInUse } from "../../src/inspect/in-use.ts";
import { faultsOf, sourcesOf } from "../support/newsroom.ts";

const encoder = new TextEncoder();

function file(path: string, text: string) {
  return { path, bytes: encoder.encode(text) };
}

const head = (lines: string, body = "Isi berita.\n") => `---\n${lines}\n---\n${body}`;

/** Stories whose topics are the newsroom's own. */
const OTHERS = ["a", "b", "c"].map((name) =>
  file(
    `posts/${name}.md`,
    head(
      "title: A\ndate: 2024-12-10\nauthor: AO\ntags: [Pertanian, UNESCO, Banjir, Warisan Budaya]",
    ),
  ),
);

const { registries } = readRegistries(sourcesOf({}).registries);

function fix(text: string) {
  const story = file("posts/x.md", text);
  const fixed = fixStory(story, { registries, topics: topicsInUse([...OTHERS, story]) });
  return fixed === undefined
    ? undefined
    : { text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(fixed.after), ...fixed };
}

/** What is written in a field, and what it becomes; the rest of the story stays. */
const FIELDS: readonly (readonly [written: string, mended: string])[] = [
  ["date: 10/12/2024", "date: 2024-12-10"],
  ["date: 10-12-2024 14.30", "date: 2024-12-10 14.30"],
  ["date: 10 Dec 2024 14.30", "date: 10 Desember 2024 14.30"],
  ['date: "2024-12-10 02.30 sore" # petang', 'date: "2024-12-10 14.30" # petang'],
  ["author: ao", "author: AO"],
  ["author: Kontributor AO", "author: AO"],
  ["author: '@AO'", "author: 'AO'"],
  ["author: [redaksi, ao]", "author: [RD, AO]"],
  ["author:\n  - Redaksi\n  - AO", "author:\n  - RD\n  - AO"],
  ["category: Budaya", "category: budaya"],
  ["tags: [unesco, PERTANIAN]", "tags: [UNESCO, Pertanian]"],
  ["tags: pertanain", "tags: Pertanian"],
  ["tags: [Pertaniaan, Kopi]", "tags: [Pertanian, Kopi]"],
  ["tags: ['warisan  budaya']", "tags: ['Warisan Budaya']"],
  ["editor: rd", "editor: RD"],
  ["updated: 11/12/2024 08.00", "updated: 2024-12-11 08.00"],
  ["location:\u00a0Banyuwangi", "location: Banyuwangi"],
  ["summary: Satu dua.   ", "summary: Satu dua."],
  ["tags: [\u200bKopi]", "tags: [Kopi]"],
  ["summary: Ber\u00adita", "summary: Berita"],
];

/** What may well be meant, or can't be mended by a rule. */
const LEFT = [
  "date: 2024-02-30",
  "date: 2024-13-01",
  "date: Selasa, 11 Desember 2024",
  "date: 20-11-24",
  "date: 2024-12-10 9.5",
  "date: 2024-12-10 09.30 - 10.00",
  "author: A0",
  "author: Budi",
  "author: AO dan RD",
  // A place, a word a letter away, a number, a topic of many stories.
  "tags: [Banjar, Banjir 2024, Pertanian]",
  "tags: [Kopi, kopra]",
  'title: "A  B"',
  "summary: |\n  Satu  \n  dua",
];

const mending = suite("jejak check --fix");

mending("mends the form of a date, a name in place of a code, and a topic's spelling", () => {
  for (const [written, mended] of FIELDS) {
    const before = head(`title: Pasar\n${written}`, "Isi  dengan spasi.  \nBaris.\u00a0\n");
    const fixed = fix(before);
    assert.is(fixed?.text, before.replace(written, mended), written);
    assert.is(fix(fixed?.text ?? ""), undefined, `${written}, again`);
  }
});

mending("leaves what may well be meant", () => {
  for (const written of LEFT) {
    assert.is(fix(head(`title: Pasar\n${written}`)), undefined, written);
  }
});

mending("keeps a topic that its list has already", () => {
  assert.is(fix(head("title: A\ntags: [unesco, UNESCO]")), undefined);
});

mending("makes line ends of Windows those of all others, and keeps the byte order mark", () => {
  const fixed = fix(`\ufeff${head("title: A\nauthor: ao")}`.replaceAll("\n", "\r\n"));
  assert.is(fixed?.text, `\ufeff${head("title: A\nauthor: AO")}`);
  assert.equal(fixed?.fixes, [
    "akhir baris gaya Windows (CRLF) menjadi LF",
    'author: "ao" menjadi "AO"',
  ]);
});

mending("touches no file that is no text", () => {
  const bytes = new Uint8Array([0x2d, 0x2d, 0x2d, 0x0d, 0x0a, 0xff, 0x00]);
  const context = { registries, topics: topicsInUse([]) };
  assert.is(fixStory({ path: "posts/x.md", bytes }, context), undefined);
});

mending("leads to a story that passes", () => {
  const before = head(
    "title: Pasar Pagi\ndate: 10/12/2024 09.30  \nauthor: Kontributor AO\ncategory: Daerah\ntags: [unesco]",
  );
  const text = fix(before.replaceAll("\n", "\r\n"))?.text ?? "";
  assert.ok(faultsOf({ "posts/x.md": before }).length > 0);
  assert.equal(faultsOf({ "posts/x.md": text }), []);
});

mending("changes nothing the second time, and no letter of the body, whatever is written", () => {
  const value = fc.oneof(
    fc.constantFrom(
      "10/12/2024",
      "ao",
      "Kontributor AO",
      "unesco",
      "[unesco, Pertanain]",
      "Budaya",
    ),
    fc.string({ maxLength: 20 }),
  );
  const key = fc.constantFrom("title", "date", "author", "tags", "category", "updated", "summary");
  const lines = fc.array(fc.tuple(key, value, fc.constantFrom("", " ", "\u200b", "\r")), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(lines, fc.string({ maxLength: 40 }), (fields, body) => {
      const text = head(fields.map(([k, v, end]) => `${k}: ${v}${end}`).join("\n"), body);
      const once = fix(text);
      if (once === undefined) return;
      assert.is(fix(once.text), undefined, JSON.stringify(text));
      if (!/[\r\u200b\u2060\u00ad\ufeff]/u.test(body)) assert.ok(once.text.endsWith(body));
    }),
    { numRuns: 300, seed: 13 },
  );
});

mending.run();
