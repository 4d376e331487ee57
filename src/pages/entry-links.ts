import { ARCHIVE_URL, categoryUrl, PLACES_URL, TOPICS_URL } from "../urls/index.ts";
import type { SiteContext } from "./context.ts";
import type { CountView, LinkView } from "./views.ts";

/** Where a reader goes on who has found no story yet. */
export function waysIn({ directory }: SiteContext): CountView[] {
  return [
    { ...directory.link("Indeks", ARCHIVE_URL), note: "berita menurut tanggal" },
    { ...directory.link("Topik", TOPICS_URL), note: "berita menurut pokok bahasan" },
    { ...directory.link("Lokasi", PLACES_URL), note: "berita menurut provinsi" },
  ];
}

/** All kanal in the newsroom's order. */
export function categoryLinks({ edition, directory }: SiteContext): LinkView[] {
  return edition.categories.map((category) => directory.link(category.name, categoryUrl(category)));
}
