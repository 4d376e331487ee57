import type { AssembledSite } from "../../src/assembly/assemble-site.ts";
import { readRegistries } from "../../src/data/registries.ts";
import type { Story } from "../../src/front-matter/story.ts";
import type { Page } from "../../src/pages/page.ts";
import type { LayoutName, StoryCard, ViewOf } from "../../src/pages/views.ts";
import { readContent } from "../../src/stories/stories.ts";
import { DEFAULT_STORY_URL } from "../../src/urls/story-url.ts";
import type { Files } from "./newsroom.ts";
import { NOW, sourcesOf, TEXT, URLS } from "./newsroom.ts";

/** The stories of a newsroom before anything is known of their standing, in order of the files. */
export function storiesOf(files: Files): readonly Story[] {
  const sources = sourcesOf(files);
  const { registries } = readRegistries(sources.registries);
  const { posts, ownPages, pictures, attachments } = sources;
  return readContent({
    posts,
    ownPages,
    pictures,
    attachments,
    registries,
    text: TEXT,
    urls: URLS,
    storyUrl: DEFAULT_STORY_URL,
    authorPages: true,
    pathPrefix: "/",
    now: NOW,
  }).stories;
}

/** One story, by the front matter and body that `story` takes. */
export function storyOf(text: string): Story {
  const [only] = storiesOf({ "posts/satu.md": text });
  if (only === undefined) throw new Error("The story can't be read.");
  return only;
}

/** What the page at a URL shows, which must be of the layout that is named. */
export function viewAt<Layout extends LayoutName>(
  site: AssembledSite,
  layout: Layout,
  url: string,
): ViewOf[Layout] {
  const page = site.pages.find((candidate) => candidate.url === url);
  if (page === undefined) throw new Error(`No page at ${url}.`);
  if (page.layout !== layout) throw new Error(`${url} has the layout ${page.layout}.`);
  return page.view as ViewOf[Layout];
}

export function urlsOf({ pages }: AssembledSite): string[] {
  return pages.map(({ url }) => url);
}

/** The stories on a listing page, newest first. */
export function storiesAt(site: AssembledSite, url: string): StoryCard[] {
  return viewAt(site, "listing", url).days.flatMap(({ stories }) => stories);
}

/** Titles of the stories on a listing page. */
export function titlesAt(site: AssembledSite, url: string): string[] {
  return storiesAt(site, url).map(({ title }) => title);
}

/** Every listing page that shows a story, by its title. */
export function listingsWith(site: AssembledSite, title: string): string[] {
  return site.pages
    .filter(({ layout }) => layout === "home" || layout === "listing")
    .filter(({ view }) => JSON.stringify(view).includes(JSON.stringify(title)))
    .map(({ url }) => url);
}

/** Pages whose view holds a text anywhere. */
export function pagesWith(site: AssembledSite, text: string): string[] {
  return site.pages.filter(({ view }) => JSON.stringify(view).includes(text)).map(({ url }) => url);
}

/** A link that a page's view or its HTML holds. */
export interface FoundLink {
  readonly page: string;
  /** Where in the view: "stories.3.category.url". */
  readonly where: string;
  /** Within the site, without the path prefix. */
  readonly url: string;
}

/** Every link within the site that any page holds: what its layout will print, and its body. */
export function linksOf({ pages }: AssembledSite, pathPrefix = "/"): FoundLink[] {
  return pages.flatMap((page) => linksIn(page, pathPrefix));
}

function linksIn(page: Page, pathPrefix: string): FoundLink[] {
  const found: FoundLink[] = [];
  const visit = (value: unknown, path: readonly string[]): void => {
    if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key]);
    } else if (typeof value === "string") {
      const key = path.at(-1) ?? "";
      const where = path.join(".");
      if (/(?:^u|U)rl$/u.test(key) && value.startsWith("/")) {
        found.push({ page: page.url, where, url: value });
      }
      if (key === "html") {
        for (const [, url = ""] of value.matchAll(/ (?:href|src)="(\/[^"#?]*)/gu)) {
          const base = pathPrefix.replace(/\/$/u, "");
          if (!url.startsWith(`${base}/`)) throw new Error(`${page.url}: ${url} lacks the prefix.`);
          found.push({ page: page.url, where, url: url.slice(base.length) });
        }
      }
    }
  };
  visit(page.view, []);
  return found;
}

/** The links of a site that none of its pages and pictures answers, as lines for a person. */
export function deadLinksOf(site: AssembledSite, pathPrefix = "/"): string[] {
  const targets = new Set([
    ...urlsOf(site),
    ...site.pictures.flatMap(({ set }) => set.files.map(({ url }) => url)),
    ...site.covers.map(({ path }) => `/${path}`),
    // The days of a listing have names in it.
    ...site.pages.flatMap((page) =>
      page.layout === "listing"
        ? page.view.days.map(({ day }) => `${page.url}#jejak-day-${day}`)
        : [],
    ),
  ]);
  return linksOf(site, pathPrefix)
    .filter(({ url }) => !targets.has(url))
    .map(({ page, where, url }) => `${page}  ${where}  ${url}`);
}

/** Freezes a value and all it holds; bytes can't be frozen. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null && !ArrayBuffer.isView(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
