import { decodePath } from "./decode-path.ts";

/**
 * An old URL as it is compared: as a host or a disk would understand it, so that no spelling hides what
 * it is. Decoded, composed, in lower case, one slash where there are several, with its slash at the end and
 * without the name that hosts leave out.
 *
 * @example urlKey("/%4banal//Budaya/index.html") // "/kanal/budaya/"
 */
export function urlKey(alias: string): string {
  return decodePath(alias)
    .normalize("NFC")
    .toLowerCase()
    .replace(/\/{2,}/gu, "/")
    .replace(/\/index\.html?$/u, "/")
    .replace(/\/?$/u, "/");
}
