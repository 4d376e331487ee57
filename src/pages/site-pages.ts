import type { Diagnostic } from "../content/diagnostics.ts";
import { FILE_START, quote } from "../content/diagnostics.ts";
import type { OwnPage } from "../content/stories.ts";
import { NOT_FOUND_URL } from "../content/urls.ts";
import { archivePages } from "./archive-pages.ts";
import type { PagesContext } from "./context.ts";
import { pageView } from "./context.ts";
import { correctionPages, withdrawalPages } from "./duty-pages.ts";
import { homePage } from "./home-page.ts";
import { Page } from "./page.ts";
import { storyPages } from "./story-page.ts";
import { authorPages, categoryPages, placePages, topicPages } from "./subject-pages.ts";
import type { OwnPageView } from "./views.ts";

/** The kinds of pages that a site may leave out. Stories are always there. */
export const PAGE_KINDS = [
  "home",
  "categories",
  "topics",
  "places",
  "authors",
  "archive",
  "corrections",
  "withdrawals",
  "notFound",
] as const;

export type PageKind = (typeof PAGE_KINDS)[number];

const BUILDERS: Record<PageKind, (context: PagesContext) => Page[]> = {
  home: (context) => [homePage(context)],
  categories: categoryPages,
  topics: topicPages,
  places: placePages,
  authors: authorPages,
  archive: archivePages,
  corrections: correctionPages,
  withdrawals: withdrawalPages,
  notFound: (context) => [notFoundPage(context)],
};

/**
 * Every page of the site. A page of the newsroom's own takes the place of a built-in one with its
 * URL; anything else that would land on a URL twice is a fault, and only the first is kept.
 */
export function sitePages(
  context: PagesContext,
  ownPages: readonly OwnPage[],
  left: ReadonlySet<PageKind> = new Set(),
): { pages: Page[]; diagnostics: Diagnostic[] } {
  const own = new Set(ownPages.map(({ url }) => url));
  const pages = [
    ...ownPages.map((page) => ownPage(page, context)),
    ...PAGE_KINDS.filter((kind) => !left.has(kind))
      .flatMap((kind) => BUILDERS[kind](context))
      .filter(({ url }) => !own.has(url)),
  ];
  const taken = new Set(pages.map(({ url }) => url.toLowerCase()));
  const diagnostics: Diagnostic[] = [];
  const fileOf = new Map(
    [...context.edition.published, ...context.edition.withdrawn].map(({ url, file }) => [
      url,
      file,
    ]),
  );
  for (const page of storyPages(context)) {
    const key = page.url.toLowerCase();
    if (taken.has(key)) {
      // Two stories at one URL are told about where stories are read.
      const file = fileOf.get(page.url) ?? "";
      if (pages.every(({ url, layout }) => url.toLowerCase() !== key || layout !== "story")) {
        diagnostics.push({
          file,
          ...FILE_START,
          severity: "error",
          rule: "duplicate-url",
          message: `Alamat ${quote(page.url, 90)} sudah dipakai halaman lain di situs ini. Ganti slug tulisan ini.`,
        });
      }
    } else {
      taken.add(key);
      pages.push(page);
    }
  }
  return { pages, diagnostics };
}

function ownPage({ url, title, summary, html }: OwnPage, context: PagesContext): Page<OwnPageView> {
  return new Page("own-page", {
    ...pageView(context, { url, heading: title, description: summary }),
    html,
  });
}

function notFoundPage(context: PagesContext): Page {
  return new Page(
    "not-found",
    pageView(context, {
      url: NOT_FOUND_URL,
      heading: "Halaman tidak ditemukan",
      description: "Halaman yang Anda cari tidak ada di alamat ini.",
      noindex: true,
    }),
  );
}
