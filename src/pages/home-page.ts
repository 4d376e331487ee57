import type { Story } from "../content/story.ts";
import { ARCHIVE_URL, categoryUrl, HOME_URL } from "../content/urls.ts";
import { hasPassed } from "../language/index.ts";
import type { PagesContext } from "./context.ts";
import { pageView } from "./context.ts";
import { Page } from "./page.ts";
import { storyCard, storyCards, storyLink } from "./story-cards.ts";
import type { HomeView } from "./views.ts";

const SECONDS = 3;
const LATEST = 12;
const BAND = 4;

/**
 * The home page: a lead and its seconds (the newest `featured` stories, else the newest), the latest
 * as a list, and a band of the newest of each category. Paid content never leads and is never
 * breaking news.
 */
export function homePage(context: PagesContext): Page<HomeView> {
  const { live, categories, site, now } = context.edition;
  const editorial = live.filter(({ label }) => label === undefined);
  const leads = [
    ...editorial.filter(({ featured }) => featured),
    ...editorial.filter(({ featured }) => !featured),
  ].slice(0, 1 + SECONDS);
  const [lead, ...seconds] = leads;
  const shown = new Set<Story>(leads);
  const latest = live.filter((story) => !shown.has(story)).slice(0, LATEST);
  const breaking = editorial.find(
    ({ breakingUntil }) => breakingUntil !== undefined && !hasPassed(breakingUntil, now),
  );
  return new Page("home", {
    ...pageView(context, {
      url: HOME_URL,
      heading: site.name,
      title: undefined,
      breadcrumbs: [],
    }),
    breaking: storyLink(breaking),
    lead: lead === undefined ? undefined : storyCard(lead),
    seconds: storyCards(seconds),
    latest: storyCards(latest),
    archive: { label: "Indeks berita", url: ARCHIVE_URL },
    empty: "Belum ada tulisan.",
    bands: categories
      .filter(({ stories }) => stories.length > 0)
      .map(({ subject, stories }) => ({
        category: { label: subject.name, url: categoryUrl(subject) },
        stories: storyCards(stories.slice(0, BAND)),
      })),
  });
}
