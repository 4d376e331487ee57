import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { faultsOf, story } from "../support/newsroom.ts";
import "../support/fuzz.ts";

const BESIDE = { "posts/kopi.md": story("title: Kopi", "## Asal\n\nIsi."), "posts/foto.jpg": "x" };
const told = (body: string) => faultsOf({ ...BESIDE, "posts/a.md": story("", body) });

/** A slip, the words of the advice, and the text of whoever follows them. */
const FOLLOWED: ReadonlyArray<readonly [wrong: string, advice: string, mended: string]> = [
  ["[a](kopii.md)", '"kopi.md"', "[a](kopi.md)"],
  ["[a](kopi.md#asl)", '"#asal"', "[a](kopi.md#asal)"],
  ["[a](https:a.id)", '"https://a.id"', "[a](https://a.id)"],
  ["[a](htps://a.id)", '"https://a.id"', "[a](https://a.id)"],
  ["[a](www.a.id)", '"https://www.a.id"', "[a](https://www.a.id)"],
  ["[a]((kopi.md))", '"kopi.md"', "[a](kopi.md)"],
  ["(a)[kopi.md]", "[teks](alamat)", "[a](kopi.md)"],
  ["[a](kopi.md", "Tambahkan )", "[a](kopi.md)"],
  ["![a](fota.jpg)", '"foto.jpg"', "![a](foto.jpg)"],
  ["[a](foto.jpg)", "Tambahkan !", "![a](foto.jpg)"],
  ["a | b\n1 | 2", "|---|---|", "a | b\n|---|---|\n1 | 2"],
  ["| a | b |\n|---|\n| 1 | 2 |", "|---|---|", "| a | b |\n|---|---|\n| 1 | 2 |"],
  ["| a | b |\n|---|---|\n| 1 | 2 | 3 |", "\\|", "| a | b |\n|---|---|\n| 1 | 2 \\| 3 |"],
  ["1945. Tahun itu", "1945\\.", "1945\\. Tahun itu"],
  ["Yang hadir\n> 100 orang.", "lebih dari 100 orang", "Yang hadir lebih dari 100 orang."],
  ["5*3*2", "×", "5×3×2"],
  ["5*3*2", "\\*", "5\\*3\\*2"],
  ["Suhu\n- 5 derajat", "\\-", "Suhu\n\\- 5 derajat"],
  ["Isi.\n\n* Penulis dosen", "\\*", "Isi.\n\n\\* Penulis dosen"],
  ["**tebal ** ya", "**kata**", "**tebal** ya"],
  ["Ini **tebal", "Tambahkan **", "Ini **tebal**"],
  ["Harga ~lama~ baru", "~~kata~~", "Harga ~~lama~~ baru"],
  ["Satu.\nDua.", "baris kosong", "Satu.\n\nDua."],
  ["Ikan hiu\nMakan tomat\nAku cinta", "(\\)", "Ikan hiu\\\nMakan tomat\\\nAku cinta"],
  ["Kata [cek nama] ya", "\\[", "Kata \\[cek nama] ya"],
  ["Isi <!-- cek", "-->", "Isi"],
  ["Isi.\n\nSimak juga: [a](kopi.md)", "Baca juga:", "Isi.\n\nBaca juga: [a](kopi.md)"],
  ["Isi.\n\nBaca juga: Kopi", "[judul](berkas.md)", "Isi.\n\nBaca juga: [Kopi](kopi.md)"],
  ["a. KTP\nb. KK", '"1. "', "1. KTP\n2. KK"],
  ["• KTP", '"- "', "- KTP"],
  ["##Judul\n\nIsi.", "harus ada spasi", "## Judul\n\nIsi."],
  ["Banyuwangi: Hujan turun.", "Hapus", "Hujan turun."],
  ["Hujan turun.\n\nPenulis: AO", "hapus baris ini", "Hujan turun."],
];

for (const [wrong, advice, mended] of FOLLOWED) {
  test(`${JSON.stringify(wrong)} is mended by what is said of it`, () => {
    const [first = "", ...more] = told(wrong);
    assert.ok(
      [first, ...more].some((line) => line.includes(advice)),
      [first, ...more].join("\n"),
    );
    assert.equal(told(mended), []);
  });
}

test("whatever a mistyped address is said to mean can be written in its place", () => {
  const address = fc
    .tuple(
      fc.constantFrom("", "https:", "https:/", "http//", "htps://", "https;//", "(", "www.", "//"),
      fc.constantFrom(
        "contoh.id",
        "kopi.md",
        "kopii.md",
        "foto.jpg",
        "fota.jpg",
        "dewanpers.or.id/a",
      ),
      fc.constantFrom("", ")", "/", "#asal", "#asl", "?a=b"),
    )
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(address, (written) => {
      for (const line of told(`Lihat [a](${written}).`)) {
        const meant = /Mungkin maksud Anda "([^"]+)"/u.exec(line)?.[1];
        if (meant === undefined) continue;
        const target = meant.startsWith("#") ? written.replace(/#.*$/u, meant) : meant;
        const after = told(`Lihat [a](${target}).`);
        assert.equal(
          after.filter((each) => each.includes("  galat  ")),
          [],
          `${written} -> ${target}`,
        );
      }
    }),
    { numRuns: 120 },
  );
});

test.run();
