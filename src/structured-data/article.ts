import type {
  AdvertiserContentArticleLeaf,
  AnalysisNewsArticleLeaf,
  CorrectionCommentLeaf,
  CreativeWorkLeaf,
  CreativeWorkSeriesLeaf,
  ImageObjectLeaf,
  LiveBlogPostingLeaf,
  NewsArticleLeaf,
  OpinionNewsArticleLeaf,
  PersonLeaf,
} from "schema-dts";
import type { Edition } from "../edition/index.ts";
import type { Story } from "../front-matter/index.ts";
import type { Byline } from "../model/index.ts";
import { dateline, helpersOf, pressRole, writersOf } from "../model/index.ts";
import { documents, sounds } from "./attachments.ts";
import { byline } from "./byline.ts";
import type { CommonSubject } from "./common-subject.ts";
import { commonSubject } from "./common-subject.ts";
import { coverage } from "./coverage.ts";
import { date } from "./dates.ts";
import { bodyImages, storyImages } from "./images.ts";
import { some, thing } from "./json-ld.ts";
import { location } from "./location.ts";
import type { DescribedSite } from "./site.ts";
import { organizationId } from "./site.ts";
import { video } from "./video.ts";

/**
 * A story's type at schema.org. Paid content is no NewsArticle there, but an Article. A feature is not
 * a ReportageNewsArticle, which claims standards of its own.
 */
type StoryType =
  | NewsArticleLeaf["@type"]
  | OpinionNewsArticleLeaf["@type"]
  | AnalysisNewsArticleLeaf["@type"]
  | LiveBlogPostingLeaf["@type"]
  | AdvertiserContentArticleLeaf["@type"];

/** What a page knows of a story beyond the story itself. */
export interface ArticleSetting {
  readonly edition: Pick<Edition, "answers" | "modified" | "translations">;
  /** The series that it is part of, and which part; undefined for a story of its own. */
  readonly series?:
    | { readonly subject: CommonSubject; readonly part?: number | undefined }
    | undefined;
  /** "Opini", "Hak Jawab" …; absent for plain news. */
  readonly genre?: string | undefined;
}

/**
 * A story as search engines and archives read it: https://schema.org/NewsArticle, with what Google asks
 * for (https://developers.google.com/search/docs/appearance/structured-data/article) and the corrections
 * that the Pedoman Pemberitaan Media Siber (clause 4) wants tied to it.
 */
export function article(
  story: Story,
  { edition, genre, series }: ArticleSetting,
  described: DescribedSite,
): NewsArticleLeaf {
  const { site, absolute } = described;
  const url = absolute(story.url);
  const { answers } = edition;
  const isPaid = story.label !== undefined;
  const pictures = bodyImages(story.figures, described);
  const medium = { "@id": organizationId(described) };
  const place = `${url}#lokasi`;
  const related = (other: Story | undefined) =>
    other === undefined ? undefined : reference(other, described);
  const replies = answers.answersTo(story);
  return thing<Omit<NewsArticleLeaf, "@type"> & { readonly "@type": StoryType }>({
    "@type": typeOf(story),
    "@id": articleId(story, described),
    ...(coverage(story, described) as object),
    url,
    mainEntityOfPage: url,
    headline: story.title,
    description: story.summary || undefined,
    image: images(story, described),
    video: video(story, described),
    audio: some(sounds(story, described)),
    associatedMedia: some([...documents(story, described), ...pictures.alone]),
    datePublished: date(story.published),
    dateModified: date(edition.modified(story)),
    // Paid content carries no reporter's name (Pedoman Pemberitaan Media Siber, clause 6).
    author: isPaid ? medium : writersOf(story.authors).map((each) => byline(each, described)),
    editor: isPaid ? undefined : editorOf(story, described),
    translator: isPaid
      ? undefined
      : some(
          helpersOf(story.authors)
            .filter(translates)
            .map((each) => byline(each, described)),
        ),
    contributor: isPaid
      ? undefined
      : some(
          [
            ...helpersOf(story.authors).filter((each) => !translates(each)),
            ...story.contributors,
          ].map((each) => byline(each, described)),
        ),
    publisher: medium,
    dateline: isPaid ? undefined : datelineOf(story, site),
    locationCreated: story.place === undefined ? undefined : location(story.place, place),
    contentLocation: story.place === undefined ? undefined : { "@id": place },
    hasPart: pictures.galleries,
    articleSection: sections(story),
    genre,
    keywords: some(story.topics.map(({ name }) => name)),
    wordCount: story.words,
    inLanguage: story.lang ?? site.lang,
    ...translations(story, edition, described),
    isAccessibleForFree: true,
    isPartOf: series && (commonSubject(series.subject, described) as CreativeWorkSeriesLeaf),
    position: series?.part,
    isBasedOn: source(story),
    about: related(answers.answered(story)),
    citation: related(answers.updated(story)),
    correction: some([
      ...story.corrections.map((correction) =>
        thing<CorrectionCommentLeaf>({
          "@type": "CorrectionComment",
          text: correction.text,
          datePublished: date(correction.date),
        }),
      ),
      ...replies.filter(({ type }) => type !== "hak-jawab").map((reply) => absolute(reply.url)),
    ]),
    // A reply corrects nothing: it is the other side's word on the matter.
    subjectOf: some(
      replies
        .filter(({ type }) => type === "hak-jawab")
        .map((reply) => reference(reply, described)),
    ),
  }) as NewsArticleLeaf;
}

/** The main kanal alone, or all where there are several: an article may be in many sections (schema.org). */
function sections({ categories }: Story): string | readonly string[] | undefined {
  const names = categories.map(({ name }) => name);
  return names.length > 1 ? names : names[0];
}

function typeOf({ label, type }: Story): StoryType {
  if (label !== undefined) return "AdvertiserContentArticle";
  if (type === "langsung") return "LiveBlogPosting";
  if (type === "opini") return "OpinionNewsArticle";
  return type === "analisis" ? "AnalysisNewsArticle" : "NewsArticle";
}

function articleId(story: Story, { absolute }: DescribedSite): string {
  return `${absolute(story.url)}#artikel`;
}

/** Another story, named well enough to be found. */
function reference(story: Story, described: DescribedSite): NewsArticleLeaf {
  const url = described.absolute(story.url);
  return thing<Omit<NewsArticleLeaf, "@type"> & { readonly "@type": StoryType }>({
    "@type": typeOf(story),
    "@id": articleId(story, described),
    url,
    headline: story.title,
  }) as NewsArticleLeaf;
}

/**
 * The same story in other languages: the one that came out first is the work, the others are its translations
 * (https://schema.org/workTranslation).
 */
function translations(
  story: Story,
  edition: Pick<Edition, "translations">,
  described: DescribedSite,
): Pick<CreativeWorkLeaf, "workTranslation" | "translationOfWork"> {
  const group = edition.translations.get(story);
  if (group === undefined) return {};
  const inLanguage = (other: Story) => ({
    ...(reference(other, described) as object),
    inLanguage: other.lang ?? described.site.lang,
  });
  return group.original === story
    ? {
        workTranslation: group.stories
          .filter((each) => each !== story)
          .map(inLanguage) as CreativeWorkLeaf[],
      }
    : { translationOfWork: inLanguage(group.original) as CreativeWorkLeaf };
}

/** Neither a cover nor a picture of the headline shows what the story is about, so neither is named. */
function images(
  { image, photographer, label }: Story,
  described: DescribedSite,
): readonly (ImageObjectLeaf | string)[] | undefined {
  if (image === undefined) return undefined;
  return storyImages(image, label === undefined ? photographer : undefined, described);
}

/** schema.org has only persons as editors, so the newsroom as a whole is none. */
function editorOf({ editor }: Story, described: DescribedSite): PersonLeaf | undefined {
  const named = editor === undefined ? undefined : byline(editor, described);
  return named?.["@type"] === "Person" ? named : undefined;
}

function translates({ role }: Byline): boolean {
  return role !== undefined && pressRole(role) === "penerjemah";
}

/** "Banyuwangi, JejakIndonesia.id", without the dash that leads into the text. */
function datelineOf({ place, type }: Story, site: DescribedSite["site"]): string | undefined {
  // A live coverage is no NewsArticle at schema.org, whose alone a dateline is.
  if (type === "hak-jawab" || type === "langsung") return undefined;
  const words = dateline(site.dateline, place?.name, site.name).replace(/[\s–—:-]+$/u, "");
  return words === "" ? undefined : words;
}

function source({ source: origin }: Story): CreativeWorkLeaf | undefined {
  if (origin === undefined) return undefined;
  return thing<CreativeWorkLeaf>({
    "@type": "CreativeWork",
    name: origin.name,
    url: origin.url,
  });
}
