import type { BreadcrumbListLeaf } from "schema-dts";
import type { DescribedSite } from "./site.ts";

/** A page above another one: its name, and its path where the site has it. */
export interface Crumb {
  readonly label: string;
  /** Without the path prefix. */
  readonly url?: string | undefined;
}

/**
 * The way from the home page to a page, the page itself included, as search engines print it in place of
 * an address (https://developers.google.com/search/docs/appearance/structured-data/breadcrumb).
 *
 * @param above from the home page to the page's parent; what has no page is left out
 */
export function breadcrumbs(
  above: readonly Crumb[],
  page: { readonly url: string; readonly heading: string },
  { absolute }: DescribedSite,
): BreadcrumbListLeaf {
  const steps = [
    ...above.flatMap(({ label, url }) => (url === undefined ? [] : [{ label, url }])),
    { label: page.heading, url: page.url },
  ];
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ label, url }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: label,
      item: { "@id": absolute(url) },
    })),
  };
}
