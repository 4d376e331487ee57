import { test } from "uvu";
import * as assert from "uvu/assert";
import { html } from "../stories/support.ts";
import { faultsOf, story } from "../support/newsroom.ts";

const rules = (body: string) =>
  faultsOf({ "posts/a.md": story("", body), "posts/b.md": story(), "posts/foto.jpg": "x" }).map(
    (line) => /^posts\/a\.md:(\d+:\d+) {2}\w+ {2}(\S+)/u.exec(line)?.slice(1).join(" "),
  );

/** What was typed, and where which rule speaks. */
const TOLD: ReadonlyArray<readonly [body: string, ...told: string[]]> = [
  ["<<<<<<< HEAD\nSatu\n=======\nDua\n>>>>>>> cabang", "6:1 merge-conflict", "10:1 merge-conflict"],
  ["Isi\n\n{% youtube abc %}", "8:1 foreign-markup"],
  ["Isi {{< youtube abc >}}", "6:5 foreign-markup"],
  ["Isi\n{: .img-responsive }", "7:1 foreign-markup"],
  ['[gallery ids="1"]', "6:1 foreign-markup"],
  ["![[foto.jpg]]", "6:1 foreign-markup"],
  ["##Judul", "6:1 mistyped-markdown"],
  ["-KTP\n-KK", "6:1 mistyped-markdown", "7:1 mistyped-markdown"],
  ["[b] (b.md)", "6:3 mistyped-markdown"],
  ["Lihat [teks] (https://contoh.id/)", "6:12 mistyped-markdown"],
  ["![x] (foto.jpg)", "6:4 mistyped-markdown"],
  ["(teks)[https://contoh.id/]", "6:1 mistyped-markdown"],
  ["Nama\tUsia\tDesa\nA\t1\tB", "6:4 pasted-table", "7:1 pasted-table"],
  ["Nama\tJumlah\nKopi Aceh\t10\nTeh\t20", "6:1 pasted-table"],
  ["[TODO: cek nama]", "6:1 editor-note"],
  ["o\tKTP", "6:1 pasted-bullet"],
  ["\uf0b7 KTP", "6:1 pasted-bullet"],
  ["Isi.\n\n    Paragraf yang menjorok.", "8:1 indented-code"],
  ["Isi.\n\n\tParagraf yang menjorok.", "8:1 indented-code"],
  // What looks nearly like a link or a picture.
  ["Lihat [teks]\n(b.md)", "6:12 mistyped-markdown"],
  ["[x](b.md", "6:3 mistyped-markdown"],
  ["![x](foto.jpg dan lagi", "6:4 mistyped-markdown"],
  ['![x](foto.jpg "Ket)', "6:4 mistyped-markdown"],
  ["[teks(https://contoh.id/)", "6:1 mistyped-markdown"],
  ["teks](https://contoh.id/)", "6:5 mistyped-markdown"],
  ["[teks]https://contoh.id/", "6:6 mistyped-markdown"],
  ["! [x](foto.jpg)", "6:1 mistyped-markdown"],
  ["[x](foto.jpg)", "6:1 mistyped-markdown"],
  ["Lihat [](https://contoh.id/)", "6:7 mistyped-markdown"],
  ["![Pasar](WhatsApp Image 2024-12-10 at 09.30.15 (1).jpeg)", "6:10 spaced-name"],
  ["| a |\n|---|\n| [b] (b.md) |", "8:5 mistyped-markdown"],
  // Lists of other systems.
  ["1.KTP\n2.KK", "6:1 mistyped-markdown", "7:1 mistyped-markdown"],
  ["Syarat:\na. KTP\nb. KK", "7:1 pasted-bullet", "8:1 pasted-bullet"],
  ["(1) KTP\n(2) KK", "6:1 pasted-bullet", "7:1 pasted-bullet"],
  ["– KTP\n– KK", "6:1 pasted-bullet", "7:1 pasted-bullet"],
  ["*KTP\n*KK", "6:1 pasted-bullet", "7:1 pasted-bullet"],
  ["✓ KTP\n✓ KK", "6:1 pasted-bullet", "7:1 pasted-bullet"],
  // Tables.
  ["Zona | Selisih\nWIB | +7", "6:1 broken-table"],
  ["| a | b |\n|---|\n| 1 | 2 |", "7:1 broken-table"],
  ["|---|---|\n| 1 | 2 |", "6:1 broken-table"],
  ["| a | b |\n|---|---|\n| 1 | 2 | 3 |", "8:1 broken-table"],
  ["Nama,Usia,Desa\nBudi,20,Muncar", "6:1 pasted-table"],
  ["Nama;Usia\nBudi;20", "6:1 pasted-table"],
  ['Desa,Kepala,Warga\n"Muncar, Banyuwangi",Budi,120', "6:1 pasted-table"],
  // Marks that make something else of a line.
  ["Isi.\n\n> 100 orang hadir", "8:1 unmeant-mark"],
  ["Yang hadir\n> 100 orang.", "7:1 unmeant-mark"],
  ["Suhu turun sampai\n- 5 derajat", "7:1 unmeant-mark"],
  ["Isi.\n\n* Penulis dosen di Jember", "8:1 unmeant-mark"],
  ["Isi.\n\n# 1 di Jawa Timur", "8:1 unmeant-mark"],
  ["Luasnya 5*3*2 meter.", "6:10 unmeant-mark"],
  ["Isi.\n\n1945. Tahun itu", "8:1 list-number"],
  ["Isi\n===", "7:1 underlined-heading"],
  ["**tebal ** biasa", "6:1 mistyped-markdown"],
  ["Ini ** tebal** ya", "6:5 mistyped-markdown"],
  ["Ini **tebal", "6:5 mistyped-markdown"],
  ["**Catatan:**isi", "6:1 mistyped-markdown"],
  ["Ini *miring * ya", "6:5 mistyped-markdown"],
  ["Satu.\nDua.", "7:1 joined-lines"],
  ["Ikan hiu\nMakan tomat\nAku cinta", "7:1 joined-lines"],
  // WhatsApp.
  ["Kata *tebal* dan _miring_.", "6:6 whatsapp-text"],
  ["*SIARAN PERS*\n\nIsi.", "6:1 whatsapp-text"],
  ["Harga ~lama~ baru.", "6:7 whatsapp-text"],
  ["[10/12/24 09.30.15] Budi: Ya", "6:1 whatsapp-text"],
  ["10/12/24 09.30 - Budi Santoso: Ya", "6:1 whatsapp-text"],
  ["[09.30, 10/12/2024] Budi: Ya", "6:1 whatsapp-text"],
  ["<Media tidak disertakan>", "6:1 whatsapp-text"],
  ["IMG-20241210-WA0001.jpg (file terlampir)", "6:25 whatsapp-text"],
  // Codes of other systems.
  ["Isi [b]tebal[/b]", "6:5 foreign-markup"],
  ["{{ site.title }}", "6:1 foreign-markup"],
  [":::info\n\nIsi", "6:1 foreign-markup"],
  ["Isi {.kelas}", "6:5 foreign-markup"],
  ["Isi ==sorot== ya", "6:5 foreign-markup"],
  ["- [ ] KTP", "6:1 foreign-markup"],
  // Notes.
  ["Kata [cek nama] kemarin", "6:6 editor-note"],
  ["Isi (cek lagi angkanya).", "6:5 editor-note"],
  ["Isi [foto menyusul]", "6:5 editor-note"],
  ["Isi. Catatan untuk editor: tolong", "6:6 editor-note"],
  ["TODO isi lengkap", "6:1 editor-note"],
  ["Isi <!-- cek nama --> lagi", "6:5 editor-note"],
  ["Isi.\n\n<!--\n\ncek\n\n-->\n\nLagi.", "8:1 editor-note"],
  ["Isi.\n\n<!-- cek", "8:1 editor-note"],
  ["<o:p></o:p>Isi", "6:1 raw-html"],
  [
    "  3. Isi:\n    1. a\n      1. b\n    2. c",
    "6:1 list-number",
    "7:5 swallowed-item",
    "9:5 swallowed-item",
  ],
  ["   1. Isi:\n    - a\n      - b", "7:5 swallowed-item"],
  ["Syarat:\n2. KTP", "7:1 swallowed-item"],
];
for (const [body, ...told] of TOLD) {
  test(`${JSON.stringify(body)} is told`, () => assert.equal(rules(body), told));
}

const SOUND: readonly string[] = [
  "Tagar #Kopi dan #2 besar.",
  "# Judul\n\n## Bab\n\n- KTP\n- KK",
  "Suhu\n-5 derajat, pukul 07.00\n17. Agustus",
  "`{% kode %}` dan `[[x]]`",
  "[b](b.md) (lihat foto)",
  "Satu (dua) [tiga](b.md)",
  "[Video](b.md) dan [audio] rusak",
  "```\n<<<<<<< HEAD\n\ta\tb\n```",
  "- a\n  - b\n    - c\n\n1. a\n   1. b",
  "Kata b****t dan A** disensor. Nilai 5* itu.",
  "Perjalanan ~2 jam sampai ~3 jam.",
  "*Penulis adalah dosen di Jember.*",
  "Kami *sangat* senang.\n\n*Oleh Budi*",
  "1. Satu\n\nIsi.\n\n2. Dua\n\nIsi lagi.",
  "> 100 orang hadir, kata dia.\n>\n> — Bupati",
  "Syarat:\n- KTP",
  "Kalimat yang\ndipatahkan. Di sini\nada lagi.",
  "Satu,\\\nDua,\\\nTiga",
  "Beli apel, jeruk, pir\nlalu apel, jeruk, pir",
  "Suhu 27,5 derajat dan\nlalu 28,5 derajat",
  "`<!-- kode -->` dan \\<!-- tampil -->",
  "<!--more-->\n\nIsi.",
  "\\[cek nama] dan [cek kosong] itu kata saksi.",
  "Ia bilang [ganti rugi] (uang) sudah.",
  "PON XXX dan (2024) dan [tribun].",
  "Todo adalah nama; TODO bukan catatan.",
];
for (const body of SOUND) {
  test(`${JSON.stringify(body)} is as it should be`, () => assert.equal(rules(body), []));
}

test("a comment is no part of the page, and what is in code is", () => {
  assert.not.match(html("Isi <!-- cek\nnama --> lagi.\n\n<!-- satu\n\ndua -->"), /cek|satu|--/);
  assert.match(html("Isi `<!-- kode -->`."), "&lt;!-- kode --&gt;");
  assert.match(html("Isi.\n\n<!-- a --> <!-- b -->\n\nLagi."), /Isi\.<\/p>\n<p>Lagi/);
});

test.run();
