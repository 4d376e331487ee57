import type { PageView } from "./views.ts";

/** The layouts of the theme; each is a file in `_includes/layouts/`. */
export const LAYOUTS = [
  "home",
  "story",
  "withdrawn",
  "listing",
  "overview",
  "corrections",
  "authors",
  "places",
  "calendar",
  "own-page",
  "document",
  "search",
  "not-found",
] as const;

export type LayoutName = (typeof LAYOUTS)[number];

/**
 * The file in the output folder that answers a URL.
 *
 * @example fileOf("/kanal/") // "/kanal/index.html"
 * @example fileOf("/404.html") // "/404.html"
 */
export function fileOf(url: string): string {
  return url.endsWith("/") ? `${url}index.html` : url;
}

/**
 * A page of the site: what its layout shows and where it is written. A page is a pure function of
 * these; a layout finds everything it prints in `view` and looks nothing up.
 *
 * A class, because Eleventy copies plain objects deeply for every page it renders.
 */
export class Page<View extends PageView = PageView> {
  /** "/kanal/daerah/", without the path prefix. */
  readonly url: string;
  readonly layout: LayoutName;
  readonly view: View;

  constructor(layout: LayoutName, view: View) {
    this.url = view.url;
    this.layout = layout;
    this.view = view;
  }
}
