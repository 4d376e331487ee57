import { CompactText } from "../collections/index.ts";
import type { Story, StoryHead } from "../front-matter/index.ts";
import type { StoryBody } from "../model/index.ts";

/** A body as it is kept until it is printed. */
export interface CompactBody extends Omit<StoryBody, "html"> {
  readonly html: CompactText;
}

export function compactBody({ html, ...facts }: StoryBody): CompactBody {
  return { ...facts, html: new CompactText(html) };
}

/** Where a story has its HTML until somebody asks for it. */
const HTML = Symbol("html");

/** One function for all stories, so that they have one shape, too. */
const LAZY_HTML: PropertyDescriptor & ThisType<{ readonly [HTML]: CompactText }> = {
  get() {
    return String(this[HTML]);
  },
  enumerable: true,
  configurable: true,
};

/** A story as a whole. Its HTML is made a string each time it is asked for: that of an archive is large. */
export function storyOf(head: StoryHead, body: CompactBody): Story {
  const { summary, hasSummary, text, words, headings, ids, pictures } = body;
  // In one order, whether the body was just made or is remembered.
  const facts = { summary, hasSummary, text, words, headings, ids, pictures };
  const story = { ...head, ...facts, [HTML]: body.html, html: "" };
  return Object.defineProperty(story, "html", LAZY_HTML);
}
