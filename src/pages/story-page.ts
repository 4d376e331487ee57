import type { Story } from "../front-matter/index.ts";
import { isoDay, writingDirection } from "../language/index.ts";
import type { Byline } from "../model/index.ts";
import { isAuthor, labelOf, pressRole, roleWords, writersOf } from "../model/index.ts";
import {
  aiNote,
  groundWords,
  isRunning,
  noticesOn,
  relationNotes,
  unverifiedNote,
  updatedOf,
} from "../newsroom/index.ts";
import { storyDataUrl } from "../urls/index.ts";
import type { PagesContext, SiteContext } from "./context.ts";
import { absoluteUrl } from "./context.ts";
import { noticeView } from "./corrections-page.ts";
import { coverageView, runsUntil } from "./coverage.ts";
import { coverView } from "./covers.ts";
import { pageView, under } from "./page-view.ts";
import { imageView } from "./pictures.ts";
import type { PlannedPage } from "./planned-page.ts";
import { planPage } from "./planned-page.ts";
import { printedHtml } from "./printed-html.ts";
import { bylineProfile } from "./profiles.ts";
import { shareLinks } from "./share-links.ts";
import { storyShareImage } from "./share-pictures.ts";
import { soundView } from "./sounds.ts";
import {
  categoryLink,
  kindBesideCategory,
  namedStory,
  otherCategoryLinks,
  storyCards,
  storyLink,
} from "./story-cards.ts";
import { storyDigest, storyDigests } from "./story-digest.ts";
import { storySeries } from "./story-series.ts";
import { storyAlternates, storyTranslations } from "./story-translations.ts";
import { videoView } from "./videos.ts";
import type { CreditView, LinkView, ReferenceView, StoryView, WithdrawnView } from "./views.ts";

/** Every story that has a page: the live ones, the expired ones, and what is left of the withdrawn. */
export function planStories({ edition, previews = [] }: PagesContext): PlannedPage[] {
  const facts = (story: Story) => ({
    story,
    origin: { file: story.file },
    lastChanged: () => edition.modified(story),
    inputs: (context: SiteContext) => storyInputs(story, context),
  });
  return [
    ...edition.published.map((story) =>
      planPage("story", story.url, (context) => storyView(story, context), facts(story)),
    ),
    ...previews.map((story) =>
      planPage("story", story.url, (context) => storyView(story, context), {
        ...facts(story),
        isIndexable: false,
      }),
    ),
    ...edition.withdrawn.map((story) =>
      planPage("withdrawn", story.url, (context) => withdrawnView(story, context), {
        ...facts(story),
        isIndexable: false,
      }),
    ),
  ];
}

/** What the page of a story, or of what is left of it, is made from. */
function storyInputs(story: Story, context: SiteContext): unknown {
  const { edition } = context;
  const { newer, older } = edition.neighbours(story);
  return [
    storyDigest(context)(story),
    context.ownListings?.(story, context.directory),
    storyLink(newer),
    storyLink(older),
    storySeries(story, context),
    storyDigests(edition.related.get(story) ?? [], context),
  ];
}

/** No listings of a site's own: one object for all stories. */
const NO_LISTINGS: StoryView["listings"] = Object.freeze({});

function storyView(story: Story, context: SiteContext): StoryView {
  const { edition, directory, text } = context;
  const { newer, older } = edition.neighbours(story);
  const category = categoryLink(story, context);
  return {
    ...pageView(context, {
      url: story.url,
      heading: story.title,
      // A story of pictures alone has no summary.
      description: story.summary || story.title,
      breadcrumbs: category === undefined ? under(context) : under(context, category),
      shareImage: storyShareImage(story, context),
      alternates: storyAlternates(story, context),
      about: { type: "story", story },
    }),
    published: story.published,
    updated: updatedOf(story),
    dayUrl: directory.ifThere(context.urls.period(isoDay(story.published))),
    summary: story.summary,
    hasStandfirst: story.hasSummary,
    hasGallery: story.figures.some(({ gallery }) => gallery !== undefined),
    fields: story.fields,
    listings: context.ownListings?.(story, directory) ?? NO_LISTINGS,
    html: printedHtml(story, context),
    ...(story.lang !== undefined && {
      lang: story.lang,
      dir: writingDirection(story.lang) === "rtl" ? "rtl" : undefined,
    }),
    translations: storyTranslations(story, context),
    words: story.words,
    type: story.type,
    kind: isRunning(story, edition.now) ? undefined : kindBesideCategory(story, text),
    runsUntil: runsUntil(story, context),
    label: labelOf(story, text),
    category,
    otherCategories: otherCategoryLinks(story, context),
    place: placeLinks(story, context),
    topics: story.topics.map((topic) => directory.link(topic.name, context.urls.topic(topic))),
    series: storySeries(story, context),
    coverage: coverageView(story, context),
    // Paid content carries no reporter's name (Pedoman Pemberitaan Media Siber, clause 6).
    authors:
      story.label === undefined
        ? writersOf(story.authors).map((byline) => bylineProfile(byline, context))
        : [],
    credits: story.label === undefined ? credits(story, context) : [],
    source:
      story.source === undefined ? undefined : { label: story.source.name, url: story.source.url },
    image: story.image === undefined ? undefined : imageView(story.image, context),
    video: videoView(story, context),
    audio: story.audio && soundView(story.audio, edition.site.lang),
    cover: story.image === undefined ? coverView(story, edition.site.color) : undefined,
    share: shareLinks(story.title, absoluteUrl(story.url, context)),
    related: storyCards(edition.related.get(story) ?? [], context),
    notices: noticesOn(story, edition.answers).map((notice) => noticeView(notice, text)),
    references: references(story, context),
    unverified: unverifiedNote(story, text),
    ai: aiNote(story, text),
    api: context.api ? storyDataUrl(story.url) : undefined,
    newer: storyLink(newer),
    older: storyLink(older),
  };
}

function credits(
  { authors, editor, photographer, contributors }: Story,
  { directory, text, urls }: SiteContext,
): CreditView[] {
  const credit =
    (key: `credit.${"author" | "contributor" | "photographer" | "editor"}`) =>
    (byline: Byline): CreditView => {
      if (isAuthor(byline)) {
        const { name, code } = byline;
        return { role: text(key), code, ...directory.link(name, urls.author(byline)) };
      }
      const { name: label, url, role } = byline;
      // "Penerjemah: …", but "Penulis: …, Kepala Dinas Perhubungan".
      return role !== undefined && pressRole(role) !== undefined
        ? { role: roleWords(role, text), label, url }
        : { role: text(key), label, url, note: role };
    };
  return [
    ...authors.map(credit("credit.author")),
    ...contributors.map(credit("credit.contributor")),
    ...(photographer === undefined ? [] : [photographer].map(credit("credit.photographer"))),
    ...(editor === undefined ? [] : [editor].map(credit("credit.editor"))),
  ];
}

/** From small to large: the detail in words, the kabupaten/kota, the province; or the city and country abroad. */
function placeLinks({ place }: Story, { directory, urls }: SiteContext): LinkView[] {
  if (place === undefined) return [];
  const words = (label: string | undefined) => (label === undefined ? [] : [{ label }]);
  if (place.country !== undefined) {
    const { detail, city, region, country } = place;
    return [
      ...words(detail),
      ...(city === undefined ? [] : [directory.link(city.name, urls.cityAbroad(city))]),
      ...words(region),
      directory.link(country.name, urls.country(country)),
    ];
  }
  const { detail, regency, province } = place;
  return [
    ...words(detail),
    ...(regency === undefined ? [] : [directory.link(regency.name, urls.regency(regency))]),
    directory.link(province.name, urls.province(province)),
  ];
}

/** Links both ways between a story and what answers it or carries it further (clauses 2d and 4b). */
function references(story: Story, { edition, text }: SiteContext): ReferenceView[] {
  return relationNotes(story, edition.answers, text).map(({ relation, story: other }) => ({
    ...namedStory(other, text),
    relation,
    published: other.published,
  }));
}

function withdrawnView(story: Story, context: SiteContext): WithdrawnView {
  const { withdrawn } = story;
  const { text } = context;
  if (withdrawn === undefined) throw new Error(`${story.file} is not withdrawn.`);
  return {
    ...pageView(context, {
      url: story.url,
      heading: story.title,
      description: text("withdrawn.description"),
      breadcrumbs: under(
        context,
        context.directory.link(text("withdrawals.title"), context.urls.withdrawals),
      ),
      about: { type: "withdrawal" },
    }),
    published: story.published,
    withdrawn: withdrawn.date,
    ground: withdrawn.ground,
    groundText: groundWords(withdrawn.ground, text),
    reason: withdrawn.reason,
    notices: noticesOn(story, context.edition.answers).map((notice) => noticeView(notice, text)),
  };
}
