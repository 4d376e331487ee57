/**
 * What two spellings of one name have in common: case, accents, spaces and punctuation aside. Signs that
 * make another name of it stay: C, C# and C++ are three.
 *
 * @example nameKey("Kopi-Gayo") === nameKey("KOPI GAYO") // true
 */
export function nameKey(name: string): string {
  return (
    name
      .normalize("NFKD")
      .toLowerCase()
      .replaceAll("&", "dan")
      .replaceAll("%", "persen")
      .replace(/[^\p{L}\p{N}\p{S}#@*]/gu, "")
      // A hashtag's mark is no part of the name.
      .replace(/^#+/u, "")
  );
}
