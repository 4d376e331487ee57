import type { Diagnostic } from "../diagnostics/index.ts";
import { FILE_START, quote } from "../diagnostics/index.ts";
import type { OwnPage } from "../stories/index.ts";
import { HOME_URL, NOT_FOUND_URL } from "../urls/index.ts";
import { archivePages } from "./archive-pages.ts";
import type { PagesContext } from "./context.ts";
import { pageView } from "./context.ts";
import { correctionPages } from "./corrections-page.ts";
import type { DocumentKind } from "./documents.ts";
import { DOCUMENT_KINDS, documentPage } from "./documents.ts";
import { withdrawalPages } from "./duty-pages.ts";
import { categoryLinks, WAYS_IN } from "./entry-links.ts";
import { homePage } from "./home-page.ts";
import { withOpenGraph } from "./open-graph.ts";
import { Page } from "./page.ts";
import { placePages } from "./place-pages.ts";
import { searchPage } from "./search-page.ts";
import { storyCards } from "./story-cards.ts";
import { storyPages } from "./story-page.ts";
import { withStructuredData } from "./structured-data.ts";
import { authorPages, categoryPages, topicPages } from "./subject-pages.ts";
import type { NotFoundView, OwnPageView } from "./views.ts";
import { withoutDeadLinks } from "./without-dead-links.ts";

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
  "search",
  "notFound",
  ...DOCUMENT_KINDS,
] as const;

export type PageKind = (typeof PAGE_KINDS)[number];

type Builder = (context: PagesContext) => Page[];

const BUILDERS: Record<PageKind, Builder> = {
  ...(Object.fromEntries(
    DOCUMENT_KINDS.map((kind): [DocumentKind, Builder] => [
      kind,
      (context) => [documentPage(kind, context)],
    ]),
  ) as Record<DocumentKind, Builder>),
  home: (context) => [homePage(context)],
  categories: categoryPages,
  topics: topicPages,
  places: placePages,
  authors: authorPages,
  archive: archivePages,
  corrections: correctionPages,
  withdrawals: withdrawalPages,
  search: (context) => [searchPage(context)],
  notFound: (context) => [notFoundPage(context)],
};

/**
 * Every page of the site. A page of the newsroom's own takes the place of a built-in one with its
 * URL; anything else that would land on a URL twice is a fault, and only the first is kept.
 */
export function sitePages(
  context: PagesContext,
  ownPages: readonly OwnPage[],
  leftOut: ReadonlySet<PageKind> = new Set(),
): { pages: Page[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const own = new Map<string, OwnPage>();
  for (const page of ownPages) {
    const first = own.get(page.url);
    if (first === undefined) own.set(page.url, page);
    else diagnostics.push(duplicateUrl(page, first, "Ganti nama salah satu berkas."));
  }
  const pages = [
    ...[...own.values()].map((page) => ownPage(page, context)),
    ...PAGE_KINDS.filter((kind) => !leftOut.has(kind))
      .flatMap((kind) => BUILDERS[kind](context))
      .filter(({ url }) => !own.has(url)),
  ];
  const taken = new Set(pages.map(({ url }) => url.toLowerCase()));
  const { published, withdrawn, scheduled } = context.edition;
  // The scheduled ones too: nobody may be at hand when their moment comes.
  for (const story of [...published, ...withdrawn, ...scheduled]) {
    const key = story.url.toLowerCase();
    if (!taken.has(key)) continue;
    diagnostics.push(duplicateUrl(story, own.get(key), "Ganti slug tulisan ini."));
  }
  for (const page of storyPages(context)) {
    const key = page.url.toLowerCase();
    // Two stories at one URL are told about where stories are read.
    if (taken.has(key)) continue;
    taken.add(key);
    pages.push(page);
  }
  const linked = leftOut.size === 0 ? pages : withoutDeadLinks(pages);
  return { pages: withOpenGraph(withStructuredData(linked, context), context), diagnostics };
}

/** @param first the newsroom's own page that has the URL; undefined where a built-in one has it */
function duplicateUrl(
  { file, url }: { readonly file: string; readonly url: string },
  first: OwnPage | undefined,
  advice: string,
): Diagnostic {
  const owner = first === undefined ? "halaman bawaan" : `halaman ${quote(first.file, 90)}`;
  return {
    file,
    ...FILE_START,
    severity: "error",
    rule: "duplicate-url",
    message: `Alamat ${quote(url, 90)} sudah dipakai ${owner}. ${advice}`,
  };
}

function ownPage({ url, title, summary, html }: OwnPage, context: PagesContext): Page<OwnPageView> {
  return new Page("own-page", {
    ...pageView(context, { url, heading: title, description: summary }),
    html,
  });
}

/** Stories that the page for wrong addresses offers. */
const LATEST = 4;

function notFoundPage(context: PagesContext): Page<NotFoundView> {
  return new Page("not-found", {
    ...pageView(context, {
      url: NOT_FOUND_URL,
      heading: "Halaman tidak ditemukan",
      description: "Halaman yang Anda cari tidak ada di alamat ini.",
      noindex: true,
    }),
    intro: "Alamat ini salah ketik, sudah berubah, atau memang belum pernah ada.",
    ways: [{ label: "Beranda", url: HOME_URL, note: "berita terbaru" }, ...WAYS_IN],
    categories: categoryLinks(context),
    latest: storyCards(context.edition.live.slice(0, LATEST), context),
  });
}
