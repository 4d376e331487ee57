import type {
  EntryPointLeaf,
  SearchActionLeaf,
  WebSiteLeaf,
  WithActionConstraints,
} from "schema-dts";
import { HOME_URL } from "../urls/index.ts";
import { thing } from "./json-ld.ts";
import type { DescribedSite } from "./site.ts";
import { organizationId, pageAddress, websiteId } from "./site.ts";

/** The site as a whole, for the home page; where it can be searched, how. */
export function website(described: DescribedSite): WebSiteLeaf {
  const { site, absolute } = described;
  const search = pageAddress(described.urls.search, described);
  return thing<WebSiteLeaf>({
    "@type": "WebSite",
    "@id": websiteId(described),
    name: site.name,
    url: absolute(HOME_URL),
    description: site.description,
    inLanguage: site.lang,
    publisher: { "@id": organizationId(described) },
    potentialAction: search === undefined ? undefined : searchAction(search),
  });
}

function searchAction(page: string): WithActionConstraints<SearchActionLeaf> {
  return {
    "@type": "SearchAction",
    target: thing<EntryPointLeaf>({
      "@type": "EntryPoint",
      urlTemplate: `${page}?q={search_term_string}`,
    }),
    "query-input": "required name=search_term_string",
  };
}
