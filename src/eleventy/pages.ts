import type { Page } from "../pages/index.ts";
import { fileOf } from "../pages/index.ts";
import type { EleventyConfig } from "./config.ts";
import type { Mount } from "./mount.ts";
import { PAGE_LAYOUT, PAGE_TEMPLATE } from "./page-template.ts";
import type { SiteBuild } from "./site-build.ts";

/** What Eleventy knows of a virtual page while it renders it. */
interface PageData {
  readonly jejakPage: Page;
}

/** Pages that Eleventy is to render; a class, since it copies plain objects deeply for every template. */
class RenderedPages {
  readonly list: readonly Page[];

  constructor(list: readonly Page[]) {
    this.list = list;
  }
}

/**
 * Hands the finished pages to Eleventy: one virtual template that goes through them. The markup is in the
 * theme's layouts, which are compiled once; in the template itself it would be compiled again for every page.
 */
export function addPages(
  config: EleventyConfig,
  current: () => SiteBuild | undefined,
  mount: Mount,
): void {
  config.addGlobalData("jejakPages", () => new RenderedPages(current()?.rendered ?? []));
  config.addTemplate(PAGE_TEMPLATE, {
    data: {
      layout: PAGE_LAYOUT,
      pagination: { data: "jejakPages.list", size: 1, alias: "jejakPage" },
      permalink: ({ jejakPage }: PageData) => fileOf(mount.url(jejakPage.url)),
      // Virtual templates are dated "now", which would differ in every build.
      date: new Date(0),
      eleventyExcludeFromCollections: true,
    },
    render: () => "",
  });
}
