import { ARCHIVE_URL, categoryUrl, PLACES_URL, TOPICS_URL } from "../urls/index.ts";
import type { SiteContext } from "./context.ts";
import { CATEGORY_LISTINGS } from "./listings/categories.ts";
import type { CountView, LinkView } from "./views.ts";

/** Where a reader goes on who has found no story yet. */
export function waysIn({ directory, text }: SiteContext): CountView[] {
  return [
    { ...directory.link(text("archive.name"), ARCHIVE_URL), note: text("archive.note") },
    { ...directory.link(text("topics.title"), TOPICS_URL), note: text("topics.note") },
    { ...directory.link(text("places.title"), PLACES_URL), note: text("places.note") },
  ];
}

/** All kanal in the newsroom's order. */
export function categoryLinks({ edition, directory }: SiteContext): LinkView[] {
  return edition.categories.map((category) => directory.link(category.name, categoryUrl(category)));
}

/** Those kanal with stories that have pages: what the foot of every page leads to. */
export function footerCategories({
  edition,
  directory,
}: Pick<SiteContext, "edition" | "directory">): LinkView[] {
  return edition
    .listings(CATEGORY_LISTINGS)
    .filter(({ subject, stories }) => stories.length > 0 && directory.has(categoryUrl(subject)))
    .map(({ subject }) => directory.link(subject.name, categoryUrl(subject)));
}
