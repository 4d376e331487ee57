import type {
  AdministrativeAreaLeaf,
  CityLeaf,
  CountryLeaf,
  PlaceLeaf,
  PostalAddressLeaf,
  PropertyValueLeaf,
  StateLeaf,
} from "schema-dts";
import type { Place, PlaceAbroad, PlaceInIndonesia, Province, Regency } from "../places/index.ts";
import { thing } from "./json-ld.ts";

type Area = StateLeaf | CityLeaf | CountryLeaf | AdministrativeAreaLeaf;

/**
 * Where a story was filed: a smaller place within a kabupaten or kota within a province, each of the
 * last two with its code, so that no machine takes Kota Malang for Kabupaten Malang; or a city abroad within
 * its country, which its ISO code names.
 *
 * @param id the name by which the page means it again
 */
export function location(place: Place, id: string): PlaceLeaf | Area {
  const { detail } = place;
  const area = place.country === undefined ? areaAtHome(place) : areaAbroad(place);
  const named = detail === undefined ? area : { "@type": "Place" as const, name: detail };
  return thing<PlaceLeaf>({
    ...named,
    "@id": id,
    ...(detail === undefined ? {} : { containedInPlace: area }),
    address: place.country === undefined ? addressAtHome(place) : addressAbroad(place),
  } as PlaceLeaf);
}

function areaAtHome({ regency, province }: PlaceInIndonesia): Area {
  const within = provinceArea(province);
  return regency === undefined ? within : regencyArea(regency, within);
}

function areaAbroad({ city, region, country }: PlaceAbroad): Area {
  const state: CountryLeaf = {
    "@type": "Country",
    name: country.name,
    identifier: { "@type": "PropertyValue", propertyID: "ISO 3166-1 alpha-2", value: country.code },
  };
  if (city === undefined) return state;
  const containedInPlace =
    region === undefined
      ? state
      : ({ "@type": "AdministrativeArea", name: region, containedInPlace: state } as const);
  return { "@type": "City", name: city.name, containedInPlace };
}

function addressAtHome({ regency, province }: PlaceInIndonesia): PostalAddressLeaf {
  return thing<PostalAddressLeaf>({
    "@type": "PostalAddress",
    addressLocality: regency?.fullName,
    addressRegion: province.name,
    addressCountry: "ID",
  });
}

function addressAbroad({ city, region, country }: PlaceAbroad): PostalAddressLeaf {
  return thing<PostalAddressLeaf>({
    "@type": "PostalAddress",
    addressLocality: city?.name,
    addressRegion: region,
    addressCountry: country.code,
  });
}

function regencyArea({ fullName, kind, code }: Regency, containedInPlace: StateLeaf): Area {
  const common = { name: fullName, identifier: ministryCode(code), containedInPlace };
  return kind === "kota"
    ? { "@type": "City", ...common }
    : { "@type": "AdministrativeArea", ...common };
}

function provinceArea({ name, code }: Province): StateLeaf {
  return { "@type": "State", name, identifier: ministryCode(code) };
}

/** The code of the Ministry of Home Affairs: "35.10". */
function ministryCode(value: string): PropertyValueLeaf {
  return { "@type": "PropertyValue", propertyID: "Kode Kemendagri", value };
}
