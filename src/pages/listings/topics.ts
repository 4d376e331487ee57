import { compareNames } from "../../edition/index.ts";
import type { Topic } from "../../model/index.ts";
import type { SiteUrls } from "../../urls/index.ts";
import type { SiteContext } from "../context.ts";
import { changeOfLive } from "../context.ts";
import { imageView } from "../pictures.ts";
import type { PlannedPage } from "../planned-page.ts";
import { planPage } from "../planned-page.ts";
import type { ListingKind } from "./listing-kind.ts";
import { overviewView } from "./overview-page.ts";
import { timelineOf } from "./timeline.ts";

/** A topic that a live story has, by name. */
export const TOPIC_LISTINGS: ListingKind<Topic> = {
  subjectsOf: ({ topics }) => topics,
  keyOf: ({ slug }) => slug,
  compare: compareNames,
  url: (subject, urls) => urls.topic(subject),
  words: ({ name, slug }, { text, edition: { site, describedTopics } }) => ({
    kicker: text("topic.kicker"),
    heading: name,
    title: text("topic.title", { name }),
    description:
      describedTopics.get(slug)?.description ??
      text("topic.description", { name, site: site.name }),
    feedName: text("topic.feed", { name }),
  }),
  frame: ({ subject }, context) => {
    const { directory, text, urls, edition } = context;
    const { description, facts = [], picture } = edition.describedTopics.get(subject.slug) ?? {};
    return {
      intro: description,
      facts,
      image: picture && imageView(picture, context),
      above: [directory.link(text("topics.title"), urls.topics)],
    };
  },
  about: ({ slug, name }, items, { edition, urls }) => {
    const topic = edition.describedTopics.get(slug);
    if (topic === undefined) return { type: "collection", items };
    const about = {
      type: "Thing" as const,
      url: urls.topic({ slug }),
      name,
      description: topic.description,
      alternateNames: topic.aliases.map((alias) => alias.name).filter((other) => other !== name),
      picture: topic.picture,
    };
    return { type: "collection", items, about };
  },
  timeline: (listing, context) => timelineOf(listing, context.urls.topic(listing.subject), context),
  // What a newsroom has written of a topic is nowhere else.
  isIndexable: ({ subject, stories }, { edition }) =>
    stories.length >= LEAST_STORIES ||
    edition.describedTopics.get(subject.slug)?.description !== undefined,
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
      note: edition.describedTopics.get(subject.slug)?.description,
    })),
  });
}
