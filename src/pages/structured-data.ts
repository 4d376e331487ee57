import { memoize } from "../collections/index.ts";
import { partOf } from "../edition/index.ts";
import type { Story } from "../front-matter/index.ts";
import { kindOf } from "../model/index.ts";
import type { CommonSubject, DescribedSite } from "../structured-data/index.ts";
import {
  article,
  breadcrumbs,
  collectionPage,
  fullOrganization,
  jsonLd,
  organization,
  profilePage,
  webPage,
  website,
} from "../structured-data/index.ts";
import type { SiteContext } from "./context.ts";
import { absoluteUrl } from "./context.ts";
import type { PageSubject } from "./page-subject.ts";

import type { PageView } from "./views.ts";

/** What of a view its structured data repeat. */
type DescribedPage = Pick<
  PageView,
  "url" | "heading" | "description" | "modified" | "breadcrumbs"
> & {
  /** BCP 47; the site's when absent. */
  readonly lang?: string | undefined;
};

/** What a page tells machines, as JSON-LD; undefined for one that tells them nothing. */
export function structuredData(
  page: DescribedPage,
  about: PageSubject,
  context: SiteContext,
): string | undefined {
  const nodes = nodesOf(page, about, context);
  return nodes.length === 0 ? undefined : jsonLd(nodes);
}

function nodesOf(page: DescribedPage, about: PageSubject, context: SiteContext): readonly object[] {
  const { described, medium } = siteFacts(context);
  const above = () => breadcrumbs(page.breadcrumbs, page, described);
  switch (about.type) {
    case "nothing":
      return [];
    case "withdrawal":
      return [webPage("WebPage", page, described)];
    case "medium":
      return [fullOrganization(described), website(described)];
    case "story": {
      const { story } = about;
      const { edition, text } = context;
      const setting = { edition, genre: kindOf(story, text), series: seriesOf(story, context) };
      return [article(story, setting, described), medium, above()];
    }
    case "author":
      return [...profilePage(page, about.author, about.items, described), medium, above()];
    case "collection":
      return [collectionPage(page, about.items, described, about.about), medium, above()];
    case "text":
      return [webPage(typeOf(page.url, context), page, described), medium, above()];
  }
}

/** The series of a story, as its own data name it. */
function seriesOf(story: Story, { edition: { series }, urls }: SiteContext) {
  if (story.series === undefined) return undefined;
  const { slug, name } = story.series;
  const subject: CommonSubject = {
    type: "CreativeWorkSeries",
    url: urls.oneSeries({ slug }),
    name,
  };
  return { subject, part: partOf(story, series)?.part };
}

/** What every page says of its site, made once for all. */
const siteFacts = memoize((context: SiteContext) => {
  const { edition, newsroom, logo, directory, text } = context;
  const described: DescribedSite = {
    site: edition.site,
    newsroom,
    logo,
    text,
    urls: context.urls,
    absolute: remembered((path) => absoluteUrl(path, context)),
    has: (path) => directory.has(path),
  };
  return { described, medium: organization(described) };
});

/** A story is named by some ten listings, so its address is put together once. */
function remembered(absolute: (path: string) => string): (path: string) => string {
  const known = new Map<string, string>();
  return (path) => {
    const address = known.get(path) ?? absolute(path);
    known.set(path, address);
    return address;
  };
}

function typeOf(url: string, { urls }: SiteContext): "WebPage" | "AboutPage" | "ContactPage" {
  if (url === urls.about) return "AboutPage";
  return url === urls.contact ? "ContactPage" : "WebPage";
}
