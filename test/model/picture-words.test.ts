import { test } from "uvu";
import * as assert from "uvu/assert";
import { readPictureWords } from "../../src/model/picture-words.ts";

const READ: readonly (readonly [
  written: string,
  caption: string,
  credit: string,
  license: string,
])[] = [
  ["Pelabuhan. Foto: Budi/Antara, CC BY 4.0", "Pelabuhan.", "Budi/Antara", "CC BY 4.0"],
  ["Pelabuhan (Foto: Antara)", "Pelabuhan", "Antara", ""],
  ["Pelabuhan. (Foto: Antara/Budi Candra)", "Pelabuhan.", "Antara/Budi Candra", ""],
  ["Pelabuhan [Foto: Antara].", "Pelabuhan", "Antara", ""],
  ["Pasar/Foto: Siti Aminah", "Pasar", "Siti Aminah", ""],
  ["Pasar Foto: Siti Aminah", "Pasar", "Siti Aminah", ""],
  ["Foto: dok. Pemkab", "", "dok. Pemkab", ""],
  ["Warga (Dok. Pemkab Banyuwangi).", "Warga", "Dok. Pemkab Banyuwangi", ""],
  ["Warga. Dok: Pemkab, domain publik", "Warga.", "Dok. Pemkab", "domain publik"],
  ["Warga berjalan. (ANTARA FOTO/Budi)", "Warga berjalan.", "ANTARA FOTO/Budi", ""],
  ["Foto oleh Budi Santoso", "", "Budi Santoso", ""],
  ["Foto: Antara. Warga memadati pasar.", "Warga memadati pasar.", "Antara", ""],
  ["Rumah. Foto: Nama (CC BY-SA 3.0)", "Rumah.", "Nama", "CC BY-SA 3.0"],
  ["Warga (Foto: Budi (Antara))", "Warga", "Budi (Antara)", ""],
  ["Gunung (1815). Gambar: NASA, lisensi CC0.", "Gunung (1815).", "NASA", "CC0"],
  ["Sumber: BMKG", "", "BMKG", ""],
  ["Peta wilayah. CC BY-SA 4.0", "Peta wilayah.", "", "CC BY-SA 4.0"],
  ["Keterangan foto: Perahu. Foto: AO", "Perahu.", "AO", ""],
  ["Suasana pasar, Jumat (20/11/2026).", "Suasana pasar, Jumat (20/11/2026).", "", ""],
  ["Warga berfoto: ramai sekali.", "Warga berfoto: ramai sekali.", "", ""],
  ["Air dari sumber: mata air di bukit.", "Air dari sumber: mata air di bukit.", "", ""],
  ["مسجد. Foto: أحمد, CC BY 4.0", "مسجد.", "أحمد", "CC BY 4.0"],
  ["Foto:", "Foto:", "", ""],
  ["", "", "", ""],
];

for (const [written, caption, credit, license] of READ) {
  test(`below a picture: "${written}"`, () => {
    const read = readPictureWords(written);
    assert.equal(
      [read.caption ?? "", read.credit ?? "", read.license ?? ""],
      [caption, credit, license],
    );
  });
}

test("a drawing is told from a photograph where the words say so", () => {
  assert.is(readPictureWords("Foto: AO").isPhotograph, true);
  assert.is(readPictureWords("Ilustrasi: AO").isPhotograph, false);
  assert.is(readPictureWords("Sumber: BMKG").isPhotograph, undefined);
});

test("hostile words stay words, and cost no time", () => {
  for (const part of ["Foto: (", "(Antara ", "CC BY-", "Creative Commons a ", "- ", "(("]) {
    const long = part.repeat(50_000);
    assert.is(readPictureWords(long).caption, long.trim());
  }
});

test.run();
