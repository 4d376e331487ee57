import { type Areas, SPOTS, WIDE_AREAS } from "./areas.ts";
import { DISTRICTS, VILLAGES } from "./district-table.ts";
import { fold } from "./names.ts";
import { type Province, provinceByCode } from "./provinces.ts";
import { type Regency, regencyByCode } from "./regencies.ts";

/** A kecamatan, and the kabupaten or kota that it is part of. */
export interface District {
  readonly name: string;
  readonly regency: Regency;
}

/** Words for what is smaller than a kabupaten, before its name: "Kec. Muncar", "Desa Ketapang". */
const SMALLER_KIND =
  /^(?:kecamatan|kec|distrik|kapanewon|kemantren|kelurahan|kel|desa|ds|nagari|gampong|kampung|kp|dusun|dsn)\b[\s.]*(?=\S)/iu;

/** The name of a smaller place without the word for its kind. */
export function withoutKind(written: string): string {
  return written.replace(SMALLER_KIND, "");
}

let byName: ReadonlyMap<string, readonly District[]> | undefined;

/** Every kecamatan by its name in its compared form, and behind "Medan Belawan" by "Belawan" as well. */
export function districtNames(): ReadonlyMap<string, readonly District[]> {
  if (byName !== undefined) return byName;
  const made = new Map<string, District[]>();
  const add = (key: string, district: District): void => {
    const known = made.get(key);
    if (known === undefined) made.set(key, [district]);
    else if (!known.some(({ regency }) => regency === district.regency)) known.push(district);
  };
  for (const line of DISTRICTS.trim().split("\n")) {
    const regency = regencyByCode(`${line.slice(0, 2)}.${line.slice(2, 4)}`);
    if (regency === undefined)
      throw new Error(`Table of kecamatan: ${line.slice(0, 4)} is no code`);
    for (const name of line.slice(5).split(",")) add(fold(name), { name, regency });
  }
  byName = made;
  return made;
}

/** The kecamatan that have a name, which may stand behind "Kecamatan". */
export function districtsNamed(written: string): readonly District[] {
  return districtNames().get(fold(withoutKind(written))) ?? [];
}

/** Whether a name is that of a kecamatan, wherever it may be. */
export function isDistrict(name: string): boolean {
  return districtNames().has(fold(name));
}

let villages: ReadonlyMap<string, string> | undefined;

/**
 * Whether a kabupaten or kota has a kecamatan of a name, or a village that has it or holds it as a word. Asked
 * of a name that is that of another place; of other villages nothing is known.
 */
export function hasSmaller(written: string, { code }: Regency): boolean {
  if (districtsNamed(written).some(({ regency }) => regency.code === code)) return true;
  if (areaNamed(written)?.regencies.some((regency) => regency.code === code)) return true;
  villages ??= new Map(
    VILLAGES.trim()
      .split("\n")
      .map((line) => line.split(" ") as [string, string]),
  );
  const codes = villages.get(fold(withoutKind(written))) ?? "";
  const bare = code.replace(".", "");
  for (let at = 0; at < codes.length; at += 4) if (codes.startsWith(bare, at)) return true;
  return false;
}

/** An island, a stretch of land or a neighbourhood, and what it spreads over. */
export interface Area {
  readonly name: string;
  /** Whether its parts are written in its place, and not behind it. */
  readonly isWide: boolean;
  readonly provinces: readonly Province[];
  readonly regencies: readonly Regency[];
}

let areas: ReadonlyMap<string, Area> | undefined;

function allAreas(): ReadonlyMap<string, Area> {
  areas ??= new Map([...areasOf(WIDE_AREAS, true), ...areasOf(SPOTS, false)]);
  return areas;
}

function areasOf(rows: Areas, isWide: boolean): [string, Area][] {
  return rows.map(([name, ...codes]) => [
    fold(name),
    {
      name,
      isWide,
      provinces: codes.flatMap((code) => provinceByCode(code) ?? []),
      regencies: codes.flatMap((code) => regencyByCode(code) ?? []),
    },
  ]);
}

/** The area of a name, with "Pulau" before it or without: "Lombok", "Pulau Madura". */
export function areaNamed(written: string): Area | undefined {
  const key = fold(written);
  return allAreas().get(key) ?? allAreas().get(key.replace(/^pulau/u, ""));
}
