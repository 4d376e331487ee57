import { test } from "uvu";
import * as assert from "uvu/assert";
import { FileDiagnostics } from "../../src/diagnostics/diagnostics.ts";
import { parseYaml } from "../../src/source/yaml-source.ts";
import { exactly, faultTests, read } from "../stories/support.ts";
import { story } from "../support/newsroom.ts";

const special = (mark: string) =>
  `Tanda "${mark}" punya arti khusus yang tidak dipakai di sini. Apit nilainya dengan tanda kutip: "…".`;
const QUOTE = "Tanda kutip yang dibuka di sini tidak ditutup. Tambahkan penutupnya di akhir nilai.";
const BRACKET = "Tanda kurung yang dibuka di sini tidak ditutup. Tambahkan penutupnya.";

faultTests([
  [
    "a colon in the title",
    story("title: Bupati: Harga Beras Naik"),
    'posts/a.md:4:8  galat  yaml-syntax  Nilai yang memuat titik dua harus diapit tanda kutip: title: "Bupati: Harga Beras Naik".',
  ],
  [
    "a colon and quotation marks in the title",
    story('title: Bupati: "Harga Naik"'),
    `posts/a.md:4:8  galat  yaml-syntax  Nilai yang memuat titik dua harus diapit tanda kutip: title: 'Bupati: "Harga Naik"'.`,
  ],
  [
    "no space after the colon",
    exactly("title:Judul\ndate: 2024-12-10\nauthor: AO"),
    "posts/a.md:2:1  galat  yaml-syntax  Beri spasi sesudah titik dua: title: Judul.",
  ],
  [
    "no space after the colon of the last line",
    exactly("title: Judul\ndate: 2024-12-10\nauthor:AO"),
    "posts/a.md:4:1  galat  yaml-syntax  Beri spasi sesudah titik dua: author: AO.",
  ],
  [
    "a field's name with another sign",
    exactly("title; Pasar\ndate: 2024-12-10\nauthor: AO"),
    "posts/a.md:2:1  galat  yaml-syntax  Sesudah nama isian harus ada titik dua: title: Pasar.",
  ],
  [
    "a field's name with a hyphen",
    exactly("title - Pasar\ndate: 2024-12-10\nauthor: AO"),
    "posts/a.md:2:1  galat  yaml-syntax  Sesudah nama isian harus ada titik dua: title: Pasar.",
  ],
  [
    "a field's name without its colon",
    exactly("date: 2024-12-10\nauthor: AO\ntitle Pasar"),
    "posts/a.md:4:1  galat  yaml-syntax  Sesudah nama isian harus ada titik dua: title: Pasar.",
  ],
  [
    "a list's item without its space",
    exactly("title: Pasar\ndate: 2024-12-10\nauthor: AO\ntags:\n-Kopi\n-Aceh"),
    "posts/a.md:6:1  galat  yaml-syntax  Beri spasi sesudah tanda hubung: - Kopi.",
  ],
  ...["* Kopi", "•Kopi"].map(
    (item) =>
      [
        `a list's item written ${item}`,
        exactly(`title: Pasar\ndate: 2024-12-10\nauthor: AO\ntags:\n${item}`),
        `posts/a.md:6:1  galat  yaml-syntax  Pakai tanda hubung dan spasi (- ) untuk butir daftar, bukan "${item.charAt(0)}".`,
      ] as const,
  ),
  [
    "hashtags as a list's items",
    story("tags:\n  - #Kopi"),
    `posts/a.md:6:5  galat  yaml-comment  Teks "#Kopi" dianggap catatan, jadi hilang. Tulis tanpa tanda pagar: - Kopi.`,
  ],
  [
    "two versions that Git left in the head",
    exactly(
      "<<<<<<< HEAD\ntitle: Satu\n=======\ntitle: Dua\n>>>>>>> lain\ndate: 2024-12-10\nauthor: AO",
    ),
    ...[2, 6].map(
      (line) =>
        `posts/a.md:${line}:1  galat  merge-conflict  Baris ini tanda benturan dari Git: dua versi tulisan bertemu. Pilih satu versi, lalu hapus baris <<<<<<<, =======, dan >>>>>>>.`,
    ),
  ],
  [
    "a tab as indentation",
    story("image:\n\tsrc: a.jpg"),
    "posts/a.md:6:1  galat  yaml-syntax  Baris ini diawali tab. Ganti tab dengan spasi.",
  ],
  [
    "a field indented by mistake",
    exactly("title: Judul\n date: 2024-12-10\nauthor: AO"),
    "posts/a.md:3:2  galat  yaml-syntax  Baris ini menjorok, jadi terbaca sebagai lanjutan baris di atasnya. Sejajarkan dengan isian lain.",
  ],
  [
    "a quotation mark left open",
    exactly('title: "Judul\ndate: 2024-12-10\nauthor: AO'),
    `posts/a.md:2:8  galat  yaml-syntax  ${QUOTE}`,
  ],
  [
    "an apostrophe left open",
    exactly("title: 'Judul\ndate: 2024-12-10\nauthor: AO"),
    `posts/a.md:2:8  galat  yaml-syntax  ${QUOTE}`,
  ],
  [
    "a bracket left open",
    exactly("title: a\ntags: [a, b\ndate: 2024-12-10\nauthor: AO"),
    `posts/a.md:3:7  galat  yaml-syntax  ${BRACKET}`,
  ],
  [
    "a bracket left open on the last line",
    story("tags: [a, b"),
    `posts/a.md:5:7  galat  yaml-syntax  ${BRACKET}`,
  ],
  [
    "a brace left open",
    story("image: { src: a.jpg"),
    `posts/a.md:5:8  galat  yaml-syntax  ${BRACKET}`,
  ],
  [
    "a title in asterisks",
    story("title: *Penting* sekali"),
    'posts/a.md:4:8  galat  yaml-syntax  Penulisan nilai ini keliru. Apit nilainya dengan tanda kutip: title: "*Penting* sekali".',
  ],
  [
    "words after a quotation",
    story('title: "Merdeka" kata Bung Tomo'),
    `posts/a.md:4:8  galat  yaml-syntax  Penulisan nilai ini keliru. Apit nilainya dengan tanda kutip: title: '"Merdeka" kata Bung Tomo'.`,
  ],
  [
    "a quotation at either end",
    story('summary: "Lima orang" seharusnya "tiga orang"'),
    `posts/a.md:5:10  galat  yaml-syntax  Penulisan nilai ini keliru. Apit nilainya dengan tanda kutip: summary: '"Lima orang" seharusnya "tiga orang"'.`,
  ],
  [
    "words in single quotation marks at either end",
    story("summary: 'Lima' bukan 'tiga'"),
    `posts/a.md:5:10  galat  yaml-syntax  Penulisan nilai ini keliru. Apit nilainya dengan tanda kutip: summary: "'Lima' bukan 'tiga'".`,
  ],
  [
    "an apostrophe within single quotation marks",
    story("summary: 'Jum'at lalu'"),
    `posts/a.md:5:10  galat  yaml-syntax  Penulisan nilai ini keliru. Apit nilainya dengan tanda kutip: summary: "Jum'at lalu".`,
  ],
  [
    "a percent sign first",
    story("title: %persen"),
    'posts/a.md:4:8  galat  yaml-syntax  Penulisan nilai ini keliru. Apit nilainya dengan tanda kutip: title: "%persen".',
  ],
  [
    "an at sign first",
    story("title: @akun"),
    'posts/a.md:4:8  galat  yaml-syntax  Penulisan nilai ini keliru. Hapus "@" di depannya: title: akun. Atau apit nilainya dengan tanda kutip: title: "@akun".',
  ],
  [
    "a backslash within quotation marks",
    story('title: "C:\\qdata"'),
    "posts/a.md:4:11  galat  yaml-syntax  Di dalam kutip ganda, garis miring terbalik (\\) punya arti khusus. Pakai kutip tunggal: '…'.",
  ],
  [
    "an alias",
    story("summary: *rujukan"),
    `posts/a.md:5:10  galat  yaml-alias  ${special("*rujukan")}`,
  ],
  [
    "an anchor",
    story("summary: &jangkar teks"),
    `posts/a.md:5:10  galat  yaml-alias  ${special("&jangkar")}`,
  ],
  [
    "a tag of JavaScript",
    story("summary: !!js/function 'x'"),
    `posts/a.md:5:10  galat  yaml-alias  ${special("!!js/function")}`,
  ],
  [
    "an exclamation mark first",
    story("title: !penting"),
    `posts/a.md:4:8  galat  yaml-alias  ${special("!penting")}`,
  ],
  [
    "a merge key is a key like any other",
    story("<<: { title: x }"),
    'posts/a.md:5:1  galat  unknown-key  Isian "<<" tidak dikenal. Isian yang dikenal: title, date, author, location, tags, series, category, summary, image, video, audio, editor, photographer, contributors, source, updated, type, ended, lang, translations, label, corrections, of, withdrawn, unverified, updates, ai, featured, breaking, draft, expires, aliases, slug.',
  ],
  [
    "a key twice",
    exactly("title: a\ndate: 2024-12-10\nauthor: AO\ntitle: b"),
    'posts/a.md:5:1  galat  duplicate-key  Isian "title" sudah ada di atas. Hapus salah satunya.',
  ],
  [
    "a key twice within another",
    story("image: { src: a.jpg, alt: a, src: b.jpg }"),
    'posts/a.md:5:30  galat  duplicate-key  Isian "src" sudah ada di atas. Hapus salah satunya.',
  ],
  [
    "a second document",
    exactly("title: a\n...\ndate: 2024-12-10"),
    'posts/a.md:4:1  galat  yaml-syntax  Isian tidak boleh dipisah dengan baris "...". Hapus baris itu.',
  ],
  [
    "an escape sequence written as a code in the title",
    story('title: "\\e[31mMerah"'),
    "posts/a.md:4:8  galat  control-character  Nilai ini memuat karakter kendali U+001B, yang tidak dapat ditampilkan. Hapus.",
  ],
  [
    "half a character written as a code",
    story('tags: [Kopi, "\\ud83d"]'),
    "posts/a.md:5:14  galat  control-character  Nilai ini memuat karakter kendali U+D83D, yang tidak dapat ditampilkan. Hapus.",
  ],
]);

const bullet = (mark: string) =>
  `galat  yaml-syntax  Pakai tanda hubung biasa (-) untuk butir daftar, bukan "${mark}".`;
const correction = (mark: string) =>
  `${mark}date: 2026-11-24 16.30 WIB\n    kind: ralat\n    text: Yang benar tiga orang.`;

faultTests([
  ...["–", "—", "•"].map(
    (mark) =>
      [
        `a list's item that begins with ${mark}`,
        story(`corrections:\n  ${correction(`${mark} `)}`),
        `posts/a.md:6:3  ${bullet(mark)}`,
      ] as const,
  ),
  [
    "a bullet and a tab",
    story(`corrections:\n  ${correction("•\t")}`),
    `posts/a.md:6:3  ${bullet("•")}`,
  ],
  [
    "a dash for the second item",
    story(`corrections:\n  ${correction("- ")}\n  ${correction("– ")}`),
    `posts/a.md:9:3  ${bullet("–")}`,
  ],
  [
    "a dash for an item of one line",
    story("contributors:\n  – name: AO"),
    `posts/a.md:6:3  ${bullet("–")}`,
  ],
  ["a dash without a space before it", story("tags:\n– kopi"), `posts/a.md:6:1  ${bullet("–")}`],
]);

test("an item that begins with a dash is told once, on its line", () => {
  const faults = new FileDiagnostics("a.md");
  parseYaml(`corrections:\n  ${correction("– ")}\n  ${correction("– ")}\nauthor: AO`, 0, faults);
  assert.equal(
    faults.list.map(({ line }) => line),
    [2, 5],
  );
});

test("a quotation of several lines that begin with dashes lacks its end, not hyphens", () => {
  const faults = new FileDiagnostics("a.md");
  parseYaml('summary: "Kata dia:\n  – satu\n  – dua', 0, faults);
  assert.equal(
    faults.list.map(({ line, message }) => [line, message]),
    [[1, QUOTE]],
  );
});

test("words may begin with a dash", () => {
  assert.is(read(story("summary: – satu")).summary, "– satu");
});

const foreign = (what: string) =>
  `Spasi sesudah ${what} bukan spasi biasa. Hapus, lalu ketik ulang spasinya.`;

faultTests([
  [
    "a no-break space after a colon",
    exactly("title:\u00a0Judul\ndate: 2024-12-10\nauthor: AO"),
    `posts/a.md:2:7  galat  yaml-syntax  ${foreign("titik dua")}`,
  ],
  [
    "a no-break space after the last colon",
    exactly("title: Judul\ndate: 2024-12-10\nauthor:\u00a0AO"),
    `posts/a.md:4:8  galat  yaml-syntax  ${foreign("titik dua")}`,
  ],
  [
    "a no-break space within a list's item",
    story(`corrections:\n  ${correction("- ").replace("kind: ", "kind:\u00a0")}`),
    `posts/a.md:7:10  galat  yaml-syntax  ${foreign("titik dua")}`,
  ],
  [
    "a no-break space after the first colon of an item",
    story(`corrections:\n  ${correction("- ").replace("date: ", "date:\u00a0")}`),
    `posts/a.md:6:10  galat  yaml-syntax  ${foreign("titik dua")}`,
  ],
  [
    "a no-break space after an item's hyphen",
    story(`corrections:\n  ${correction("-\u00a0")}`),
    `posts/a.md:6:3  galat  yaml-syntax  ${foreign("tanda hubung")}`,
  ],
]);

const AS_WRITTEN: ReadonlyArray<readonly [string, string]> = [
  ["Ya", "Ya"],
  ["2024", "2024"],
  ["1_000", "1_000"],
  ["0x1F", "0x1F"],
  ["null", "null"],
  ["~", "~"],
  [".inf", ".inf"],
  ["12:30:45", "12:30:45"],
  ["'It''s'", "It's"],
  ['"a\\u00e9"', "aé"],
  ["C:\\data", "C:\\data"],
  [">\n  Baris\n  dua", "Baris dua"],
  ["|\n  Baris\n  dua", "Baris dua"],
];

for (const [yaml, title] of AS_WRITTEN) {
  test(`the title ${JSON.stringify(yaml)} is text`, () => {
    assert.is(read(story(`title: ${yaml}`)).title, title);
  });
}

test("a place code keeps its zero", () => {
  assert.is(read(story("location: 35.10")).place?.name, "Banyuwangi");
});

test("a bomb of aliases is refused at once", () => {
  const lines = ["a0: &a0 [x, x]"];
  for (let level = 1; level < 40; level += 1) {
    const before = `*a${level - 1}`;
    lines.push(`a${level}: &a${level} [${Array(9).fill(before).join(", ")}]`);
  }
  const faults = new FileDiagnostics("a.md");
  assert.is(parseYaml(lines.join("\n"), 1, faults), undefined);
  // Ten faults are enough to see what it is.
  assert.is(faults.list.length, 10);
  assert.ok(faults.list.every(({ rule }) => rule === "yaml-alias"));
});

for (const [what, open, close] of [
  ["lists", "[", "]"],
  ["fields", "{a: ", "}"],
  ["block lists", "- ", ""],
  ["unclosed lists", "[", ""],
] as const) {
  test(`${what} nested thousands deep end in a fault, not in a crash`, () => {
    const faults = new FileDiagnostics("a.md");
    const depth = 15_000;
    const source = parseYaml(`a: 1\nb:\n  ${open.repeat(depth)}x${close.repeat(depth)}`, 1, faults);
    if (source === undefined) assert.ok(faults.hasErrors);
    else assert.ok(JSON.stringify(source.value).length < 1000);
  });
}

test("a key called __proto__ changes no prototype", () => {
  const faults = new FileDiagnostics("a.yaml");
  const source = parseYaml(
    "__proto__: { polluted: ya }\na: { __proto__: { polluted: ya } }",
    0,
    faults,
  );
  assert.is(({} as { polluted?: string }).polluted, undefined);
  const value = source?.value as { a: object; polluted?: string };
  assert.is(value.polluted, undefined);
  assert.is(Object.getPrototypeOf(value), Object.prototype);
  assert.is(Object.getPrototypeOf(value.a), Object.prototype);
});

test.run();
