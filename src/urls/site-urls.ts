/** The addresses of the site's pages, in one place. Every one ends in a slash, save files. */

import type { CatalogueLanguage } from "../language/index.ts";
import { catalogueFor } from "../language/index.ts";
import type { Author, Category } from "../model/index.ts";
import type { CityAbroad, Country, Place, Province, Regency } from "../places/index.ts";

export const HOME_URL = "/";
/** The browser editor, where `_data/editor.yaml` asks for one. */
export const EDITOR_URL = "/admin/";
export const NOT_FOUND_URL = "/404.html";
/** The latest stories, for programs. */
export const API_URL = "/api/stories.json";

/**
 * The words of the site's own addresses: `/kanal/`, `/penulis/`, `/kanal/daerah/hal/3/`. Each is one step of a path,
 * in small letters.
 */
export interface UrlWords {
  readonly categories: string;
  readonly topics: string;
  readonly series: string;
  readonly places: string;
  /** Every place beyond Indonesia, below `places`. */
  readonly abroad: string;
  readonly authors: string;
  readonly archive: string;
  readonly corrections: string;
  readonly withdrawals: string;
  /** Who makes the medium (UU Pers 40/1999, clause 12). */
  readonly masthead: string;
  /** The Pedoman Pemberitaan Media Siber, which clause 8 wants shown. */
  readonly guidelines: string;
  readonly ethics: string;
  readonly rightOfReply: string;
  readonly correctionsPolicy: string;
  readonly about: string;
  readonly contact: string;
  readonly privacy: string;
  readonly search: string;
  /** Folder of the files by which a reader's browser searches, below `search`. */
  readonly searchIndex: string;
  /** Before the number of a listing's later page. */
  readonly page: string;
}

/** The words of a site that names none, by the catalogue of its interface. */
export const URL_WORDS: Readonly<Record<CatalogueLanguage, UrlWords>> = {
  id: {
    categories: "kanal",
    topics: "topik",
    series: "seri",
    places: "lokasi",
    abroad: "mancanegara",
    authors: "penulis",
    archive: "indeks",
    corrections: "ralat",
    withdrawals: "pencabutan",
    masthead: "redaksi",
    guidelines: "pedoman-media-siber",
    ethics: "kode-etik",
    rightOfReply: "hak-jawab",
    correctionsPolicy: "koreksi",
    about: "tentang",
    contact: "kontak",
    privacy: "privasi",
    search: "cari",
    searchIndex: "indeks",
    page: "hal",
  },
  en: {
    categories: "section",
    topics: "topic",
    series: "series",
    places: "place",
    abroad: "world",
    authors: "author",
    archive: "archive",
    corrections: "errata",
    withdrawals: "withdrawn",
    masthead: "masthead",
    guidelines: "cyber-media-guidelines",
    ethics: "code-of-ethics",
    rightOfReply: "right-of-reply",
    correctionsPolicy: "corrections",
    about: "about",
    contact: "contact",
    privacy: "privacy",
    search: "search",
    searchIndex: "index",
    page: "page",
  },
};

/** What a site words otherwise. */
export type OwnUrlWords = { readonly [Key in keyof UrlWords]?: string | undefined };

/** The keys of those words. */
export const URL_WORD_KEYS = Object.keys(URL_WORDS.id) as readonly (keyof UrlWords)[];

/** The site's own pages and folders that there is one of: `{ search: "/cari/" }`. */
export type SiteFolders = Readonly<Record<Exclude<keyof UrlWords, "page">, string>>;

/** Where the pages of a site lie, by the words of its addresses. */
export interface SiteUrls extends SiteFolders {
  category(category: Pick<Category, "slug">): string;
  topic(topic: { readonly slug: string }): string;
  /** One of them; `series` leads to all. */
  oneSeries(series: { readonly slug: string }): string;
  author(author: Pick<Author, "slug">): string;
  province(province: Province): string;
  regency(regency: Regency): string;
  country(country: Country): string;
  cityAbroad(city: CityAbroad): string;
  /** The smallest of the listings that a place has: that of its kabupaten/kota or its city abroad, if there is one. */
  place(place: Place): string;
  /**
   * A year, a month or a day of the archive.
   *
   * @example period("2024-12-10") // "/indeks/2024/12/10/"
   */
  period(date: string): string;
  /**
   * A later page of a listing, numbered from the oldest stories.
   *
   * @example listingPage("/kanal/daerah/", 3) // "/kanal/daerah/hal/3/"
   */
  listingPage(listing: string, number: number): string;
}

/**
 * The addresses of a site.
 *
 * @example siteUrls(URL_WORDS.en).category({ slug: "regions" }) // "/section/regions/"
 */
export function siteUrls(words: UrlWords): SiteUrls {
  const { page, ...folders } = words;
  const at = Object.fromEntries(
    Object.entries(folders).map(([key, word]) => [key, `/${word}/`]),
  ) as Record<keyof typeof folders, string>;
  const abroad = `${at.places}${words.abroad}/`;
  const province = ({ slug }: Province) => `${at.places}${slug}/`;
  const regency = (one: Regency) => `${province(one.province)}${one.slug}/`;
  const country = ({ slug }: Country) => `${abroad}${slug}/`;
  const cityAbroad = ({ slug, country: its }: CityAbroad) => `${country(its)}${slug}/`;
  return {
    ...at,
    abroad,
    searchIndex: `${at.search}${words.searchIndex}/`,
    category: ({ slug }) => `${at.categories}${slug}/`,
    topic: ({ slug }) => `${at.topics}${slug}/`,
    oneSeries: ({ slug }) => `${at.series}${slug}/`,
    author: ({ slug }) => `${at.authors}${slug}/`,
    province,
    regency,
    country,
    cityAbroad,
    place: (place) => {
      if (place.country !== undefined) {
        return place.city === undefined ? country(place.country) : cityAbroad(place.city);
      }
      return place.regency === undefined ? province(place.province) : regency(place.regency);
    },
    period: (date) => `${at.archive}${date.replaceAll("-", "/")}/`,
    listingPage: (listing, number) => `${listing}${page}/${number}/`,
  };
}

/** Those pages and folders alone, as plain data. */
export function siteFolders(urls: SiteUrls): SiteFolders {
  return Object.fromEntries(
    URL_WORD_KEYS.flatMap((key) => (key === "page" ? [] : [[key, urls[key]]])),
  ) as unknown as SiteFolders;
}

/**
 * The addresses of a site whose interface is in some language, with the words that it has of its own.
 *
 * @param lang BCP 47
 */
export function urlsIn(lang: string, own: OwnUrlWords = {}): SiteUrls {
  return siteUrls(urlWordsIn(lang, own));
}

/** All of those words. */
export function urlWordsIn(lang: string, own: OwnUrlWords = {}): UrlWords {
  return { ...URL_WORDS[catalogueFor(lang)], ...own } as UrlWords;
}

/**
 * A story for programs, beside its page.
 *
 * A page that is a file has no folder, so its data have its name. They end in `story.json` as well: headers speak for all
 * by that end, and no slug makes them the file of a feed ("/feed.json") or of the list ("/api/stories.json").
 *
 * @example storyDataUrl("/2024/12/10/subak/") // "/2024/12/10/subak/story.json"
 * @example storyDataUrl("/budaya/subak.html") // "/budaya/subak.story.json"
 */
export function storyDataUrl(story: string): string {
  return `${story.replace(/html$/u, "")}story.json`;
}
