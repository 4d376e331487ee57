import { test } from "uvu";
import { faultTests } from "../stories/support.ts";
import { story } from "../support/newsroom.ts";

const encoder = new TextEncoder();
const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === "string" ? [...encoder.encode(part)] : part)),
  );

const SAVE = "Simpan ulang sebagai UTF-8 di editor teks Anda.";
const LATIN = `galat  not-utf8  Berkas ini bukan teks UTF-8 mulai dari sini. ${SAVE}`;

faultTests([
  ["a Latin-1 letter", bytes("---\ntitle: Caf", [0xe9], "\n---\n"), `posts/a.md:2:11  ${LATIN}`],
  [
    "a Latin-1 letter after letters that count double in UTF-8",
    bytes("---\ntitle: é – ", [0xe9], "\n---\n"),
    `posts/a.md:2:12  ${LATIN}`,
  ],
  [
    "a Latin-1 letter below Windows line ends",
    bytes("---\r\ntitle: x\r\n---\r\nIsi ", [0x93], "kutip"),
    `posts/a.md:4:5  ${LATIN}`,
  ],
  [
    "a Latin-1 letter below old Macintosh line ends",
    bytes("---\rtitle: x\r---\rIsi ", [0x93], "kutip"),
    `posts/a.md:4:5  ${LATIN}`,
  ],
  [
    "a Latin-1 letter after a byte order mark and a replacement character",
    bytes([0xef, 0xbb, 0xbf], "--\ufffd", [0xe9]),
    `posts/a.md:1:4  ${LATIN}`,
  ],
  ["a character cut off at the end", bytes(story(), [0xe2, 0x80]), `posts/a.md:7:1  ${LATIN}`],
  ["a character in more bytes than it needs", bytes("a", [0xc0, 0xaf]), `posts/a.md:1:2  ${LATIN}`],
  ["a surrogate in UTF-8", bytes("ab", [0xed, 0xa0, 0x80]), `posts/a.md:1:3  ${LATIN}`],
  [
    "UTF-16 from the Windows notepad",
    Buffer.from(`\ufeff${story()}`, "utf16le"),
    `posts/a.md:1:1  galat  not-utf8  Berkas ini disimpan sebagai UTF-16. ${SAVE}`,
  ],
  [
    "UTF-16, the other way round",
    Buffer.from(`\ufeff${story()}`, "utf16le").swap16(),
    `posts/a.md:1:1  galat  not-utf8  Berkas ini disimpan sebagai UTF-16. ${SAVE}`,
  ],
  [
    "UTF-16 without its mark",
    Buffer.from(story(), "utf16le"),
    `posts/a.md:1:2  galat  not-utf8  Berkas ini memuat bita nol, jadi bukan teks. ${SAVE}`,
  ],
  [
    "a zero byte in the text",
    story("", "Satu.\n\nDua \0 tiga."),
    `posts/a.md:8:5  galat  not-utf8  Berkas ini memuat bita nol, jadi bukan teks. ${SAVE}`,
  ],
  [
    "a terminal sequence in the text",
    story("", "Satu \u001b[2J dua."),
    "posts/a.md:6:6  galat  control-character  Ada karakter kendali U+001B yang tidak tampak di sini. Hapus.",
  ],
  [
    "a vertical tab from a word processor",
    story("title: Judul\u000bbaru"),
    "posts/a.md:4:13  galat  control-character  Ada karakter kendali U+000B yang tidak tampak di sini. Hapus.",
  ],
  [
    "more than a mebibyte",
    story("", "a ".repeat(600_000)),
    "posts/a.md:1:1  galat  file-too-large  Berkas ini lebih besar dari 1 MiB. Pecah menjadi beberapa tulisan.",
  ],
  [
    "after a broken file the next is read as well",
    { "posts/a.md": story(), "posts/b.md": story() },
  ],
  [
    "one broken file spoils no other",
    { "posts/a.md": bytes([0xff]), "posts/b.md": story(), "posts/c.md": bytes("é", [0xe9]) },
    `posts/a.md:1:1  ${LATIN}`,
    `posts/c.md:1:2  ${LATIN}`,
  ],
  ["emoji, Arabic and a real replacement character are text", story("title: 😀 بسم الله \ufffd")],
]);

test.run();
