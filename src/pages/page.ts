import { digest } from "../collections/index.ts";
import type { Story } from "../front-matter/index.ts";
import type { LayoutName, ViewOf } from "./views.ts";

/** Layouts of a story's own page; every other page is no story's. */
type StoryLayout = "story" | "withdrawn";

/** A page with one layout. A class, because Eleventy copies plain objects deeply for every page. */
export class SitePage<Layout extends LayoutName> {
  /** "/kanal/daerah/", without the path prefix. */
  readonly url: string;
  readonly layout: Layout;
  /** Whose page it is. */
  readonly story: Layout extends StoryLayout ? Story : undefined;
  private readonly makeView: () => ViewOf[Layout];
  private readonly inputs: (() => unknown) | undefined;

  /**
   * @param view what the layout prints; it is asked for each time, so that not all are in memory
   * @param inputs all that the view is made from, where that is known without making it
   */
  constructor(
    { layout, url, story }: { layout: Layout; url: string; story: Story | undefined },
    view: () => ViewOf[Layout],
    inputs?: () => unknown,
  ) {
    this.layout = layout;
    this.url = url;
    this.story = story as typeof this.story;
    this.makeView = view;
    this.inputs = inputs;
  }

  get view(): ViewOf[Layout] {
    return this.makeView();
  }

  /**
   * Differs where the view does, among sites that are the same in all that every page shows. Where the page
   * knows what its view is made from, the view is not made for it.
   */
  get digest(): string {
    return digest(this.layout, this.url, this.inputs === undefined ? this.view : this.inputs());
  }
}

/**
 * A page of the site: what its layout shows and where it is written. A page is a pure function of
 * these; a layout finds everything it prints in `view` and looks nothing up. Where the layout is known,
 * so are the types of the view and of the story.
 *
 * @example if (page.layout === "listing") page.view.days; // DayView[]
 */
export type Page<Layout extends LayoutName = LayoutName> = {
  [Name in Layout]: SitePage<Name>;
}[Layout];

/**
 * The file in the output folder that answers a URL.
 *
 * @example fileOf("/kanal/") // "/kanal/index.html"
 * @example fileOf("/404.html") // "/404.html"
 */
export function fileOf(url: string): string {
  return url.endsWith("/") ? `${url}index.html` : url;
}
