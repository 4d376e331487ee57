import type { ItemListLeaf, WebPageLeaf } from "schema-dts";
import type { Moment } from "../language/index.ts";
import type { Author } from "../model/index.ts";
import { profile } from "./byline.ts";
import type { CommonSubject } from "./common-subject.ts";
import { commonSubject } from "./common-subject.ts";
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
  /** The language of its words, BCP 47; the site's when absent. */
  readonly lang?: string | undefined;
}

/** A page that another one leads to. */
export interface ListedPage {
  readonly label: string;
  /** Without the path prefix. */
  readonly url: string;
}

/**
 * Of a long list the first ones are named, so that a page stays light: each takes some 60 bytes of a
 * compressed page.
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
 * @param about what these have in common
 */
export function collectionPage(
  page: PageFacts,
  items: readonly ListedPage[],
  described: DescribedSite,
  about?: CommonSubject,
): WebPageLeaf {
  return typed("CollectionPage", page, described, {
    mainEntity: itemList(items, described),
    ...(about !== undefined && { about: commonSubject(about, described) }),
  });
}

/** The page of an author, with what they wrote. */
export function profilePage(
  page: PageFacts,
  author: Author,
  items: readonly ListedPage[],
  described: DescribedSite,
): readonly object[] {
  const person = profile(author, described);
  const url = described.absolute(page.url);
  return [
    typed("ProfilePage", page, described, { mainEntity: person }),
    { ...itemList(items, described), mainEntityOfPage: url },
  ];
}

function typed(
  type: string,
  { url, heading, description, modified, lang }: PageFacts,
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
    inLanguage: lang ?? described.site.lang,
    dateModified: modified === undefined ? undefined : date(modified),
    isPartOf: { "@id": websiteId(described) },
    publisher: { "@id": organizationId(described) },
    ...more,
  }) as WebPageLeaf;
}

function itemList(items: readonly ListedPage[], { absolute }: DescribedSite): ItemListLeaf {
  return {
    "@type": "ItemList",
    numberOfItems: items.length,
    itemListElement: items.slice(0, MOST_ITEMS).map(({ label, url }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: label,
      url: absolute(url),
    })),
  };
}
