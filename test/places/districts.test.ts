import { getDistricts, getVillages } from "idn-area-data";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { SPOTS, WIDE_AREAS } from "../../src/places/areas.ts";
import { districtsNamed } from "../../src/places/districts.ts";
import { resolveLocation } from "../../src/places/location.ts";
import { fold, lookUp } from "../../src/places/names.ts";
import { provinceByCode } from "../../src/places/provinces.ts";
import { type Regency, regencyByCode } from "../../src/places/regencies.ts";

const villages = await getVillages();

test("every kecamatan alone names all kabupaten and kota that have one, unless it is another place, too", async () => {
  const homes = new Map<string, Set<string>>();
  for (const { name, regency_code } of await getDistricts()) {
    homes.set(fold(name), (homes.get(fold(name)) ?? new Set()).add(regency_code));
  }
  assert.ok(homes.size > 6000);
  for (const [name, codes] of homes) {
    assert.equal(
      districtsNamed(name)
        .map(({ regency }) => regency.code)
        .sort(),
      [...codes].sort(),
      name,
    );
  }
});

test("a village is never said to be missing from a kabupaten that has it", () => {
  let told = 0;
  for (const { name, district_code } of villages) {
    const regency = regencyByCode(district_code.slice(0, 5)) as Regency;
    // Of all villages, those whose names lead elsewhere.
    if (lookUp(name).meanings.length === 0 && districtsNamed(name).length !== 1) continue;
    const result = resolveLocation(`${name}, ${regency.fullName}`);
    if (!result.ok) continue;
    told += 1;
    assert.is(result.doubt?.message, undefined);
  }
  assert.ok(told > 5000, "there are such names");
});

test("an area lies in places that there are, and is none of them by name", () => {
  for (const [name, ...codes] of [...WIDE_AREAS, ...SPOTS]) {
    for (const code of codes) assert.ok(regencyByCode(code) ?? provinceByCode(code), code);
    assert.is(new Set(codes).size, codes.length, name);
  }
});

/** The place, the doubt or the fault in words. */
function told(text: string): string {
  const result = resolveLocation(text);
  if (!result.ok) return result.message;
  return result.doubt?.message ?? (result.place.regency?.fullName || result.place.name);
}

const TOLD: readonly (readonly [written: string, told: string])[] = [
  [
    "Muncar",
    'Kecamatan Muncar terletak di Kabupaten Banyuwangi. Sebut juga kabupaten/kotanya: "Muncar, Banyuwangi".',
  ],
  [
    "kec. genteng",
    'Kecamatan genteng terletak di beberapa kabupaten/kota. Sebut juga kabupaten/kotanya: "kec. genteng, Banyuwangi" atau "kec. genteng, Surabaya".',
  ],
  [
    "Borobudur",
    'Kecamatan Borobudur terletak di Kabupaten Magelang. Sebut juga kabupaten/kotanya: "Borobudur, Kabupaten Magelang".',
  ],
  ["Muncr", 'Lokasi "Muncr" tidak dikenal. Mungkin maksud Anda "Muncar, Banyuwangi".'],
  ["Belawan", 'Belawan terletak di Kota Medan. Sebut juga kabupaten/kotanya: "Belawan, Medan".'],
  [
    "Dieng",
    'Dieng terletak di beberapa kabupaten/kota. Sebut juga kabupaten/kotanya: "Dieng, Wonosobo" atau "Dieng, Banjarnegara".',
  ],
  [
    "Pulau Sumbawa",
    '"Sumbawa" meliputi beberapa kabupaten/kota. Pilih salah satu: "Sumbawa", "Sumbawa Barat", "Dompu", "Kabupaten Bima", atau "Bima".',
  ],
  [
    "Madura",
    '"Madura" meliputi beberapa kabupaten/kota. Pilih salah satu: "Bangkalan", "Sampang", "Pamekasan", atau "Sumenep".',
  ],
  ["NAD", '"NAD" adalah nama lama. Tulis namanya yang sekarang: "Aceh".'],
  [
    "Irian Jaya Barat",
    '"Irian Jaya Barat" adalah nama lama. Tulis namanya yang sekarang: "Papua Barat".',
  ],
  ["Djember", 'Lokasi "Djember" tidak dikenal. Mungkin maksud Anda "Jember".'],
  ["Tj. Pinang", 'Lokasi "Tj. Pinang" tidak dikenal. Mungkin maksud Anda "Tanjungpinang".'],
  ["Pk. Pinang", 'Lokasi "Pk. Pinang" tidak dikenal. Mungkin maksud Anda "Pangkalpinang".'],
  [
    "Jember, Banyuwangi",
    '"Jember" adalah kabupaten di Jawa Timur, dan tidak ada kecamatan atau desa bernama itu di Kabupaten Banyuwangi. Mungkin maksud Anda "Jember" atau "Banyuwangi". Kalau memang ada, biarkan.',
  ],
  [
    "Muncar, Jember",
    '"Muncar" adalah kecamatan di Kabupaten Banyuwangi, dan tidak ada kecamatan atau desa bernama itu di Kabupaten Jember. Mungkin maksud Anda "Muncar, Banyuwangi" atau "Jember". Kalau memang ada, biarkan.',
  ],
  [
    "Puncak",
    '"Puncak" dibaca sebagai Kabupaten Puncak di Papua Tengah, padahal ada juga Puncak di Kabupaten Bogor. Tegaskan: "Puncak, Kabupaten Bogor" atau "Kabupaten Puncak".',
  ],
  // The kecamatan decides between the kabupaten and the kota of one name.
  ["Cisarua, Bogor", "Kabupaten Bogor"],
  ["Puncak, Bogor", "Kabupaten Bogor"],
  ["Kuningan, Jakarta Selatan", "Kota Administrasi Jakarta Selatan"],
  ["Ketapang, Banyuwangi", "Kabupaten Banyuwangi"],
];

test("a kecamatan, an island or a former name leads on, and a pair that does not fit is told", () => {
  assert.equal(
    TOLD.map(([written]) => [written, told(written)]),
    TOLD.map(([written, words]) => [written, words]),
  );
});

test.run();
