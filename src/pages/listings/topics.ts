import { compareNames } from "../../edition/index.ts";
import type { Topic } from "../../model/index.ts";
import { TOPICS_URL, topicUrl } from "../../urls/index.ts";
import type { SiteContext } from "../context.ts";
import { planPage } from "../planned-page.ts";
import type { ListingKind } from "./listing-kind.ts";
import { overviewPage } from "./overview-page.ts";

/** A topic that a live story has, by name. */
export const TOPIC_LISTINGS: ListingKind<Topic> = {
  subjectsOf: ({ topics }) => topics,
  keyOf: ({ slug }) => slug,
  compare: compareNames,
  url: topicUrl,
  words: ({ name }, site) => ({
    kicker: "Topik",
    heading: name,
    description: `Berita tentang ${name} di ${site.name}.`,
    feedName: `Topik ${name}`,
  }),
  frame: (_listing, { directory }) => ({ above: [directory.link("Topik", TOPICS_URL)] }),
};

/** `/topik/`. */
export const TOPICS_OVERVIEW = planPage(TOPICS_URL, topicsPage);

function topicsPage(context: SiteContext) {
  const { edition, directory } = context;
  return overviewPage(context, {
    url: TOPICS_URL,
    heading: "Topik",
    description: `Semua topik berita ${edition.site.name}, menurut abjad.`,
    items: edition.listings(TOPIC_LISTINGS).map(({ subject, stories }) => ({
      ...directory.link(subject.name, topicUrl(subject)),
      count: stories.length,
    })),
  });
}
