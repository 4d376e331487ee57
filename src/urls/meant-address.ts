/**
 * A domain with or without a path. "laporan.pdf" has that form, too, so what stands before the path must begin
 * with "www." or end as most addresses in Indonesian news do.
 */
const DOMAIN =
  /^(?:www(?:\.[a-z0-9-]+)+|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:id|com|org|net|int|gov|edu|info|co|tv))(?:[/?#][^\s<>"\\]*)?$/iu;

/** What people make of "https://": "https:/", "https//", "htps://", "https;//", "http:". */
const NEARLY_BEGUN = /^(?:h?t{1,3}p|ht{1,3}|http)(s?)s?\s*[:;.]?\s*\/{0,3}\s*/iu;
/** After such a beginning any domain is one. */
const ANY_DOMAIN = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:[:/?#][^\s<>"\\]*)?$/iu;

/**
 * The whole address that was meant by one without its beginning, or with a slip in it; undefined where there is
 * no such reading.
 *
 * @example meantAddress("www.unesco.org") // "https://www.unesco.org"
 * @example meantAddress("https:dewanpers.or.id") // "https://dewanpers.or.id"
 * @example meantAddress("redaksi@contoh.id") // "mailto:redaksi@contoh.id"
 */
export function meantAddress(text: string): string | undefined {
  if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/iu.test(text)) return `mailto:${text}`;
  const begun = NEARLY_BEGUN.exec(text);
  const rest = begun === null ? "" : text.slice(begun[0].length);
  // "https.id" and "http" are no slips, and a whole address is none either.
  const isSlip = begun !== null && /[:;/]/u.test(begun[0]) && !/^https?:\/\/[^/]/iu.test(text);
  if (isSlip && ANY_DOMAIN.test(rest)) {
    const meant = `http${begun[1] === "" ? "" : "s"}://${rest}`;
    return URL.canParse(meant) ? meant : undefined;
  }
  const whole = `https://${text}`;
  return DOMAIN.test(text) && URL.canParse(whole) ? whole : undefined;
}
