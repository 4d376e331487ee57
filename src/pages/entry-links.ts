import { ARCHIVE_URL, categoryUrl, PLACES_URL, TOPICS_URL } from "../urls/index.ts";
import type { PagesContext } from "./context.ts";
import type { CountView, LinkView } from "./views.ts";

/** Where a reader goes on who has found no story yet. */
export const WAYS_IN: readonly CountView[] = [
  { label: "Indeks", url: ARCHIVE_URL, note: "berita menurut tanggal" },
  { label: "Topik", url: TOPICS_URL, note: "berita menurut pokok bahasan" },
  { label: "Lokasi", url: PLACES_URL, note: "berita menurut provinsi" },
];

/** All kanal in the newsroom's order. */
export function categoryLinks({ edition }: PagesContext): LinkView[] {
  return edition.categories.map(({ subject }) => ({
    label: subject.name,
    url: categoryUrl(subject),
  }));
}
