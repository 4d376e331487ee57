import type { Story } from "../front-matter/index.ts";
import type { Page } from "../pages/index.ts";
import { fileOf, LAYOUTS } from "../pages/index.ts";
import type { EleventyConfig } from "./config.ts";
import type { PageRenderer } from "./page-renderer.ts";
import type { SiteBuild } from "./site-build.ts";
import { layoutName } from "./theme.ts";

/** What Eleventy knows of a virtual page while it renders it. */
interface PageData {
  readonly jejakPage: Page;
}

/**
 * Hands the finished pages to Eleventy: for each layout a collection of pages, and one virtual
 * template that goes through it. The markup is in the layout, which Eleventy compiles once; in the
 * template itself it would be compiled again for every page.
 */
export function addPages(
  config: EleventyConfig,
  current: () => SiteBuild | undefined,
  renderer: PageRenderer,
): void {
  for (const name of LAYOUTS) {
    const collection = `jejak_${name.replaceAll("-", "_")}`;
    config.addCollection(
      collection,
      () => current()?.rendered.filter(({ layout }) => layout === name) ?? [],
    );
    config.addTemplate(`jejak-${name}.11ty.js`, {
      data: {
        layout: layoutName(name),
        pagination: { data: `collections.${collection}`, size: 1, alias: "jejakPage" },
        permalink: ({ jejakPage }: PageData) => fileOf(jejakPage.url),
        // Virtual templates are dated "now", which would differ in every build.
        date: new Date(0),
        eleventyExcludeFromCollections: true,
      },
      render: (data) => {
        renderer.useData(data);
        return "";
      },
    });
  }
}

/** A story as other plugins and a site's own templates expect an item of a collection. */
export class PostItem {
  readonly url: string;
  readonly date: Date;
  readonly inputPath: string;
  readonly fileSlug: string;
  /** The story's HTML, with dateline and sign-off. */
  readonly content: string;
  readonly data: {
    readonly title: string;
    readonly description: string;
    readonly tags: readonly string[];
    readonly story: Story;
  };

  constructor(story: Story) {
    this.url = story.url;
    this.date = new Date(story.published.instant);
    this.inputPath = `./${story.file}`;
    this.fileSlug = story.slug;
    this.content = story.html;
    this.data = {
      title: story.title,
      description: story.summary,
      tags: story.topics.map(({ name }) => name),
      story,
    };
  }
}

/** `collections.posts`: the live stories, newest first. */
export function addPostsCollection(
  config: EleventyConfig,
  current: () => SiteBuild | undefined,
): void {
  config.addCollection(
    "posts",
    () => current()?.site.edition.live.map((story) => new PostItem(story)) ?? [],
  );
}
