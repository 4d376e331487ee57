import { aliasKey } from "./content/alias-key.ts";
import type { ClaimedAlias } from "./content/between-stories.ts";
import type { PendingLink } from "./content/body-renderer.ts";
import type { Diagnostic } from "./content/diagnostics.ts";
import { FILE_START, quote } from "./content/diagnostics.ts";
import type { Redirect } from "./content/published-urls.ts";
import type { Navigation, Registries, RegistryFiles } from "./content/registries.ts";
import { readRegistries } from "./content/registries.ts";
import type { SourceFolder } from "./content/stories.ts";
import { readContent } from "./content/stories.ts";
import type { Picture } from "./content/story.ts";
import type { YamlSource } from "./content/yaml-source.ts";
import type { Edition } from "./edition/edition.ts";
import { compileEdition } from "./edition/edition.ts";
import { mostRead, unknownStories } from "./edition/most-read.ts";
import type { ResolvedOptions } from "./options.ts";
import type { PagesContext } from "./pages/context.ts";
import type { Cover } from "./pages/covers.ts";
import { coverOf } from "./pages/covers.ts";
import type { DeadLink } from "./pages/link-check.ts";
import { findDeadFragments, findDeadLinks } from "./pages/link-check.ts";
import type { Page } from "./pages/page.ts";
import type { PageKind } from "./pages/site-pages.ts";
import { PAGE_KINDS, sitePages } from "./pages/site-pages.ts";
import type { PictureProbe } from "./pictures/index.ts";
import { PICTURES_URL } from "./pictures/index.ts";

/** A newsroom's files, read and not yet understood. */
export interface Sources {
  readonly registries: RegistryFiles;
  readonly posts: SourceFolder;
  readonly ownPages: SourceFolder;
  /** What is known of every picture in the two folders, by path. */
  readonly pictures: ReadonlyMap<string, PictureProbe>;
}

/** A whole site, ready to be rendered. */
export interface AssembledSite {
  readonly edition: Edition;
  readonly registries: Registries;
  readonly pages: readonly Page[];
  /** What the pages were made from. */
  readonly context: PagesContext;
  /** Kinds of built-in pages that the site does without. */
  readonly leftOut: ReadonlySet<PageKind>;
  /** Old URLs and where they lead. */
  readonly redirects: readonly Redirect[];
  readonly pictures: readonly Picture[];
  /** Covers of the stories without a picture. */
  readonly covers: readonly Cover[];
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
 * @param standIn for data that can't be read, so that a served site keeps its name
 */
export function assembleSite(
  sources: Sources,
  options: ResolvedOptions,
  {
    pathPrefix,
    now,
    standIn,
  }: {
    readonly pathPrefix: string;
    readonly now: number;
    readonly standIn?: Registries | undefined;
  },
): AssembledSite {
  const {
    registries,
    diagnostics: registryFaults,
    navigationSource,
  } = readRegistries(sources.registries, standIn);
  const content = readContent({
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
  const context: PagesContext = {
    edition,
    pathPrefix,
    listingSize: options.listingSize,
    sharePictures: options.sharePictures,
    newsroom: registries.newsroom,
    popular: popular(registries, edition, pathPrefix),
  };
  const left = new Set(PAGE_KINDS.filter((kind) => options.pages[kind] === false));
  const { pages, diagnostics: pageFaults } = sitePages(context, content.ownPages, left);

  const shown = [...edition.published, ...content.ownPages];
  const pictures = shown.flatMap((page) => page.pictures);
  const urls = new Set([
    ...pages.map(({ url }) => url),
    ...pictures.flatMap(({ set }) => set.files.map(({ url }) => url)),
  ]);
  const links = [
    ...(navigationSource === undefined
      ? []
      : navigationLinks(
          registries.navigation,
          navigationSource,
          sources.registries.navigation?.path ?? "",
        )),
    ...content.pendingLinks,
  ];
  return {
    edition,
    registries,
    pages,
    context,
    leftOut: left,
    redirects: [],
    pictures,
    covers: edition.published
      .filter(({ image }) => image === undefined)
      .map((story) => coverOf(story, registries.site.color)),
    diagnostics: [
      ...registryFaults,
      ...prefixFault(registries.site.url, pathPrefix, sources.registries.site?.path),
      ...content.diagnostics,
      ...pageFaults,
      ...aliasFaults(content.aliases, pages),
      ...(registries.popularity === undefined
        ? []
        : unknownStories(
            registries.popularity,
            sources.registries.popular?.path ?? "",
            content.stories,
            { url: registries.site.url, pathPrefix },
            pages.map(({ url }) => url),
          )),
      ...findDeadFragments(content.pendingFragments, content.stories),
    ],
    deadLinks: findDeadLinks(links, urls, edition.scheduled),
  };
}

/** Stories in the list of the most read. */
const POPULAR = 5;

function popular(
  { popularity, site }: Registries,
  { live }: Edition,
  pathPrefix: string,
): PagesContext["popular"] {
  if (popularity === undefined) return undefined;
  const stories = mostRead(popularity, live, { url: site.url, pathPrefix }, POPULAR);
  return { period: popularity.period, stories };
}

/** The links of the menus that stay within the site, and where they were written. */
function navigationLinks(
  navigation: Navigation,
  source: YamlSource,
  file: string,
): readonly PendingLink[] {
  return (["main", "footer"] as const).flatMap((menu) =>
    navigation[menu].flatMap(({ url }, index) =>
      url.startsWith("/")
        ? [{ file, path: pathOf(url), ...source.locate([menu, index, "url"]) }]
        : [],
    ),
  );
}

/** "/tentang/#kontak" leads to the page "/tentang/". */
function pathOf(url: string): string {
  return url.replace(/[?#].*$/u, "");
}

/** An old URL must not be that of a page that is there, nor lie among the theme's files. */
function aliasFaults(aliases: readonly ClaimedAlias[], pages: readonly Page[]): Diagnostic[] {
  const others = new Set(
    pages
      .filter(({ layout }) => layout !== "story" && layout !== "withdrawn")
      .map(({ url }) => url.toLowerCase()),
  );
  return aliases
    .filter(({ alias }) => {
      const key = aliasKey(alias);
      const isFile = key.startsWith("/assets/") || key.startsWith(PICTURES_URL);
      return others.has(key) || others.has(key.slice(0, -1)) || isFile;
    })
    .map(({ file, line, column, alias }) => ({
      file,
      line,
      column,
      severity: "error",
      rule: "alias-collision",
      message: `Alamat lama ${quote(alias, 90)} adalah alamat halaman atau berkas situs ini. Hapus.`,
    }));
}

/** The address a newsroom gives as its own must be the one its links are built for. */
function prefixFault(siteUrl: string, pathPrefix: string, file: string | undefined): Diagnostic[] {
  const path = new URL(siteUrl).pathname.replace(/\/?$/u, "/");
  const prefix = pathPrefix.replace(/\/?$/u, "/");
  if (file === undefined || path === "/" || path === prefix) return [];
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
