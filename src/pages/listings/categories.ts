import type { Category } from "../../model/index.ts";
import { CATEGORIES_URL, categoryUrl } from "../../urls/index.ts";
import type { SiteContext } from "../context.ts";
import { changeOfLive } from "../context.ts";
import { planPage } from "../planned-page.ts";
import type { ListingKind } from "./listing-kind.ts";
import { overviewView } from "./overview-page.ts";

/** A kanal: every registered one, those without stories too. A story is in each of its kanal. */
export const CATEGORY_LISTINGS: ListingKind<Category> = {
  subjectsOf: ({ categories }) => categories,
  keyOf: ({ slug }) => slug,
  registered: ({ categories }) => categories.values(),
  registry: "categories",
  url: categoryUrl,
  words: ({ name, description }, { text, edition: { site } }) => ({
    kicker: text("category.kicker"),
    heading: name,
    title: text("category.title", { name }),
    description: description ?? text("category.description", { name, site: site.name }),
    feedName: text("category.feed", { name }),
  }),
  frame: ({ subject }, { directory, text }) => ({
    intro: subject.description,
    ofCategory: categoryUrl(subject),
    above: [directory.link(text("categories.title"), CATEGORIES_URL)],
  }),
  isIndexable: ({ stories }) => stories.length > 0,
};

/** `/kanal/`. */
export const CATEGORIES_OVERVIEW = planPage("overview", CATEGORIES_URL, categoriesView, {
  lastChanged: changeOfLive,
});

function categoriesView(context: SiteContext) {
  const { edition, directory, text } = context;
  return overviewView(context, {
    url: CATEGORIES_URL,
    heading: text("categories.title"),
    description: text("categories.description", { site: edition.site.name }),
    items: edition.listings(CATEGORY_LISTINGS).map(({ subject, stories }) => ({
      ...directory.link(subject.name, categoryUrl(subject)),
      count: stories.length,
      note: subject.description,
    })),
  });
}
