import { compareNames } from "../../edition/index.ts";
import type { CityAbroad, Country } from "../../places/index.ts";
import type { SiteContext } from "../context.ts";
import type { CountView, LinkView, PlacesView } from "../views.ts";
import type { ListingKind } from "./listing-kind.ts";
import { areOfOne } from "./listing-kind.ts";

const ABROAD = "mancanegara";

/** Everything that was filed beyond Indonesia, and the way to each country. */
export const ABROAD_LISTINGS: ListingKind<typeof ABROAD> = {
  subjectsOf: ({ place }) => (place?.country === undefined ? [] : [ABROAD]),
  keyOf: (subject) => subject,
  url: (_subject, urls) => urls.abroad,
  words: (_subject, { text, edition: { site } }) => ({
    kicker: text("places.title"),
    heading: text("abroad.title"),
    description: text("abroad.description", { site: site.name }),
    feedName: text("abroad.title"),
  }),
  frame: (_listing, context) => ({
    above: [overviewLink(context)],
    parts: countryParts(context),
    partsHeading: context.text("abroad.parts"),
  }),
  isIndexable: ({ stories }) => !areOfOne(stories, ({ place }) => place?.country?.code),
};

/** A country other than Indonesia that a live story comes from, by name. */
export const COUNTRY_LISTINGS: ListingKind<Country> = {
  subjectsOf: ({ place }) => (place?.country === undefined ? [] : [place.country]),
  keyOf: ({ code }) => code,
  compare: compareNames,
  url: (subject, urls) => urls.country(subject),
  words: ({ name }, { text, edition: { site } }) => ({
    kicker: text("country.kicker"),
    heading: name,
    title: text("country.title", { name }),
    description: text("country.description", { name, site: site.name }),
    feedName: name,
  }),
  frame: ({ subject }, context) => ({
    above: [overviewLink(context), abroadLink(context)],
    parts: cityParts(subject, context),
    partsHeading: context.text("country.parts"),
  }),
  // A country whose stories are all of one city is that city's listing again.
  isIndexable: ({ stories }) => !areOfOne(stories, ({ place }) => place?.city?.slug),
};

/** A city abroad that a live story comes from, by name. */
export const CITY_ABROAD_LISTINGS: ListingKind<CityAbroad> = {
  subjectsOf: ({ place }) => (place?.city === undefined ? [] : [place.city]),
  keyOf: ({ slug, country }) => `${country.code}/${slug}`,
  compare: compareNames,
  url: (subject, urls) => urls.cityAbroad(subject),
  words: ({ name, country }, { text, edition: { site } }) => ({
    kicker: text("abroad.title"),
    heading: name,
    title: `${name}, ${country.name}`,
    description: text("cityAbroad.description", { name, country: country.name, site: site.name }),
    feedName: `${name}, ${country.name}`,
  }),
  frame: ({ subject }, context) => {
    const { country } = subject;
    return {
      above: [
        overviewLink(context),
        abroadLink(context),
        context.directory.link(country.name, context.urls.country(country)),
      ],
      parts: cityParts(country, context, subject),
      partsHeading: context.text("cityAbroad.others", { country: country.name }),
    };
  },
};

/** The way to the countries from the page of all places; undefined while there are no stories from abroad. */
export function abroadView(context: SiteContext): PlacesView["abroad"] {
  const countries = countryParts(context);
  return countries.length === 0 ? undefined : { ...abroadLink(context), countries };
}

export function overviewLink({ directory, text, urls }: SiteContext): LinkView {
  return directory.link(text("places.title"), urls.places);
}

function abroadLink({ directory, text, urls }: SiteContext): LinkView {
  return directory.link(text("abroad.title"), urls.abroad);
}

function countryParts({ edition, directory, urls }: SiteContext): CountView[] {
  return edition.listings(COUNTRY_LISTINGS).map(({ subject, stories }) => ({
    ...directory.link(subject.name, urls.country(subject)),
    count: stories.length,
  }));
}

/** The cities of a country that stories come from, save one whose page it is. */
function cityParts(
  country: Country,
  { edition, directory, urls }: SiteContext,
  own?: CityAbroad,
): CountView[] {
  return edition
    .listings(CITY_ABROAD_LISTINGS)
    .filter(({ subject }) => subject.country.code === country.code && subject.slug !== own?.slug)
    .map(({ subject, stories }) => ({
      ...directory.link(subject.name, urls.cityAbroad(subject)),
      count: stories.length,
    }));
}
