import { Parser } from "htmlparser2";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readRegistries } from "../../src/data/registries.ts";
import type { Story } from "../../src/front-matter/story.ts";
import type { JejakOptions } from "../../src/options/options.ts";
import { optionsSchema } from "../../src/options/options.ts";
import type { PictureProbe } from "../../src/pictures/facts.ts";
import type { Content } from "../../src/stories/stories.ts";
import { readContent } from "../../src/stories/stories.ts";
import {
  assemble,
  type Files,
  faultsOf,
  NOW,
  sourcesOf,
  story,
  TEXT,
  URLS,
} from "../support/newsroom.ts";

/** The one story that most tests are about. */
export const STORY = "posts/a.md";

/** A situation, as a user would tell it; the newsroom's files; every line the build then prints. */
export type FaultCase = readonly [
  name: string,
  files: string | Uint8Array | Files,
  ...lines: readonly string[],
];

/** A test for each: all that is printed, in order, and nothing else. Text alone is that of the story. */
export function faultTests(cases: readonly FaultCase[]): void {
  for (const [name, files, ...lines] of cases) {
    test(name, () => {
      const given =
        typeof files === "string" || files instanceof Uint8Array ? { [STORY]: files } : files;
      assert.equal(faultsOf(given), lines);
    });
  }
}

/** A story of which every line of the front matter is given. */
export function exactly(frontMatter: string, body = "Isi berita."): string {
  return `---\n${frontMatter}\n---\n${body}\n`;
}

/**
 * Reads a newsroom's stories, and only them: no site is assembled. For tests that read thousands of files;
 * the newsroom's data are read once.
 */
export function contentReader(): (
  files: Files,
  pictures?: ReadonlyMap<string, PictureProbe>,
) => Content {
  const { registries } = readRegistries(sourcesOf({}).registries);
  const { storyUrl } = optionsSchema.parse({});
  return (files, probed) => {
    const { posts, ownPages, pictures, attachments } = sourcesOf(files);
    return readContent({
      posts,
      ownPages,
      pictures: probed ?? pictures,
      attachments,
      registries,
      text: TEXT,
      urls: URLS,
      storyUrl,
      pathPrefix: "/",
      authorPages: true,
      now: NOW,
    });
  };
}

/** How the story is read; drafts and scheduled stories too. */
export function read(
  text: string,
  files: Files = {},
  options: JejakOptions = {},
  setup: Parameters<typeof assemble>[2] = {},
): Story {
  const { edition } = assemble({ [STORY]: text, ...files }, options, setup);
  const found = [...edition.published, ...edition.scheduled, ...edition.drafts].find(
    ({ file }) => file === STORY,
  );
  assert.ok(found, `${STORY} was not read: ${faultsOf({ [STORY]: text, ...files }).join("\n")}`);
  return found as Story;
}

/** The HTML of a story's body. */
export function html(body: string, more = "", files: Files = {}): string {
  return read(story(more, body), files).html;
}

/** An element as a browser would see it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The elements of a piece of HTML, by a parser that is not ours. */
export function elementsOf(markup: string): Element[] {
  const elements: Element[] = [];
  const parser = new Parser(
    { onopentag: (name, attributes) => void elements.push({ name, attributes }) },
    { decodeEntities: true },
  );
  parser.end(markup);
  return elements;
}

const ELEMENTS = new Set(
  "p h1 h2 h3 h4 h5 h6 a img em strong s code pre ul ol li blockquote hr br table thead tbody tr th td figure figcaption picture source div span section sup".split(
    " ",
  ),
);
const ATTRIBUTES = new Set(
  "href src srcset sizes type width height alt title id class dir rel role aria-label tabindex loading decoding start".split(
    " ",
  ),
);

/** That a story's HTML holds nothing that runs, loads from elsewhere, or leads astray. */
export function assertHarmless(markup: string): void {
  for (const { name, attributes } of elementsOf(markup)) {
    assert.ok(ELEMENTS.has(name), `<${name}> in ${markup}`);
    for (const [attribute, value] of Object.entries(attributes)) {
      assert.ok(ATTRIBUTES.has(attribute), `${attribute}= in ${markup}`);
      if (attribute === "id") assert.match(value, /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)$/);
      if (attribute === "href" || attribute === "src")
        assertHarmlessAddress(name, attributes, value);
      if (attribute === "srcset") {
        for (const candidate of value.split(",")) {
          const [address = ""] = candidate.trim().split(/\s+/u);
          assertHarmlessAddress(name, attributes, address);
        }
      }
    }
  }
}

function assertHarmlessAddress(
  name: string,
  attributes: Element["attributes"],
  address: string,
): void {
  // Read as browsers read it, from a page of the site.
  const url = new URL(address, "https://uji.example/2024/12/10/a/");
  assert.ok(["https:", "http:", "mailto:", "tel:"].includes(url.protocol), address);
  if (!url.protocol.startsWith("http") || url.host === "uji.example") return;
  assert.is(name, "a", `<${name}> loads ${address}`);
  assert.match(attributes.rel ?? "", /\bnoopener\b/, address);
}
