import type { Edition } from "../edition/index.ts";
import type { Story } from "../front-matter/index.ts";
import { isoDay } from "../language/index.ts";
import type { Author } from "../model/index.ts";
import { LABEL_LABELS } from "../model/index.ts";
import {
  aiNote,
  GROUND_WORDS,
  noticesOn,
  relationNotes,
  unverifiedNote,
} from "../newsroom/index.ts";
import {
  archiveUrl,
  authorUrl,
  provinceUrl,
  regencyUrl,
  storyDataUrl,
  topicUrl,
  WITHDRAWALS_URL,
} from "../urls/index.ts";
import type { PagesContext } from "./context.ts";
import { absoluteUrl, HOME, pageView } from "./context.ts";
import { noticeView } from "./corrections-page.ts";
import { coverView } from "./covers.ts";
import { Page } from "./page.ts";
import { imageView } from "./pictures.ts";
import { profileOf } from "./profiles.ts";
import { shareLinks } from "./share-links.ts";
import { storyShareImage } from "./share-pictures.ts";
import { categoryLink, KIND_LABELS, namedStory, storyCards, storyLink } from "./story-cards.ts";
import type { CreditView, LinkView, ReferenceView, StoryView, WithdrawnView } from "./views.ts";

/** Every story that has a page: the live ones, the expired ones, and what is left of the withdrawn. */
export function storyPages(context: PagesContext): Page[] {
  const { published, withdrawn } = context.edition;
  const listed = listedUrls(context.edition);
  return [
    ...published.map((story) => new Page("story", storyView(story, context, listed))),
    ...withdrawn.map((story) => new Page("withdrawn", withdrawnView(story, context))),
  ];
}

/** The listings there are: an expired story may name a topic, place or day that has no page. */
function listedUrls({ topics, provinces, regencies, days }: Edition): ReadonlySet<string> {
  return new Set([
    ...topics.map(({ subject }) => topicUrl(subject)),
    ...provinces.map(({ subject }) => provinceUrl(subject)),
    ...regencies.map(({ subject }) => regencyUrl(subject)),
    ...days.map(({ subject }) => archiveUrl(subject)),
  ]);
}

function storyView(story: Story, context: PagesContext, listed: ReadonlySet<string>): StoryView {
  const { edition } = context;
  const { newer, older } = edition.neighbours(story);
  const ifListed = (url: string) => (listed.has(url) ? url : undefined);
  const category = categoryLink(story);
  return {
    ...pageView(context, {
      url: story.url,
      heading: story.title,
      description: story.summary,
      breadcrumbs: category === undefined ? [HOME] : [HOME, category],
      shareImage: storyShareImage(story, context),
      modified: edition.modified(story),
    }),
    published: story.published,
    updated: story.updated,
    dayUrl: ifListed(archiveUrl(isoDay(story.published))),
    summary: story.summary,
    hasStandfirst: story.hasSummary,
    html: story.html,
    words: story.words,
    type: story.type,
    kind: KIND_LABELS[story.type] === category?.label ? undefined : KIND_LABELS[story.type],
    label: story.label === undefined ? undefined : LABEL_LABELS[story.label],
    category,
    place: placeLinks(story, ifListed),
    topics: story.topics.map((topic) => ({
      label: topic.name,
      url: ifListed(topicUrl(topic)),
    })),
    // Paid content carries no reporter's name (Pedoman Pemberitaan Media Siber, clause 6).
    authors: story.label === undefined ? story.authors.map((author) => profileOf(author)) : [],
    credits: story.label === undefined ? credits(story) : [],
    source:
      story.source === undefined ? undefined : { label: story.source.name, url: story.source.url },
    image: story.image === undefined ? undefined : imageView(story.image, context.pathPrefix),
    cover: story.image === undefined ? coverView(story, edition.site.color) : undefined,
    share: shareLinks(story.title, absoluteUrl(story.url, context)),
    related: storyCards(edition.related.get(story) ?? [], context),
    notices: noticesOn(story, edition.answers).map(noticeView),
    references: references(story, edition),
    unverified: unverifiedNote(story),
    ai: aiNote(story),
    api: context.api ? storyDataUrl(story.url) : undefined,
    newer: storyLink(newer),
    older: storyLink(older),
  };
}

function credits({ authors, editor, photographer, contributors }: Story): CreditView[] {
  const credit = (role: string, author: Author): CreditView => ({
    role,
    code: author.code,
    label: author.name,
    url: authorUrl(author),
  });
  return [
    ...authors.map((author) => credit("Penulis", author)),
    ...contributors.map((author) => credit("Kontributor", author)),
    ...(photographer === undefined ? [] : [credit("Fotografer", photographer)]),
    ...(editor === undefined ? [] : [credit("Editor", editor)]),
  ];
}

/** From small to large: the detail in words, the kabupaten/kota, the province. */
function placeLinks({ place }: Story, ifListed: (url: string) => string | undefined): LinkView[] {
  if (place === undefined) return [];
  const { detail, regency, province } = place;
  return [
    ...(detail === undefined ? [] : [{ label: detail }]),
    ...(regency === undefined ? [] : [{ label: regency.name, url: ifListed(regencyUrl(regency)) }]),
    { label: province.name, url: ifListed(provinceUrl(province)) },
  ];
}

/** Links both ways between a story and what answers it or carries it further (clauses 2d and 4b). */
function references(story: Story, { answers }: Edition): ReferenceView[] {
  return relationNotes(story, answers).map(({ relation, story: other }) => ({
    ...namedStory(other),
    relation,
    published: other.published,
  }));
}

function withdrawnView(story: Story, context: PagesContext): WithdrawnView {
  const { withdrawn } = story;
  if (withdrawn === undefined) throw new Error(`${story.file} is not withdrawn.`);
  return {
    ...pageView(context, {
      url: story.url,
      heading: story.title,
      description: "Berita ini telah dicabut.",
      breadcrumbs: [HOME, { label: "Berita Dicabut", url: WITHDRAWALS_URL }],
      noindex: true,
      modified: context.edition.modified(story),
    }),
    published: story.published,
    withdrawn: withdrawn.date,
    ground: withdrawn.ground,
    groundText: GROUND_WORDS[withdrawn.ground],
    reason: withdrawn.reason,
    notices: noticesOn(story, context.edition.answers).map(noticeView),
  };
}
