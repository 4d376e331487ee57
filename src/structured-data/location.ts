import type {
  AdministrativeAreaLeaf,
  CityLeaf,
  PlaceLeaf,
  PostalAddressLeaf,
  PropertyValueLeaf,
  StateLeaf,
} from "schema-dts";
import type { Place, Province, Regency } from "../places/index.ts";
import { thing } from "./json-ld.ts";

type Area = StateLeaf | CityLeaf | AdministrativeAreaLeaf;

/**
 * Where a story was filed: a smaller place within a kabupaten or kota within a province, each of the
 * last two with its code, so that no machine takes Kota Malang for Kabupaten Malang.
 *
 * @param id the name by which the page means it again
 */
export function location(place: Place, id: string): PlaceLeaf | Area {
  const { detail, regency, province } = place;
  const area =
    regency === undefined ? provinceArea(province) : regencyArea(regency, provinceArea(province));
  const named = detail === undefined ? area : { "@type": "Place" as const, name: detail };
  return thing<PlaceLeaf>({
    ...named,
    "@id": id,
    ...(detail === undefined ? {} : { containedInPlace: area }),
    address: thing<PostalAddressLeaf>({
      "@type": "PostalAddress",
      addressLocality: regency?.fullName,
      addressRegion: province.name,
      addressCountry: "ID",
    }),
  } as PlaceLeaf);
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
