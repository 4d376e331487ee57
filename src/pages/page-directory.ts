import type { Edition } from "../edition/index.ts";
import type { Story } from "../front-matter/index.ts";
import type { Moment } from "../language/index.ts";
import type { LinkView } from "./views.ts";

/** The feeds that lie below a page's URL. */
export interface FeedFacts {
  /** "Media Uji – Kanal Daerah": among many feeds a name must say whose it is. */
  readonly title: string;
  /** Plain text. */
  readonly description: string;
  /** Newest first. */
  readonly stories: readonly Story[];
}

/** What is known of a page of the site before anything of it is made. */
export interface PageEntry {
  /** "/kanal/daerah/", without the path prefix. */
  readonly url: string;
  /** Whether search engines may show the page; if not, it says `noindex` and is in no sitemap. */
  readonly isIndexable: boolean;
  /** When what the page shows last changed; undefined, or absent, where nothing tells. */
  lastChanged?(site: { readonly edition: Edition }): Moment | undefined;
  readonly feed?: FeedFacts | undefined;
  /** Whose page it is, where it is a story's. */
  readonly story?: Story | undefined;
  /** The option that leaves the page out, where it is a built-in one: `pages: { corrections: false }`. */
  readonly kind?: string | undefined;
  /**
   * What the page comes from, where its URL must never be lost: a file of the newsroom's, or the data
   * file in which it is registered.
   */
  readonly origin?:
    | { readonly file: string }
    | { readonly data: "authors" | "categories" }
    | undefined;
}

/** Where listings lie, whether or not the site has them all. */
export interface ListingUrls {
  /** "/kanal/", "/topik/" … */
  readonly folders: readonly string[];
  /** The URLs of the listings that a story is in, were it live. */
  of(story: Story): readonly string[];
}

/**
 * Every page of the site, known before any is made. Whoever wants to lead somewhere asks here: views,
 * feeds, sitemaps, structured data, checks of links. What is not here has no page: its name is printed,
 * and leads nowhere.
 */
export class PageDirectory {
  /** In the order in which the pages are made. */
  readonly entries: readonly PageEntry[];
  private readonly byUrl: ReadonlyMap<string, PageEntry>;
  private readonly listings: ListingUrls;

  /** @param entries no two with one URL */
  constructor(entries: readonly PageEntry[], listings: ListingUrls) {
    this.entries = entries;
    this.byUrl = new Map(entries.map((entry) => [entry.url, entry]));
    this.listings = listings;
  }

  find(url: string): PageEntry | undefined {
    return this.byUrl.get(url);
  }

  has(url: string): boolean {
    return this.byUrl.has(url);
  }

  /** A URL, if there is a page at it. */
  ifThere(url: string): string | undefined {
    return this.byUrl.has(url) ? url : undefined;
  }

  /** A word that leads to a page, if there is one. */
  link(label: string, url: string): LinkView {
    return { label, url: this.ifThere(url) };
  }

  /**
   * Whether a URL lies where pages come and go with the stories: one that is free today may be a page
   * tomorrow, in a build that nobody watches.
   */
  isAmongListings(url: string): boolean {
    return this.listings.folders.some((folder) => url.startsWith(folder));
  }

  /** The URLs of the listings that a story is in, were it live; the site may do without some of them. */
  listingsOf(story: Story): readonly string[] {
    return this.listings.of(story);
  }
}
