import { test } from "uvu";
import { exactly, faultTests } from "../stories/support.ts";
import { story } from "../support/newsroom.ts";

const KEYS =
  "title, date, author, location, tags, series, category, summary, image, video, audio, editor, photographer, contributors, source, updated, type, ended, lang, translations, label, corrections, of, withdrawn, unverified, updates, ai, featured, breaking, draft, expires, aliases, slug";

const OPENING =
  "Tulisan ini tidak diawali kepala tulisan. Awali berkas dengan baris ---, lalu title, date, dan author, lalu baris --- lagi.";
const LANGUAGE = "Baris pembuka kepala tulisan hanya boleh tiga tanda hubung: ---.";

faultTests([
  ["a story with the least that it needs has no fault", story()],

  // Fences
  [
    "an empty file",
    "",
    "posts/a.md:1:1  galat  empty-file  Berkas ini kosong. Isi dengan tulisan, atau hapus berkasnya.",
  ],
  [
    "a file of blank lines",
    " \n\t\n",
    "posts/a.md:1:1  galat  empty-file  Berkas ini kosong. Isi dengan tulisan, atau hapus berkasnya.",
  ],
  [
    "no front matter",
    "\nBanyuwangi – Berita.",
    `posts/a.md:2:1  galat  no-front-matter  ${OPENING}`,
  ],
  [
    "TOML front matter",
    '+++\ntitle = "x"\n+++',
    `posts/a.md:1:1  galat  no-front-matter  ${OPENING}`,
  ],
  [
    "four hyphens at the head",
    "----\ntitle: x\n----\n",
    "posts/a.md:1:1  galat  no-front-matter  Baris ini tampaknya pembuka kepala tulisan, tetapi bukan tiga tanda hubung. Tulis ---.",
  ],
  [
    "front matter that never ends",
    "---\ntitle: x\ndate: 2024-12-10\n",
    "posts/a.md:1:1  galat  unclosed-front-matter  Kepala tulisan tidak ditutup. Tambahkan baris --- sesudah isian terakhir.",
  ],
  [
    "front matter closed with the dash of a word processor",
    "---\ntitle: x\n—\nIsi",
    "posts/a.md:3:1  galat  unclosed-front-matter  Baris ini tampaknya penutup kepala tulisan, tetapi bukan tiga tanda hubung. Tulis ---.",
  ],
  [
    "front matter after blank lines, its fences with spaces",
    `\n\n${story().replaceAll("---", "---  ")}`,
  ],
  ["a line of three hyphens in the text is a rule, not a fence", story("", "Satu.\n\n---\n\nDua.")],
  [
    "front matter as large as a page of numbers",
    story(`summary: ${"panjang ".repeat(9000)}`),
    "posts/a.md:1:1  galat  file-too-large  Kepala tulisan lebih besar dari 64 KiB. Pindahkan isinya ke badan tulisan.",
  ],
  ...["js", "javascript", "json", " yaml", "coffee", "toml", ";process.exit()"].map(
    (language) =>
      [
        `front matter in a language: ---${language}`,
        `---${language}\nglobalThis.ran = true\n---\nIsi`,
        `posts/a.md:1:1  galat  front-matter-language  ${LANGUAGE}`,
      ] as const,
  ),

  // Required fields
  [
    "required fields missing, all told at once",
    exactly("summary: x"),
    'posts/a.md:2:1  galat  missing-field  Isian "title" wajib ada. Tambahkan, misalnya title: Subak Menjaga Sawah Bali.',
    'posts/a.md:2:1  galat  missing-field  Isian "date" wajib ada. Tambahkan, misalnya date: 2024-12-10 14:30.',
    'posts/a.md:2:1  galat  missing-field  Isian "author" wajib ada. Tambahkan, misalnya author: AO.',
  ],
  [
    "required fields empty",
    exactly('title:\ndate: ""\nauthor: []'),
    'posts/a.md:2:1  galat  empty-field  Isian "title" wajib diisi, misalnya title: Subak Menjaga Sawah Bali.',
    'posts/a.md:3:1  galat  empty-field  Isian "date" wajib diisi, misalnya date: 2024-12-10 14:30.',
    'posts/a.md:4:1  galat  empty-field  Isian "author" wajib diisi, misalnya author: AO.',
  ],
  [
    "a title that YAML takes for a comment",
    story("title: #tagar"),
    'posts/a.md:4:1  galat  empty-field  Isian "title" wajib diisi, misalnya title: Subak Menjaga Sawah Bali.',
    'posts/a.md:4:8  galat  yaml-comment  Teks "#tagar" dianggap catatan, jadi hilang. Apit nilainya dengan tanda kutip: title: "#tagar".',
  ],
  [
    "an empty item of a list",
    story('tags: [Kopi, "", Aceh]'),
    'posts/a.md:5:14  galat  empty-field  Butir ke-2 isian "tags" kosong. Isi, atau hapus.',
  ],
  [
    "optional fields left empty are not given",
    story("summary:\ntags:\nimage:\nlocation: ''\ndraft:"),
  ],
  [
    "a required field within another",
    story("corrections:\n  - date: 2025-01-01\n    kind: ralat"),
    'posts/a.md:6:5  galat  missing-field  Isian "corrections.text" wajib ada. Tambahkan, misalnya text: "…".',
  ],

  // Unknown keys
  [
    "a mistyped optional key",
    story("categori: daerah"),
    'posts/a.md:5:1  galat  unknown-key  Isian "categori" tidak dikenal. Mungkin maksud Anda "category".',
  ],
  [
    "a mistyped required key is one mistake, told once",
    exactly("titel: Judul\ndate: 2024-12-10\nauthor: AO"),
    'posts/a.md:2:1  galat  unknown-key  Isian "titel" tidak dikenal. Mungkin maksud Anda "title".',
  ],
  [
    "a key with two letters swapped, within another",
    story("image:\n  src: foto.jpg\n  atl: Sawah\n  credit: AO"),
    'posts/a.md:7:3  galat  unknown-key  Isian "atl" di dalam "image" tidak dikenal. Mungkin maksud Anda "alt".',
  ],
  [
    "a key like no other",
    story("halaman: 3"),
    `posts/a.md:5:1  galat  unknown-key  Isian "halaman" tidak dikenal. Isian yang dikenal: ${KEYS}.`,
  ],
  [
    "a key in capitals",
    exactly("Title: Judul\ndate: 2024-12-10\nauthor: AO"),
    'posts/a.md:2:1  galat  unknown-key  Isian "Title" tidak dikenal. Mungkin maksud Anda "title".',
  ],

  // Wrong kinds
  [
    "a list where text belongs",
    story("title: [a, b]"),
    'posts/a.md:4:8  galat  wrong-type  Isian "title" harus berupa teks, bukan daftar. Misalnya title: Subak Menjaga Sawah Bali.',
  ],
  [
    "a bare file name as picture",
    story("image: foto.jpg"),
    'posts/a.md:5:8  galat  wrong-type  Isian "image" harus berupa isian "nama: nilai", bukan teks. Misalnya image: { src: foto.jpg, alt: "Sawah berundak" }.',
  ],
  [
    "an empty list as picture",
    story("image: []"),
    'posts/a.md:5:8  galat  wrong-type  Isian "image" harus berupa isian "nama: nilai", bukan daftar. Misalnya image: { src: foto.jpg, alt: "Sawah berundak" }.',
  ],
  [
    "fields where a list belongs",
    story("tags: { a: b }"),
    'posts/a.md:5:7  galat  wrong-type  Isian "tags" harus berupa daftar, bukan isian "nama: nilai". Misalnya tags: [Kopi, Aceh].',
  ],
  [
    "a text as a correction",
    story("corrections: [Salah nama.]"),
    'posts/a.md:5:15  galat  wrong-type  Butir ke-1 isian "corrections" harus berupa isian "nama: nilai", bukan teks. Misalnya corrections: [{ date: 2025-01-02 10:00, kind: ralat, text: "…" }].',
  ],
  [
    "front matter that is a sentence",
    exactly("Hanya kalimat."),
    'posts/a.md:2:1  galat  wrong-type  Isi bagian ini harus berupa isian "nama: nilai", bukan teks.',
  ],
  [
    "front matter that is a list",
    exactly("- title\n- date"),
    'posts/a.md:2:1  galat  wrong-type  Isi bagian ini harus berupa isian "nama: nilai", bukan daftar.',
  ],

  // Choices
  [
    "a choice mistyped",
    story("type: opni\nlabel: iklann"),
    'posts/a.md:5:7  galat  invalid-value  Nilai "opni" tidak dapat dipakai untuk "type". Mungkin maksud Anda "opini".',
    'posts/a.md:6:8  galat  invalid-value  Nilai "iklann" tidak dapat dipakai untuk "label". Mungkin maksud Anda "iklan".',
  ],
  [
    "yes is no truth value",
    story("draft: yes"),
    'posts/a.md:5:8  galat  invalid-value  Nilai "yes" tidak dapat dipakai untuk "draft". Pilihannya: "true" atau "false".',
  ],
  [
    "a ground of withdrawal that the Pedoman does not know",
    story("withdrawn: { date: 2025-01-02, ground: permintaan, reason: x }"),
    'posts/a.md:5:40  galat  invalid-value  Nilai "permintaan" tidak dapat dipakai untuk "withdrawn.ground". Pilihannya: "sara", "kesusilaan", "masa-depan-anak", "trauma-korban", atau "ketetapan-dewan-pers".',
  ],

  // Several at once, and their places
  [
    "faults of every kind in one file are told together",
    story("location: Banyuwngi\nhalo: 1\nimage: x", "[a](hilang.md)"),
    'posts/a.md:5:11  galat  bad-location  Lokasi "Banyuwngi" tidak dikenal. Mungkin maksud Anda "Banyuwangi".',
    `posts/a.md:6:1  galat  unknown-key  Isian "halo" tidak dikenal. Isian yang dikenal: ${KEYS}.`,
    'posts/a.md:7:8  galat  wrong-type  Isian "image" harus berupa isian "nama: nilai", bukan teks. Misalnya image: { src: foto.jpg, alt: "Sawah berundak" }.',
    'posts/a.md:9:5  galat  dead-link  Tulisan "hilang.md" tidak ada. Periksa nama berkasnya.',
  ],
  [
    "places are right below comments and texts of several lines",
    exactly(
      '# Kepala\ntitle: >\n  Judul yang\n  panjang\nsummary: |\n  Satu.\n\n  Dua: tiga.\ndate: 2024-12-10 # hari\nauthor:\n  # Penulis\n  - AO\n  - "A0"',
    ),
    'posts/a.md:14:5  galat  unknown-author  Kode penulis "A0" tidak terdaftar. Mungkin maksud Anda "AO".',
  ],
  [
    "a byte order mark and Windows line ends change no place",
    `\ufeff${story("location: Banyuwngi", "Satu.\n\n[a](hilang.md)").replaceAll("\n", "\r\n")}`,
    'posts/a.md:5:11  galat  bad-location  Lokasi "Banyuwngi" tidak dikenal. Mungkin maksud Anda "Banyuwangi".',
    'posts/a.md:9:5  galat  dead-link  Tulisan "hilang.md" tidak ada. Periksa nama berkasnya.',
  ],
  [
    "old Macintosh line ends",
    story("location: Banyuwngi").replaceAll("\n", "\r"),
    'posts/a.md:5:11  galat  bad-location  Lokasi "Banyuwngi" tidak dikenal. Mungkin maksud Anda "Banyuwangi".',
  ],
  [
    "a byte order mark and Windows line ends simply work",
    `\ufeff${story().replaceAll("\n", "\r\n")}`,
  ],
]);

test.run();
