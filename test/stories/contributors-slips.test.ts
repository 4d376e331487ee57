import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Files, faultsOf, story } from "../support/newsroom.ts";

/** Where which rule speaks: "posts/a.md:6:1 rule", the file left out where it is the story itself. */
const told = (files: Files) =>
  faultsOf(files).map((line) => {
    const [, file, at, rule] = /^(.+?):(\d+:\d+) {2}\w+ {2}(\S+)/u.exec(line) ?? [];
    return `${file === "posts/a.md" ? "" : `${file}:`}${at} ${rule}`;
  });

const OTHER = { "posts/b.md": story("title: Lain") };

/** A slip in the text of a story, and what is told of it. */
const IN_BODIES: ReadonlyArray<readonly [body: string, ...told: string[]]> = [
  // Datelines that are printed twice.
  ["Banyuwangi: Hujan turun.", "6:1 typed-dateline"],
  ["Kebumen- Jenazah ditemukan.", "6:1 typed-dateline"],
  ["Muncar – Warga membuka pasar.", "6:1 typed-dateline"],
  ["Media-Uji.id, Banyuwangi – Hujan turun.", "6:1 typed-dateline"],
  ["Banyuwangi, 20 November 2024\n\nHujan turun.", "6:1 typed-dateline"],
  ["Banyuwangi, Rabu (20/11/2024)\nHujan turun.", "6:1 typed-dateline"],
  // Sign-offs and bylines.
  ["Hujan turun. (Budi/red)", "6:14 typed-sign-off"],
  ["Hujan turun. (Dc)", "6:14 typed-sign-off"],
  ["Hujan turun.\n\n(red)", "8:1 typed-sign-off"],
  ["Hujan turun.\n\nAO", "8:1 typed-sign-off"],
  ["Hujan turun.\n\nPenulis: AO", "8:1 typed-sign-off"],
  ["Hujan turun.\n\n**Reporter:** Budi\nEditor: Ani", "8:1 typed-sign-off", "9:1 typed-sign-off"],
  ["Oleh Kontributor AO\n\nHujan turun.", "6:1 typed-sign-off"],
  ["Hujan turun.\n\nSumber: Antara", "8:1 typed-sign-off"],
  // "Baca juga" that is no card.
  ["Isi.\n\nBaca pula: [b](b.md)", "8:1 read-also"],
  ["Isi.\n\nSimak juga: [b](b.md)", "8:1 read-also"],
  ["Isi.\n\nBaca juga [b](b.md)", "8:1 read-also"],
  ["Isi.\n\nBaca juga: Judul Lain", "8:1 read-also"],
  ["Isi.\n\nBaca juga: [b](b.md) ya", "8:1 read-also"],
  // Addresses.
  ["[x](https:dewanpers.or.id)", "6:5 dead-link"],
  ["[x](http:/contoh.id)", "6:5 dead-link"],
  ["[x](https//contoh.id/)", "6:5 dead-link"],
  ["[x](htps://contoh.id/)", "6:5 unsafe-link"],
  ["[x]((b.md))", "6:5 dead-link"],
];
for (const [body, ...expected] of IN_BODIES) {
  test(`${JSON.stringify(body)} is told`, () =>
    assert.equal(told({ "posts/a.md": story("", body), ...OTHER }), expected));
}

/** What looks like a slip and is none. */
const SOUND: readonly string[] = [
  "Menurut Partai Keadilan Sejahtera (PKS)",
  "Hujan turun. (Bersambung)",
  "Laporan warga diterima.",
  "Oleh sebab itu hujan turun.\n\nIsi lagi.",
  "Sumber: mata air di Licin, kata warga, yang tidak pernah kering sejak zaman kakek mereka dulu.",
  "BACA JUGA : [b](b.md)\n\nIsi.",
  "Isi.\n\n**Baca juga:** [b](b.md), [b](b.md)",
  "Baca juga bukunya di [sini](b.md) sampai tamat.",
  "Jakarta - Bandung ditempuh kereta.",
  "[x](https://contoh.id) dan [y](mailto:a@b.id)",
];
for (const body of SOUND) {
  test(`${JSON.stringify(body)} is as it should be`, () =>
    assert.equal(told({ "posts/a.md": story("", body), ...OTHER }), []));
}

/** A slip in the front matter: the lines beside date and author. */
const IN_HEADS: ReadonlyArray<readonly [head: string, body: string, ...told: string[]]> = [
  ["title: Pasar Ikan", "# Pasar ikan!\n\nIsi.", "6:1 repeated-title"],
  ["title: Pasar Ikan", "**Pasar Ikan**\n\nIsi.", "6:1 repeated-title"],
  ["title: <b>Pasar</b> Ikan", "Isi.", "4:8 marks-in-field"],
  ["title: Pasar **Ikan** Muncar", "Isi.", "4:8 marks-in-field"],
  ["title: Kopi &amp; Teh", "Isi.", "4:8 marks-in-field"],
  ["title: Pasar\nsummary: Baca [ini](b.md) dulu.", "Isi.", "5:10 marks-in-field"],
  ['title: "[TODO] judul"', "Isi.", "4:8 editor-note"],
  ["title: Pasar\nsummary: Isi (cek lagi)", "Isi.", "5:10 editor-note"],
  ["title: Juara # 1 dari Solo", "Isi.", "4:14 yaml-comment"],
  ["title: Pasar Ikan Muncar # dekat dermaga", "Isi.", "4:26 yaml-comment"],
  ["title: Pa\u00adsar", "Isi.", "4:8 invisible-character"],
  ["title: \u200ePasar", "Isi.", "4:8 invisible-character"],
  [
    "title: Pasar\ntags: [Ko\u200bpi, Te\u200dh]",
    "Isi.",
    "5:8 invisible-character",
    "5:15 invisible-character",
  ],
];
for (const [head, body, ...expected] of IN_HEADS) {
  test(`${JSON.stringify(head)} above ${JSON.stringify(body)} is told`, () =>
    assert.equal(told({ "posts/a.md": story(head, body), ...OTHER }), expected));
}

for (const head of [
  "title: C_D dan D_E, 5 * 3, [FOTO], A&B; 2*3*4",
  "title: Kopi # enak",
  "title: Keluarga 👨‍👩‍👧 می‌خواهم",
  "title: Pasar\ndraft: false # besok",
]) {
  test(`${JSON.stringify(head)} is as it should be`, () =>
    assert.equal(
      told({ "posts/a.md": story(head.replace("title: C", "title: >\n  C")), ...OTHER }),
      [],
    ));
}

/** Files by their names, and what is told of them; a story's own title where none is given. */
const FILES: ReadonlyArray<readonly [files: Readonly<Record<string, string>>, ...told: string[]]> =
  [
    [{ "pasar (1).md": "Dua", "pasar.md": "Satu" }, "posts/pasar (1).md:1:1 likely-copy"],
    [{ "pasar - Copy.md": "Dua", "pasar.md": "Satu" }, "posts/pasar - Copy.md:1:1 likely-copy"],
    [{ "Salinan pasar.md": "Dua", "pasar.md": "Satu" }, "posts/Salinan pasar.md:1:1 likely-copy"],
    [{ "salinan-pasar.md": "Dua", "pasar.md": "Satu" }, "posts/salinan-pasar.md:1:1 likely-copy"],
    [
      { "pasar.sync-conflict-20241210-093015-ABC.md": "Dua", "pasar.md": "Satu" },
      "posts/pasar.sync-conflict-20241210-093015-ABC.md:1:1 likely-copy",
    ],
    [{ "pasar (2).md": "Dua" }, "posts/pasar (2).md:1:1 likely-copy"],
    [{ "pasar.md.md": "Dua" }, "posts/pasar.md.md:1:1 likely-copy"],
    [{ "Untitled.md": "Pasar Ikan" }, "posts/Untitled.md:1:1 likely-copy"],
    [{ "c.md": "Pasar Ikan Ramai", "d.md": "Pasar ikan ramai" }, "posts/d.md:4:8 likely-copy"],
    [{ "c.md": "Kartun", "d.md": "Kartun" }],
    [{ "salinan-putusan.md": "Putusan", "copy-trading-marak.md": "Copy Trading" }],
  ];
for (const [files, ...expected] of FILES) {
  test(`${Object.keys(files).join(" and ")}: ${expected.length === 0 ? "both are stories" : "a copy is told"}`, () => {
    const stories = Object.entries(files).map(([name, title]) => [
      `posts/${name}`,
      story(`title: ${title}`),
    ]);
    assert.equal(told(Object.fromEntries(stories)), expected);
  });
}

test("two stories of one text are told, whatever they are called", () => {
  const text = "Nelayan pulang lebih awal pada musim timur. ".repeat(6);
  const files = {
    "posts/c.md": story("title: Satu", text),
    "posts/d.md": story("title: Dua\ndate: 2024-11-10", text),
  };
  assert.equal(told(files), ["posts/d.md:3:8 likely-copy"]);
});

test("a date that doesn't fit its folder, its name or its neighbours is told", () => {
  const dated = (date: string) => story(`title: Berita ${date}\ndate: ${date}`);
  const usual = Object.fromEntries(
    ["2024-09-10", "2024-10-10", "2024-11-10", "2024-12-10"].map((date) => [
      `posts/${date.slice(5)}.md`,
      dated(date),
    ]),
  );
  assert.equal(told({ "posts/2024/12/x.md": dated("2023-12-10") }), [
    "posts/2024/12/x.md:4:7 unlikely-date",
  ]);
  assert.equal(told({ "posts/2024-11-20-x.md": dated("2020-11-20") }), [
    "posts/2024-11-20-x.md:4:7 unlikely-date",
  ]);
  assert.equal(told({ ...usual, "posts/x.md": dated("2014-12-10") }), [
    "posts/x.md:4:7 unlikely-date",
  ]);
  // What is written in December is published in January, and an archive has its folder.
  assert.equal(told({ "posts/2024/12/x.md": dated("2025-01-01") }), []);
  assert.equal(told({ ...usual, "posts/2014/x.md": dated("2014-12-10") }), []);
});

test.run();
