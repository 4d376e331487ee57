import type { Story } from "../front-matter/index.ts";
import type { Author } from "../model/index.ts";
import type { DescribedSite } from "../structured-data/index.ts";
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
import { ABOUT_URL, authorUrl, CONTACT_URL } from "../urls/index.ts";
import type { PagesContext } from "./context.ts";
import { absoluteUrl } from "./context.ts";
import { Page } from "./page.ts";
import { KIND_LABELS } from "./story-cards.ts";
import type {
  AuthorsView,
  CalendarView,
  CorrectionsView,
  LinkView,
  ListingView,
  OverviewView,
  PageView,
  PlacesView,
} from "./views.ts";

/**
 * The same pages, each with what it tells machines. Done when all pages are known, since the medium
 * names only those of its pages that are there.
 */
export function withStructuredData(pages: readonly Page[], context: PagesContext): Page[] {
  const data = new SiteData(pages, context);
  return pages.map((page) => {
    const nodes = data.of(page);
    if (nodes.length === 0) return page;
    return new Page(page.layout, { ...page.view, structuredData: jsonLd(nodes) });
  });
}

class SiteData {
  private readonly context: PagesContext;
  private readonly described: DescribedSite;
  private readonly stories: ReadonlyMap<string, Story>;
  private readonly authors: ReadonlyMap<string, Author>;
  private readonly medium: object;

  constructor(pages: readonly Page[], context: PagesContext) {
    const urls = new Set(pages.map(({ url }) => url));
    const { site, published, authors } = context.edition;
    this.context = context;
    this.described = {
      site,
      newsroom: context.newsroom,
      logo: context.logo,
      absolute: remembered((path) => absoluteUrl(path, context)),
      has: (path) => urls.has(path),
    };
    // Of two stories at one URL the first has the page.
    this.stories = new Map([...published].reverse().map((story) => [story.url, story]));
    this.authors = new Map(authors.map(({ subject }) => [authorUrl(subject), subject]));
    this.medium = organization(this.described);
  }

  /** The things that a page tells of; none for a page that no machine should keep. */
  of({ layout, view }: Page): readonly object[] {
    const { described, medium } = this;
    switch (layout) {
      case "not-found":
        return [];
      case "withdrawn":
        // Its body is in no output, and neither is a way to it (clause 5c).
        return [webPage("WebPage", view, described)];
      case "home":
        return [fullOrganization(described), website(described)];
      case "story":
        return [this.article(view), medium, this.way(view)];
      case "listing":
        return [...this.listing(view as ListingView), medium, this.way(view)];
      case "overview":
      case "corrections":
      case "authors":
      case "places":
      case "calendar":
        return [collectionPage(view, linkedFrom(layout, view), described), medium, this.way(view)];
      default:
        return [webPage(typeOf(view.url), view, described), medium, this.way(view)];
    }
  }

  private article(view: PageView): object {
    const story = this.stories.get(view.url);
    if (story === undefined) throw new Error(`${view.url} is the page of no story.`);
    const { edition } = this.context;
    const { shareImage } = view;
    return article(story, { edition, genre: KIND_LABELS[story.type], shareImage }, this.described);
  }

  private listing(view: ListingView): readonly object[] {
    const urls = view.days.flatMap(({ stories }) => stories.map(({ url }) => url));
    const author = this.authors.get(view.url);
    // A numbered page is of what they wrote, not of them.
    return author === undefined || view.profile === undefined
      ? [collectionPage(view, urls, this.described)]
      : profilePage(view, author, urls, this.described);
  }

  private way(view: PageView): object {
    return breadcrumbs(view.breadcrumbs, view, this.described);
  }
}

/** A story is named by some ten listings, so its address is put together once. */
function remembered(absolute: (path: string) => string): (path: string) => string {
  const known = new Map<string, string>();
  return (path) => {
    const address = known.get(path) ?? absolute(path);
    known.set(path, address);
    return address;
  };
}

function typeOf(url: string): "WebPage" | "AboutPage" | "ContactPage" {
  if (url === ABOUT_URL) return "AboutPage";
  return url === CONTACT_URL ? "ContactPage" : "WebPage";
}

/** Where an overview leads, in its order. */
function linkedFrom(layout: string, view: PageView): readonly string[] {
  switch (layout) {
    case "authors":
      return addresses((view as AuthorsView).people);
    case "corrections":
      return addresses((view as CorrectionsView).notices.map(({ story }) => story));
    case "places":
      return addresses((view as PlacesView).zones.flatMap(({ provinces }) => provinces));
    case "calendar": {
      const { months, lists } = view as CalendarView;
      return addresses([...months, ...lists.flatMap(({ items }) => items)]);
    }
    default:
      return addresses((view as OverviewView).groups.flatMap(({ items }) => items));
  }
}

function addresses(links: readonly LinkView[]): readonly string[] {
  return [...new Set(links.flatMap(({ url }) => (url === undefined ? [] : [url])))];
}
