import type { Area } from "./districts.ts";
import { areaNamed, districtNames, districtsNamed, withoutKind } from "./districts.ts";
import { todaysNames } from "./former-names.ts";
import {
  type Fault,
  ifSmaller,
  isNoVillage,
  MOST_CHOICES,
  mayMean,
  quoted,
  severalNamed,
  shorten,
} from "./location-faults.ts";
import { join, severalPlaces, withCommas, writtenOut } from "./location-text.ts";
import { fold, type Lookup, lookUp, ofProvince, ofRegency, textOf } from "./names.ts";
import type { Province } from "./provinces.ts";
import type { Regency } from "./regencies.ts";
import { isMistyped, nearest, nearestAbroad } from "./suggest.ts";

/** "Banyuwngi", "Muncar", "Lombok": a name that is none, in the country or in the province behind it. */
export function unknown(
  written: string,
  before: readonly string[],
  lookup: Lookup,
  province?: Province,
): Fault {
  const several = severalPlaces(written);
  if (several.length > 1) return severalNamed(join(before, written), several);
  const name = lookup.bare ?? written;
  if (province === undefined) {
    const todays = lookup.kind === undefined ? todaysNames(written) : [];
    if (todays.length > 0) return formerName(written, before, todays);
    const area = areaNamed(name);
    if (area?.isWide) return wideArea(area, before);
    const homes = [
      ...(area?.regencies ?? []),
      ...districtsNamed(name).map(({ regency }) => regency),
    ];
    if (homes.length > 0) return smallerPlace(name, before, [...new Set(homes)], area);
  }
  return mistyped(written, before, lookup, province);
}

/** "Irian Jaya" */
function formerName(written: string, before: readonly string[], todays: readonly string[]): Fault {
  return {
    ok: false,
    kind: todays.length > 1 ? "ambiguous" : "unknown",
    problem: `"${shorten([], written)}" adalah nama lama.`,
    choices: () => todays.map((name) => join(before, name)),
    advice: (choices) => `Tulis namanya yang sekarang: ${quoted(choices)}.`,
  };
}

/** "Lombok": an island or a stretch of land is no kabupaten. */
function wideArea({ name, provinces, regencies }: Area, before: readonly string[]): Fault {
  const parts = [...provinces.map(ofProvince), ...regencies.map((regency) => ofRegency(regency))];
  const kinds = [
    ...(provinces.length > 0 ? ["provinsi"] : []),
    ...(regencies.length > 0 ? ["kabupaten/kota"] : []),
  ];
  return {
    ok: false,
    kind: "ambiguous",
    problem:
      parts.length > 1
        ? `"${name}" meliputi beberapa ${kinds.join(" dan ")}.`
        : `"${name}" terletak di ${regencies[0]?.fullName ?? provinces[0]?.name}.`,
    choices: () => parts.map((part) => join(before, textOf(part))),
    advice: (choices) =>
      choices.length === 1 ? `Tulis ${quoted(choices)}.` : `Pilih salah satu: ${quoted(choices)}.`,
  };
}

/** "Muncar", "Kaliurang": a kecamatan, a neighbourhood or a mountain, written without its kabupaten. */
function smallerPlace(
  name: string,
  before: readonly string[],
  homes: readonly Regency[],
  area: Area | undefined,
): Fault {
  const shown = shorten([], withoutKind(name));
  const rest = homes.length - MOST_CHOICES;
  const home = homes.length === 1 ? homes[0]?.fullName : "beberapa kabupaten/kota";
  const [last] = before.slice(-1);
  const around = lookUp(last ?? "").meanings.filter(({ town }) => !town);
  const outer = homes.find((regency) => around.some((meaning) => meaning.regency === regency));
  return {
    ok: false,
    kind: homes.length > 1 ? "ambiguous" : "unknown",
    problem:
      area === undefined
        ? `Kecamatan ${shown} terletak di ${home}.`
        : `${shown} terletak di ${home}.`,
    choices: () =>
      last !== undefined && outer !== undefined
        ? // "Banyuwangi, Kalipuro": the order is turned round.
          [join(before.slice(0, -1), name, textOf(ofRegency(outer)))]
        : homes.map((regency) => join(before, name, textOf(ofRegency(regency)))),
    advice: (choices) =>
      outer !== undefined
        ? mayMean(choices)
        : `Sebut juga kabupaten/kotanya: ${quoted(choices)}${rest > 0 ? `, dan ${rest} lainnya` : ""}.`,
  };
}

/** "Banyuwngi", "Jepan": what is a letter or a comma away from a name, in Indonesia or abroad. */
function mistyped(
  written: string,
  before: readonly string[],
  { kind, bare }: Lookup,
  province: Province | undefined,
): Fault {
  const within = { ...(province && { province }), ...(kind && { kind }) };
  return {
    ok: false,
    kind: "unknown",
    problem: province
      ? `"${shorten([], written)}" tidak dikenal di ${province.name}.`
      : `Lokasi "${shorten([], written)}" tidak dikenal.`,
    advice: (choices) =>
      province && !isNoVillage({ kind })
        ? `${mayMean(choices)} ${ifSmaller(written)}`
        : mayMean(choices),
    choices: () => {
      const certain = writtenOut(written).map((name) => join(before, name, province?.name));
      if (certain.length > 0) return certain;
      const near = nearest(bare ?? written, within).map((meaning) => {
        const text = kind && meaning.regency ? meaning.regency.fullName : textOf(meaning);
        return join(before, text, province?.name);
      });
      const abroad = kind || province ? [] : nearestAbroad(written);
      const found = [...near, ...abroad.map((text) => join(before, text))];
      const comma = kind ? undefined : withCommas(written);
      // "Banyuwangi, Kalipuro": the order is turned round.
      const turned = before.length > 0 && found.length === 0 && !province;
      return [
        ...(comma ? [join(before, comma, province?.name)] : []),
        ...found,
        ...(turned ? [join([written], ...before.toReversed())] : []),
        ...(found.length === 0 && !province ? nearDistricts(bare ?? written, before) : []),
      ];
    },
  };
}

/** "Muncr": the kecamatan that are a letter away, where nothing larger is. */
function nearDistricts(written: string, before: readonly string[]): readonly string[] {
  const key = fold(withoutKind(written));
  return [...districtNames()].flatMap(([name, districts]) =>
    isMistyped(key, name)
      ? districts.map((district) =>
          join(before, district.name, textOf(ofRegency(district.regency))),
        )
      : [],
  );
}
