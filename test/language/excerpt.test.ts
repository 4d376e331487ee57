import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { isAbbreviation } from "../../src/language/abbreviations.ts";
import { firstSentences } from "../../src/language/excerpt.ts";
import "../support/fuzz.ts";

const EXCERPTS: ReadonlyArray<readonly [string, string, number, string]> = [
  [
    "a text that fits is kept whole",
    "Warga datang. Hujan turun.",
    26,
    "Warga datang. Hujan turun.",
  ],
  ["white space becomes single spaces", " Warga\n  datang. ", 50, "Warga datang."],
  ["an empty text stays empty", " \n", 10, ""],
  ["whole sentences come first", "Warga datang. Hujan turun deras.", 25, "Warga datang."],
  ["a question ends a sentence", "Siapa yang datang? Warga kota.", 25, "Siapa yang datang?"],
  [
    "a closing quotation mark belongs to its sentence",
    "“Kami senang.” Ia lalu pulang.",
    20,
    "“Kami senang.”",
  ],
  [
    "a sentence too short for the room does not stand alone",
    "Ya. Warga kota itu datang ke balai desa.",
    30,
    "Ya. Warga kota itu datang ke…",
  ],
  [
    "half of the room is enough for a sentence",
    "Ya, baik. Warga kota itu datang.",
    18,
    "Ya, baik.",
  ],
  ["less than half of the room is not", "Ya, baik. Warga kota itu datang.", 19, "Ya, baik. Warga…"],
  ["a cut where a sentence ends needs no ellipsis", "Ya. Berkesinambungan sekali.", 15, "Ya."],
  ["a long sentence is cut between words", "Warga datang ke balai desa.", 20, "Warga datang ke…"],
  [
    "no comma is left before the ellipsis",
    "Warga, petani, dan nelayan datang.",
    18,
    "Warga, petani…",
  ],
  ["Plh. ends no sentence", "Kata Plh. Sekretaris Daerah kepada kami.", 18, "Kata…"],
  [
    "a degree ends no sentence",
    "Hadir Siti, S.H. Aminah dan warga desa.",
    24,
    "Hadir Siti, S.H. Aminah…",
  ],
  [
    "an initial ends no sentence",
    "Presiden B. J. Habibie datang ke Bandung.",
    24,
    "Presiden B. J. Habibie…",
  ],
  ["an amount is not cut in two", "Bantuan Rp1.250.000 cair hari ini.", 20, "Bantuan Rp1.250.000…"],
  ["an amount that does not fit is left out", "Bantuan Rp1.250.000 cair hari ini.", 15, "Bantuan…"],
  ["a time keeps its zone", "Acara mulai pukul 14.30 WIB besok.", 24, "Acara mulai pukul…"],
  ["a sum keeps its word", "Dana itu Rp10 triliun lebih sedikit.", 15, "Dana itu…"],
  ["a day keeps its month", "Rapat pada 10 Desember 2024 batal.", 16, "Rapat pada…"],
  [
    "a sentence may end with a zone",
    "Acara mulai pukul 14.30 WIB. Warga menunggu.",
    34,
    "Acara mulai pukul 14.30 WIB.",
  ],
  [
    "a small letter starts no sentence",
    "Situs detik. com itu tutup sementara.",
    14,
    "Situs detik…",
  ],
  ["a word longer than the room is cut between characters", "👩‍👩‍👧👩‍👩‍👧 keluarga", 12, "👩‍👩‍👧…"],
];

for (const [name, text, maxLength, expected] of EXCERPTS) {
  test(name, () => {
    assert.is(firstSentences(text, maxLength), expected);
  });
}

test("an excerpt is a beginning of the text and never too long", () => {
  const words =
    "Plh. Bupati datang, S.H. pukul 14.30 WIB. Warga “senang.” Rp1.250.000 – … juta? 10 👩‍👩‍👧 ";
  const text = fc
    .array(fc.oneof(fc.constantFrom(...words.split(" ")), fc.string({ unit: "grapheme" })))
    .map((pieces) => pieces.join(" "));
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 80 }), (whole, maxLength) => {
      const collapsed = whole.replaceAll(/\s+/g, " ").trim();
      const excerpt = firstSentences(whole, maxLength);
      assert.ok(excerpt.length <= maxLength, `${excerpt.length} > ${maxLength}`);
      if (collapsed.length <= maxLength) assert.is(excerpt, collapsed);
      assert.ok(collapsed.startsWith(excerpt) || collapsed.startsWith(excerpt.replace(/…$/, "")));
    }),
    { numRuns: 1000 },
  );
});

test("a maximum that is no length is an error", () => {
  for (const maxLength of [0, -1, 1.5, Number.NaN]) {
    assert.throws(
      () => firstSentences("Warga", maxLength),
      (error: unknown) => error instanceof RangeError,
    );
  }
});

test("abbreviations are told from the ends of sentences", () => {
  for (const word of [
    "Plh.",
    "(Plh.",
    "No.",
    "S.H.",
    "M.Si.",
    "Ph.D.",
    "H.",
    "K.H.",
    "Jl.",
    "dr.",
  ]) {
    assert.ok(isAbbreviation(word), word);
  }
  for (const word of [
    "datang.",
    "WIB.",
    "dll.",
    "hal.",
    "1.250.000.",
    "5.",
    "Plh",
    ".",
    "",
    "S.H",
  ]) {
    assert.not.ok(isAbbreviation(word), word);
  }
});

test("a very long text is read to its end", () => {
  for (const piece of ["a", "a ", ".", "1 ", ". A", "\u0301", "1 -"]) {
    assert.ok(firstSentences(piece.repeat(300_000), 200).length <= 200);
    assert.ok(firstSentences(`10 ${piece.repeat(300_000)}`, 200).length <= 200);
  }
});

test.run();
