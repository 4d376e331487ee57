import type { CompactText } from "../../collections/index.ts";
import type { Story } from "../../front-matter/index.ts";
import { isoDay } from "../../language/index.ts";
import { kindOf, labelOf } from "../../model/index.ts";
import type { Page } from "../../pages/index.ts";
import type { OwnPage } from "../../stories/index.ts";
import type { TextFunction } from "../../texts/index.ts";
import type { OutputsContext } from "../context/index.ts";
import { documentWords } from "../text/index.ts";

/** What the search index knows of one page; the shape is Pagefind's. */
export interface SearchRecord {
  /** Without the path prefix, which Pagefind adds by the folder that it lies in. */
  readonly url: string;
  /** Plain text, of which results show the part that was found. */
  readonly content: string;
  /**
   * What a result shows; its words are found, too. All plain text: `title`, `label`, `kanal`, `jenis`,
   * `lokasi`, `topik`, `penulis`, and `tanggal` as "20241210".
   */
  readonly meta: Readonly<Record<string, string>>;
  /** By what a reader can narrow a search. */
  readonly filters: Readonly<Record<string, string[]>>;
  /** `tanggal`: seconds since 1970. A record without it would be lost from a list by date. */
  readonly sort: { readonly tanggal: string };
}

/**
 * What can be found on the site: the live stories, newest first, then the newsroom's own pages and its explanations. No
 * draft, nothing scheduled, withdrawn or expired, so that not a word of those is in the index. Paid
 * content says so in its title and names no writer (Pedoman Pemberitaan Media Siber, clause 6).
 */
export function searchRecords(
  context: Pick<OutputsContext, "edition" | "pages" | "text"> & {
    readonly ownPages: readonly OwnPage[];
  },
): SearchRecord[] {
  const ownTexts = new Map(context.ownPages.map(({ url, text }) => [url, text]));
  return [
    ...context.edition.live.map((story) => storyRecord(story, context.text)),
    ...context.pages.flatMap((page) => pageRecord(page, ownTexts)),
  ];
}

function storyRecord(story: Story, text: TextFunction): SearchRecord {
  const { category, place, published } = story;
  const label = labelOf(story, text);
  const kind = kindOf(story, text);
  return {
    url: story.url,
    content: words([story.hasSummary ? story.summary : "", String(story.text)], story.title),
    meta: withoutEmpty({
      title: label === undefined ? story.title : `${label}: ${story.title}`,
      label,
      kanal: category?.name,
      jenis: kind === category?.name ? undefined : kind,
      lokasi: [place?.name, place?.regency?.name, place?.province.name]
        .filter((name, index, names) => name !== undefined && names.indexOf(name) === index)
        .join(", "),
      topik: story.topics.map(({ name }) => name).join(", "),
      penulis: label === undefined ? story.authors.map(({ name }) => name).join(", ") : undefined,
      // As one word: the numbers of days and months would be found in half of the stories.
      tanggal: isoDay(published).replaceAll("-", ""),
    }),
    filters: category === undefined ? {} : { kanal: [category.name] },
    sort: { tanggal: String(Math.floor(published.instant / 1000)) },
  };
}

/** Of the pages that are no stories only those that explain have something to find. */
function pageRecord(page: Page, ownTexts: ReadonlyMap<string, CompactText>): SearchRecord[] {
  const text = explanation(page, ownTexts);
  const { url, view } = page;
  if (text === undefined || view.noindex) return [];
  return [
    {
      url,
      content: words([text], view.heading),
      meta: { title: view.heading },
      filters: {},
      sort: { tanggal: "0" },
    },
  ];
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

/**
 * Texts one after another, each ended as a sentence. A story of pictures alone has its headline, since
 * Pagefind leaves out what has not a word.
 */
function words(texts: readonly string[], title: string): string {
  const [last = "", ...before] = texts.filter((text) => text !== "").reverse();
  const sentences = before
    .reverse()
    .map((text) => (/[.?!…]['"’”)\]]*$/u.test(text) ? text : `${text}.`));
  const content = [...sentences, last].join(" ");
  return /[\p{L}\p{N}]/u.test(content) ? content : title;
}

function withoutEmpty(
  values: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}
