/**
 * Whether the editor may ask an address: the site itself, the Git host, and what the browser holds. Sveltia
 * also asks how GitHub's services are and whether there is a newer Sveltia; nobody has to be told by that who
 * writes where.
 *
 * @param origins those that may be asked beside the page's own
 */
export function isWithinReach(address: string, page: string, origins: readonly string[]): boolean {
  const url = new URL(address, page);
  if (url.protocol === "blob:" || url.protocol === "data:") return true;
  return url.origin === new URL(page).origin || origins.includes(url.origin);
}
