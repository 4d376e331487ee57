import type { SiteContext } from "./context.ts";
import { CATEGORY_LISTINGS } from "./listings/categories.ts";
import type { CountView, LinkView } from "./views.ts";

/** Where a reader goes on who has found no story yet. */
export function waysIn({ directory, text, urls }: SiteContext): CountView[] {
  return [
    { ...directory.link(text("archive.name"), urls.archive), note: text("archive.note") },
    { ...directory.link(text("topics.title"), urls.topics), note: text("topics.note") },
    { ...directory.link(text("places.title"), urls.places), note: text("places.note") },
  ];
}

/** All kanal in the newsroom's order. */
export function categoryLinks({ edition, directory, urls }: SiteContext): LinkView[] {
  return edition.categories.map((category) =>
    directory.link(category.name, urls.category(category)),
  );
}

/** Those kanal with stories that have pages: what the foot of every page leads to. */
export function footerCategories({
  edition,
  directory,
  urls,
}: Pick<SiteContext, "edition" | "directory" | "urls">): LinkView[] {
  return edition
    .listings(CATEGORY_LISTINGS)
    .filter(({ subject, stories }) => stories.length > 0 && directory.has(urls.category(subject)))
    .map(({ subject }) => directory.link(subject.name, urls.category(subject)));
}
