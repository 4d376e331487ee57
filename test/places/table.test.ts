import { getProvinces, getRegencies } from "idn-area-data";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { offsetMinutes, type Zone } from "../../src/language/moment.ts";
import { PROVINCES } from "../../src/places/provinces.ts";
import { REGENCIES, regenciesOf } from "../../src/places/regencies.ts";
import { TIME_ZONES } from "../../src/places/time-zones.ts";

function count(zone: string, items: readonly { readonly zone: string }[]): number {
  return items.filter((item) => item.zone === zone).length;
}

test("the country has 38 provinces and 514 kabupaten/kota", () => {
  assert.is(PROVINCES.length, 38);
  assert.is(REGENCIES.length, 514);
  assert.is(REGENCIES.filter(({ kind }) => kind === "kabupaten").length, 416);
  assert.is(REGENCIES.filter(({ kind }) => kind === "kota").length, 98);
});

test("every province and kabupaten/kota has the zone of its side of the country", () => {
  assert.equal(
    [count("WIB", PROVINCES), count("WITA", PROVINCES), count("WIT", PROVINCES)],
    [18, 12, 8],
  );
  assert.equal(
    [count("WIB", REGENCIES), count("WITA", REGENCIES), count("WIT", REGENCIES)],
    [301, 150, 63],
  );
});

test("the borders between the zones run where Keppres 41/1987 put them", () => {
  const zones: Record<string, string> = {
    "Jawa Timur": "WIB",
    Bali: "WITA",
    "Kalimantan Barat": "WIB",
    "Kalimantan Tengah": "WIB",
    "Kalimantan Selatan": "WITA",
    "Kalimantan Utara": "WITA",
    "Nusa Tenggara Timur": "WITA",
    "Sulawesi Utara": "WITA",
    "Maluku Utara": "WIT",
    "Papua Barat Daya": "WIT",
  };
  for (const [name, zone] of Object.entries(zones)) {
    assert.is(PROVINCES.find((province) => province.name === name)?.zone, zone, name);
  }
});

test("the zones are the ones a clock knows", () => {
  for (const [zone, { iana }] of Object.entries(TIME_ZONES)) {
    const [part] = new Intl.DateTimeFormat("en", { timeZone: iana, timeZoneName: "longOffset" })
      .formatToParts(0)
      .filter(({ type }) => type === "timeZoneName");
    assert.is(part?.value, `GMT+0${offsetMinutes(zone as Zone) / 60}:00`);
  }
});

test("26 names are both a kabupaten and a kota", () => {
  const kota = new Set(REGENCIES.filter(({ kind }) => kind === "kota").map(({ name }) => name));
  const twins = REGENCIES.filter(({ kind, name }) => kind === "kabupaten" && kota.has(name));
  assert.is(twins.length, 26);
});

test("no code, province or kabupaten/kota of the source is missing or made up", async () => {
  assert.equal(
    PROVINCES.map(({ code }) => code),
    (await getProvinces()).map(({ code }) => code),
  );
  const source = await getRegencies();
  assert.equal(
    REGENCIES.map(({ code }) => code),
    source.map(({ code }) => code),
  );
  for (const [at, { code, name }] of source.entries()) {
    const ours = REGENCIES[at];
    const letters = (text: string) => text.toUpperCase().replace(/[^A-Z]/g, "");
    // Padang Sidempuan is the one name of which we change a letter.
    const expected = code === "12.77" ? "KOTAPADANGSIDIMPUAN" : letters(name);
    assert.is(letters(ours?.fullName ?? ""), expected, code);
    assert.is(ours?.province.code, code.slice(0, 2));
  }
});

test("the last two digits of a code tell a kabupaten from a kota", () => {
  for (const { code, kind } of REGENCIES) {
    assert.is(kind, Number(code.slice(3)) >= 71 ? "kota" : "kabupaten", code);
  }
});

test("names are printed as the press prints them", () => {
  const names: Record<string, string> = {
    "12.12": "Kabupaten Toba",
    "12.74": "Kota Tanjungbalai",
    "12.77": "Kota Padangsidimpuan",
    "13.07": "Kabupaten Lima Puluh Kota",
    "17.06": "Kabupaten Mukomuko",
    "19.71": "Kota Pangkalpinang",
    "21.72": "Kota Tanjungpinang",
    "31.01": "Kabupaten Administrasi Kepulauan Seribu",
    "31.74": "Kota Administrasi Jakarta Selatan",
    "62.71": "Kota Palangka Raya",
    "71.09": "Kabupaten Kepulauan Siau Tagulandang Biaro",
    "72.04": "Kabupaten Tolitoli",
    "72.09": "Kabupaten Tojo Una-Una",
    "73.10": "Kabupaten Pangkajene dan Kepulauan",
    "74.72": "Kota Baubau",
    "92.03": "Kabupaten Fakfak",
  };
  for (const [code, name] of Object.entries(names)) {
    assert.is(REGENCIES.find((regency) => regency.code === code)?.fullName, name);
  }
  assert.is(PROVINCES.find(({ code }) => code === "31")?.name, "DKI Jakarta");
  assert.is(PROVINCES.find(({ code }) => code === "34")?.name, "DI Yogyakarta");
  for (const { name } of [...PROVINCES, ...REGENCIES]) {
    assert.match(name, /^(DKI |DI )?[A-Z][a-z]+(?:[ -](?:dan|[A-Z][a-z]+))*$/);
  }
});

test("a URL names one place, and the kota has the short one", () => {
  const urls = REGENCIES.map(({ province, slug }) => `/lokasi/${province.slug}/${slug}/`);
  assert.is(new Set(urls).size, 514);
  assert.is(new Set(PROVINCES.map(({ slug }) => slug)).size, 38);
  for (const slug of [...PROVINCES, ...REGENCIES].map((place) => place.slug)) {
    assert.match(slug, /^[a-z]+(-[a-z]+)*$/);
  }
  for (const [code, url] of [
    ["35.10", "/lokasi/jawa-timur/banyuwangi/"],
    ["35.73", "/lokasi/jawa-timur/malang/"],
    ["35.07", "/lokasi/jawa-timur/kabupaten-malang/"],
    ["63.03", "/lokasi/kalimantan-selatan/banjar/"],
    ["32.79", "/lokasi/jawa-barat/banjar/"],
    ["31.74", "/lokasi/dki-jakarta/jakarta-selatan/"],
    ["34.71", "/lokasi/di-yogyakarta/yogyakarta/"],
    ["72.09", "/lokasi/sulawesi-tengah/tojo-una-una/"],
  ]) {
    assert.is(urls[REGENCIES.findIndex((regency) => regency.code === code)], url);
  }
});

test("every kabupaten/kota is listed under its province, once", () => {
  assert.equal(
    PROVINCES.flatMap((province) => regenciesOf(province)),
    [...REGENCIES],
  );
});

test.run();
