import { compareNames } from "../../edition/index.ts";
import type { Topic } from "../../model/index.ts";
import type { SiteUrls } from "../../urls/index.ts";
import type { SiteContext } from "../context.ts";
import { changeOfLive } from "../context.ts";
import type { PlannedPage } from "../planned-page.ts";
import { planPage } from "../planned-page.ts";
import type { ListingKind } from "./listing-kind.ts";
import { overviewView } from "./overview-page.ts";

/** A topic that a live story has, by name. */
export const TOPIC_LISTINGS: ListingKind<Topic> = {
  subjectsOf: ({ topics }) => topics,
  keyOf: ({ slug }) => slug,
  compare: compareNames,
  url: (subject, urls) => urls.topic(subject),
  words: ({ name }, { text, edition: { site } }) => ({
    kicker: text("topic.kicker"),
    heading: name,
    title: text("topic.title", { name }),
    description: text("topic.description", { name, site: site.name }),
    feedName: text("topic.feed", { name }),
  }),
  frame: (_listing, { directory, text, urls }) => ({
    above: [directory.link(text("topics.title"), urls.topics)],
  }),
  isIndexable: ({ stories }) => stories.length >= LEAST_STORIES,
};

/** A topic of fewer stories is those stories again, which search engines know already. */
const LEAST_STORIES = 3;

/** `/topik/`. */
export function topicsOverview(urls: SiteUrls): PlannedPage {
  return planPage("overview", urls.topics, topicsView, {
    lastChanged: changeOfLive,
  });
}

function topicsView(context: SiteContext) {
  const { edition, directory, text } = context;
  return overviewView(context, {
    url: context.urls.topics,
    heading: text("topics.title"),
    description: text("topics.description", { site: edition.site.name }),
    items: edition.listings(TOPIC_LISTINGS).map(({ subject, stories }) => ({
      ...directory.link(subject.name, context.urls.topic(subject)),
      count: stories.length,
    })),
  });
}
