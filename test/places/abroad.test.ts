import { IANAZone } from "luxon";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { slugify } from "../../src/language/slug.ts";
import { lookUpAbroad, namesAbroad } from "../../src/places/abroad.ts";
import { CITY_ROWS, REGION_ROWS } from "../../src/places/city-table.ts";
import { countries } from "../../src/places/countries.ts";
import { COUNTRY_ROWS } from "../../src/places/country-table.ts";
import { districtsNamed } from "../../src/places/districts.ts";
import { resolveLocation } from "../../src/places/location.ts";
import { fold, NAMES } from "../../src/places/names.ts";

/** Names that CLDR has otherwise, and why ours is another. */
const NOT_AS_IN_CLDR: Readonly<Record<string, string>> = {
  AX: "CLDR leaves out the ring of the Å",
  BN: "the state's own name, which the press writes: Brunei Darussalam",
  CC: "CLDR adds the second name in brackets",
  CD: "CLDR tells the two Kongo apart by their capitals; the press and the United Nations by their full names",
  CG: "as CD",
  CI: "Pantai Gading is the Indonesian exonym (GEGN.2/2025/122/CRP.122)",
  GB: "the press writes Inggris",
  GS: "written out, without & and Kep.",
  HK: "without CLDR's note on its status",
  MO: "as HK",
  MM: "without the former name in brackets",
  NF: "it is one island",
  PS: "the press and the government write Palestina",
  SJ: "without Kepulauan",
  SZ: "with a capital, as a name in Indonesian has",
  UM: "with the country's name written out",
  VC: "the islands' own name",
  WF: "without Kepulauan",
};

test("every country of CLDR but Indonesia can be written, and is called as there unless there is a reason", () => {
  const names = new Intl.DisplayNames(["id"], { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  // Of these CLDR has names, but they are no countries or parts of ones that are.
  const none = new Set("AC CP CQ DG EA EU EZ HM IC ID QO TA TF UN XA XB ZZ HM BV".split(" "));
  let seen = 0;
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const name = names.of(code);
    // Codes that are no longer in use, and doubles, are another country's to Intl.
    if (name === undefined || new Intl.Locale(`und-${code}`).region !== code) continue;
    if (Intl.getCanonicalLocales(`und-${code}`)[0] !== `und-${code}` || none.has(code)) continue;
    const country = countries().get(code);
    assert.ok(country, `${code} ${name}`);
    seen += 1;
    if (NOT_AS_IN_CLDR[code] === undefined) assert.is(country.name, name, code);
    else assert.is.not(country.name, name, `${code} needs no exception`);
  }
  assert.ok(seen > 240);
});

test("each spelling of a country leads to it alone", () => {
  for (const [code, ...[name, , ...others]] of COUNTRY_ROWS) {
    for (const written of [name, ...others]) {
      const result = resolveLocation(written);
      assert.ok(result.ok && result.place.country?.code === code, written);
    }
  }
  assert.is(new Set([...countries().values()].map(({ slug }) => slug)).size, COUNTRY_ROWS.length);
});

test("every time zone is in the IANA database, and one of its country by CLDR", () => {
  // CLDR keeps the first names of zones that were renamed.
  const first: Readonly<Record<string, string>> = {
    "Asia/Kolkata": "Asia/Calcutta",
    "Asia/Kathmandu": "Asia/Katmandu",
    "Asia/Yangon": "Asia/Rangoon",
    "Asia/Ho_Chi_Minh": "Asia/Saigon",
    "Europe/Kyiv": "Europe/Kiev",
    "Africa/Asmara": "Africa/Asmera",
    "Atlantic/Faroe": "Atlantic/Faeroe",
    "America/Nuuk": "America/Godthab",
    "America/Argentina/Buenos_Aires": "America/Buenos_Aires",
  };
  const rows = [
    ...COUNTRY_ROWS.map(([code, , zone]) => [code, zone] as const),
    ...[...CITY_ROWS, ...REGION_ROWS].map(([code, zone]) => [code, zone] as const),
  ].filter(([, zone]) => zone !== "");
  for (const [code, zone] of rows) {
    assert.ok(IANAZone.isValidZone(zone), zone);
    const { timeZones = [] } = new Intl.Locale(`und-${code}`) as { timeZones?: string[] };
    if (timeZones.length === 0) continue;
    assert.ok(
      timeZones.includes(zone) || timeZones.includes(first[zone] ?? ""),
      `${zone} in ${code}: ${timeZones.join(" ")}`,
    );
  }
});

test("no name of a city or country abroad is that of a place in Indonesia, but for one", () => {
  // Kabupaten Malaka in Nusa Tenggara Timur; Malaysia's is written Melaka, or with its country.
  assert.equal(
    [...namesAbroad().keys()].filter((name) => NAMES.has(name)),
    ["malaka"],
  );
});

test("cities of one name are asked about, and each is read with its country", () => {
  const cities = [...CITY_ROWS].flatMap(([code, , ...names]) =>
    names.map((spellings) => ({ code, name: spellings.split("|")[0] ?? "" })),
  );
  for (const { code, name } of cities) {
    const country = countries().get(code);
    const result = resolveLocation(`${name}, ${country?.name}`);
    assert.ok(result.ok && result.place.name === name && !result.doubt, `${name}, ${code}`);
    const alone = resolveLocation(name);
    const meanings = lookUpAbroad(name).filter(({ kind }) => kind === "city");
    if (NAMES.has(fold(name))) continue;
    assert.is(alone.ok, meanings.length === 1, name);
    if (alone.ok) assert.is(alone.doubt !== undefined, districtsNamed(name).length > 0, name);
    assert.ok(slugify(name).length > 0);
  }
});

/** "Makkah | Arafah | Arab Saudi /makkah" */
function shown(text: string): string {
  const result = resolveLocation(text);
  if (!result.ok) return `! ${result.message}`;
  const { place, doubt } = result;
  if (place.country === undefined) return `${place.name}, ${place.province.name}`;
  const { name, detail, city, region, country, timeZone } = place;
  const where = [country.name, city?.slug, region, timeZone].filter(Boolean).join(" / ");
  return `${name}${detail ? ` < ${detail}` : ""} = ${where}${doubt ? ` ? ${doubt.message}` : ""}`;
}

const READ: readonly (readonly [written: string, read: string])[] = [
  ["Makkah, Arab Saudi", "Makkah = Arab Saudi / makkah / Asia/Riyadh"],
  ["Mekkah", "Makkah = Arab Saudi / makkah / Asia/Riyadh"],
  ["MEKAH, SAUDI", "Makkah = Arab Saudi / makkah / Asia/Riyadh"],
  ["Arafah, Makkah, Arab Saudi", "Makkah < Arafah = Arab Saudi / makkah / Asia/Riyadh"],
  ["Abha, Arab Saudi", "Abha = Arab Saudi / abha / Asia/Riyadh"],
  ["Singapura", "Singapura = Singapura / Asia/Singapore"],
  ["Singapura, Singapura", "Singapura = Singapura / Asia/Singapore"],
  ["Tokyo (Jepang)", "Tokyo = Jepang / tokyo / Asia/Tokyo"],
  ["Kota Tokyo", "Tokyo = Jepang / tokyo / Asia/Tokyo"],
  ["Washington, D.C.", "Washington = Amerika Serikat / washington / DC / America/New_York"],
  ["Orlando, Florida, AS", "Orlando = Amerika Serikat / orlando / Florida / America/New_York"],
  ["Orlando, Florida", "Orlando = Amerika Serikat / orlando / Florida / America/New_York"],
  ["Paris, Texas", "Paris = Amerika Serikat / paris / Texas / America/Chicago"],
  ["Fargo, Amerika Serikat", "Fargo = Amerika Serikat / fargo"],
  ["Atlanta, Georgia", "Atlanta = Amerika Serikat / atlanta / Georgia / America/New_York"],
  ["Tbilisi, Georgia", "Tbilisi = Georgia / tbilisi / Asia/Tbilisi"],
  ["Seoul, Korea", "Seoul = Korea Selatan / seoul / Asia/Seoul"],
  ["Timor Timur", "Timor Leste = Timor Leste / Asia/Dili"],
  ["Glasgow, Skotlandia", "Glasgow = Inggris / glasgow / Skotlandia / Europe/London"],
  ["Tailan", "Thailand = Thailand / Asia/Bangkok"],
  [
    "Tokyo, Korea Selatan",
    'Tokyo = Korea Selatan / tokyo / Asia/Seoul ? "Tokyo" dikenal di Jepang, bukan di Korea Selatan. Mungkin maksud Anda "Tokyo, Jepang".',
  ],
  [
    "Maddinah, Arab Saudi",
    'Maddinah = Arab Saudi / maddinah / Asia/Riyadh ? Kota "Maddinah" tidak dikenal di Arab Saudi. Mungkin maksud Anda "Madinah, Arab Saudi".',
  ],
  [
    "Labuan",
    'Labuan = Malaysia / labuan / Asia/Kuala_Lumpur ? "Labuan" dibaca sebagai Labuan di Malaysia, padahal ada juga kecamatan bernama itu di Indonesia. Tegaskan: "Labuan, Malaysia", "Labuan, Pandeglang", atau "Labuan, Donggala".',
  ],
  [
    "Korea",
    '! Lokasi "Korea" dapat berarti beberapa tempat di luar negeri. Pilih salah satu: "Korea Selatan" atau "Korea Utara".',
  ],
  [
    "Yerusalem",
    '! Lokasi "Yerusalem" dapat berarti beberapa tempat di luar negeri. Pilih salah satu: "Yerusalem, Israel" atau "Yerusalem, Palestina".',
  ],
  ["Tokyo, Jepan", '! Lokasi "Jepan" tidak dikenal. Mungkin maksud Anda "Tokyo, Jepang".'],
  ["Tokyo Jepang", '! Lokasi "Tokyo Jepang" tidak dikenal. Mungkin maksud Anda "Tokyo, Jepang".'],
  [
    "Jepang, Tokyo",
    '! Urutan lokasi "Jepang, Tokyo" terbalik: tulis dari yang kecil ke yang besar. Mungkin maksud Anda "Tokyo, Jepang".',
  ],
  [
    "Banyuwangi, Tokyo",
    '! Lokasi "Banyuwangi, Tokyo" menyebut beberapa tempat, padahal dateline memuat satu. Pilih salah satu: "Banyuwangi" atau "Tokyo, Jepang".',
  ],
  [
    "Makkah, Indonesia",
    '! Lokasi "Makkah, Indonesia" tidak cocok: tempat itu di Arab Saudi, bukan di Indonesia. Mungkin maksud Anda "Makkah" atau "Makkah, Arab Saudi".',
  ],
  ["東京, Jepang", '! Nama kota "東京" tidak dapat menjadi alamat. Tulis dengan huruf Latin.'],
];

test("a place abroad is read from the right, and what does not fit is told", () => {
  assert.equal(
    READ.map(([written]) => [written, shown(written)]),
    READ.map(([written, read]) => [written, read]),
  );
});

test.run();
