import type { CompactText } from "../../collections/index.ts";
import type { Story } from "../../front-matter/index.ts";
import { INDONESIAN_TAG, isoDay, primaryLanguage } from "../../language/index.ts";
import type { Site } from "../../model/index.ts";
import { kindOf, labelOf } from "../../model/index.ts";
import type { Page } from "../../pages/index.ts";
import type { Place } from "../../places/index.ts";
import type { SearchRecord } from "../../search/index.ts";
import type { OwnPage } from "../../stories/index.ts";
import type { TextFunction } from "../../texts/index.ts";
import type { OutputsContext } from "../context/index.ts";
import { documentWords } from "../text/index.ts";

/**
 * What can be found on the site: the live stories, newest first, then the newsroom's own pages and its explanations. No
 * draft, nothing scheduled, withdrawn or expired, so that not a word of those is in the index. Paid
 * content says so in its result and names no writer (Pedoman Pemberitaan Media Siber, clause 6).
 */
export function searchRecords(
  context: Pick<OutputsContext, "edition" | "pages" | "text"> & {
    readonly ownPages: readonly OwnPage[];
  },
): SearchRecord[] {
  const ownTexts = new Map(context.ownPages.map(({ url, text }) => [url, text]));
  return [
    ...context.edition.live.map((story) => storyRecord(story, context.text, context.edition.site)),
    ...context.pages.flatMap((page) => pageRecord(page, ownTexts, context.edition.site)),
  ];
}

/** Roots are those of Indonesian, and no other language is looked for by them. */
function asWritten(lang: string): Pick<SearchRecord, "asWritten"> {
  return primaryLanguage(lang) === INDONESIAN_TAG ? {} : { asWritten: true };
}

function storyRecord(story: Story, text: TextFunction, site: Site): SearchRecord {
  const { category, categories, place, published } = story;
  const label = labelOf(story, text);
  const kind = kindOf(story, text);
  return {
    url: story.url,
    title: story.title,
    summary: story.hasSummary ? story.summary : undefined,
    label,
    kanal: category?.name,
    ...(categories.length > 1 ? { kanalLain: categories.slice(1).map(({ name }) => name) } : {}),
    jenis: kind === category?.name ? undefined : kind,
    lokasi: [...new Set(placeNames(place))].join(", "),
    topik: story.topics.map(({ name }) => name).join(", "),
    penulis: label === undefined ? story.authors.map(({ name }) => name).join(", ") : undefined,
    tanggal: isoDay(published).replaceAll("-", ""),
    ...asWritten(story.lang ?? site.lang),
    text: String(story.text),
  };
}

/** The names of a place from small to large, its dateline's first. */
function placeNames(place: Place | undefined): readonly string[] {
  if (place === undefined) return [];
  const names =
    place.country === undefined
      ? [place.name, place.regency?.name, place.province.name]
      : [place.name, place.region, place.country.name];
  return names.filter((name) => name !== undefined);
}

/** Of the pages that are no stories only those that explain have something to find. */
function pageRecord(
  page: Page,
  ownTexts: ReadonlyMap<string, CompactText>,
  site: Site,
): SearchRecord[] {
  const text = explanation(page, ownTexts);
  if (text === undefined) return [];
  const { url, view } = page;
  if (view.noindex) return [];
  return [{ url, title: view.heading, ...asWritten(site.lang), text }];
}

function explanation(page: Page, ownTexts: ReadonlyMap<string, CompactText>): string | undefined {
  switch (page.layout) {
    case "own-page":
      return ownTexts.get(page.url)?.toString();
    case "document":
      return documentWords(page.view);
    default:
      return undefined;
  }
}
