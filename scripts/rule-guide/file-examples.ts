import type { SourceFolder } from "../../src/source/source-folder.ts";
import {
  BESIDE,
  type Newsroom,
  named,
  type RuleExample,
  type RuleExamples,
  STORY,
  storyFile,
  whole,
} from "./example.ts";

/** What a folder holds beside stories and pictures. */
function posts(more: Partial<SourceFolder>): Newsroom["sources"] {
  return (sources) => ({ ...sources, posts: { ...sources.posts, ...more } });
}

const SECOND = storyFile("title: Pasar Ikan Muncar Sepi\ndate: 2024-12-11");

/** Rules of files and folders. */
export const FILE_EXAMPLES: RuleExamples = {
  "likely-copy": named(
    "Nama berkas menunjukkan salinan, atau judul dan isinya sama dengan tulisan lain. Hapus yang tidak dipakai.",
    "posts/pasar (1).md",
    { [STORY]: storyFile(), "posts/pasar (1).md": SECOND },
    { [STORY]: storyFile(), "posts/pasar-sepi.md": SECOND },
  ),
  "empty-file": whole("Berkas ini kosong.", "", STORY, "", storyFile()),
  "not-utf8": {
    about: "Berkas disimpan dengan pengodean lain. Simpan ulang sebagai UTF-8 di editor teks Anda.",
    at: "",
    wrong: {
      files: { ...BESIDE, [STORY]: new Uint8Array([0xff, 0xfe, 0x2d, 0x00]) },
      file: STORY,
      shown: "pasar.md disimpan sebagai “Unicode” (UTF-16)",
      language: "text",
    },
    right: {
      files: { ...BESIDE, [STORY]: storyFile() },
      file: STORY,
      shown: "pasar.md disimpan sebagai “UTF-8”",
      language: "text",
    },
  },
  "file-too-large": {
    about:
      "Tulisan paling besar 1 MiB, gambar 30 MiB. Biasanya ada gambar yang tertempel di dalam teks.",
    at: "",
    wrong: {
      files: { ...BESIDE, [STORY]: storyFile("", "x".repeat(1024 * 1024)) },
      file: STORY,
      shown: "pasar.md, 1,2 MiB",
      language: "text",
    },
    right: {
      files: { ...BESIDE, [STORY]: storyFile() },
      file: STORY,
      shown: "pasar.md, 4 kB",
      language: "text",
    },
  },
  "stray-file": named(
    "Berkas itu bukan tulisan (.md), gambar, dokumen, atau suara yang dapat dimuat, jadi tidak terbit. Simpan sebagai jenis lain, atau pindahkan.",
    "posts/pasar.doc",
    { "posts/pasar.doc": "DOC" },
    { [STORY]: storyFile() },
  ),
  "symbolic-link": named(
    "Berkas itu pintasan (tautan simbolis), yang tidak diikuti. Salin berkas aslinya ke sini.",
    "posts/pintasan.md",
    { [STORY]: storyFile() },
    { [STORY]: storyFile() },
    { wrong: posts({ symbolicLinks: ["posts/pintasan.md"] }) },
  ),
  unreadable: named(
    "Komputer tidak mengizinkan berkas atau folder itu dibaca. Periksa izinnya.",
    "posts/rahasia",
    { [STORY]: storyFile() },
    { [STORY]: storyFile() },
    { wrong: posts({ unreadable: ["posts/rahasia"] }) },
  ),
  "not-a-file": named(
    "Di tempat berkas ada sesuatu yang lain, misalnya folder bernama `.md`. Hapus, lalu simpan berkas biasa.",
    "posts/pipa.md",
    { [STORY]: storyFile() },
    { [STORY]: storyFile() },
    { wrong: posts({ special: ["posts/pipa.md"] }) },
  ),
  "missing-folder": named(
    "Folder tulisan tidak ada. Buat folder `posts`, atau jalankan perintahnya dari folder media.",
    "posts",
    { [STORY]: storyFile() },
    { [STORY]: storyFile() },
    { wrong: posts({ exists: false }) },
  ),
  unforeseen: unforeseen(),
};

/** A fault of a kind that nobody has met: made by a table of pictures that can't be asked. */
function unforeseen(): RuleExample {
  const files = { ...BESIDE, [STORY]: storyFile("", "![Perahu](foto.jpg)") };
  const room = { files, file: STORY, language: "text" as const };
  return {
    about:
      "Jejak terhenti pada berkas ini karena hal yang belum dikenal. Kirim berkasnya kepada pengembang Jejak.",
    at: "",
    wrong: {
      ...room,
      shown: "pasar.md",
      sources: (sources) => {
        const pictures = new Map(sources.pictures);
        pictures.get = () => {
          throw new RangeError("Invalid string length");
        };
        return { ...sources, pictures };
      },
    },
    right: { ...room, shown: "pasar.md" },
  };
}
