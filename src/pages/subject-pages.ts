import {
  AUTHORS_URL,
  authorUrl,
  CATEGORIES_URL,
  categoryUrl,
  PLACES_URL,
  provinceUrl,
  regencyUrl,
  TOPICS_URL,
  topicUrl,
} from "../content/urls.ts";
import { ZONES } from "../language/index.ts";
import type { Regency } from "../places/index.ts";
import { regenciesOf, TIME_ZONES } from "../places/index.ts";
import type { PagesContext } from "./context.ts";
import { listingPagesOf, under } from "./listing-pages.ts";
import { overviewPage } from "./overview-page.ts";
import type { Page } from "./page.ts";
import type { CountView } from "./views.ts";

const CATEGORIES = { label: "Kanal", url: CATEGORIES_URL };
const TOPICS = { label: "Topik", url: TOPICS_URL };
const PLACES = { label: "Lokasi", url: PLACES_URL };
const AUTHORS = { label: "Penulis", url: AUTHORS_URL };

/** `/kanal/` and a listing for every registered category. */
export function categoryPages(context: PagesContext): Page[] {
  const { categories, site } = context.edition;
  return [
    overviewPage(context, {
      url: CATEGORIES_URL,
      heading: "Kanal",
      description: `Semua kanal ${site.name}.`,
      groups: [
        {
          items: categories.map(({ subject, stories }) => ({
            label: subject.name,
            url: categoryUrl(subject),
            count: stories.length,
            note: subject.description,
          })),
        },
      ],
    }),
    ...categories.flatMap(({ subject, stories }) =>
      listingPagesOf(
        {
          url: categoryUrl(subject),
          kicker: "Kanal",
          heading: subject.name,
          description: subject.description ?? `Berita kanal ${subject.name} di ${site.name}.`,
          intro: subject.description,
          breadcrumbs: under(CATEGORIES),
          stories,
        },
        context,
      ),
    ),
  ];
}

/** `/topik/` and a listing for every topic that a story has. */
export function topicPages(context: PagesContext): Page[] {
  const { topics, site } = context.edition;
  return [
    overviewPage(context, {
      url: TOPICS_URL,
      heading: "Topik",
      description: `Semua topik berita ${site.name}, menurut abjad.`,
      groups: [
        {
          items: topics.map(({ subject, stories }) => ({
            label: subject.name,
            url: topicUrl(subject),
            count: stories.length,
          })),
        },
      ],
    }),
    ...topics.flatMap(({ subject, stories }) =>
      listingPagesOf(
        {
          url: topicUrl(subject),
          kicker: "Topik",
          heading: subject.name,
          description: `Berita tentang ${subject.name} di ${site.name}.`,
          breadcrumbs: under(TOPICS),
          stories,
        },
        context,
      ),
    ),
  ];
}

/** `/lokasi/`, and a listing for every province and every kabupaten/kota that a story comes from. */
export function placePages(context: PagesContext): Page[] {
  const { provinces, regencies, site } = context.edition;
  const partsOf = (code: string): CountView[] =>
    regencies
      .filter(({ subject }) => subject.province.code === code)
      .map(({ subject, stories }) => ({
        label: subject.name,
        url: regencyUrl(subject),
        count: stories.length,
        note: subject.fullName,
      }));
  return [
    overviewPage(context, {
      url: PLACES_URL,
      heading: "Lokasi",
      description: `Berita ${site.name} menurut provinsi, di tiga zona waktu Indonesia.`,
      groups: ZONES.map((zone) => ({
        heading: `${TIME_ZONES[zone].name} (${site.zoneLabels[zone] ?? zone})`,
        items: provinces
          .filter(({ subject }) => subject.zone === zone)
          .map(({ subject, stories }) => ({
            label: subject.name,
            url: provinceUrl(subject),
            count: stories.length,
          })),
      })).filter(({ items }) => items.length > 0),
    }),
    ...provinces.flatMap(({ subject, stories }) =>
      listingPagesOf(
        {
          url: provinceUrl(subject),
          kicker: "Provinsi",
          heading: subject.name,
          description: `Berita dari ${subject.name} di ${site.name}.`,
          parts: partsOf(subject.code),
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
          description: `Berita dari ${subject.fullName}, ${subject.province.name}, di ${site.name}.`,
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

/** Whether a kabupaten and a kota of one province share a name: their pages must not share a title. */
function hasTwin({ name, code, province }: Regency): boolean {
  return regenciesOf(province).some((other) => other.name === name && other.code !== code);
}

/** `/penulis/` and a page for every registered author. */
export function authorPages(context: PagesContext): Page[] {
  const { authors, site } = context.edition;
  return [
    overviewPage(context, {
      url: AUTHORS_URL,
      heading: "Penulis",
      description: `Para penulis ${site.name}, dengan kode yang menutup tulisan mereka.`,
      groups: [
        {
          items: authors.map(({ subject, stories }) => ({
            label: `${subject.name} (${subject.code})`,
            url: authorUrl(subject),
            count: stories.length,
            note: subject.role,
          })),
        },
      ],
    }),
    ...authors.flatMap(({ subject, stories }) =>
      listingPagesOf(
        {
          url: authorUrl(subject),
          kicker: subject.role ?? "Penulis",
          heading: subject.name,
          description: subject.bio ?? `Tulisan ${subject.name} di ${site.name}.`,
          intro: subject.bio,
          facts: [
            { label: `Kode: ${subject.code}` },
            ...(subject.email === undefined
              ? []
              : [{ label: subject.email, url: `mailto:${subject.email}` }]),
          ],
          breadcrumbs: under(AUTHORS),
          stories,
        },
        context,
      ),
    ),
  ];
}
