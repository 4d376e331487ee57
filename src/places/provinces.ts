import type { Zone } from "../language/index.ts";
import { PROVINCE_ROWS } from "./table.ts";

/** One of the 38 provinces. */
export interface Province {
  /** The ministry's code, two digits: "35". */
  readonly code: string;
  /** "Jawa Timur", "DKI Jakarta". */
  readonly name: string;
  /** The province's part of a URL: "jawa-timur". */
  readonly slug: string;
  readonly zone: Zone;
}

/** All provinces in the order of their codes, which is from west to east. */
export const PROVINCES: readonly Province[] = PROVINCE_ROWS.map(([code, name, slug, zone]) => ({
  code,
  name,
  slug,
  zone,
}));

const byCode = new Map(PROVINCES.map((province) => [province.code, province]));

/** The province with this code: "35" is Jawa Timur. */
export function provinceByCode(code: string): Province | undefined {
  return byCode.get(code);
}
