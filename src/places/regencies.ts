import type { Zone } from "../language/index.ts";
import { type Province, provinceByCode } from "./provinces.ts";
import { REGENCY_ROWS } from "./table.ts";

/** One of the 514 kabupaten and kota. */
export interface Regency {
  /** The ministry's code with its point: "35.10". */
  readonly code: string;
  /** The name without its kind, as the press prints it: "Banyuwangi". */
  readonly name: string;
  readonly kind: "kabupaten" | "kota";
  /**
   * The regency's part of a URL, unique in its province. Where a kabupaten and a kota share a name
   * the kota has "malang" and the kabupaten "kabupaten-malang", since the press means the kota.
   */
  readonly slug: string;
  readonly province: Province;
  readonly zone: Zone;
  /** "Kabupaten Banyuwangi", "Kota Administrasi Jakarta Selatan". Unique in the country. */
  readonly fullName: string;
}

const TITLES = { kabupaten: "Kabupaten", kota: "Kota" } as const;

/** The parts of Jakarta have no council of their own and carry that in their name (UU 29/2007). */
const ADMINISTRATIVE_PROVINCE = "31";

/** All kabupaten and kota in the order of their codes. */
export const REGENCIES: readonly Regency[] = REGENCY_ROWS.map(([code, kind, name, slug]) => {
  const province = provinceByCode(code.slice(0, 2));
  if (province === undefined) throw new Error(`Table of places: ${code} has no province`);
  const title =
    province.code === ADMINISTRATIVE_PROVINCE ? `${TITLES[kind]} Administrasi` : TITLES[kind];
  return { code, name, kind, slug, province, zone: province.zone, fullName: `${title} ${name}` };
});

const byCode = new Map(REGENCIES.map((regency) => [regency.code, regency]));

const byProvince = new Map<string, Regency[]>();
for (const regency of REGENCIES) {
  const siblings = byProvince.get(regency.province.code);
  if (siblings) siblings.push(regency);
  else byProvince.set(regency.province.code, [regency]);
}

/** The kabupaten or kota with this code: "35.10" is Kabupaten Banyuwangi. */
export function regencyByCode(code: string): Regency | undefined {
  return byCode.get(code);
}

/** The kabupaten and kota of a province, in the order of their codes. */
export function regenciesOf(province: Province): readonly Regency[] {
  return byProvince.get(province.code) ?? [];
}
