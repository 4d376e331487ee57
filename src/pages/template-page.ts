import { openGraphLocale, writingDirection } from "../language/index.ts";
import type { SiteContext } from "./context.ts";
import type { Page } from "./page.ts";
import { pageView, under } from "./page-view.ts";
import { LastView, planPage } from "./planned-page.ts";
import type { LinkView, ShareImage, TemplatePageView } from "./views.ts";

/** What a template of the site's own says of its page; URLs count from the newsroom, without the path prefix. */
export interface TemplatePageFacts {
  readonly url: string;
  readonly title: string;
  /** The site's own when absent. */
  readonly description?: string | undefined;
  readonly image?: ShareImage | undefined;
  /** From below the home page to the page's parent. */
  readonly breadcrumbs: readonly LinkView[];
  readonly noindex: boolean;
  /** BCP 47; absent where it is the site's. */
  readonly lang?: string | undefined;
  /** Whether it is a text to be read, set as the newsroom's own pages are. */
  readonly isProse: boolean;
  readonly html: string;
}

/** A heading of the first rank, with which the frame need not print one. */
const HEADING = /<h1[\s>]/iu;

/** The page of a template of the site's own, in the frame of the theme (`layout: jejak/page`). */
export function templatePage(facts: TemplatePageFacts, context: SiteContext): Page {
  const { url, title, description, image, breadcrumbs, noindex, lang, isProse, html } = facts;
  const view = (site: SiteContext): TemplatePageView => {
    const common = pageView(site, {
      ...{ url, heading: title, description, noindex, lang },
      shareImage: image,
      breadcrumbs: under(site, ...breadcrumbs),
    });
    const spoken = lang && { ...common.openGraph, locale: openGraphLocale(lang) };
    return {
      ...common,
      ...(spoken && { openGraph: spoken }),
      lang,
      dir: lang && writingDirection(lang) === "rtl" ? "rtl" : undefined,
      isProse,
      hasHeading: HEADING.test(html),
      html,
    };
  };
  return planPage("page", url, view).within(context, new LastView());
}
