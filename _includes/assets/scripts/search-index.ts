/** What is used of Pagefind, which is loaded from the site's own index. */
export interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  destroy(): Promise<void>;
  search(
    query: string,
    options: {
      readonly filters: Readonly<Record<string, string>>;
      readonly sort: Readonly<Record<string, string>>;
    },
  ): Promise<Response>;
}

export interface Response {
  readonly results: readonly { data(): Promise<Found> }[];
}

/** A page that was found. */
export interface Found {
  /** With the path prefix. */
  readonly url: string;
  /** Text with "<mark>" around what was found, and "&lt;" and "&gt;" for signs of its own. */
  readonly excerpt: string;
  /** As src/outputs/search/search-records.ts gives it. */
  readonly meta: Readonly<Record<string, string | undefined>>;
}
