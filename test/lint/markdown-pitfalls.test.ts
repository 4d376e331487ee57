import { suite } from "uvu";
import * as assert from "uvu/assert";
import { faultsOf, story } from "../support/newsroom.ts";

const findings = suite("what Markdown reads otherwise");

const FILES = { "posts/Foto Pasar.jpg": "jpg", "posts/Berita Lama.md": story("title: Lama") };

function faults(body: string): string[] {
  return faultsOf({ ...FILES, "posts/a.md": story("", body) }).filter((line) =>
    line.startsWith("posts/a.md"),
  );
}

const TOLD: ReadonlyArray<readonly [what: string, body: string, fault: string]> = [
  [
    "a picture whose name holds a space",
    "Isi.\n\n![foto](Foto Pasar.jpg)",
    "posts/a.md:8:9  galat  spaced-name  Nama berkas yang memuat spasi harus diapit < dan >: (<Foto Pasar.jpg>). Tanpa itu tautan atau gambarnya tampil sebagai teks.",
  ],
  [
    "a story whose name holds a space",
    "Baca [ini](Berita Lama.md) dahulu.",
    "posts/a.md:6:12  galat  spaced-name  Nama berkas yang memuat spasi harus diapit < dan >: (<Berita Lama.md>). Tanpa itu tautan atau gambarnya tampil sebagai teks.",
  ],
  [
    "bullets from a word processor",
    "Isinya:\n• Satu",
    'posts/a.md:7:1  peringatan  pasted-bullet  Baris yang diawali "•" tidak menjadi daftar. Awali dengan tanda hubung dan spasi: "- ".',
  ],
  [
    "a line of dashes right under a sentence",
    "Kalimat terakhir.\n---\nLalu isi lagi.",
    "posts/a.md:7:1  peringatan  underlined-heading  Tanda hubung tepat di bawah kalimat menjadikan kalimat itu judul. Beri baris kosong di atasnya, atau pakai ## untuk judul.",
  ],
  [
    "years that a list would change",
    "1945. Merdeka.\n\n2026. Kini.",
    "posts/a.md:8:1  peringatan  list-number  Nomor 2026 akan tampil sebagai 1946, karena daftar berlanjut dari nomor pertamanya. Urutkan, atau tulis 2026\\. agar bukan daftar.",
  ],
  [
    "a footnote without a note",
    "Satu[^x] dua.",
    'posts/a.md:6:5  peringatan  missing-footnote  Catatan kaki "[^x]" tidak ada isinya, jadi tampil sebagai teks. Tambahkan baris [^x]: …',
  ],
];

for (const [what, body, fault] of TOLD) {
  findings(`${what} is told`, () => assert.equal(faults(body), [fault]));
}

for (const body of [
  "![foto](<Foto Pasar.jpg>)",
  '![foto](<Foto Pasar.jpg> "Suasana pagi.jpg")',
  "`![foto](Foto Pasar.jpg)` ditulis begitu",
  "1. Satu\n2. Dua\n3. Tiga",
  "1. Satu\n1. Dua\n1. Tiga",
  "3. Tiga\n4. Empat",
  "Satu[^x] dua.\n\n[^x]: Catatan.",
  "Kalimat.\n\n---\n\nLanjutan.",
  "Kode `[^x]` bukan catatan.",
  "Suhu 30 · 40 derajat.",
]) {
  findings(`${JSON.stringify(body)} is as it should be`, () => assert.equal(faults(body), []));
}

findings("what is nested deep is not lost", () => {
  const deep = `${"> ".repeat(40)}Kutipan terdalam.`;
  assert.equal(faults(deep), []);
});

findings.run();
