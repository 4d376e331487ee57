/** An old URL as it is compared: with its slash, letter case ignored. */
export function aliasKey(alias: string): string {
  return alias.replace(/\/?$/u, "/").toLowerCase();
}
