import type { ItemListLeaf, WebPageLeaf } from "schema-dts";
import type { Moment } from "../language/index.ts";
import type { Author } from "../model/index.ts";
import { profile } from "./byline.ts";
import { date } from "./dates.ts";
import { thing } from "./json-ld.ts";
import type { DescribedSite } from "./site.ts";
import { organizationId, websiteId } from "./site.ts";

/** What every page tells of itself. */
export interface PageFacts {
  /** Without the path prefix. */
  readonly url: string;
  readonly heading: string;
  readonly description: string;
  readonly modified?: Moment | undefined;
}

/**
 * Of a long list the first ones are named, so that a page stays light: each address takes some 40 bytes
 * of a compressed page.
 */
const MOST_ITEMS = 50;

/** A page that is no story, as part of the site and the medium's. */
export function webPage(
  type: "WebPage" | "AboutPage" | "ContactPage",
  page: PageFacts,
  described: DescribedSite,
): WebPageLeaf {
  return typed(type, page, described);
}

/**
 * A page that leads on to others, in their order.
 *
 * @param urls without the path prefix
 */
export function collectionPage(
  page: PageFacts,
  urls: readonly string[],
  described: DescribedSite,
): WebPageLeaf {
  return typed("CollectionPage", page, described, { mainEntity: itemList(urls, described) });
}

/** The page of an author, with what they wrote. */
export function profilePage(
  page: PageFacts,
  author: Author,
  urls: readonly string[],
  described: DescribedSite,
): readonly object[] {
  const person = profile(author, described);
  const url = described.absolute(page.url);
  return [
    typed("ProfilePage", page, described, { mainEntity: person }),
    { ...itemList(urls, described), mainEntityOfPage: url },
  ];
}

function typed(
  type: string,
  { url, heading, description, modified }: PageFacts,
  described: DescribedSite,
  more: Partial<WebPageLeaf> = {},
): WebPageLeaf {
  const address = described.absolute(url);
  return thing<Omit<WebPageLeaf, "@type"> & { readonly "@type": string }>({
    "@type": type,
    "@id": address,
    url: address,
    name: heading,
    description,
    inLanguage: "id",
    dateModified: modified === undefined ? undefined : date(modified),
    isPartOf: { "@id": websiteId(described) },
    publisher: { "@id": organizationId(described) },
    ...more,
  }) as WebPageLeaf;
}

function itemList(urls: readonly string[], { absolute }: DescribedSite): ItemListLeaf {
  return {
    "@type": "ItemList",
    numberOfItems: urls.length,
    itemListElement: urls.slice(0, MOST_ITEMS).map((url, index) => ({
      "@type": "ListItem",
      position: index + 1,
      url: absolute(url),
    })),
  };
}
