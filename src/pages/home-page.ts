import type { Story } from "../front-matter/index.ts";
import { hasPassed } from "../language/index.ts";
import { ARCHIVE_URL, categoryUrl, HOME_URL } from "../urls/index.ts";
import type { SiteContext } from "./context.ts";
import { lastChange } from "./context.ts";
import { CATEGORY_LISTINGS } from "./listings/categories.ts";
import type { Page } from "./page.ts";
import { makePage } from "./page.ts";
import { pageView } from "./page-view.ts";
import { storyCards } from "./story-cards.ts";

const SECONDS = 3;
const FEATURED = 4;
const LATEST = 10;
const BAND = 4;

/**
 * The home page: a lead and its seconds (the newest `featured` stories, else the newest), the latest
 * as a list, the editors' further choice, what is most read where somebody counts, and a band of the
 * newest of each category. Paid content never leads and is never breaking news.
 */
export function homePage(context: SiteContext): Page<"home"> {
  const { edition, directory, popular, text } = context;
  const { live, site, now } = edition;
  const editorial = live.filter(({ label }) => label === undefined);
  const chosen = editorial.filter(({ featured }) => featured);
  const leads = [...chosen, ...editorial.filter(({ featured }) => !featured)].slice(0, 1 + SECONDS);
  const [lead, ...seconds] = storyCards(leads, context);
  const featured = chosen.slice(leads.length, leads.length + FEATURED);
  const shown = new Set<Story>([...leads, ...featured]);
  const latest = live.filter((story) => !shown.has(story)).slice(0, LATEST);
  const breaking = editorial.find(
    ({ breakingUntil }) => breakingUntil !== undefined && !hasPassed(breakingUntil, now),
  );
  return makePage("home", {
    ...pageView(context, {
      url: HOME_URL,
      heading: site.name,
      title: undefined,
      modified: lastChange(live, context),
      feedTitle: site.name,
      breadcrumbs: [],
      about: { type: "medium" },
    }),
    edition: live[0]?.published,
    breaking:
      breaking?.breakingUntil === undefined
        ? undefined
        : { label: breaking.title, url: breaking.url, until: breaking.breakingUntil },
    lead,
    seconds,
    featured: storyCards(featured, context),
    latest: storyCards(latest, context),
    popular:
      popular === undefined || popular.stories.length === 0
        ? undefined
        : { period: popular.period, stories: storyCards(popular.stories, context) },
    archive: directory.link(text("home.archive"), ARCHIVE_URL),
    empty: text("site.empty"),
    bands: edition
      .listings(CATEGORY_LISTINGS)
      .filter(({ stories }) => stories.length > 0)
      .map(({ subject, stories }) => ({
        category: directory.link(subject.name, categoryUrl(subject)),
        stories: storyCards(stories.slice(0, BAND), context),
      })),
  });
}
