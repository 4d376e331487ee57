import { posix } from "node:path";
import type { Story } from "../front-matter/index.ts";
import type { StoryCard } from "../pages/index.ts";
import { fileOf, storyCards } from "../pages/index.ts";
import type { EleventyConfig } from "./config.ts";
import type { EleventyItem, EleventyPage } from "./eleventy-config.ts";
import { addsPathPrefix } from "./eleventy-internals.ts";
import { ownOutput } from "./eleventy-output.ts";
import type { Mount } from "./mount.ts";
import type { SiteBuild } from "./site-build.ts";

/** What a template finds in an item's `data`. */
export interface StoryData {
  readonly page: EleventyPage;
  readonly title: string;
  readonly description: string;
  readonly date: Date;
  readonly tags: readonly string[];
  /** The story's picture, or the cover drawn for it; the URL is without the path prefix. */
  readonly image: StoryPicture;
  readonly story: Story;
  /** What the theme's cards print; give it to the shortcode `jejakCard`. */
  readonly card: StoryCard;
}

/** A picture as a site's own template prints it. */
export interface StoryPicture {
  readonly url: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/** A story as other plugins and a site's own templates expect an item of a collection. */
export type StoryItem = EleventyItem<StoryData>;

/** What an item is made from, beside its story. */
interface ItemSetup {
  readonly mount: Mount;
  /** The output folder in the form in which Eleventy keeps folders. */
  readonly output: string;
  /** The path prefix that links in `content` are to be without; "/" where they keep it. */
  readonly prefix: string;
}

/** Makes a story an item; its URL and links count from the top of the site. */
export function storyItem(
  story: Story,
  card: StoryCard,
  { mount, output, prefix }: ItemSetup,
): StoryItem {
  const url = mount.url(story.url);
  const file = fileOf(url);
  const page: EleventyPage = {
    url,
    date: new Date(story.published.instant),
    inputPath: `./${story.file}`,
    fileSlug: story.slug,
    filePathStem: `/${story.file.replace(/\.[^./]+$/u, "")}`,
    outputPath: `./${posix.join(output, file)}`,
    outputFileExtension: "html",
  };
  const content = withoutPrefix(story.html, prefix);
  const { picture } = card;
  return {
    ...page,
    page,
    content,
    templateContent: content,
    data: {
      page,
      title: story.title,
      description: story.summary,
      date: page.date,
      tags: story.topics.map(({ name }) => name),
      image: {
        ...{ url: mount.url(picture.url), alt: picture.alt },
        ...{ width: picture.width, height: picture.height },
      },
      story,
      card,
    },
  };
}

/**
 * A story's HTML with the path prefix taken off its links and pictures: where HtmlBasePlugin is in use, templates and
 * feeds have it added to what they print, and would have it twice.
 */
export function withoutPrefix(html: string, prefix: string): string {
  const base = prefix.replace(/\/$/u, "");
  if (base === "") return html;
  const bare = (address: string) =>
    address.startsWith(`${base}/`) ? address.slice(base.length) : address;
  return html.replace(
    /(<[^>]*? )(href|src|srcset|poster)="([^"]*)"/gu,
    (_whole, before: string, name: string, value: string) => {
      const addresses = name === "srcset" ? value.split(", ").map(bare).join(", ") : bare(value);
      return `${before}${name}="${addresses}"`;
    },
  );
}

/** Registers a collection of the live stories, in Eleventy's own order: the oldest first. */
export function addStories(
  config: EleventyConfig,
  name: string,
  { current, mount }: { readonly current: () => SiteBuild | undefined; readonly mount: Mount },
): void {
  if (config.collections?.[name] !== undefined) {
    throw new Error(
      `Koleksi ${JSON.stringify(name)} sudah ada di situs ini. Sebut nama lain di opsi collection.`,
    );
  }
  config.addCollection(name, () => {
    const build = current();
    if (build === undefined) return [];
    const { live } = build.site.edition;
    const cards = storyCards(live, build.site.context);
    const setup: ItemSetup = {
      mount,
      output: ownOutput(config.directories),
      prefix: addsPathPrefix(config) ? config.pathPrefix : "/",
    };
    return live
      .flatMap((story, index) => {
        const card = cards[index];
        return card === undefined ? [] : storyItem(story, card, setup);
      })
      .reverse();
  });
}
