import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { isSlug } from "../../src/language/slug.ts";
import { SPOTS, WIDE_AREAS } from "../../src/places/areas.ts";
import { CITY_ROWS, REGION_ROWS } from "../../src/places/city-table.ts";
import { COUNTRY_ROWS } from "../../src/places/country-table.ts";
import { districtNames } from "../../src/places/districts.ts";
import { resolveLocation } from "../../src/places/location.ts";
import { PROVINCES } from "../../src/places/provinces.ts";
import { REGENCIES } from "../../src/places/regencies.ts";
import { SHARED_TOWNS, TOWNS } from "../../src/places/towns.ts";
import "../support/fuzz.ts";

const names = [
  ...PROVINCES.flatMap(({ name, code }) => [name, code, `Provinsi ${name}`]),
  ...REGENCIES.flatMap(({ name, code, fullName }) => [name, code, fullName, fullName.slice(0, -1)]),
  ...TOWNS.flatMap(([, ...towns]) => towns),
  ...SHARED_TOWNS.map(([town]) => town),
  ...COUNTRY_ROWS.map(([, name]) => name),
  ...[...CITY_ROWS, ...REGION_ROWS].flatMap(([, , ...cities]) =>
    cities.flatMap((spellings) => spellings.split("|")),
  ),
  ...[...districtNames().values()].flatMap(([district]) => district?.name ?? []),
  ...[...WIDE_AREAS, ...SPOTS].map(([name]) => name),
];

const finding = fc
  .tuple(fc.constantFrom(...names), fc.nat(), fc.constantFrom("", "x", " ", ".", ",", "-"))
  .map(([name, at, put]) => {
    const cut = at % name.length;
    return name.slice(0, cut) + put + name.slice(cut + 1);
  });

const part = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...names) },
  { weight: 4, arbitrary: finding },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("Desa X", "Kota", "Kab.", "__proto__", "3", "351", "35.1"),
  },
);

const location = fc
  .array(part, { minLength: 0, maxLength: 4 })
  .chain((parts) => fc.constantFrom(", ", ",", " ", " - ").map((glue) => parts.join(glue)));

/** Whether a text is read, and nothing about it is doubtful. */
function isCertain(text: string): boolean {
  const result = resolveLocation(text);
  return result.ok && result.doubt === undefined;
}

test("whatever is written, the answer is a place or a fault that says what to do", () => {
  fc.assert(
    fc.property(fc.oneof(location, fc.string({ unit: "binary" })), (text) => {
      const result = resolveLocation(text);
      if (result.ok) {
        const { place } = result;
        assert.ok(place.name.length > 0);
        if (place.country === undefined) {
          assert.is(place.zone, place.province.zone);
          if (place.regency) assert.is(place.regency.province, place.province);
        } else if (place.city) {
          assert.is(place.city.country, place.country);
          assert.ok(isSlug(place.city.slug), place.city.slug);
        }
        for (const choice of result.doubt?.choices ?? []) assert.ok(isCertain(choice), choice);
        if (place.detail !== undefined) assert.match(place.detail, /[\p{L}\p{N}]/u);
        assert.not.match(place.detail ?? "", /\p{C}/u);
      } else {
        assert.match(result.message, /^\S.*\.$/s);
        assert.ok(result.choices.length <= 8);
      }
    }),
    { numRuns: 2000 },
  );
});

test("whatever is offered instead can be written", () => {
  let offered = 0;
  fc.assert(
    fc.property(location, (text) => {
      const result = resolveLocation(text);
      if (result.ok) return;
      assert.is(new Set(result.choices).size, result.choices.length);
      for (const choice of result.choices) {
        offered++;
        assert.ok(isCertain(choice), `${text} offers ${choice}`);
      }
    }),
    { numRuns: 3000 },
  );
  assert.ok(offered > 1000, "the texts are such that something is offered");
});

test("letter case and spaces never change the answer", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 3 }), (parts) => {
      const plain = resolveLocation(parts.join(", "));
      const loud = resolveLocation(`  ${parts.join("  ,   ").toUpperCase()} . `);
      assert.is(loud.ok, plain.ok);
      if (plain.ok && loud.ok) {
        assert.is(loud.place.regency, plain.place.regency);
        // A city that is in no table is printed as it was written.
        assert.is(loud.place.name.toLowerCase(), plain.place.name.toLowerCase());
        assert.is(loud.place.country, plain.place.country);
      }
    }),
    { numRuns: 1000 },
  );
});

test("a slip of one letter in a name never leads to another zone unasked", () => {
  for (const { name, zone, fullName } of REGENCIES) {
    for (let at = 0; at < name.length; at++) {
      const written = name.slice(0, at) + name.slice(at + 1);
      const result = resolveLocation(written);
      // Dropping a letter can make the name of another place; those pairs are real names.
      if (!result.ok || result.place.country || result.place.zone === zone) continue;
      assert.ok(
        REGENCIES.some((other) => other.name.toLowerCase() === result.place.name.toLowerCase()),
        `${fullName} written "${written}"`,
      );
    }
  }
});

test.run();
