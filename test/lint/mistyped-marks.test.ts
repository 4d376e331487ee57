import { test } from "uvu";
import * as assert from "uvu/assert";
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
  ["[TODO: cek nama]", "6:1 editor-note"],
  ["o\tKTP", "6:1 pasted-bullet"],
  ["\uf0b7 KTP", "6:1 pasted-bullet"],
  ["Isi.\n\n    Paragraf yang menjorok.", "8:1 indented-code"],
  ["Isi.\n\n\tParagraf yang menjorok.", "8:1 indented-code"],
  ["  3. Isi:\n    1. a\n      1. b\n    2. c", "7:5 swallowed-item", "9:5 swallowed-item"],
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
  "Todo adalah nama; TODO bukan catatan.",
];
for (const body of SOUND) {
  test(`${JSON.stringify(body)} is as it should be`, () => assert.equal(rules(body), []));
}

test.run();
