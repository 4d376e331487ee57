import { compareNames } from "../../edition/index.ts";
import { ZONES } from "../../language/index.ts";
import type { Province, Regency } from "../../places/index.ts";
import {
  ARCHIPELAGO,
  PROVINCE_POINTS,
  PROVINCES,
  regenciesOf,
  TIME_ZONES,
} from "../../places/index.ts";
import type { SiteUrls } from "../../urls/index.ts";
import type { SiteContext } from "../context.ts";
import { changeOfLive } from "../context.ts";
import { collectionOf } from "../page-subject.ts";
import { pageView } from "../page-view.ts";
import { PLACE_DATA } from "../place-data.ts";
import type { PlannedPage } from "../planned-page.ts";
import { planPage } from "../planned-page.ts";
import type { CountView, PlacesView, ProvinceView } from "../views.ts";
import { abroadView, overviewLink } from "./abroad.ts";
import type { ListingKind } from "./listing-kind.ts";
import { areOfOne } from "./listing-kind.ts";

/** A province that a live story comes from, by name. */
export const PROVINCE_LISTINGS: ListingKind<Province> = {
  subjectsOf: ({ place }) => (place?.province === undefined ? [] : [place.province]),
  keyOf: ({ code }) => code,
  compare: compareNames,
  url: (subject, urls) => urls.province(subject),
  words: ({ name }, { text, edition: { site } }) => ({
    kicker: text("province.kicker"),
    heading: name,
    title: text("province.title", { name }),
    description: text("province.description", { name, site: site.name }),
    feedName: text("province.feed", { name }),
  }),
  frame: ({ subject }, context) => ({
    above: [overviewLink(context)],
    parts: regencyParts(subject, context),
    partsHeading: context.text("province.parts"),
  }),
  // Else it is its only kabupaten's or kota's again.
  isIndexable: ({ stories }) => !areOfOne(stories, ({ place }) => place?.regency),
};

/** A kabupaten or kota that a live story comes from, by name. */
export const REGENCY_LISTINGS: ListingKind<Regency> = {
  subjectsOf: ({ place }) => (place?.regency === undefined ? [] : [place.regency]),
  keyOf: ({ code }) => code,
  compare: compareNames,
  url: (subject, urls) => urls.regency(subject),
  words: (regency, { text, edition: { site } }) => ({
    kicker: text(regency.kind === "kota" ? "regency.kota" : "regency.kabupaten"),
    heading: regency.name,
    title: `${nameWithin(regency)}, ${regency.province.name}`,
    description: text("regency.description", {
      name: regency.fullName,
      province: regency.province.name,
      site: site.name,
    }),
    // With "Kabupaten" or "Kota", since both can have one name.
    feedName: regency.fullName,
  }),
  frame: ({ subject }, context) => {
    const { province } = subject;
    return {
      above: [
        overviewLink(context),
        context.directory.link(province.name, context.urls.province(province)),
      ],
      parts: regencyParts(province, context, subject),
      partsHeading: context.text("regency.others", { province: province.name }),
    };
  },
};

/** `/lokasi/`: all 38 provinces, those without stories too: an index of the country, not of the archive alone. */
export function placesOverview(urls: SiteUrls): PlannedPage {
  return planPage("places", urls.places, placesView, {
    lastChanged: changeOfLive,
  });
}

function placesView(context: SiteContext): PlacesView {
  const { edition, text } = context;
  const { site } = edition;
  const counts = new Map(
    edition.listings(PROVINCE_LISTINGS).map(({ subject, stories }) => [subject, stories.length]),
  );
  const zones = ZONES.map((zone) => {
    const provinces = PROVINCES.filter((province) => province.zone === zone);
    const silent = provinces.filter((province) => !counts.has(province));
    return {
      id: zone.toLowerCase(),
      heading: `${TIME_ZONES[zone].name} (${site.zoneLabels[zone] ?? zone})`,
      provinces: provinces.map((province) => provinceView(province, counts.get(province), context)),
      silent:
        silent.length === 0 ? undefined : context.filters.listOr(silent.map(({ name }) => name)),
    };
  });
  const abroad = abroadView(context);
  return {
    ...pageView(context, {
      url: context.urls.places,
      heading: text("places.title"),
      description: text("places.description", { site: site.name }),
      about: collectionOf([
        ...zones.flatMap(({ provinces }) => provinces),
        ...(abroad?.countries ?? []),
      ]),
    }),
    map: ARCHIPELAGO,
    zones,
    abroad,
    source: PLACE_DATA,
  };
}

function provinceView(
  province: Province,
  count: number | undefined,
  context: SiteContext,
): ProvinceView {
  const point = PROVINCE_POINTS.get(province.code) ?? { x: 0, y: 0 };
  return {
    code: province.code,
    ...context.directory.link(province.name, context.urls.province(province)),
    count,
    x: point.x,
    y: point.y,
    parts: count === undefined ? [] : regencyParts(province, context),
  };
}

/** The kabupaten and kota of a province that stories come from, save one whose page it is. */
function regencyParts(
  province: Province,
  { edition, directory, urls }: SiteContext,
  own?: Regency,
): CountView[] {
  return edition
    .listings(REGENCY_LISTINGS)
    .filter(({ subject }) => subject.province.code === province.code && subject !== own)
    .map(({ subject, stories }) => ({
      ...directory.link(nameWithin(subject), urls.regency(subject)),
      count: stories.length,
    }));
}

/** What a kabupaten or kota is called within its province, where both may have one name. */
function nameWithin({ name, fullName, code, province }: Regency): string {
  const isShared = regenciesOf(province).some(
    (other) => other.name === name && other.code !== code,
  );
  return isShared ? fullName : name;
}
