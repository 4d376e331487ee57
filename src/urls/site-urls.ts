/** The addresses of the site's pages, in one place. Every one ends in a slash, save files. */

import type { Author, Category } from "../model/index.ts";
import type { CityAbroad, Country, Place, Province, Regency } from "../places/index.ts";

export const HOME_URL = "/";
export const CATEGORIES_URL = "/kanal/";
export const TOPICS_URL = "/topik/";
export const SERIES_URL = "/seri/";
export const PLACES_URL = "/lokasi/";
/** Every place beyond Indonesia; no province has this name. */
export const ABROAD_URL = "/lokasi/mancanegara/";
export const AUTHORS_URL = "/penulis/";
export const ARCHIVE_URL = "/indeks/";
export const CORRECTIONS_URL = "/ralat/";
export const WITHDRAWALS_URL = "/pencabutan/";
/** Who makes the medium (UU Pers 40/1999, clause 12). */
export const MASTHEAD_URL = "/redaksi/";
/** The Pedoman Pemberitaan Media Siber, which clause 8 wants shown. */
export const GUIDELINES_URL = "/pedoman-media-siber/";
export const RIGHT_OF_REPLY_URL = "/hak-jawab/";
export const CORRECTIONS_POLICY_URL = "/koreksi/";
export const ETHICS_URL = "/kode-etik/";
export const CONTACT_URL = "/kontak/";
export const ABOUT_URL = "/tentang/";
export const PRIVACY_URL = "/privasi/";
export const SEARCH_URL = "/cari/";
/** The browser editor, where `_data/editor.yaml` asks for one. */
export const EDITOR_URL = "/admin/";
/** Folder of the files by which a reader's browser searches. */
export const SEARCH_INDEX_URL = `${SEARCH_URL}indeks/`;
export const NOT_FOUND_URL = "/404.html";
/** The latest stories, for programs. */
export const API_URL = "/api/stories.json";

export function categoryUrl({ slug }: Pick<Category, "slug">): string {
  return `${CATEGORIES_URL}${slug}/`;
}

export function topicUrl({ slug }: { readonly slug: string }): string {
  return `${TOPICS_URL}${slug}/`;
}

export function seriesUrl({ slug }: { readonly slug: string }): string {
  return `${SERIES_URL}${slug}/`;
}

export function authorUrl({ slug }: Pick<Author, "slug">): string {
  return `${AUTHORS_URL}${slug}/`;
}

export function provinceUrl({ slug }: Province): string {
  return `${PLACES_URL}${slug}/`;
}

export function regencyUrl(regency: Regency): string {
  return `${provinceUrl(regency.province)}${regency.slug}/`;
}

export function countryUrl({ slug }: Country): string {
  return `${ABROAD_URL}${slug}/`;
}

export function cityAbroadUrl({ slug, country }: CityAbroad): string {
  return `${countryUrl(country)}${slug}/`;
}

/** The smallest of the listings that a place has: that of its kabupaten/kota or its city abroad, if there is one. */
export function placeUrl(place: Place): string {
  if (place.country !== undefined) {
    return place.city === undefined ? countryUrl(place.country) : cityAbroadUrl(place.city);
  }
  return place.regency === undefined ? provinceUrl(place.province) : regencyUrl(place.regency);
}

/**
 * A story for programs, beside its page.
 *
 * @example storyDataUrl("/2024/12/10/subak/") // "/2024/12/10/subak/story.json"
 */
export function storyDataUrl(story: string): string {
  return `${story}story.json`;
}

/**
 * A year, a month or a day of the archive.
 *
 * @example archiveUrl("2024-12-10") // "/indeks/2024/12/10/"
 * @example archiveUrl("2024") // "/indeks/2024/"
 */
export function archiveUrl(date: string): string {
  return `${ARCHIVE_URL}${date.replaceAll("-", "/")}/`;
}

/**
 * A later page of a listing, numbered from the oldest stories.
 *
 * @example listingPageUrl("/kanal/daerah/", 3) // "/kanal/daerah/hal/3/"
 */
export function listingPageUrl(listing: string, number: number): string {
  return `${listing}hal/${number}/`;
}
