import { HOME_URL, NOT_FOUND_URL } from "../urls/index.ts";
import type { SiteContext } from "./context.ts";
import { categoryLinks, waysIn } from "./entry-links.ts";
import type { Page } from "./page.ts";
import { makePage } from "./page.ts";
import { pageView } from "./page-view.ts";
import { storyCards } from "./story-cards.ts";

/** Stories that the page for wrong addresses offers. */
const LATEST = 4;

/** The page that hosts show at every wrong address. */
export function notFoundPage(context: SiteContext): Page<"not-found"> {
  const { directory, edition } = context;
  return makePage("not-found", {
    ...pageView(context, {
      url: NOT_FOUND_URL,
      heading: "Halaman tidak ditemukan",
      description: "Halaman yang Anda cari tidak ada di alamat ini.",
      about: { type: "nothing" },
    }),
    intro: "Alamat ini salah ketik, sudah berubah, atau memang belum pernah ada.",
    ways: [{ ...directory.link("Beranda", HOME_URL), note: "berita terbaru" }, ...waysIn(context)],
    categories: categoryLinks(context),
    latest: storyCards(edition.live.slice(0, LATEST), context),
  });
}
