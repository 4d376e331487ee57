import { KINDS } from "../attachments/index.ts";
import { memoize } from "../collections/index.ts";
import type { Story } from "../front-matter/index.ts";
import { createDateFilters, openGraphLocale } from "../language/index.ts";
import type { Newsroom } from "../model/index.ts";
import { isAuthor, labelledTitle } from "../model/index.ts";
import type { SiteContext } from "./context.ts";
import { absoluteUrl } from "./context.ts";
import type { PageSubject } from "./page-subject.ts";
import { siteShareImage } from "./share-pictures.ts";
import type { ArticleView, OpenGraphView, PageView } from "./views.ts";

const { isoDate } = createDateFilters({ zone: "WIB" });

/** What of a view is shown where it is shared. */
type SharedPage = Pick<PageView, "title" | "heading" | "description" | "canonical" | "shareImage">;

/** What a page tells those who share it (https://ogp.me). */
export function openGraph(
  page: SharedPage,
  about: PageSubject,
  context: SiteContext,
): OpenGraphView {
  const story = about.type === "story" ? about.story : undefined;
  const { siteImage, account, locale } = siteFacts(context);
  return {
    locale: story?.lang === undefined ? locale : openGraphLocale(story.lang),
    type: story === undefined ? (about.type === "author" ? "profile" : "website") : "article",
    // Without the medium's name, which stands beside it.
    title: story === undefined ? (page.title ?? page.heading) : labelledTitle(story, context.text),
    url: page.canonical,
    description: page.description,
    image: page.shareImage ?? siteImage,
    account,
    video: story && videoOf(story, context),
    article: story === undefined ? undefined : articleOf(story, context),
  };
}

/** Only a file that everybody may play: a platform's player is nothing that the page shows. */
function videoOf({ video }: Story, context: SiteContext): OpenGraphView["video"] {
  if (video === undefined || !("file" in video)) return undefined;
  const { url, facts } = video.file;
  return { url: absoluteUrl(url, context), type: KINDS[facts.kind].mediaType };
}

/** What is the same for every page, made once. */
const siteFacts = memoize((context: SiteContext) => ({
  siteImage: siteShareImage(context),
  account: accountOnX(context.newsroom),
  locale: openGraphLocale(context.edition.site.lang),
}));

function articleOf(story: Story, context: SiteContext): ArticleView {
  const { published, category, topics, label, authors } = story;
  const modified = context.edition.modified(story);
  return {
    published: isoDate(published),
    modified: modified.instant > published.instant ? isoDate(modified) : undefined,
    section: category?.name,
    tags: topics.map(({ name }) => name),
    // Paid content carries no reporter's name (Pedoman Pemberitaan Media Siber, clause 6).
    authors: (label === undefined ? authors.filter(isAuthor).map(context.urls.author) : [])
      .filter((url) => context.directory.has(url))
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
