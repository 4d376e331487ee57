import { KINDS } from "../../attachments/index.ts";
import type { Story } from "../../front-matter/index.ts";
import type { DateFilters } from "../../language/index.ts";
import type { Byline } from "../../model/index.ts";
import {
  distinctBylines,
  helpersOf,
  isAuthor,
  labelledTitle,
  writersOf,
} from "../../model/index.ts";
import { absoluteUrl, pageAddress } from "../../pages/index.ts";
import { HOME_URL } from "../../urls/index.ts";
import type { OutputsContext } from "../context/index.ts";
import { storyHtml, ZonedDate } from "../text/index.ts";

/** Somebody who made a story, or the medium itself. */
export interface FeedPerson {
  readonly name: string;
  /** Complete: their page here, or an address of somebody from outside; absent where there is neither. */
  readonly url?: string | undefined;
}

/** A kanal or topic. */
export interface FeedCategory {
  readonly slug: string;
  readonly name: string;
  /** Address of the list that it is from: all kanal, or all topics. */
  readonly scheme: string;
}

/** A story's own picture, as a file to fetch. */
export interface FeedImage {
  /** Complete. */
  readonly url: string;
  /** "image/jpeg" */
  readonly type: string;
  /** Bytes; absent where the file was not made. */
  readonly length?: number | undefined;
  readonly width: number;
  readonly height: number;
}

/** A recording of a story, as a file to fetch. */
export interface FeedSound {
  /** Complete. */
  readonly url: string;
  /** "audio/mpeg" */
  readonly type: string;
  /** Bytes. */
  readonly length: number;
  readonly seconds: number;
  readonly title: string;
}

/** A story as all formats of feeds have it; plain text but for `html`, and every address complete. */
export interface FeedItem {
  /** See `storyId`. */
  readonly id: string;
  readonly url: string;
  /** BCP 47; absent where it is the feed's. */
  readonly language?: string | undefined;
  /** "[Advertorial] Judul": paid content says so before anything else. */
  readonly title: string;
  /** Empty for a story of pictures alone. */
  readonly summary: string;
  readonly html: string;
  readonly published: ZonedDate;
  /** When it last changed in substance; its publication where it never did. */
  readonly modified: ZonedDate;
  /** At least one. */
  readonly authors: readonly FeedPerson[];
  /** Who else made it: contributors, the photographer, the editor. */
  readonly contributors: readonly FeedPerson[];
  readonly categories: readonly FeedCategory[];
  readonly image?: FeedImage | undefined;
  /** Its main one first, then those of its text. */
  readonly sounds: readonly FeedSound[];
}

/**
 * What a story is known by for good: the first address at which it was ever published, whether or not it
 * still leads there. Title, text, dates, aliases and the address itself may change, and no feed reader
 * shows the story twice.
 */
export function storyId(story: Story, context: OutputsContext): string {
  return absoluteUrl(context.firstUrl(story), context);
}

export function feedItem(story: Story, context: OutputsContext, dates: DateFilters): FeedItem {
  const { label, published, contributors, photographer, editor } = story;
  const writers = writersOf(story.authors);
  const others = distinctBylines(
    [...helpersOf(story.authors), ...contributors, photographer, editor].filter(
      (each) => each !== undefined,
    ),
  ).filter(({ code, name }) =>
    writers.every((writer) => (writer.code ?? writer.name) !== (code ?? name)),
  );
  const persons = (bylines: readonly Byline[]): FeedPerson[] =>
    distinctBylines(bylines).map((byline) => personOf(byline, context));
  return {
    id: storyId(story, context),
    url: absoluteUrl(story.url, context),
    language: story.lang,
    title: labelledTitle(story, context.text),
    summary: story.summary,
    html: storyHtml(story, context, dates),
    published: new ZonedDate(published),
    modified: new ZonedDate(context.edition.modified(story)),
    // Paid content carries no reporter's name (Pedoman Pemberitaan Media Siber, clause 6).
    authors: label === undefined ? persons(writers) : [theMedium(context)],
    contributors: label === undefined ? persons(others) : [],
    categories: categoriesOf(story, context),
    image: imageOf(story, context),
    sounds: soundsOf(story, context),
  };
}

function theMedium(context: OutputsContext): FeedPerson {
  return { name: context.edition.site.name, url: absoluteUrl(HOME_URL, context) };
}

function personOf(byline: Byline, context: OutputsContext): FeedPerson {
  const url = isAuthor(byline) ? pageAddress(context.urls.author(byline), context) : byline.url;
  return { name: byline.name, url };
}

/** A kanal and a topic of one name are told once. */
function categoriesOf({ categories, topics }: Story, context: OutputsContext): FeedCategory[] {
  const kanal = absoluteUrl(context.urls.categories, context);
  const topik = absoluteUrl(context.urls.topics, context);
  const all = [
    ...categories.map((category) => ({ ...pick(category), scheme: kanal })),
    ...topics.map((topic) => ({ ...pick(topic), scheme: topik })),
  ];
  return [...new Map(all.toReversed().map((each) => [each.name, each])).values()].reverse();
}

function pick({ slug, name }: { readonly slug: string; readonly name: string }) {
  return { slug, name };
}

function soundsOf({ attachments }: Story, context: OutputsContext): FeedSound[] {
  return attachments.flatMap(({ facts, url, title }) =>
    facts.seconds === undefined
      ? []
      : [
          {
            url: absoluteUrl(url, context),
            type: KINDS[facts.kind].mediaType,
            length: facts.bytes,
            seconds: facts.seconds,
            title,
          },
        ],
  );
}

function imageOf({ image }: Story, context: OutputsContext): FeedImage | undefined {
  if (image === undefined) return undefined;
  const { full, files } = image.set;
  const file = files.find(({ url }) => url === full);
  if (file === undefined) return undefined;
  return {
    url: absoluteUrl(full, context),
    type: `image/${file.format}`,
    length: context.lengthOf(full),
    width: file.width,
    height: file.height,
  };
}
