import type { Diagnostic } from "../content/diagnostics.ts";
import { FILE_START, quote } from "../content/diagnostics.ts";
import type { OwnPage } from "../content/stories.ts";
import {
  ARCHIVE_URL,
  categoryUrl,
  HOME_URL,
  NOT_FOUND_URL,
  PLACES_URL,
  TOPICS_URL,
} from "../content/urls.ts";
import { archivePages } from "./archive-pages.ts";
import type { PagesContext } from "./context.ts";
import { pageView } from "./context.ts";
import { correctionPages, withdrawalPages } from "./duty-pages.ts";
import { homePage } from "./home-page.ts";
import { Page } from "./page.ts";
import { placePages } from "./place-pages.ts";
import { storyCards } from "./story-cards.ts";
import { storyPages } from "./story-page.ts";
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
  return { pages: leftOut.size === 0 ? pages : withoutDeadLinks(pages), diagnostics };
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
  const { live, categories } = context.edition;
  return new Page("not-found", {
    ...pageView(context, {
      url: NOT_FOUND_URL,
      heading: "Halaman tidak ditemukan",
      description: "Halaman yang Anda cari tidak ada di alamat ini.",
      noindex: true,
    }),
    intro: "Alamat ini salah ketik, sudah berubah, atau memang belum pernah ada.",
    ways: [
      { label: "Beranda", url: HOME_URL, note: "berita terbaru" },
      { label: "Indeks", url: ARCHIVE_URL, note: "berita menurut tanggal" },
      { label: "Topik", url: TOPICS_URL, note: "berita menurut pokok bahasan" },
      { label: "Lokasi", url: PLACES_URL, note: "berita menurut provinsi" },
    ],
    categories: categories.map(({ subject }) => ({
      label: subject.name,
      url: categoryUrl(subject),
    })),
    latest: storyCards(live.slice(0, LATEST), context),
  });
}
