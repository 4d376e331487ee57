/**
 * A domain with or without a path. "laporan.pdf" has that form, too, so what stands before the path must begin
 * with "www." or end as most addresses in Indonesian news do.
 */
const DOMAIN =
  /^(?:www(?:\.[a-z0-9-]+)+|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:id|com|org|net|int|gov|edu|info|co|tv))(?:[/?#][^\s<>"\\]*)?$/iu;

/**
 * The whole address that was meant by one without its beginning; undefined where there is no such reading.
 *
 * @example meantAddress("www.unesco.org") // "https://www.unesco.org"
 * @example meantAddress("redaksi@contoh.id") // "mailto:redaksi@contoh.id"
 */
export function meantAddress(text: string): string | undefined {
  if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/iu.test(text)) return `mailto:${text}`;
  const whole = `https://${text}`;
  return DOMAIN.test(text) && URL.canParse(whole) ? whole : undefined;
}
