import { suite } from "uvu";
import * as assert from "uvu/assert";
import { gluedMedium, readTypedDateline } from "../../src/lint/typed-dateline.ts";

const read = suite("a typed dateline");

const REST = "Satuan itu – kata warga – bubar.";

/** The forms that Indonesian media use, each as it stands before a story. */
const FORMS: ReadonlyArray<
  readonly [before: string, place?: string | undefined, medium?: string | undefined, date?: string]
> = [
  ["Banyuwangi, JejakIndonesia.id – ", "Banyuwangi", "JejakIndonesia.id"],
  ["JAKARTA, KOMPAS.com - ", "JAKARTA", "KOMPAS.com"],
  ["KOMPAS.com - ", undefined, "KOMPAS.com"],
  ["Jakarta (ANTARA) - ", "Jakarta", "ANTARA"],
  ["Jakarta, CNN Indonesia -- ", "Jakarta", "CNN Indonesia"],
  ["TEMPO.CO, Jakarta - ", "Jakarta", "TEMPO.CO"],
  ["REPUBLIKA.CO.ID, JAKARTA -- ", "JAKARTA", "REPUBLIKA.CO.ID"],
  ["Liputan6.com, Jakarta - ", "Jakarta", "Liputan6.com"],
  ["Bisnis.com, JAKARTA — ", "JAKARTA", "Bisnis.com"],
  ["JAKARTA, INLENS.id – ", "JAKARTA", "INLENS.id"],
  ["Jakarta – jmpdnews.com – ", "Jakarta", "jmpdnews.com"],
  ["KEBUMEN, (beritaangin.com)-", "KEBUMEN", "beritaangin.com"],
  ["Kebumen, Selasa (11/11/2025) — ", "Kebumen", undefined, "Selasa, 11/11/2025"],
  ["KEBUMEN-", "KEBUMEN"],
  ["**CELUK, SUKAWATI** - ", "CELUK, SUKAWATI"],
  ["Jakarta (2/10) – ", "Jakarta", undefined, "2/10"],
  ["JAKARTA | ", "JAKARTA"],
  ["_Makassar, detikSulsel_ – ", "Makassar", "detikSulsel"],
  ["Banyuwangi // Kabar.id – ", "Banyuwangi", "Kabar.id"],
  ["Jember, 10 Desember 2024 – ", "Jember", undefined, "10 Desember 2024"],
  ["JAKARTA \u2010 Cakranews8.com\n", "JAKARTA", "Cakranews8.com"],
  ["Jakarta \u2011 ", "Jakarta"],
  ["**JAKARTA -** ", "JAKARTA"],
  ["**Jakarta, Media.id –** ", "Jakarta", "Media.id"],
  ["JAKARTA, [KOMPAS.com](https://www.kompas.com/a-b) - ", "JAKARTA", "KOMPAS.com"],
  ["Bau-Bau, Media.id – ", "Bau-Bau", "Media.id"],
  [
    "Tanjung Selor, Selasa 11 November 2025 – ",
    "Tanjung Selor",
    undefined,
    "Selasa 11 November 2025",
  ],
];

for (const [before, place, medium, date] of FORMS) {
  read(`${JSON.stringify(before)} is told from the story`, () => {
    const found = readTypedDateline(before + REST);
    assert.equal(
      { place: found?.place, medium: found?.medium, date: found?.date, rest: found?.rest },
      { place, medium, date, rest: REST },
    );
    assert.ok(before.startsWith(found?.dateline ?? "?"), found?.dateline);
  });
}

for (const text of [
  "Jakarta – kota yang tidak pernah tidur – macet lagi.",
  "Jakarta – Bandung kini ditempuh dalam 45 menit.",
  "Jakarta-Bandung kini dekat.",
  "Jakarta, iPhone – Harga naik.",
  "JAKARTA-BANDUNG kini dekat.",
  "PSSI – Ketua umum datang.",
  "BASARNAS - Tim pencari berangkat.",
  "Inflasi – Harga cabai naik.",
  "Inflasi Daerah - Badan Pusat Statistik mencatat kenaikan.",
  "Kompas.com - situs berita itu - berulang tahun.",
  "Selasa – Hujan turun.",
  "Di Jakarta, Bandung, dan Surabaya – Semua hujan.",
  "Warga Kebumen, Selasa (11/11/2025) — Semua pulang.",
  "Harga naik 5-10 persen.",
  "Jakarta, Surabaya, dan Medan bersiap.",
  "",
  "-",
  "– Jakarta",
]) {
  read(`${JSON.stringify(text)} opens with its own words`, () => {
    assert.is(readTypedDateline(text), undefined);
  });
}

read("what is known of the story makes a place or a medium of a name", () => {
  const text = "Gilimanuk – Antrean mengular.";
  assert.is(readTypedDateline(text), undefined);
  assert.is(readTypedDateline(text, { places: ["Gilimanuk"] })?.place, "Gilimanuk");
  assert.is(
    readTypedDateline("Warta Kita – Hujan.", { media: ["Warta Kita"] })?.medium,
    "Warta Kita",
  );
});

read("a kecamatan before a dash is a place where it is asked for", () => {
  const known = { districts: true };
  for (const before of [
    "Muncar – ",
    "MUNCAR - ",
    "Muncar- ",
    "**Muncar** – ",
    "Muncar, Banyuwangi – ",
  ]) {
    const text = `${before}Warga membuka pasar.`;
    assert.ok(readTypedDateline(text, known)?.place?.match(/^muncar/iu), text);
  }
  assert.is(readTypedDateline("Muncar – Warga membuka pasar."), undefined);
  for (const text of [
    "Sumber: Antara.",
    "Muncar – kota ikan – ramai.",
    "Muncar – Banyuwangi ditempuh.",
  ]) {
    assert.is(readTypedDateline(text, known), undefined);
  }
});

read("a medium's name that has grown together with the text is named and nothing taken off", () => {
  assert.is(gluedMedium("AmbalNews.comDalam rangka hari jadi"), "AmbalNews.com");
  assert.is(readTypedDateline("AmbalNews.comDalam rangka hari jadi"), undefined);
  assert.is(gluedMedium("AmbalNews.com didirikan"), undefined);
  assert.is(gluedMedium("Ambal Dalam rangka"), undefined);
});

read.run();
