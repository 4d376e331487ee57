import {
  AUTHORS_URL,
  authorUrl,
  CATEGORIES_URL,
  categoryUrl,
  TOPICS_URL,
  topicUrl,
} from "../urls/index.ts";
import type { PagesContext } from "./context.ts";
import { lastChange, pageView } from "./context.ts";
import { listingPagesOf, under } from "./listing-pages.ts";
import { overviewPage } from "./overview-page.ts";
import { Page } from "./page.ts";
import { profileOf } from "./profiles.ts";
import { authorWords, categoryWords, topicWords } from "./subject-words.ts";
import type { AuthorsView } from "./views.ts";

const CATEGORIES = { label: "Kanal", url: CATEGORIES_URL };
const TOPICS = { label: "Topik", url: TOPICS_URL };
const AUTHORS = { label: "Penulis", url: AUTHORS_URL };

/** `/kanal/` and a listing for every registered category. */
export function categoryPages(context: PagesContext): Page[] {
  const { categories, site } = context.edition;
  return [
    overviewPage(context, {
      url: CATEGORIES_URL,
      heading: "Kanal",
      description: `Semua kanal ${site.name}.`,
      groups: [
        {
          items: categories.map(({ subject, stories }) => ({
            label: subject.name,
            url: categoryUrl(subject),
            count: stories.length,
            note: subject.description,
          })),
        },
      ],
    }),
    ...categories.flatMap(({ subject, stories }) =>
      listingPagesOf(
        {
          url: categoryUrl(subject),
          kicker: "Kanal",
          heading: subject.name,
          ...categoryWords(subject, site),
          intro: subject.description,
          breadcrumbs: under(CATEGORIES),
          stories,
        },
        context,
      ),
    ),
  ];
}

/** `/topik/` and a listing for every topic that a story has. */
export function topicPages(context: PagesContext): Page[] {
  const { topics, site } = context.edition;
  return [
    overviewPage(context, {
      url: TOPICS_URL,
      heading: "Topik",
      description: `Semua topik berita ${site.name}, menurut abjad.`,
      groups: [
        {
          items: topics.map(({ subject, stories }) => ({
            label: subject.name,
            url: topicUrl(subject),
            count: stories.length,
          })),
        },
      ],
    }),
    ...topics.flatMap(({ subject, stories }) =>
      listingPagesOf(
        {
          url: topicUrl(subject),
          kicker: "Topik",
          heading: subject.name,
          ...topicWords(subject, site),
          breadcrumbs: under(TOPICS),
          stories,
        },
        context,
      ),
    ),
  ];
}

/** `/penulis/` and a page for every registered author. */
export function authorPages(context: PagesContext): Page[] {
  const { authors, site } = context.edition;
  const overview: AuthorsView = {
    ...pageView(context, {
      url: AUTHORS_URL,
      heading: "Penulis",
      description: `Para penulis ${site.name}, dengan kode yang menutup tulisan mereka.`,
      modified: lastChange(context.edition.live, context),
    }),
    people: authors.map(({ subject, stories }) => profileOf(subject, stories.length)),
  };
  return [
    new Page("authors", overview),
    ...authors.flatMap(({ subject, stories }) =>
      listingPagesOf(
        {
          url: authorUrl(subject),
          kicker: "Penulis",
          heading: subject.name,
          ...authorWords(subject, site),
          profile: profileOf(subject),
          breadcrumbs: under(AUTHORS),
          stories,
        },
        context,
      ),
    ),
  ];
}
