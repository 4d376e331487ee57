import { ZONES } from "../language/index.ts";
import type { Province, Regency } from "../places/index.ts";
import {
  ARCHIPELAGO,
  PROVINCE_POINTS,
  PROVINCES,
  regenciesOf,
  TIME_ZONES,
} from "../places/index.ts";
import { PLACES_URL, provinceUrl, regencyUrl } from "../urls/index.ts";
import type { PagesContext } from "./context.ts";
import { lastChange, pageView } from "./context.ts";
import { listingPagesOf, under } from "./listing-pages.ts";
import { Page } from "./page.ts";
import { provinceWords, regencyWords } from "./subject-words.ts";
import type { CountView, PlacesView, ProvinceView } from "./views.ts";

const PLACES = { label: "Lokasi", url: PLACES_URL };

/** `/lokasi/`, and a listing for every province and every kabupaten/kota that a story comes from. */
export function placePages(context: PagesContext): Page[] {
  const { provinces, regencies, site } = context.edition;
  return [
    placesPage(context),
    ...provinces.flatMap(({ subject, stories }) =>
      listingPagesOf(
        {
          url: provinceUrl(subject),
          kicker: "Provinsi",
          heading: subject.name,
          ...provinceWords(subject, site),
          parts: regencyParts(context, subject),
          partsHeading: "Kabupaten dan kota",
          breadcrumbs: under(PLACES),
          stories,
        },
        context,
      ),
    ),
    ...regencies.flatMap(({ subject, stories }) =>
      listingPagesOf(
        {
          url: regencyUrl(subject),
          kicker: subject.kind === "kota" ? "Kota" : "Kabupaten",
          heading: subject.name,
          title: `${hasTwin(subject) ? subject.fullName : subject.name}, ${subject.province.name}`,
          ...regencyWords(subject, site),
          parts: regencyParts(context, subject.province).filter(
            ({ url }) => url !== regencyUrl(subject),
          ),
          partsHeading: `Juga di ${subject.province.name}`,
          breadcrumbs: under(PLACES, {
            label: subject.province.name,
            url: provinceUrl(subject.province),
          }),
          stories,
        },
        context,
      ),
    ),
  ];
}

/** All 38 provinces, those without stories too: an index of the country, not of the archive alone. */
function placesPage(context: PagesContext): Page<PlacesView> {
  const { provinces, site } = context.edition;
  const counts = new Map(provinces.map(({ subject, stories }) => [subject, stories.length]));
  return new Page("places", {
    ...pageView(context, {
      url: PLACES_URL,
      heading: "Lokasi",
      description: `Berita ${site.name} menurut provinsi, di tiga zona waktu Indonesia.`,
      modified: lastChange(context.edition.live, context),
    }),
    map: ARCHIPELAGO,
    zones: ZONES.map((zone) => ({
      id: zone.toLowerCase(),
      heading: `${TIME_ZONES[zone].name} (${site.zoneLabels[zone] ?? zone})`,
      provinces: PROVINCES.filter((province) => province.zone === zone).map((province) =>
        provinceView(province, counts.get(province), context),
      ),
    })),
  });
}

function provinceView(
  province: Province,
  count: number | undefined,
  context: PagesContext,
): ProvinceView {
  const point = PROVINCE_POINTS.get(province.code) ?? { x: 0, y: 0 };
  return {
    code: province.code,
    label: province.name,
    url: count === undefined ? undefined : provinceUrl(province),
    count,
    x: point.x,
    y: point.y,
    parts: count === undefined ? [] : regencyParts(context, province),
  };
}

/** The kabupaten and kota of a province that stories come from. */
function regencyParts({ edition }: PagesContext, province: Province): CountView[] {
  return edition.regencies
    .filter(({ subject }) => subject.province.code === province.code)
    .map(({ subject, stories }) => ({
      label: hasTwin(subject) ? subject.fullName : subject.name,
      url: regencyUrl(subject),
      count: stories.length,
    }));
}

/** Whether a kabupaten and a kota of one province share a name, so that neither may go by it alone. */
function hasTwin({ name, code, province }: Regency): boolean {
  return regenciesOf(province).some((other) => other.name === name && other.code !== code);
}
