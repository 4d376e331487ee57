import type { Story } from "../front-matter/index.ts";
import type { Author } from "../model/index.ts";
import type { CommonSubject, ListedPage } from "../structured-data/index.ts";
import type { LinkView } from "./views.ts";

/** What a page is about, as machines are told. */
export type PageSubject =
  /** Words: an explanation, a page of the newsroom's own, a form. */
  | { readonly type: "text" }
  | { readonly type: "story"; readonly story: Story }
  /** Other pages, in their order, and what they have in common, where that has a name of its own. */
  | {
      readonly type: "collection";
      readonly items: readonly ListedPage[];
      readonly about?: CommonSubject | undefined;
    }
  /** A writer, and what they wrote. */
  | { readonly type: "author"; readonly author: Author; readonly items: readonly ListedPage[] }
  /** The medium itself. */
  | { readonly type: "medium" }
  /** A withdrawn story, whose body is in no output, and neither is a way to it (Pedoman, clause 5c). */
  | { readonly type: "withdrawal" }
  /** Nothing that a machine should keep. */
  | { readonly type: "nothing" };

/** Where a page leads, as what it is about; each page once. */
export function collectionOf(links: readonly LinkView[], about?: CommonSubject): PageSubject {
  const items = new Map<string, ListedPage>();
  for (const { label, url } of links) {
    if (url !== undefined && !items.has(url)) items.set(url, { label, url });
  }
  return { type: "collection", items: [...items.values()], about };
}
