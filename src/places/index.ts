// Where a story was filed: the provinces, kabupaten and kota of Indonesia with their time zones, the
// countries and cities of the world, and the reading of a location as a journalist writes it. Pure; knows
// nothing of stories or sites.

export { ARCHIPELAGO, PROVINCE_POINTS } from "./archipelago.ts";
export { type CityAbroad, type Country, countryByCode } from "./countries.ts";
export { isDistrict } from "./districts.ts";
export {
  type LocatedPlace,
  type LocationError,
  type LocationResult,
  placeNamed,
  resolveLocation,
} from "./location.ts";
export type { Place, PlaceAbroad, PlaceInIndonesia } from "./place.ts";
export { PROVINCES, type Province, provinceByCode } from "./provinces.ts";
export { REGENCIES, type Regency, regenciesOf, regencyByCode } from "./regencies.ts";
export { TIME_ZONES, type TimeZone } from "./time-zones.ts";
