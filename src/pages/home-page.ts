import type { Story } from "../front-matter/index.ts";
import { hasPassed } from "../language/index.ts";
import { mayLead } from "../newsroom/index.ts";
import { HOME_URL } from "../urls/index.ts";
import type { SiteContext } from "./context.ts";
import { CATEGORY_LISTINGS } from "./listings/categories.ts";
import { pageView } from "./page-view.ts";
import { storyCards } from "./story-cards.ts";
import type { HomeView } from "./views.ts";

const SECONDS = 3;
const FEATURED = 4;
const LATEST = 10;
const BAND = 4;

/**
 * The home page: a lead and its seconds (the newest `featured` stories, else the newest), the latest
 * as a list, the editors' further choice, what is most read where somebody counts, and a band of the
 * newest of each category. Each story stands there once, in the first of these places that it has a
 * right to; only the ranking of the most read names whatever it counted. What may not lead
 * (newsroom/may-lead.ts) leads no band either, and paid content is never breaking news.
 */
export function homeView(context: SiteContext): HomeView {
  const { edition, directory, popular, text } = context;
  const { live, site, now } = edition;
  const shown = new Set<Story>();
  const take = (stories: readonly Story[], most: number): Story[] => {
    const taken = stories.filter((story) => !shown.has(story)).slice(0, most);
    for (const story of taken) shown.add(story);
    return taken;
  };
  const editorial = live.filter(({ label }) => label === undefined);
  const [breaking] = take(
    editorial.filter(({ breakingUntil }) => breakingUntil && !hasPassed(breakingUntil, now)),
    1,
  );
  // An editor may put an answer among the leads; by itself none gets there.
  const chosen = editorial.filter(({ featured }) => featured);
  const leads = take([...new Set([...chosen, ...live.filter(mayLead)])], 1 + SECONDS);
  const [lead, ...seconds] = storyCards(leads, context);
  const featured = take(chosen, FEATURED);
  const latest = take(live, LATEST);
  const bands = edition.listings(CATEGORY_LISTINGS).flatMap(({ subject, stories }) => {
    const left = stories.filter((story) => !shown.has(story));
    const first = left.find(mayLead);
    if (first === undefined) return [];
    return [{ subject, stories: take([...new Set([first, ...left])], BAND) }];
  });
  return {
    ...pageView(context, {
      url: HOME_URL,
      heading: site.name,
      title: undefined,
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
    archive: directory.link(text("home.archive"), context.urls.archive),
    empty: text("site.empty"),
    bands: bands.map(({ subject, stories }) => ({
      category: directory.link(subject.name, context.urls.category(subject)),
      stories: storyCards(stories, context),
    })),
  };
}
