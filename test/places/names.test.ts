import { getDistricts, getVillages } from "idn-area-data";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { PROVINCE_ALIASES, REGENCY_ALIASES } from "../../src/places/aliases.ts";
import { fold, lookUp, NAMES, settle } from "../../src/places/names.ts";
import { TOWNS } from "../../src/places/towns.ts";

/** The names for which a writer is asked: none of their meanings is what the press always means. */
const ASKED = [
  "banjar",
  "martapura",
  "sukadana",
  "soreang",
  "ikn",
  "ibukotanusantara",
  "nusantara",
];

test("no name means two places without being asked about", () => {
  const open = [...NAMES].filter(([, meanings]) => settle(meanings).length !== 1);
  assert.equal(open.map(([name]) => name).sort(), [...ASKED].sort());
});

test("every alias leads to its own place and not to one that has it as a name", () => {
  for (const [code, ...names] of [...REGENCY_ALIASES, ...PROVINCE_ALIASES]) {
    for (const name of names) {
      const { meanings } = lookUp(name);
      const found = meanings.some(
        ({ regency, province, town }) => !town && (regency?.code ?? province.code) === code,
      );
      assert.ok(found, `${code} ${name}`);
      // Yogyakarta, in all its spellings, is the kota and the province.
      if (!code.startsWith("34")) assert.is(meanings.length, 1, name);
    }
  }
});

test("a town is listed only when no kecamatan elsewhere has its name", async () => {
  const districts = await getDistricts();
  const elsewhere: string[] = [];
  for (const [code, ...towns] of TOWNS) {
    for (const town of towns) {
      if (districts.some((d) => d.regency_code !== code && fold(d.name) === fold(town))) {
        elsewhere.push(town);
      }
    }
  }
  assert.equal(elsewhere, ["Cibinong"]);
});

test("a town lies in the kabupaten that it is listed under", async () => {
  const inside = new Map<string, string[]>();
  const note = (code: string, name: string) => {
    const names = inside.get(code);
    if (names) names.push(fold(name));
    else inside.set(code, [fold(name)]);
  };
  for (const { regency_code, name } of await getDistricts()) note(regency_code, name);
  for (const { district_code, name } of await getVillages()) note(district_code.slice(0, 5), name);
  let known = 0;
  let all = 0;
  for (const [code, ...towns] of TOWNS) {
    for (const town of towns) {
      all++;
      // Purwokerto is in the data as Purwokerto Barat, Timur and so on.
      if (inside.get(code)?.some((name) => name.includes(fold(town)))) known++;
    }
  }
  // The others are towns without a kecamatan or village of their name: Singaraja, Meulaboh, Maumere.
  assert.ok(known / all > 0.8, `${known} of ${all}`);
});

test("capitals, spaces, hyphens, points and accents make no difference", () => {
  for (const written of ["BAU-BAU", "Bau Bau", "bau–bau", "B.aubau", "Báubau"]) {
    assert.is(lookUp(written).meanings[0]?.regency?.code, "74.72", written);
  }
  assert.is(lookUp("Бали").meanings.length, 0);
  assert.is(lookUp("Bali島").meanings.length, 0);
});

test.run();
