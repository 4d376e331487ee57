import { digest } from "../collections/index.ts";
import type { Registries, RegistriesReading } from "../data/index.ts";
import {
  dataFilePath,
  nextUrlRecord,
  parseUrlRecord,
  readRegistries,
  registriesAsJson,
  URL_RECORD,
} from "../data/index.ts";
import type { Diagnostic } from "../diagnostics/index.ts";
import { FileDiagnostics } from "../diagnostics/index.ts";
import type { Edition } from "../edition/index.ts";
import { compileEdition, popularStories } from "../edition/index.ts";
import type { OutputFile } from "../files/index.ts";
import type { Story } from "../front-matter/index.ts";
import { createLanguageFilters, type LanguageFilters } from "../language/index.ts";
import type { Attachment, Picture, RecordedUrl, Redirect } from "../model/index.ts";
import type { ResolvedOptions } from "../options/index.ts";
import { optionsDigest } from "../options/index.ts";
import type {
  DeadLink,
  ListingGroups,
  Page,
  PageKind,
  PagesContext,
  SiteContext,
} from "../pages/index.ts";
import {
  coverOf,
  firstUrls,
  PAGE_KINDS,
  recordedUrls,
  redirectsOf,
  sharePictureOf,
  sitePages,
  sitePictureOf,
  withOwnListings,
} from "../pages/index.ts";
import type { SharePictureRecipe } from "../pictures/index.ts";
import type { OwnPage, StoryMemory } from "../stories/index.ts";
import { readContent } from "../stories/index.ts";
import type { TextFunction, Texts } from "../texts/index.ts";
import { createTexts, languageOf } from "../texts/index.ts";
import type { SiteUrls } from "../urls/index.ts";
import { urlsIn } from "../urls/index.ts";
import { siteDeadLinks, siteDiagnostics } from "./checks.ts";
import type { Sources } from "./sources.ts";

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
  /**
   * Differs where anything does that every file of the site may show: the newsroom's data, the options, own
   * pages. What single files are made from beside it, they tell themselves (`inputs`, `Page.digest`).
   */
  readonly circumstances: string;
  /** Old URLs and where they lead, the newest story's first. */
  readonly redirects: readonly Redirect[];
  /** The record of published URLs as it is after this build. */
  readonly urlRecord: readonly RecordedUrl[];
  readonly pictures: readonly Picture[];
  /** Documents and sounds that pages offer. */
  readonly attachments: readonly Attachment[];
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
 * @param previews whether drafts and what is scheduled have pages, for those who write
 * @param memory how stories were read before, and where it is noted how they are read now
 */
export function assembleSite(
  sources: Sources,
  options: ResolvedOptions,
  {
    pathPrefix,
    now,
    data = readRegistries(sources.registries, undefined, sources.pictures),
    logo,
    listings,
    previews: showsPreviews = false,
    memory,
  }: {
    readonly pathPrefix: string;
    readonly now: number;
    readonly data?: RegistriesReading | undefined;
    readonly logo?: PagesContext["logo"];
    readonly listings?: ListingGroups;
    readonly previews?: boolean;
    readonly memory?: StoryMemory | undefined;
  },
): AssembledSite {
  const { registries } = data;
  const { folder } = sources.registries;
  const recordPath = sources.urlRecord?.path ?? `${folder}/${URL_RECORD}`;
  const recordDiagnostics = new FileDiagnostics(recordPath);
  const record =
    sources.urlRecord === undefined ? [] : parseUrlRecord(sources.urlRecord, recordDiagnostics);
  const { texts, ...speech } = interfaceOf(registries, options);
  const content = readContent({
    ...{ posts: sources.posts, ownPages: sources.ownPages, pictures: sources.pictures },
    ...{ attachments: sources.attachments, urlRecord: record, registries },
    ...speech,
    ...{ fields: options.fields, hooks: options.hooks, storyUrl: options.storyUrl },
    authorPages: options.pages.authors !== false,
    pathPrefix,
    now,
    memory,
  });
  const own = withOwnListings(options.listings, content.stories, listings);
  const edition = compileEdition(content.stories, registries, now);
  const previews = showsPreviews ? [...edition.scheduled, ...edition.drafts] : [];
  const planned: PagesContext = {
    edition,
    previews,
    ...speech,
    firstUrl: firstUrls({
      ...{ record, stories: content.stories, storyUrl: options.storyUrl },
      categories: registries.categories.values(),
    }),
    pathPrefix,
    listingSize: options.listingSize,
    sharePictures: options.sharePictures,
    api: options.api,
    newsroom: registries.newsroom,
    logo,
    popular: popular(registries, edition, pathPrefix),
    ownListings: own.linksOf,
  };
  const site = sitePages(planned, content.ownPages, leftOut(options), own.groups);
  const { context, pages } = site;
  const redirects = redirectsOf(edition, registries.redirects, context);
  const shown = [...edition.published, ...previews, ...content.ownPages];
  const named = namedFiles(shown, registries);
  const recorded = recordedUrls(context, {
    authors: dataFilePath(folder, "authors"),
    categories: dataFilePath(folder, "categories"),
  });
  const checked = {
    sources,
    registries,
    content,
    context,
    redirects,
    ...named,
    record,
    recordPath,
  };
  return {
    edition,
    registries,
    texts,
    stories: content.stories,
    ownPages: content.ownPages,
    pages,
    context,
    circumstances: digest(
      registriesAsJson(registries, FOR_FEW),
      optionsDigest(options).digest,
      pathPrefix,
      logo,
      content.ownPages.map(({ url }) => url),
    ),
    redirects,
    urlRecord: nextUrlRecord(record, recorded),
    ...named,
    ...drawnPictures(edition, previews, options, planned),
    diagnostics: [
      ...data.diagnostics,
      ...content.diagnostics,
      ...[...site.diagnostics, ...own.diagnostics],
      ...recordDiagnostics.list,
      ...siteDiagnostics(checked),
    ],
    deadLinks: siteDeadLinks(checked),
  };
}

/** The words, dates, numbers and addresses in which a site speaks to its readers. */
export function interfaceOf(
  { site, texts: own }: Pick<Registries, "site" | "texts">,
  { urlWords }: Pick<ResolvedOptions, "urlWords">,
): {
  readonly texts: Texts;
  readonly text: TextFunction;
  readonly filters: LanguageFilters;
  readonly urls: SiteUrls;
} {
  const texts = createTexts(own, languageOf(site.lang));
  return {
    texts,
    text: texts.text,
    filters: createLanguageFilters(site),
    urls: urlsIn(site.lang, urlWords),
  };
}

/** The newsroom's files that pages name. */
function namedFiles(
  shown: readonly Pick<Story, "pictures" | "attachments">[],
  { authors, series, topics }: Registries,
): Pick<AssembledSite, "pictures" | "attachments"> {
  const ofData = [...authors.values(), ...series.values(), ...topics.values()];
  return {
    pictures: [
      ...shown.flatMap((page) => page.pictures),
      ...ofData.flatMap(({ picture }) => picture ?? []),
    ],
    attachments: shown.flatMap((page) => page.attachments),
  };
}

/** Data that only those files show that are made anew each time: the home page, rules of hosts. */
const FOR_FEW = ["popular", "redirects"] as const;

/** The kinds of built-in pages that a site does without. */
function leftOut({ pages, search }: ResolvedOptions): ReadonlySet<PageKind> {
  return new Set(
    PAGE_KINDS.filter((kind) => pages[kind] === false || (kind === "search" && !search)),
  );
}

/** The pictures that are made of stories' words: covers, and what shared links show. */
function drawnPictures(
  { published, site }: Edition,
  previews: readonly Story[],
  { sharePictures }: ResolvedOptions,
  context: Pick<PagesContext, "text" | "filters">,
): Pick<AssembledSite, "covers" | "sharePictures"> {
  return {
    covers: [...published, ...previews]
      .filter(({ image }) => image === undefined)
      .map((story) => coverOf(story, site.color)),
    sharePictures: sharePictures
      ? [sitePictureOf(site), ...published.map((story) => sharePictureOf(story, site, context))]
      : [],
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
