// URLs: the addresses of the site's pages and the forms an address may have. Pure.

export { deceptiveHost, deceptiveLink } from "./deceptive-host.ts";
export { decodePath } from "./decode-path.ts";
export { meantAddress } from "./meant-address.ts";
export { otherHostNamed } from "./named-host.ts";
export { prefixed } from "./prefixed.ts";
export { isReservedName } from "./reserved-names.ts";
export { isOldUrl, isSitePath, oldUrlParts, sitePathFault } from "./site-path.ts";
export {
  API_URL,
  EDITOR_URL,
  HOME_URL,
  NOT_FOUND_URL,
  type OwnUrlWords,
  type SiteFolders,
  type SiteUrls,
  siteFolders,
  siteUrls,
  storyDataUrl,
  URL_WORD_KEYS,
  URL_WORDS,
  type UrlWords,
  urlsIn,
  urlWordsIn,
} from "./site-urls.ts";
export {
  type AddressedStory,
  DEFAULT_STORY_URL,
  namesCategory,
  storyUrl,
  storyUrlError,
  storyUrlShape,
} from "./story-url.ts";
export { urlKey } from "./url-key.ts";
