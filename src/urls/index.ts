// URLs: the addresses of the site's pages and the forms an address may have. Pure.

export { deceptiveHost, deceptiveLink } from "./deceptive-host.ts";
export { decodePath } from "./decode-path.ts";
export { meantAddress } from "./meant-address.ts";
export { otherHostNamed } from "./named-host.ts";
export { prefixed } from "./prefixed.ts";
export { isReservedName } from "./reserved-names.ts";
export { isOldUrl, isSitePath, oldUrlParts, sitePathFault } from "./site-path.ts";
export {
  ABOUT_URL,
  ABROAD_URL,
  API_URL,
  ARCHIVE_URL,
  AUTHORS_URL,
  archiveUrl,
  authorUrl,
  CATEGORIES_URL,
  CONTACT_URL,
  CORRECTIONS_POLICY_URL,
  CORRECTIONS_URL,
  categoryUrl,
  cityAbroadUrl,
  countryUrl,
  EDITOR_URL,
  ETHICS_URL,
  GUIDELINES_URL,
  HOME_URL,
  listingPageUrl,
  MASTHEAD_URL,
  NOT_FOUND_URL,
  PLACES_URL,
  PRIVACY_URL,
  placeUrl,
  provinceUrl,
  RIGHT_OF_REPLY_URL,
  regencyUrl,
  SEARCH_INDEX_URL,
  SEARCH_URL,
  SERIES_URL,
  seriesUrl,
  storyDataUrl,
  TOPICS_URL,
  topicUrl,
  WITHDRAWALS_URL,
} from "./site-urls.ts";
export { DEFAULT_STORY_URL, storyUrl, storyUrlError, storyUrlShape } from "./story-url.ts";
export { urlKey } from "./url-key.ts";
