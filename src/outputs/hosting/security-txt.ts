import type { OutputFile } from "../../files/index.ts";
import type { OutputsContext } from "../context/index.ts";

const DAY = 24 * 60 * 60 * 1000;

/** RFC 9116, section 2.5.5, recommends less than a year. */
const VALID_DAYS = 330;

/**
 * `/.well-known/security.txt`: whom to tell of a fault in the site's security. Only for a site that
 * has its host to itself; below a path nobody would look for it (RFC 9116, section 3).
 *
 * @returns nothing where the newsroom names no address
 */
export function securityTxt({
  edition,
  newsroom,
  pathPrefix,
}: Pick<OutputsContext, "edition" | "newsroom" | "pathPrefix">): OutputFile[] {
  const contact = contactUri(newsroom?.security ?? "");
  if (contact === undefined || pathPrefix.replace(/\/$/u, "") !== "") return [];
  const path = ".well-known/security.txt";
  const { origin, protocol } = new URL(edition.site.url);
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${expiry(edition.now)}`,
    "Preferred-Languages: id, en",
    // Section 2.5.2 wants https.
    ...(protocol === "https:" ? [`Canonical: ${origin}/${path}`] : []),
  ];
  return [{ path, contents: `${lines.join("\n")}\n` }];
}

/** The next moment at which the file says another date, in milliseconds since 1970. */
export function nextExpiryChange(now: number): number {
  const latest = new Date(now + VALID_DAYS * DAY);
  return Date.UTC(latest.getUTCFullYear(), latest.getUTCMonth() + 1) - VALID_DAYS * DAY;
}

/** The first of a month, so that the file changes once a month and not with every build. */
function expiry(now: number): string {
  const latest = new Date(now + VALID_DAYS * DAY);
  return new Date(Date.UTC(latest.getUTCFullYear(), latest.getUTCMonth()))
    .toISOString()
    .replace(".000Z", "Z");
}

/** An email address or an https address as a URI; undefined when it is neither. */
function contactUri(text: string): string | undefined {
  const address = text.trim().replace(/^mailto:/iu, "");
  if (/^[^\s@:/?#<>"]+@[^\s@:/?#<>"]+$/u.test(address)) return `mailto:${encodeURI(address)}`;
  return /^https:\/\/\S+$/iu.test(address) && URL.canParse(address)
    ? new URL(address).href
    : undefined;
}
