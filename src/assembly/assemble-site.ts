import type { DataFileName, Registries, RegistriesReading, RegistryFiles } from "../data/index.ts";
import {
  dataFilePath,
  nextUrlRecord,
  parseUrlRecord,
  readRegistries,
  URL_RECORD,
} from "../data/index.ts";
import type { Diagnostic } from "../diagnostics/index.ts";
import { FILE_START, FileDiagnostics, quote } from "../diagnostics/index.ts";
import type { Edition } from "../edition/index.ts";
import { compileEdition, popularStories, unknownPopularStories } from "../edition/index.ts";
import type { OutputFile } from "../files/index.ts";
import type { Story } from "../front-matter/index.ts";
import type { Navigation, Picture, RecordedUrl, Redirect } from "../model/index.ts";
import type { ResolvedOptions } from "../options/index.ts";
import { machineUrls } from "../outputs/index.ts";
import type { DeadLink, ListingGroups, Page, PagesContext, SiteContext } from "../pages/index.ts";
import {
  coverOf,
  findDeadFragments,
  findDeadLinks,
  findLostUrls,
  PAGE_KINDS,
  recordedUrls,
  redirectDiagnostics,
  redirectsOf,
  sharePictureOf,
  sitePages,
  sitePictureOf,
} from "../pages/index.ts";
import type { PictureProbe, SharePictureRecipe } from "../pictures/index.ts";
import type { SourceFile, SourceFolder } from "../source/index.ts";
import type { OwnPage, PendingLink } from "../stories/index.ts";
import { readContent } from "../stories/index.ts";
import type { Texts } from "../texts/index.ts";
import { createTexts } from "../texts/index.ts";

/** A newsroom's files, read and not yet understood. */
export interface Sources {
  readonly registries: RegistryFiles;
  readonly posts: SourceFolder;
  readonly ownPages: SourceFolder;
  /** The URLs that were published before; undefined when there is no record, or none is wanted. */
  readonly urlRecord?: SourceFile | undefined;
  /** What is known of every picture in the two folders, by path. */
  readonly pictures: ReadonlyMap<string, PictureProbe>;
}

/** A whole site, ready to be rendered. */
export interface AssembledSite {
  readonly edition: Edition;
  readonly registries: Registries;
  /** The interface's words, with the newsroom's own over them. */
  readonly texts: Texts;
  /** Every story that could be read, drafts too. */
  readonly stories: readonly Story[];
  readonly ownPages: readonly OwnPage[];
  readonly pages: readonly Page[];
  /** What the pages were made from, and which there are. */
  readonly context: SiteContext;
  /** Old URLs and where they lead, the newest story's first. */
  readonly redirects: readonly Redirect[];
  /** The record of published URLs as it is after this build. */
  readonly urlRecord: readonly RecordedUrl[];
  readonly pictures: readonly Picture[];
  /** Covers of the stories without a picture. */
  readonly covers: readonly OutputFile[];
  /** Pictures for those who share a page: one for each published story, and the site's own. */
  readonly sharePictures: readonly OutputFile<SharePictureRecipe>[];
  /** Everything found in the newsroom's files, in no order. */
  readonly diagnostics: readonly Diagnostic[];
  /** Links that none of these pages answers; the site's own templates or files may. */
  readonly deadLinks: readonly DeadLink[];
}

/**
 * From files to pages, in one direction: content, newsroom, edition, pages. A pure function: the
 * same files, options and clock give the same site.
 *
 * @param now the build's clock, in milliseconds since 1970
 * @param data what the data files hold, where they were read before
 * @param logo the medium's mark, for search engines
 * @param listings the kinds of listings that the site has
 */
export function assembleSite(
  sources: Sources,
  options: ResolvedOptions,
  {
    pathPrefix,
    now,
    data = readRegistries(sources.registries),
    logo,
    listings,
  }: {
    readonly pathPrefix: string;
    readonly now: number;
    readonly data?: RegistriesReading | undefined;
    readonly logo?: PagesContext["logo"];
    readonly listings?: ListingGroups;
  },
): AssembledSite {
  const { registries, diagnostics: registryDiagnostics } = data;
  const dataFile = (name: DataFileName) => dataFilePath(sources.registries.folder, name);
  const recordPath = sources.urlRecord?.path ?? `${sources.registries.folder}/${URL_RECORD}`;
  const recordDiagnostics = new FileDiagnostics(recordPath);
  const record =
    sources.urlRecord === undefined ? [] : parseUrlRecord(sources.urlRecord, recordDiagnostics);
  const content = readContent({
    urlRecord: record,
    posts: sources.posts,
    ownPages: sources.ownPages,
    pictures: sources.pictures,
    registries,
    storyUrl: options.storyUrl,
    authorPages: options.pages.authors !== false,
    pathPrefix,
    now,
  });
  const edition = compileEdition(content.stories, registries, now);
  const plan: PagesContext = {
    edition,
    pathPrefix,
    listingSize: options.listingSize,
    sharePictures: options.sharePictures,
    api: options.api,
    newsroom: registries.newsroom,
    logo,
    popular: popular(registries, edition, pathPrefix),
  };
  const left = new Set(
    PAGE_KINDS.filter(
      (kind) => options.pages[kind] === false || (kind === "search" && !options.search),
    ),
  );
  const {
    context,
    pages,
    diagnostics: pageDiagnostics,
  } = sitePages(plan, content.ownPages, left, listings);
  const { directory } = context;

  const { redirects: writtenRedirects } = registries;
  const redirects = redirectsOf(edition, writtenRedirects);
  const shown = [...edition.published, ...content.ownPages];
  const pictures = shown.flatMap((page) => page.pictures);
  const urls = new Set([
    ...directory.entries.map(({ url }) => url),
    ...pictures.flatMap(({ set }) => set.files.map(({ url }) => url)),
    ...machineUrls(context),
  ]);
  const links = [
    ...navigationLinks(registries.navigation, dataFile("navigation")),
    ...writtenRedirects.map(({ to, target }) => ({
      file: dataFile("redirects"),
      path: pathOf(to),
      ...target,
    })),
    ...content.pendingLinks,
  ];
  const recorded = recordedUrls(directory, {
    authors: dataFile("authors"),
    categories: dataFile("categories"),
  });
  return {
    edition,
    registries,
    texts: createTexts(registries.texts),
    stories: content.stories,
    ownPages: content.ownPages,
    pages,
    context,
    redirects,
    urlRecord: nextUrlRecord(record, recorded),
    pictures,
    covers: edition.published
      .filter(({ image }) => image === undefined)
      .map((story) => coverOf(story, registries.site.color)),
    sharePictures: options.sharePictures
      ? [
          sitePictureOf(registries.site),
          ...edition.published.map((story) => sharePictureOf(story, registries.site)),
        ]
      : [],
    diagnostics: [
      ...registryDiagnostics,
      ...(registries.unread.has("site")
        ? []
        : prefixDiagnostics(registries.site.url, pathPrefix, dataFile("site"))),
      ...content.diagnostics,
      ...pageDiagnostics,
      ...recordDiagnostics.list,
      ...redirectDiagnostics(directory, content.aliases, writtenRedirects, dataFile("redirects")),
      ...(registries.popular === undefined
        ? []
        : unknownPopularStories(
            registries.popular,
            dataFile("popular"),
            content.stories,
            { url: registries.site.url, pathPrefix },
            directory.entries.map(({ url }) => url),
          )),
      ...findDeadFragments(content.pendingFragments, content.stories),
    ],
    deadLinks: [
      ...findDeadLinks(links, urls, edition.scheduled, directory),
      ...findLostUrls(record, recordPath, {
        urls,
        redirects,
        drafts: edition.drafts,
        scheduled: edition.scheduled,
        shown: [...edition.published, ...edition.withdrawn],
        unread: new Set([
          ...content.unread,
          ...unreadPages(sources.ownPages, content.ownPages),
          ...[...registries.unread].map(dataFile),
        ]),
        postsFolder: sources.posts.path,
        dataFolder: sources.registries.folder,
      }),
    ],
  };
}

/** Stories in the list of the most read. */
const POPULAR = 5;

function popular(
  { popular, site }: Registries,
  { live }: Edition,
  pathPrefix: string,
): PagesContext["popular"] {
  if (popular === undefined) return undefined;
  const stories = popularStories(popular, live, { url: site.url, pathPrefix }, POPULAR);
  return { period: popular.period, stories };
}

/** Files of own pages whose faults keep them from being read. */
function unreadPages({ markdown }: SourceFolder, ownPages: readonly OwnPage[]): string[] {
  const read = new Set(ownPages.map(({ file }) => file));
  return markdown.map(({ path }) => path).filter((path) => !read.has(path));
}

/** The links of the menus that stay within the site, and where they were written. */
function navigationLinks({ main, footer }: Navigation, file: string): readonly PendingLink[] {
  return [...main, ...footer]
    .filter(({ url }) => url.startsWith("/"))
    .map(({ url, line, column }) => ({ file, path: pathOf(url), line, column }));
}

/** "/tentang/#kontak" leads to the page "/tentang/". */
function pathOf(url: string): string {
  return url.replace(/[?#].*$/u, "");
}

/** The address a newsroom gives as its own must be the one its links are built for. */
function prefixDiagnostics(siteUrl: string, pathPrefix: string, file: string): Diagnostic[] {
  const path = new URL(siteUrl).pathname.replace(/\/?$/u, "/");
  const prefix = pathPrefix.replace(/\/?$/u, "/");
  if (path === "/" || path === prefix) return [];
  return [
    {
      file,
      ...FILE_START,
      severity: "error",
      rule: "url-mismatch",
      message: `Alamat situs memuat jalur ${quote(path)}, tetapi situs dibangun untuk ${quote(prefix)}. Samakan pathPrefix di konfigurasi Eleventy, atau hapus jalurnya.`,
    },
  ];
}
