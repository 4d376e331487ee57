import { readdirSync, readFileSync } from "node:fs";
import { join, posix, sep } from "node:path";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { LINT_RULES } from "../../src/diagnostics/rules.ts";
import { childIdentities } from "../../src/lint/child-identity.ts";
import { dateStyleFindings } from "../../src/lint/date-style.ts";
import { isAllCapitals, miscapitalised } from "../../src/lint/headline.ts";
import { moneyStyleFindings } from "../../src/lint/money-style.ts";
import { numberStyleFindings } from "../../src/lint/number-style.ts";
import { proseOf } from "../../src/lint/prose.ts";
import { gluedMedium, readTypedDateline } from "../../src/lint/typed-dateline.ts";
import { readTypedSignOff } from "../../src/lint/typed-sign-off.ts";
import { createMarkdown } from "../../src/markdown/markdown.ts";
import { ROOT } from "../support/commands.ts";
import { DATA, type Files, faultsOf, story, TEXT } from "../support/newsroom.ts";
import "../support/fuzz.ts";

const LINT_IDS = Object.keys(LINT_RULES);

const lint = suite("lint of stories");

function faults(more: string, body?: string, files: Files = {}): string[] {
  return faultsOf({ "posts/a.md": story(more, body), ...files });
}

function withWarnings(line: string): Files {
  return { "_data/site.yaml": `${DATA["_data/site.yaml"]}${line}\n` };
}

const TOLD: ReadonlyArray<
  readonly [what: string, more: string, body: string, ...faults: string[]]
> = [
  [
    "a headline in capitals",
    "title: WARGA PANEN RAYA",
    "Isi.",
    "posts/a.md:4:8  peringatan  headline-capitals  Judul ini berhuruf kapital semua. Pakai huruf kapital di awal kata saja (EYD V: Huruf Kapital).",
  ],
  [
    "a long summary",
    `summary: ${"kata ".repeat(33)}`,
    "Isi.",
    "posts/a.md:5:10  peringatan  summary-length  Ringkasan ini 164 karakter; mesin pencari memotongnya sesudah sekitar 160 karakter. Perpendek, atau taruh yang penting di depan.",
  ],
  [
    "a typed dateline, below a heading, where there is no location",
    "",
    "## Judul\n\nBanyuwangi, Media Uji – Pasar buka.",
    'posts/a.md:8:1  peringatan  typed-dateline  Tulisan ini diawali dateline yang diketik, "Banyuwangi, Media Uji –", padahal Jejak mencetaknya sendiri. Hapus, dan sebut tempatnya di location.',
  ],
  [
    "a typed dateline with the place that the front matter names",
    "location: Ketapang, Banyuwangi",
    "KETAPANG – Pasar buka.",
    'posts/a.md:7:1  peringatan  typed-dateline  Tulisan ini diawali dateline yang diketik, "KETAPANG –", padahal Jejak mencetaknya sendiri. Hapus.',
  ],
  [
    "a typed dateline with a link",
    "location: Banyuwangi",
    "**JAKARTA**, [KOMPAS.com](https://kompas.com/) – Pasar buka.",
    'posts/a.md:7:1  peringatan  typed-dateline  Tulisan ini diawali dateline yang diketik, "**JAKARTA**, KOMPAS.com –", padahal Jejak mencetaknya sendiri. Hapus.',
  ],
  [
    "a medium's name grown together with the text",
    "",
    "AmbalNews.comDalam rangka itu.",
    'posts/a.md:6:1  peringatan  typed-dateline  Tulisan ini diawali dateline yang diketik, "AmbalNews.com", padahal Jejak mencetaknya sendiri. Hapus.',
  ],
  [
    "a typed sign-off above a footnote",
    "",
    "Isi.\n\nWarga\npulang.[^1] (AO)\n\n[^1]: Catatan (RD)",
    'posts/a.md:9:13  peringatan  typed-sign-off  Tulisan ini diakhiri kode yang diketik, "(AO)", padahal Jejak mencetaknya sendiri dari author dan editor. Hapus.',
  ],
  [
    "money in a list, a quotation and a table",
    "",
    "- Rp 10.000\n\n> Kata dia Rp 20.000\n\n| a | b |\n|---|---|\n| x | Rp 30.000 |",
    'posts/a.md:6:3  peringatan  money-style  "Rp 10.000" ditulis "Rp10.000" (EYD V: Angka dan Bilangan; Singkatan).',
    'posts/a.md:8:12  peringatan  money-style  "Rp 20.000" ditulis "Rp20.000" (EYD V: Angka dan Bilangan; Singkatan).',
    'posts/a.md:12:7  peringatan  money-style  "Rp 30.000" ditulis "Rp30.000" (EYD V: Angka dan Bilangan; Singkatan).',
  ],
  [
    "a date in the summary and a correction, a number in the text",
    "summary: Pada 10 desember\ncorrections:\n  - { date: 2024-12-11 10.00, kind: ralat, text: Bukan 11 desember }",
    "Sebanyak\n10,000 orang.",
    'posts/a.md:5:10  peringatan  date-style  "10 desember" ditulis "10 Desember" (EYD V: Huruf Kapital).',
    'posts/a.md:7:50  peringatan  date-style  "11 desember" ditulis "11 Desember" (EYD V: Huruf Kapital).',
    'posts/a.md:10:1  peringatan  number-style  "10,000" ditulis "10.000" (EYD V: Tanda Titik).',
  ],
  [
    "a child's name",
    "",
    "Polisi menyidik\npencabulan. Nama Samaran (14) kini aman.",
    'posts/a.md:7:13  peringatan  child-identity  "Nama Samaran" mungkin nama yang menunjukkan siapa anak pelaku, korban, atau saksi, atau korban kejahatan susila. Periksa, dan samarkan jika benar (Kode Etik Jurnalistik pasal 5; UU 11/2012 pasal 19).',
  ],
];

for (const [what, more, body, ...lines] of TOLD) {
  lint(`${what} is told where it stands`, () => assert.equal(faults(more, body), lines));
}

for (const [what, more, body] of [
  ["code", "", "Tulis `Rp 10.000` begitu.\n\n```\nRp 10.000\n```\n\n    Rp 10.000"],
  [
    "addresses",
    "",
    "[Isi](https://x.example/Rp%2010 'a') <https://x.example/10:30> https://x.example/?a=Rp+1",
  ],
  ["the title of another story", "", "Isi.\n\nBaca juga: [Rp 10.000](b.md)"],
  ["a draft", "title: WARGA PANEN RAYA\ndraft: true", "KEBUMEN – Harga Rp 10.000. (AO)"],
  ["the dateline and code of paid content", "label: iklan", "KEBUMEN – Harga turun. (AO)"],
  [
    "the text of a withdrawn story",
    "withdrawn: { date: 2024-12-11, ground: masa-depan-anak, reason: Identitas anak }",
    "KEBUMEN – Pencabulan menimpa Nama Samaran (14). (AO)",
  ],
] as const) {
  lint(`${what} is left alone`, () => {
    // That an indented line is code is told by a rule of its own.
    const told = faults(more, body, { "posts/b.md": story() });
    assert.equal(
      told.filter((line) => !line.includes("  indented-code  ")),
      [],
    );
  });
}

lint("a rule that the site turned off is silent, and one that it turned on speaks", () => {
  const wrong = story("title: Warga Panen Dan Pulang", "Harga Rp 10.000. (AO)");
  const rules = (files: Files) =>
    faultsOf({ "posts/a.md": wrong, ...files }).map((line) => line.split("  ")[2]);
  assert.equal(rules({}), ["money-style", "typed-sign-off"]);
  assert.equal(rules(withWarnings("warnings: { money-style: false }")), ["typed-sign-off"]);
  assert.equal(
    rules(
      withWarnings(
        "warnings:\n  money-style: false\n  typed-sign-off: false\n  headline-case: true",
      ),
    ),
    ["headline-case"],
  );
  assert.equal(rules(withWarnings("warnings:")), ["money-style", "typed-sign-off"]);
});

lint("only rules of lint can be turned off, and a misspelt one is asked about", () => {
  assert.equal(faults("", "Isi.", withWarnings("warnings: { money-stile: false }")), [
    '_data/site.yaml:5:13  galat  unknown-key  Isian "money-stile" di dalam "warnings" tidak dikenal. Mungkin maksud Anda "money-style".',
  ]);
  assert.equal(faults("", "Isi.", withWarnings("warnings: { dead-link: false }")), [
    `_data/site.yaml:5:13  galat  unknown-key  Isian "dead-link" di dalam "warnings" tidak dikenal. Isian yang dikenal: ${LINT_IDS.join(", ")}.`,
  ]);
  assert.equal(faults("", "Isi.", withWarnings("warnings: { money-style: tidak }")), [
    '_data/site.yaml:5:26  galat  invalid-value  Nilai "tidak" tidak dapat dipakai untuk "warnings.money-style". Pilihannya: "true" atau "false".',
  ]);
});

lint("editors are told of every rule that they can turn off", () => {
  const text = readFileSync(join(ROOT, "docs/data.md"), "utf8");
  for (const rule of LINT_IDS) {
    assert.match(text, new RegExp(`^\\| \`${rule}\` \\|`, "mu"), rule);
  }
});

lint("our own stories have nothing to be told of", () => {
  const rules: ReadonlySet<string> = new Set(LINT_IDS);
  const files = Object.fromEntries(
    readdirSync(join(ROOT, "posts"), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".md"))
      .map((path) => {
        const file = posix.join("posts", path.split(sep).join("/"));
        return [file, readFileSync(join(ROOT, file), "utf8")];
      }),
  );
  assert.ok(Object.keys(files).length > 10);
  const site = { "_data/site.yaml": readFileSync(join(ROOT, "_data/site.yaml"), "utf8") };
  const told = faultsOf({ ...files, ...site }).filter((line) =>
    rules.has(line.split("  ")[2] ?? ""),
  );
  assert.equal(told, []);
});

/** Every reader of text, which must bear whatever a text holds. */
const READERS: ReadonlyArray<(text: string) => unknown> = [
  moneyStyleFindings,
  dateStyleFindings,
  numberStyleFindings,
  isAllCapitals,
  miscapitalised,
  readTypedDateline,
  gluedMedium,
  (text) => readTypedSignOff(text, ["AO"]),
  (text) => childIdentities([{ text, isTitle: true }]),
  (text) => childIdentities([{ text: `Pencabulan anak. ${text}`, isTitle: false }]),
  (text) => {
    const tokens = [{ type: "inline", map: [0, text.split("\n").length] }] as never;
    const prose = proseOf(tokens, text.split("\n"), 1);
    assert.is(prose.text.length, text.length);
  },
];

const PIECES =
  "Rp . , - 10 10,000 000 1.945 desember WIB : 14:30 pukul Jum'at Nama Samaran ( ) (14) korban , bernama anak SMPN 1 Jalan No. 5 RT 02 pencabulan JAKARTA KOMPAS.com – -- | * ** _ ` `` [ ] ]( < > https:// [^ \\ ke-XX 1950an % persen milyar".split(
    " ",
  );
const anyText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 3, arbitrary: fc.constantFrom(" ", "\n", "\n\n", "") },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(""));

lint("no text makes a rule throw, and every finding lies in its text", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const read of READERS) read(text);
      for (const find of [moneyStyleFindings, dateStyleFindings, numberStyleFindings]) {
        for (const { offset, message } of find(text)) {
          assert.ok(offset >= 0 && offset < text.length);
          assert.match(message, /^".+" ditulis ".+"/u);
        }
      }
      for (const { offset } of childIdentities([{ text, isTitle: false }]).flat()) {
        assert.match(text.slice(offset), /^[\p{Lu}]/u);
      }
    }),
    { numRuns: 2000 },
  );
});

lint("code and addresses are blanked character for character", () => {
  const markdown = createMarkdown(TEXT);
  fc.assert(
    fc.property(anyText, (text) => {
      const lines = text.split("\n");
      const prose = proseOf(markdown.parse(text, {}), lines, 3);
      for (let offset = 0; offset < prose.text.length; offset += 1) {
        const sign = prose.text.charAt(offset);
        if (sign === "\ufffc" || sign === "\n") continue;
        const { line, column } = prose.at(offset);
        assert.is(lines[line - 3]?.charAt(column - 1), sign, `${line}:${column}`);
      }
    }),
    { numRuns: 500 },
  );
});

lint("the time that a rule takes grows with the text alone", () => {
  for (const piece of [
    ...PIECES,
    "a",
    "A",
    "1",
    "1,000",
    "Aa ",
    "A.",
    "(",
    "dicabul",
    " ",
    "`` ` ",
    "[^",
    "RT 02 ",
  ]) {
    for (const joint of ["", " "]) {
      const text = (piece + joint).repeat(Math.ceil(40_000 / (piece.length + joint.length)));
      for (const read of READERS) {
        const start = performance.now();
        read(text);
        const taken = performance.now() - start;
        assert.ok(taken < 2000, `${JSON.stringify(piece + joint)}: ${taken} ms`);
      }
    }
  }
});

lint.run();
