import type { CreativeWorkSeriesLeaf, ThingLeaf } from "schema-dts";
import type { DescribedPicture } from "../model/index.ts";
import { thing } from "./json-ld.ts";
import type { DescribedSite } from "./site.ts";

/** What the stories of a page have in common: a series, or what a topic is about. */
export interface CommonSubject {
  readonly type: "CreativeWorkSeries" | "Thing";
  /** Of its page, without the path prefix. */
  readonly url: string;
  readonly name: string;
  readonly description?: string | undefined;
  /** Other names of it. */
  readonly alternateNames?: readonly string[] | undefined;
  readonly picture?: DescribedPicture | undefined;
}

const FRAGMENTS = { CreativeWorkSeries: "seri", Thing: "topik" } as const;

/** A subject that stories share, known by one name wherever it is described. */
export function commonSubject(
  { type, url, name, description, alternateNames = [], picture }: CommonSubject,
  { absolute, has }: DescribedSite,
): CreativeWorkSeriesLeaf | ThingLeaf {
  const address = absolute(url);
  const facts = thing<Omit<ThingLeaf, "@type">>({
    "@id": `${address}#${FRAGMENTS[type]}`,
    name,
    url: has(url) ? address : undefined,
    description,
    alternateName: alternateNames.length === 0 ? undefined : alternateNames,
    image: picture && absolute(picture.set.full),
  });
  return { "@type": type, ...facts } as CreativeWorkSeriesLeaf | ThingLeaf;
}
