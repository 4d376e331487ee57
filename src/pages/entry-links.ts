import { ARCHIVE_URL, categoryUrl, PLACES_URL, TOPICS_URL } from "../urls/index.ts";
import type { SiteContext } from "./context.ts";
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
