import type { Story } from "../front-matter/index.ts";
import { createDateFilters } from "../language/index.ts";
import type { Newsroom } from "../model/index.ts";
import { LABEL_LABELS } from "../model/index.ts";
import { authorUrl } from "../urls/index.ts";
import type { PagesContext } from "./context.ts";
import { absoluteUrl } from "./context.ts";
import { Page } from "./page.ts";
import { siteShareImage } from "./share-pictures.ts";
import type { ArticleView, ListingView, OpenGraphView, PageView } from "./views.ts";

const { isoDate } = createDateFilters({ zone: "WIB" });

/**
 * The same pages, each with what it tells those who share it (https://ogp.me). Done when all pages are
 * known, since a story names only those of its authors who have a page.
 */
export function withOpenGraph(pages: readonly Page[], context: PagesContext): Page[] {
  const urls = new Set(pages.map(({ url }) => url));
  const stories = new Map(context.edition.published.map((story) => [story.url, story]));
  const siteImage = siteShareImage(context);
  const account = accountOnX(context.newsroom);
  return pages.map(({ layout, view }) => {
    const story = layout === "story" ? stories.get(view.url) : undefined;
    const openGraph: OpenGraphView = {
      type: story === undefined ? (isProfile(layout, view) ? "profile" : "website") : "article",
      title: titleOf(view, story),
      url: view.canonical,
      description: view.description,
      image: view.shareImage ?? siteImage,
      account,
      article: story === undefined ? undefined : articleOf(story, context, urls),
    };
    return new Page(layout, { ...view, openGraph });
  });
}

/** A numbered page is of what an author wrote, not of them. */
function isProfile(layout: string, view: PageView): boolean {
  return layout === "listing" && (view as ListingView).profile !== undefined;
}

/** Without the medium's name, which stands beside it; paid content says so, as in feeds. */
function titleOf({ title, heading }: PageView, story: Story | undefined): string {
  const label = story?.label;
  const name = title ?? heading;
  return label === undefined ? name : `[${LABEL_LABELS[label]}] ${name}`;
}

function articleOf(story: Story, context: PagesContext, urls: ReadonlySet<string>): ArticleView {
  const { published, category, topics, label, authors } = story;
  const modified = context.edition.modified(story);
  return {
    published: isoDate(published),
    modified: modified.instant > published.instant ? isoDate(modified) : undefined,
    section: category?.name,
    tags: topics.map(({ name }) => name),
    // Paid content carries no reporter's name (Pedoman Pemberitaan Media Siber, clause 6).
    authors: (label === undefined ? authors.map(authorUrl) : [])
      .filter((url) => urls.has(url))
      .map((url) => absoluteUrl(url, context)),
  };
}

/** Paths of X that are no account. */
const NO_ACCOUNTS = new Set(["hashtag", "home", "i", "intent", "search", "share"]);

/**
 * The medium's account on X, where its data names one.
 *
 * @example accountOnX({ staff: [], social: ["https://x.com/mediauji"] }) // "@mediauji"
 */
export function accountOnX(newsroom: Pick<Newsroom, "social"> | undefined): string | undefined {
  for (const address of newsroom?.social ?? []) {
    const [, name = ""] =
      /^https?:\/\/(?:(?:www|mobile|m)\.)?(?:x|twitter)\.com\/@?(\w{1,15})\/?(?:[?#].*)?$/iu.exec(
        address.trim(),
      ) ?? [];
    if (name !== "" && !NO_ACCOUNTS.has(name.toLowerCase())) return `@${name}`;
  }
  return undefined;
}
