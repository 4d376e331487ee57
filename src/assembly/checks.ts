import { ATTACHMENTS_URL } from "../attachments/index.ts";
import type { DataFileName, Registries } from "../data/index.ts";
import { dataFilePath } from "../data/index.ts";
import type { Diagnostic } from "../diagnostics/index.ts";
import { FILE_START, quote } from "../diagnostics/index.ts";
import { unknownPopularStories } from "../edition/index.ts";
import type { Attachment, Navigation, Picture, RecordLine, Redirect } from "../model/index.ts";
import { isArchived } from "../model/index.ts";
import { machineUrls } from "../outputs/index.ts";
import type { DeadLink, SiteContext } from "../pages/index.ts";
import {
  findDeadFragments,
  findDeadLinks,
  findLostUrls,
  redirectDiagnostics,
} from "../pages/index.ts";
import type { SourceFolder } from "../source/index.ts";
import type { Content, OwnPage, PendingLink } from "../stories/index.ts";
import { unknownParts } from "../stories/index.ts";
import { EDITOR_URL, urlKey } from "../urls/index.ts";
import { sampleLeftovers } from "./sample-leftovers.ts";
import type { Sources } from "./sources.ts";

/** A site whose pages are known, as far as checks across its files look at it. */
export interface CheckedSite {
  readonly sources: Sources;
  readonly registries: Registries;
  readonly content: Content;
  readonly context: SiteContext;
  readonly redirects: readonly Redirect[];
  readonly pictures: readonly Picture[];
  readonly attachments: readonly Attachment[];
  /** The record of published URLs as it was before this build, and its file. */
  readonly record: readonly RecordLine[];
  readonly recordPath: string;
}

/** What is wrong between a newsroom's data and the pages that the site has. */
export function siteDiagnostics(site: CheckedSite): Diagnostic[] {
  const { registries, content, context } = site;
  const { directory, pathPrefix } = context;
  const { url } = registries.site;
  const isOfArchive = archiveOf(site);
  return [
    ...(registries.unread.has("site")
      ? []
      : [
          ...prefixDiagnostics(url, pathPrefix, dataFile("site", site)),
          ...sampleLeftovers(site.sources, registries.site),
        ]),
    ...redirectDiagnostics(
      context,
      content.aliases,
      registries.redirects,
      dataFile("redirects", site),
      [
        ...(registries.editor === undefined ? [] : [EDITOR_URL]),
        ...(site.attachments.length === 0 ? [] : [ATTACHMENTS_URL]),
      ],
    ),
    ...(registries.editor === undefined
      ? []
      : collisions(context, EDITOR_URL, {
          user: `editor web (${dataFile("editor", site)})`,
          elsewhere: `hapus ${dataFile("editor", site)}`,
        })),
    ...(site.attachments.length === 0
      ? []
      : collisions(context, ATTACHMENTS_URL, {
          user: "dokumen dan rekaman",
          elsewhere: "pindahkan ke folder lain",
        })),
    ...unknownParts(registries, dataFile("series", site), content.stories, content.unread),
    ...(registries.popular === undefined
      ? []
      : unknownPopularStories(
          registries.popular,
          dataFile("popular", site),
          content.stories,
          { url, pathPrefix },
          directory.entries.map((page) => page.url),
        )),
    ...findDeadFragments(content.pendingFragments, content.stories).map((diagnostic) =>
      isOfArchive(diagnostic.file) ? asWarning(diagnostic) : diagnostic,
    ),
  ];
}

/** Links and recorded URLs that nothing of Jejak's answers; the site's own templates or files may. */
export function siteDeadLinks(site: CheckedSite): DeadLink[] {
  const {
    sources,
    registries,
    content,
    context,
    redirects,
    pictures,
    attachments,
    record,
    recordPath,
  } = site;
  const { directory, edition } = context;
  // What only those see who write answers no reader.
  const previews = new Set(context.previews?.map(({ url }) => url));
  for (const { url } of edition.published) previews.delete(url);
  const urls = new Set([
    ...directory.entries.map(({ url }) => url).filter((url) => !previews.has(url)),
    ...attachments.map(({ url }) => url),
    ...pictures.flatMap(({ set }) => set.files.map(({ url }) => url)),
    ...machineUrls(context),
    ...(registries.editor === undefined ? [] : [EDITOR_URL]),
  ]);
  return [
    ...asArchived(findDeadLinks(linksOf(site), urls, edition.scheduled, directory), site),
    ...findLostUrls(record, recordPath, {
      urls,
      redirects,
      drafts: edition.drafts,
      scheduled: edition.scheduled,
      shown: [...edition.published, ...edition.withdrawn],
      unread: new Set([
        ...content.unread,
        ...unreadPages(sources.ownPages, content.ownPages),
        ...[...registries.unread].map((name) => dataFile(name, site)),
      ]),
      postsFolder: sources.posts.path,
      dataFolder: sources.registries.folder,
      now: edition.now,
      site: edition.site,
    }),
  ];
}

/** Of the old archive a dead link warns: what it led to has been gone for years. */
function asArchived(links: readonly DeadLink[], site: CheckedSite): DeadLink[] {
  const isOfArchive = archiveOf(site);
  return links.map((link) =>
    isOfArchive(link.diagnostic.file)
      ? { ...link, diagnostic: asWarning(link.diagnostic), isArchived: true }
      : link,
  );
}

/** Tells the files of the old archive from others. */
function archiveOf({ registries: { site }, content }: CheckedSite): (file: string) => boolean {
  if (site.archive === undefined) return () => false;
  const files = new Set(
    content.stories.filter((story) => isArchived(site, story)).map(({ file }) => file),
  );
  return (file) => files.has(file);
}

function asWarning(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, severity: "warning" };
}

/**
 * Has links of the old archive that nothing answers printed as their words.
 *
 * @param answers whether the site's own templates or files answer a path
 */
export function settleDeadPaths(
  {
    deadLinks,
    context,
  }: { readonly deadLinks: readonly DeadLink[]; readonly context: SiteContext },
  answers: (path: string) => boolean,
): void {
  for (const { path, diagnostic, isArchived } of deadLinks) {
    if (isArchived && !answers(path)) context.deadPaths.note(diagnostic.file, path);
  }
}

/** Every link within the site that is not checked yet: of the menus, of the redirects, of the texts. */
function linksOf(site: CheckedSite): PendingLink[] {
  const { navigation, redirects } = site.registries;
  return [
    ...navigationLinks(navigation, dataFile("navigation", site)),
    ...redirects.map(({ to, target }) => ({
      file: dataFile("redirects", site),
      path: pathOf(to),
      ...target,
    })),
    ...site.content.pendingLinks,
  ];
}

/**
 * Pages that would lie where the browser editor or files beside stories do.
 *
 * @param words who uses the folder, and what else can be done
 */
function collisions(
  { directory }: SiteContext,
  folder: string,
  words: { readonly user: string; readonly elsewhere: string },
): Diagnostic[] {
  return directory.entries.flatMap(({ url, origin }): Diagnostic[] =>
    !urlKey(url).startsWith(folder) || origin === undefined || !("file" in origin)
      ? []
      : [
          {
            file: origin.file,
            ...FILE_START,
            severity: "error",
            rule: "duplicate-url",
            message: `Alamat ${quote(url, 90)} dipakai ${words.user}. Ganti nama berkas ini, atau ${words.elsewhere}.`,
          },
        ],
  );
}

function dataFile(name: DataFileName, { sources }: Pick<CheckedSite, "sources">): string {
  return dataFilePath(sources.registries.folder, name);
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
