import type { Story } from "../../front-matter/index.ts";
import type { DateFilters } from "../../language/index.ts";
import {
  directionOf,
  escapeHtml,
  htmlText,
  mediaPlayer,
  readSocialLink,
  runsRightToLeft,
} from "../../markdown/index.ts";

import { kindName, labelledTitle } from "../../model/index.ts";
import { aiNote, noticesOn, relationNotes, unverifiedNote } from "../../newsroom/index.ts";
import { absoluteUrl, imageView, printedHtml } from "../../pages/index.ts";
import type { OutputsContext } from "../context/index.ts";
import { absoluteHtml } from "./absolute-html.ts";

/**
 * The whole of a story as HTML for those who read it elsewhere: first that it was corrected or answered
 * and what it answers, then its picture, its text, and at the end what the page says below it. That it
 * is unverified is the very last paragraph (Pedoman Pemberitaan Media Siber, clause 2c.4).
 */
export function storyHtml(story: Story, context: OutputsContext, dates: DateFilters): string {
  const page = absoluteUrl(story.url, context);
  const body = [
    ...notices(story, context, dates),
    ...relations(story, context, dates),
    ...picture(story, context),
    ...sound(story, context),
    ...video(story, context),
    printedHtml(story, context).trim(),
    ...ending(story, context),
  ].join("\n");
  return absoluteHtml(body, { origin: new URL(page).origin, page });
}

function notices(story: Story, context: OutputsContext, dates: DateFilters): string[] {
  return noticesOn(story, context.edition.answers).map(({ kind, date, text: said, answer }) => {
    const words = [
      ...(said === undefined ? [] : [escapeHtml(said)]),
      ...(answer === undefined ? [] : [storyLink(answer, context)]),
    ];
    return `<p><strong>${escapeHtml(kindName(kind, context.text))}</strong>, ${escapeHtml(dates.dateTime(date))}: ${words.join(" ")}</p>`;
  });
}

function relations(story: Story, context: OutputsContext, dates: DateFilters): string[] {
  return relationNotes(story, context.edition.answers, context.text).map(
    ({ relation, story: other }) => {
      return `<p><strong>${escapeHtml(relation)}</strong>: ${storyLink(other, context)} (${escapeHtml(dates.dateTime(other.published))})</p>`;
    },
  );
}

/** A headline that leads to its story; paid content says so, as in titles. */
function storyLink(story: Story, context: OutputsContext): string {
  const title = link(labelledTitle(story, context.text), absoluteUrl(story.url, context));
  // Kept apart from the words around it, which run the other way.
  return runsRightToLeft(story.title) ? `<bdi>${title}</bdi>` : title;
}

function picture({ image }: Story, context: OutputsContext): string[] {
  if (image === undefined) return [];
  const { url, srcset, alt, width, height, caption, credit, license } = imageView(image, context);
  const src = context.pathPrefix.replace(/\/$/u, "") + url;
  const words = [caption, credit, license].filter((each) => each !== undefined);
  return [
    `<figure><img src="${src}"${srcset === undefined ? "" : ` srcset="${srcset}"`} alt="${escapeHtml(alt)}" width="${width}" height="${height}">${
      words.length === 0
        ? ""
        : `<figcaption${directionOf(caption ?? "")}>${escapeHtml(words.join(" "))}</figcaption>`
    }</figure>`,
  ];
}

/** The main sound, with a link for readers that leave players out. */
function sound({ audio }: Story, { pathPrefix, text, edition }: OutputsContext): string[] {
  if (audio === undefined) return [];
  const { url, facts, title } = audio;
  return [
    mediaPlayer(
      { src: pathPrefix.replace(/\/$/u, "") + url, facts, title },
      { text, lang: edition.site.lang },
    ).trim(),
  ];
}

/** Where the video is to be seen, or the newsroom's own. */
function video({ video: given }: Story, { pathPrefix, text, edition }: OutputsContext): string[] {
  if (given === undefined) return [];
  if ("address" in given) {
    const { address } = given;
    const where = readSocialLink(address)?.platform ?? new URL(address).hostname;
    return [`<p>${link(text("video.watch", { where }), address)}</p>`];
  }
  const { url, facts, title } = given.file;
  const src = pathPrefix.replace(/\/$/u, "") + url;
  return [mediaPlayer({ src, facts, title }, { text, lang: edition.site.lang }).trim()];
}

function ending(story: Story, { text }: OutputsContext): string[] {
  const { source } = story;
  const ai = aiNote(story, text);
  const unverified = unverifiedNote(story, text);
  return [
    ...(ai === undefined ? [] : [`<p>${escapeHtml(ai)}</p>`]),
    ...(source === undefined
      ? []
      : [
          `<p>${htmlText(text.parts("story.source"), { source: link(source.name, source.url) })}</p>`,
        ]),
    ...(unverified === undefined ? [] : [`<p><em>${escapeHtml(unverified)}</em></p>`]),
  ];
}

/** @param url complete; undefined for a word that leads nowhere */
function link(words: string, url: string | undefined): string {
  return url === undefined
    ? escapeHtml(words)
    : `<a href="${escapeHtml(url)}">${escapeHtml(words)}</a>`;
}
