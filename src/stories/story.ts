import { CompactText, digest } from "../collections/index.ts";
import type { Story, StoryHead } from "../front-matter/index.ts";
import type { StoryBody } from "../model/index.ts";

/** A body as it is kept until it is printed. */
export interface CompactBody extends Omit<StoryBody, "html"> {
  readonly html: CompactText;
}

export function compactBody({ html, ...facts }: StoryBody): CompactBody {
  return { ...facts, html: new CompactText(html) };
}

/** Of bodies, each with the head that it was digested with: one of a story that did not change is remembered. */
const DIGESTS = new WeakMap<CompactBody, { readonly head: StoryHead; readonly digest: string }>();

/** Differs where anything does that a story says of itself. */
export function digestOf(head: StoryHead, body: CompactBody): string {
  const known = DIGESTS.get(body);
  if (known?.head === head) return known.digest;
  const { html, text, ids, ...facts } = body;
  const made = digest(head, facts, [...ids], html.bytes, text.bytes);
  noteDigest(head, body, made);
  return made;
}

/** Notes what `digestOf` has given for the same head and body in an earlier build. */
export function noteDigest(head: StoryHead, body: CompactBody, digest: string): void {
  DIGESTS.set(body, { head, digest });
}

/** What a story is made of, and what of it is made when somebody asks. */
class StoryParts {
  private readonly head: StoryHead;
  private readonly body: CompactBody;

  constructor(head: StoryHead, body: CompactBody) {
    this.head = head;
    this.body = body;
  }

  /** Made each time: all of an archive's are large. */
  get html(): string {
    return String(this.body.html);
  }

  get digest(): string {
    return digestOf(this.head, this.body);
  }
}

/** Where a story has its parts. */
const PARTS = Symbol("parts");

/** Two functions for all stories, so that they have one shape, too. */
const LAZY: PropertyDescriptorMap & ThisType<{ readonly [PARTS]: StoryParts }> = {
  html: {
    get() {
      return this[PARTS].html;
    },
    enumerable: true,
    configurable: true,
  },
  digest: {
    get() {
      return this[PARTS].digest;
    },
    enumerable: false,
    configurable: true,
  },
};

/** A story as a whole. Its HTML is made a string each time it is asked for. */
export function storyOf(head: StoryHead, body: CompactBody): Story {
  const { summary, hasSummary, text, words, headings, ids, live, pictures, attachments, figures } =
    body;
  // In one order, whether the body was just made or is remembered.
  const facts = {
    ...{ summary, hasSummary, text, words, headings, ids, live, pictures, attachments, figures },
  };
  const story = { ...head, ...facts, [PARTS]: new StoryParts(head, body), html: "", digest: "" };
  return Object.defineProperties(story, LAZY);
}
