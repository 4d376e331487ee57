import type { AssembledSite } from "../../src/assembly/assemble-site.ts";

/** A thing of a page's structured data as it is written. */
export type Thing = Readonly<Record<string, unknown>>;

/** What each page tells machines, by the page's URL; pages that tell nothing are not there. */
export function blocksOf({ pages }: AssembledSite): ReadonlyMap<string, string> {
  return new Map(
    pages.flatMap(({ url, view }) =>
      view.structuredData === undefined ? [] : [[url, view.structuredData]],
    ),
  );
}

/** The things that a page tells of, in their order. */
export function thingsAt(site: AssembledSite, url: string): readonly Thing[] {
  const block = blocksOf(site).get(url);
  if (block === undefined) throw new Error(`${url} has no structured data.`);
  return JSON.parse(block)["@graph"];
}

/** The one thing of a type that a page tells of. */
export function thingAt(site: AssembledSite, url: string, type: string): Thing {
  const found = thingsAt(site, url).filter((thing) => thing["@type"] === type);
  if (found.length !== 1 || found[0] === undefined) {
    const types = thingsAt(site, url).map((thing) => thing["@type"]);
    throw new Error(`${url} has ${found.length} of ${type} among ${types.join(", ")}.`);
  }
  return found[0];
}
