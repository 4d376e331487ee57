import { getDistricts } from "idn-area-data";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type LocationError, resolveLocation } from "../../src/places/location.ts";
import type { PlaceInIndonesia } from "../../src/places/place.ts";
import { PROVINCES } from "../../src/places/provinces.ts";
import { REGENCIES, regencyByCode } from "../../src/places/regencies.ts";

const read = suite("a location is read");
const refused = suite("a location is refused");

/** What a reader sees of a place: "Ketapang > Banyuwangi = Kabupaten Banyuwangi, WIB". */
function shown({ name, detail, regency, province, zone }: PlaceInIndonesia): string {
  const area = regency ? regency.fullName : `Provinsi ${province.name}`;
  return `${detail ? `${detail} > ` : ""}${name} = ${area}, ${zone}`;
}

function place(text: string): PlaceInIndonesia {
  const result = resolveLocation(text);
  if (!result.ok) throw new Error(`${text}: ${result.message}`);
  if (result.place.country) throw new Error(`${text}: ${result.place.country.name}`);
  return result.place;
}

function fault(text: string): LocationError {
  const result = resolveLocation(text);
  if (result.ok) throw new Error(`${text}: ${result.place.name}`);
  return result;
}

function reads(situation: string, table: readonly (readonly [string, string])[]): void {
  read(situation, () => {
    for (const [text, expected] of table) assert.is(shown(place(text)), expected, text);
  });
}

function refuses(
  situation: string,
  table: readonly (readonly [string, LocationError["kind"], string, readonly string[]])[],
): void {
  refused(situation, () => {
    for (const [text, kind, message, choices] of table) {
      assert.equal(fault(text), { ok: false, kind, message, choices }, text);
    }
  });
}

const HOW_TO =
  'Tulis nama kabupaten/kota atau provinsi; desa atau kecamatan ditulis di depannya, misalnya "Ketapang, Banyuwangi". Di luar negeri: kota, negara, misalnya "Makkah, Arab Saudi".';

reads("from the right, small to large", [
  ["Banyuwangi", "Banyuwangi = Kabupaten Banyuwangi, WIB"],
  ["Ketapang, Banyuwangi", "Ketapang > Banyuwangi = Kabupaten Banyuwangi, WIB"],
  ["Banyuwangi, Jawa Timur", "Banyuwangi = Kabupaten Banyuwangi, WIB"],
  ["Ketapang, Banyuwangi, Jawa Timur", "Ketapang > Banyuwangi = Kabupaten Banyuwangi, WIB"],
  [
    "Desa Ketapang, Kalipuro, Banyuwangi, Jatim",
    "Desa Ketapang, Kalipuro > Banyuwangi = Kabupaten Banyuwangi, WIB",
  ],
  ["Ketapang", "Ketapang = Kabupaten Ketapang, WIB"],
  ["Banyuwangi (Jawa Timur)", "Banyuwangi = Kabupaten Banyuwangi, WIB"],
  ["Banyuwangi, Jawa Timur, Indonesia", "Banyuwangi = Kabupaten Banyuwangi, WIB"],
]);

reads("in any letter case, with spaces, dots and empty parts to spare", [
  ["  BANYUWANGI ..", "Banyuwangi = Kabupaten Banyuwangi, WIB"],
  ["ketapang ,  banyuwangi.", "ketapang > Banyuwangi = Kabupaten Banyuwangi, WIB"],
  ["Ketapang,, Banyuwangi,", "Ketapang > Banyuwangi = Kabupaten Banyuwangi, WIB"],
  ["Ketapang\u200b,\nBanyuwangi", "Ketapang > Banyuwangi = Kabupaten Banyuwangi, WIB"],
]);

reads("by its code", [
  ["35.10", "Banyuwangi = Kabupaten Banyuwangi, WIB"],
  ["3510", "Banyuwangi = Kabupaten Banyuwangi, WIB"],
  ["35,10", "Banyuwangi = Kabupaten Banyuwangi, WIB"],
  ["35", "Jawa Timur = Provinsi Jawa Timur, WIB"],
  ["31", "Jakarta = Provinsi DKI Jakarta, WIB"],
  ["Ketapang, 35.10", "Ketapang > Banyuwangi = Kabupaten Banyuwangi, WIB"],
  ["35.10, Jawa Timur", "Banyuwangi = Kabupaten Banyuwangi, WIB"],
  ["35.10, Banyuwangi", "Banyuwangi = Kabupaten Banyuwangi, WIB"],
]);

reads("with its kind", [
  ["Kabupaten Malang", "Malang = Kabupaten Malang, WIB"],
  ["Kab. Malang", "Malang = Kabupaten Malang, WIB"],
  ["kab.malang", "Malang = Kabupaten Malang, WIB"],
  ["Kota Malang", "Malang = Kota Malang, WIB"],
  ["Kota Jakarta Selatan", "Jakarta Selatan = Kota Administrasi Jakarta Selatan, WIB"],
  ["Kota Administrasi Jakarta Selatan", "Jakarta Selatan = Kota Administrasi Jakarta Selatan, WIB"],
  ["Kota Adm. Jakarta Selatan", "Jakarta Selatan = Kota Administrasi Jakarta Selatan, WIB"],
  ["Singosari, Kabupaten Malang", "Singosari > Malang = Kabupaten Malang, WIB"],
  ["Kabupaten Malang, Jawa Timur", "Malang = Kabupaten Malang, WIB"],
  ["Kabupaten Banyuwangi, Banyuwangi", "Banyuwangi = Kabupaten Banyuwangi, WIB"],
  ["Provinsi Bali", "Bali = Provinsi Bali, WITA"],
]);

reads("when its name begins with the word kota", [
  ["Kotabaru", "Kotabaru = Kabupaten Kotabaru, WITA"],
  ["Kota Baru", "Kotabaru = Kabupaten Kotabaru, WITA"],
  ["Kotawaringin Timur", "Kotawaringin Timur = Kabupaten Kotawaringin Timur, WIB"],
  ["Kota Kotamobagu", "Kotamobagu = Kota Kotamobagu, WITA"],
  ["Kota Gajah, Lampung Tengah", "Kota Gajah > Lampung Tengah = Kabupaten Lampung Tengah, WIB"],
]);

reads("as the kota, when a kabupaten has the same name", [
  ["Malang", "Malang = Kota Malang, WIB"],
  ["Kupang", "Kupang = Kota Kupang, WITA"],
  ["Lowokwaru, Malang", "Lowokwaru > Malang = Kota Malang, WIB"],
  ["Sorong, Papua Barat Daya", "Sorong = Kota Sorong, WIT"],
]);

reads("as the kabupaten, when the town before it lies there", [
  ["Cibinong, Bogor", "Cibinong > Bogor = Kabupaten Bogor, WIB"],
  ["Kepanjen, Malang, Jawa Timur", "Kepanjen > Malang = Kabupaten Malang, WIB"],
  ["Martapura, Banjar", "Martapura > Banjar = Kabupaten Banjar, WITA"],
]);

reads("as the kota, when a province has the same name", [
  ["Gorontalo", "Gorontalo = Kota Gorontalo, WITA"],
  ["Jambi", "Jambi = Kota Jambi, WIB"],
  ["Bengkulu", "Bengkulu = Kota Bengkulu, WIB"],
  ["Telanaipura, Jambi", "Telanaipura > Jambi = Kota Jambi, WIB"],
  ["Gorontalo, Gorontalo", "Gorontalo = Kota Gorontalo, WITA"],
  ["Boalemo, Gorontalo", "Boalemo = Kabupaten Boalemo, WITA"],
  ["Kabupaten Gorontalo, Gorontalo", "Gorontalo = Kabupaten Gorontalo, WITA"],
  ["Provinsi Gorontalo", "Gorontalo = Provinsi Gorontalo, WITA"],
]);

reads("by its province, where the bare name would be two places", [
  ["Banjar, Jawa Barat", "Banjar = Kota Banjar, WIB"],
  ["Banjar, Kalimantan Selatan", "Banjar = Kabupaten Banjar, WITA"],
  ["Kota Banjar", "Banjar = Kota Banjar, WIB"],
  ["Kabupaten Banjar", "Banjar = Kabupaten Banjar, WITA"],
]);

reads("as a whole province", [
  ["Jawa Timur", "Jawa Timur = Provinsi Jawa Timur, WIB"],
  ["Bali", "Bali = Provinsi Bali, WITA"],
  ["Papua Pegunungan", "Papua Pegunungan = Provinsi Papua Pegunungan, WIT"],
  ["Kuta, Bali", "Kuta > Bali = Provinsi Bali, WITA"],
  // Known as a capital in two other provinces, and a kecamatan here.
  ["Sukadana, Jawa Barat", "Sukadana > Jawa Barat = Provinsi Jawa Barat, WIB"],
]);

reads("in Jakarta and Yogyakarta", [
  ["Jakarta", "Jakarta = Provinsi DKI Jakarta, WIB"],
  ["DKI Jakarta", "Jakarta = Provinsi DKI Jakarta, WIB"],
  ["Kemang, Jakarta", "Kemang > Jakarta = Provinsi DKI Jakarta, WIB"],
  ["Kemang, Jakarta, DKI Jakarta", "Kemang > Jakarta = Provinsi DKI Jakarta, WIB"],
  ["Jakarta Selatan, Jakarta", "Jakarta Selatan = Kota Administrasi Jakarta Selatan, WIB"],
  ["Yogyakarta", "Yogyakarta = Kota Yogyakarta, WIB"],
  ["Jogja", "Yogyakarta = Kota Yogyakarta, WIB"],
  ["Jogjakarta", "Yogyakarta = Kota Yogyakarta, WIB"],
  ["DIY", "DI Yogyakarta = Provinsi DI Yogyakarta, WIB"],
  ["D.I. Yogyakarta", "DI Yogyakarta = Provinsi DI Yogyakarta, WIB"],
  ["Daerah Istimewa Yogyakarta", "DI Yogyakarta = Provinsi DI Yogyakarta, WIB"],
  ["Sleman, Yogyakarta", "Sleman = Kabupaten Sleman, WIB"],
  ["Sleman, DIY", "Sleman = Kabupaten Sleman, WIB"],
]);

reads("in the spellings and abbreviations of the press, and printed in full", [
  ["Jaksel", "Jakarta Selatan = Kota Administrasi Jakarta Selatan, WIB"],
  ["Tangsel", "Tangerang Selatan = Kota Tangerang Selatan, WIB"],
  ["Pangkal Pinang", "Pangkalpinang = Kota Pangkalpinang, WIB"],
  ["Bau-Bau", "Baubau = Kota Baubau, WITA"],
  ["Palangkaraya", "Palangka Raya = Kota Palangka Raya, WIB"],
  ["Fak-Fak", "Fakfak = Kabupaten Fakfak, WIT"],
  ["Pangkajene & Kepulauan", "Pangkajene dan Kepulauan = Kabupaten Pangkajene dan Kepulauan, WITA"],
  ["Ujung Pandang", "Makassar = Kota Makassar, WITA"],
  ["NTT", "Nusa Tenggara Timur = Provinsi Nusa Tenggara Timur, WITA"],
  ["Kaltim", "Kalimantan Timur = Provinsi Kalimantan Timur, WITA"],
  ["Babel", "Kepulauan Bangka Belitung = Provinsi Kepulauan Bangka Belitung, WIB"],
  ["Makassar, Sulsel", "Makassar = Kota Makassar, WITA"],
]);

reads("under the name of its own that the press prints", [
  ["Solo", "Solo = Kota Surakarta, WIB"],
  ["Kota Solo", "Solo = Kota Surakarta, WIB"],
  ["Surakarta", "Surakarta = Kota Surakarta, WIB"],
  ["PURWOKERTO", "Purwokerto = Kabupaten Banyumas, WIB"],
  ["Kota Purwokerto", "Purwokerto = Kabupaten Banyumas, WIB"],
  ["Purwokerto, Jawa Tengah", "Purwokerto = Kabupaten Banyumas, WIB"],
  ["Purwokerto, Banyumas", "Purwokerto > Banyumas = Kabupaten Banyumas, WIB"],
  ["Sampit", "Sampit = Kabupaten Kotawaringin Timur, WIB"],
  ["Singaraja", "Singaraja = Kabupaten Buleleng, WITA"],
  ["Tenggarong", "Tenggarong = Kabupaten Kutai Kartanegara, WITA"],
  ["Wamena", "Wamena = Kabupaten Jayawijaya, WIT"],
  ["Sentani", "Sentani = Kabupaten Jayapura, WIT"],
  ["Cikarang", "Cikarang = Kabupaten Bekasi, WIB"],
]);

read("by the full name and the code of every kabupaten/kota", () => {
  for (const regency of REGENCIES) {
    const { fullName, code, name, province } = regency;
    const forms = [fullName, fullName.toUpperCase(), code, code.replace(".", "")];
    for (const text of [...forms, `${fullName}, ${province.name}`, `Desa X, ${fullName}`]) {
      assert.is(place(text).regency, regency, text);
      assert.is(place(text).name, name, text);
      assert.is(place(text).zone, province.zone, text);
    }
  }
});

read("by the name and the code of every province", () => {
  for (const province of PROVINCES) {
    for (const text of [province.code, `Provinsi ${province.name}`, `Prov. ${province.name}`]) {
      assert.is(place(text).province, province, text);
      assert.is(place(text).regency, undefined, text);
    }
  }
});

read("in every kecamatan of the country, when its kabupaten/kota stands behind it", async () => {
  const districts = await getDistricts();
  assert.ok(districts.length > 7000);
  const wrong: string[] = [];
  for (const { name, regency_code } of districts) {
    const regency = regencyByCode(regency_code);
    for (const end of [regency?.fullName, `${regency?.fullName}, ${regency?.province.name}`]) {
      const result = resolveLocation(`${name}, ${end}`);
      if (!result.ok || result.place.regency !== regency || result.place.detail !== name) {
        wrong.push(`${name}, ${end}`);
      }
    }
  }
  // The one kecamatan that bears the full name of a city far away; "Kecamatan Kota Padang" is read.
  assert.equal(wrong, [
    "Kota Padang, Kabupaten Rejang Lebong",
    "Kota Padang, Kabupaten Rejang Lebong, Bengkulu",
  ]);
});

read("in nearly every kecamatan when only its province stands behind it", async () => {
  const districts = await getDistricts();
  const asked = districts.filter(({ name, regency_code }) => {
    const province = regencyByCode(regency_code)?.province;
    const result = resolveLocation(`${name}, ${province?.name}`);
    if (result.ok) assert.is(result.place.province, province, name);
    return !result.ok;
  });
  assert.ok(asked.length / districts.length < 0.01, `${asked.length} are asked about`);
});

refuses("when it is empty", [
  ["", "empty", `Lokasi kosong. ${HOW_TO}`, []],
  [" ., ", "empty", `Lokasi kosong. ${HOW_TO}`, []],
]);

refuses("when no place has the name, and the nearest is named", [
  [
    "Banyuwngi",
    "unknown",
    'Lokasi "Banyuwngi" tidak dikenal. Mungkin maksud Anda "Banyuwangi".',
    ["Banyuwangi"],
  ],
  [
    "Ketapang, Banyuwngi",
    "unknown",
    'Lokasi "Banyuwngi" tidak dikenal. Mungkin maksud Anda "Ketapang, Banyuwangi".',
    ["Ketapang, Banyuwangi"],
  ],
  [
    "Kab. Malng",
    "unknown",
    'Lokasi "Kab. Malng" tidak dikenal. Mungkin maksud Anda "Kabupaten Malang".',
    ["Kabupaten Malang"],
  ],
  [
    "Banyuwagni, Jawa Timur",
    "unknown",
    '"Banyuwagni" tidak dikenal di Jawa Timur. Mungkin maksud Anda "Banyuwangi, Jawa Timur". Jika Banyuwagni nama desa atau kecamatan, sebutkan juga kabupaten/kotanya.',
    ["Banyuwangi, Jawa Timur"],
  ],
  [
    "Surabya, Jawa Timur",
    "unknown",
    '"Surabya" tidak dikenal di Jawa Timur. Mungkin maksud Anda "Surabaya, Jawa Timur". Jika Surabya nama desa atau kecamatan, sebutkan juga kabupaten/kotanya.',
    ["Surabaya, Jawa Timur"],
  ],
  [
    "Kabupaten Kalipuro, Jawa Timur",
    "unknown",
    `"Kabupaten Kalipuro" tidak dikenal di Jawa Timur. ${HOW_TO}`,
    [],
  ],
  [
    "Kabupaten Malng, Jawa Timur",
    "unknown",
    '"Kabupaten Malng" tidak dikenal di Jawa Timur. Mungkin maksud Anda "Kabupaten Malang, Jawa Timur".',
    ["Kabupaten Malang, Jawa Timur"],
  ],
  [
    "Lombok",
    "ambiguous",
    '"Lombok" meliputi beberapa kabupaten/kota. Pilih salah satu: "Lombok Barat", "Lombok Tengah", "Lombok Timur", "Lombok Utara", atau "Mataram".',
    ["Lombok Barat", "Lombok Tengah", "Lombok Timur", "Lombok Utara", "Mataram"],
  ],
  [
    "Kalipuro",
    "unknown",
    'Kecamatan Kalipuro terletak di Kabupaten Banyuwangi. Sebut juga kabupaten/kotanya: "Kalipuro, Banyuwangi".',
    ["Kalipuro, Banyuwangi"],
  ],
  ["Qwertz", "unknown", `Lokasi "Qwertz" tidak dikenal. ${HOW_TO}`, []],
]);

refuses("when its names are in the wrong order or lack their commas", [
  [
    "Jawa Timur, Banyuwangi",
    "unknown",
    'Urutan lokasi "Jawa Timur, Banyuwangi" terbalik: tulis dari yang kecil ke yang besar. Mungkin maksud Anda "Banyuwangi, Jawa Timur".',
    ["Banyuwangi, Jawa Timur"],
  ],
  [
    "Banyuwangi, Kalipuro",
    "unknown",
    'Kecamatan Kalipuro terletak di Kabupaten Banyuwangi. Mungkin maksud Anda "Kalipuro, Banyuwangi".',
    ["Kalipuro, Banyuwangi"],
  ],
  [
    "Ketapang Banyuwangi - Jawa Timur",
    "unknown",
    'Lokasi "Ketapang Banyuwangi - Jawa Timur" tidak dikenal. Mungkin maksud Anda "Ketapang, Banyuwangi, Jawa Timur".',
    ["Ketapang, Banyuwangi, Jawa Timur"],
  ],
]);

refuses("when it lies in another province, which is named", [
  [
    "Banyuwangi, Bali",
    "unknown",
    'Lokasi "Banyuwangi, Bali" tidak cocok: Kabupaten Banyuwangi terletak di Jawa Timur, bukan di Bali. Mungkin maksud Anda "Banyuwangi, Jawa Timur". Jika Banyuwangi nama desa atau kecamatan, sebutkan juga kabupaten/kotanya.',
    ["Banyuwangi, Jawa Timur"],
  ],
  [
    "Merauke, Papua",
    "unknown",
    'Lokasi "Merauke, Papua" tidak cocok: Kabupaten Merauke terletak di Papua Selatan, bukan di Papua. Mungkin maksud Anda "Merauke, Papua Selatan". Jika Merauke nama desa atau kecamatan, sebutkan juga kabupaten/kotanya.',
    ["Merauke, Papua Selatan"],
  ],
  [
    "35.10, Bali",
    "unknown",
    'Lokasi "35.10, Bali" tidak cocok: Kabupaten Banyuwangi terletak di Jawa Timur, bukan di Bali. Mungkin maksud Anda "Kabupaten Banyuwangi, Jawa Timur".',
    ["Kabupaten Banyuwangi, Jawa Timur"],
  ],
  [
    "Bali, Jawa Timur",
    "unknown",
    'Lokasi "Bali, Jawa Timur" tidak cocok: Bali adalah provinsi tersendiri, bukan bagian dari Jawa Timur. Mungkin maksud Anda "Bali". Jika Bali nama desa atau kecamatan, sebutkan juga kabupaten/kotanya.',
    ["Bali"],
  ],
]);

refuses("when it names two places", [
  [
    "Kabupaten Malang, Banyuwangi",
    "unknown",
    'Lokasi "Kabupaten Malang, Banyuwangi" menyebut dua daerah: Kabupaten Malang tidak terletak di Kabupaten Banyuwangi. Pilih salah satu: "Kabupaten Malang" atau "Banyuwangi".',
    ["Kabupaten Malang", "Banyuwangi"],
  ],
  [
    "Jakarta, Bandung",
    "unknown",
    'Lokasi "Jakarta, Bandung" menyebut dua daerah: Jakarta tidak terletak di Kota Bandung. Pilih salah satu: "Jakarta" atau "Bandung".',
    ["Jakarta", "Bandung"],
  ],
]);

refuses("when it has the kind of another place", [
  [
    "Kota Banyuwangi",
    "unknown",
    'Tidak ada kota bernama "Banyuwangi": Banyuwangi berstatus kabupaten. Mungkin maksud Anda "Kabupaten Banyuwangi".',
    ["Kabupaten Banyuwangi"],
  ],
  [
    "Kabupaten Surabaya, Jawa Timur",
    "unknown",
    'Tidak ada kabupaten bernama "Surabaya": Surabaya berstatus kota. Mungkin maksud Anda "Kota Surabaya, Jawa Timur".',
    ["Kota Surabaya, Jawa Timur"],
  ],
  [
    "Kabupaten Purwokerto",
    "unknown",
    'Tidak ada kabupaten bernama "Purwokerto": Purwokerto terletak di Kabupaten Banyumas. Mungkin maksud Anda "Purwokerto".',
    ["Purwokerto"],
  ],
]);

refuses("when two places in two zones have the name", [
  [
    "Banjar",
    "ambiguous",
    'Lokasi "Banjar" dapat berarti Kota Banjar, Jawa Barat (WIB) atau Kabupaten Banjar, Kalimantan Selatan (WITA). Tulis "Kota Banjar" atau "Kabupaten Banjar".',
    ["Kota Banjar", "Kabupaten Banjar"],
  ],
  [
    "Cikabuyutan, Banjar",
    "ambiguous",
    'Lokasi "Banjar" dapat berarti Kota Banjar, Jawa Barat (WIB) atau Kabupaten Banjar, Kalimantan Selatan (WITA). Tulis "Cikabuyutan, Kota Banjar" atau "Cikabuyutan, Kabupaten Banjar".',
    ["Cikabuyutan, Kota Banjar", "Cikabuyutan, Kabupaten Banjar"],
  ],
  [
    "Martapura",
    "ambiguous",
    'Lokasi "Martapura" dapat berarti Martapura di Kabupaten Banjar, Kalimantan Selatan (WITA) atau Martapura di Kabupaten Ogan Komering Ulu Timur, Sumatera Selatan (WIB). Tulis "Martapura, Kabupaten Banjar" atau "Martapura, Ogan Komering Ulu Timur".',
    ["Martapura, Kabupaten Banjar", "Martapura, Ogan Komering Ulu Timur"],
  ],
]);

const CODE_FORM =
  "tidak dikenal: kode kabupaten/kota ditulis dua angka, titik, dua angka, misalnya 35.10.";

refuses("when its code is none, also when YAML has eaten a zero", [
  [
    "35.1",
    "unknown",
    `Kode wilayah "35.1" ${CODE_FORM} Mungkin maksud Anda "35.10" (Kabupaten Banyuwangi) atau "35.01" (Kabupaten Pacitan).`,
    ["35.10", "35.01"],
  ],
  [
    "Ketapang, 35.1",
    "unknown",
    `Kode wilayah "35.1" ${CODE_FORM} Mungkin maksud Anda "Ketapang, 35.10" (Kabupaten Banyuwangi) atau "Ketapang, 35.01" (Kabupaten Pacitan).`,
    ["Ketapang, 35.10", "Ketapang, 35.01"],
  ],
  [
    "35.10.01",
    "unknown",
    `Kode wilayah "35.10.01" ${CODE_FORM} Mungkin maksud Anda "35.10" (Kabupaten Banyuwangi).`,
    ["35.10"],
  ],
  [
    "3599",
    "unknown",
    `Kode wilayah "3599" ${CODE_FORM} Mungkin maksud Anda "35.09" (Kabupaten Jember), "35.19" (Kabupaten Madiun), atau "35.29" (Kabupaten Sumenep).`,
    ["35.09", "35.19", "35.29", "35.79", "35"],
  ],
  [
    "99",
    "unknown",
    `Kode wilayah "99" ${CODE_FORM} Mungkin maksud Anda "19" (Kepulauan Bangka Belitung), "91" (Papua), atau "92" (Papua Barat).`,
    ["19", "91", "92", "93", "94"],
  ],
]);

refused("when its name is one that every JavaScript object has", () => {
  for (const text of [
    "__proto__",
    "constructor",
    "toString",
    "Kota constructor",
    "hasOwnProperty",
  ]) {
    assert.is(fault(text).kind, "unknown", text);
  }
});

refused("when it is longer than any location", () => {
  const { kind, message, choices } = fault(`${"Ketapang, ".repeat(100_000)}Banyuwangi`);
  assert.is(kind, "unknown");
  assert.is(message, `Lokasi terlalu panjang: paling banyak 200 karakter. ${HOW_TO}`);
  assert.equal(choices, []);
});

refused("with a message that does not grow with it", () => {
  assert.ok(fault("x".repeat(200)).message.length < 330);
});

read.run();
refused.run();
