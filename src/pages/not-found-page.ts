import { mayLead } from "../newsroom/index.ts";
import { HOME_URL, NOT_FOUND_URL } from "../urls/index.ts";
import type { SiteContext } from "./context.ts";
import { categoryLinks, waysIn } from "./entry-links.ts";
import { pageView } from "./page-view.ts";
import { storyCards } from "./story-cards.ts";
import type { NotFoundView } from "./views.ts";

/** Stories that the page for wrong addresses offers. */
const LATEST = 4;

/** The page that hosts show at every wrong address. */
export function notFoundView(context: SiteContext): NotFoundView {
  const { directory, edition, text } = context;
  return {
    ...pageView(context, {
      url: NOT_FOUND_URL,
      heading: text("notFound.title"),
      description: text("notFound.description"),
      about: { type: "nothing" },
    }),
    intro: text("notFound.intro"),
    ways: [
      { ...directory.link(text("home.name"), HOME_URL), note: text("notFound.homeNote") },
      ...waysIn(context),
    ],
    categories: categoryLinks(context),
    latest: storyCards(edition.live.filter(mayLead).slice(0, LATEST), context),
  };
}
