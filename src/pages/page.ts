import type { Story } from "../front-matter/index.ts";
import type { LayoutName, ViewOf } from "./views.ts";

/** Layouts of a story's own page; every other page is no story's. */
type StoryLayout = "story" | "withdrawn";

/** A page with one layout. A class, because Eleventy copies plain objects deeply for every page. */
class PageWith<Layout extends LayoutName> {
  /** "/kanal/daerah/", without the path prefix. */
  readonly url: string;
  readonly layout: Layout;
  readonly view: ViewOf[Layout];
  /** Whose page it is. */
  readonly story: Layout extends StoryLayout ? Story : undefined;

  constructor(
    layout: Layout,
    view: ViewOf[Layout],
    story: Layout extends StoryLayout ? Story : undefined,
  ) {
    this.url = view.url;
    this.layout = layout;
    this.view = view;
    this.story = story;
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
  [Name in Layout]: PageWith<Name>;
}[Layout];

/** A page that is no story's. */
export function makePage<Layout extends Exclude<LayoutName, StoryLayout>>(
  layout: Layout,
  view: ViewOf[Layout],
): PageWith<Layout>;
/** The page of a story, or of what is left of it. */
export function makePage<Layout extends StoryLayout>(
  layout: Layout,
  view: ViewOf[Layout],
  story: Story,
): PageWith<Layout>;
export function makePage(layout: LayoutName, view: ViewOf[LayoutName], story?: Story): unknown {
  return new PageWith(layout, view, story as never);
}

/**
 * The file in the output folder that answers a URL.
 *
 * @example fileOf("/kanal/") // "/kanal/index.html"
 * @example fileOf("/404.html") // "/404.html"
 */
export function fileOf(url: string): string {
  return url.endsWith("/") ? `${url}index.html` : url;
}
