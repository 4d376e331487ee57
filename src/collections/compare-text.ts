/** Orders texts by code unit, the same on every machine, whatever the locale of whoever builds. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
