import type { Category } from "../../model/index.ts";
import type { SiteUrls } from "../../urls/index.ts";
import type { SiteContext } from "../context.ts";
import { changeOfLive } from "../context.ts";
import type { PlannedPage } from "../planned-page.ts";
import { planPage } from "../planned-page.ts";
import type { ListingKind } from "./listing-kind.ts";
import { overviewView } from "./overview-page.ts";

/** A kanal: every registered one, those without stories too. A story is in each of its kanal. */
export const CATEGORY_LISTINGS: ListingKind<Category> = {
  subjectsOf: ({ categories }) => categories,
  keyOf: ({ slug }) => slug,
  registered: ({ categories }) => categories.values(),
  registry: "categories",
  url: (subject, urls) => urls.category(subject),
  words: ({ name, description }, { text, edition: { site } }) => ({
    kicker: text("category.kicker"),
    heading: name,
    title: text("category.title", { name }),
    description: description ?? text("category.description", { name, site: site.name }),
    feedName: text("category.feed", { name }),
  }),
  frame: ({ subject }, { directory, text, urls }) => ({
    intro: subject.description,
    ofCategory: urls.category(subject),
    above: [directory.link(text("categories.title"), urls.categories)],
  }),
  isIndexable: ({ stories }) => stories.length > 0,
};

/** `/kanal/`. */
export function categoriesOverview(urls: SiteUrls): PlannedPage {
  return planPage("overview", urls.categories, categoriesView, {
    lastChanged: changeOfLive,
  });
}

function categoriesView(context: SiteContext) {
  const { edition, directory, text } = context;
  return overviewView(context, {
    url: context.urls.categories,
    heading: text("categories.title"),
    description: text("categories.description", { site: edition.site.name }),
    items: edition.listings(CATEGORY_LISTINGS).map(({ subject, stories }) => ({
      ...directory.link(subject.name, context.urls.category(subject)),
      count: stories.length,
      note: subject.description,
    })),
  });
}
