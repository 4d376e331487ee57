import type { Story } from "../front-matter/index.ts";
import type { Author } from "../model/index.ts";
import type { LinkView } from "./views.ts";

/** What a page is about, as machines are told. */
export type PageSubject =
  /** Words: an explanation, a page of the newsroom's own, a form. */
  | { readonly type: "text" }
  | { readonly type: "story"; readonly story: Story }
  /** Other pages, in their order; without the path prefix. */
  | { readonly type: "collection"; readonly urls: readonly string[] }
  /** A writer, and what they wrote. */
  | { readonly type: "author"; readonly author: Author; readonly urls: readonly string[] }
  /** The medium itself. */
  | { readonly type: "medium" }
  /** A withdrawn story, whose body is in no output, and neither is a way to it (Pedoman, clause 5c). */
  | { readonly type: "withdrawal" }
  /** Nothing that a machine should keep. */
  | { readonly type: "nothing" };

/** Where a page leads, as what it is about; each page once. */
export function collectionOf(links: readonly LinkView[]): PageSubject {
  const urls = links.flatMap(({ url }) => (url === undefined ? [] : [url]));
  return { type: "collection", urls: [...new Set(urls)] };
}
