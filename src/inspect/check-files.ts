import { posix } from "node:path";
import { isAttachment, probeAttachments } from "../attachments/index.ts";
import { DATA_FILE_NAMES, dataFilePath, URL_RECORD } from "../data/index.ts";
import type { Diagnostic } from "../diagnostics/index.ts";
import { nearest } from "../diagnostics/index.ts";
import { slugFromFile } from "../front-matter/index.ts";
import { isPicture, probePictures } from "../pictures/index.ts";
import type { ListedFolder, SourceFile, SourceFolder } from "../source/index.ts";
import { listSourceFolder, readListed } from "../source/index.ts";
import { readContent } from "../stories/index.ts";
import { createTexts, languageOf } from "../texts/index.ts";
import { decodePath, urlsIn } from "../urls/index.ts";
import { fieldsOf } from "./in-use.ts";
import type { Newsroom, NewsroomData } from "./newsroom.ts";
import { readNewsroomData } from "./newsroom.ts";

/** A newsroom's folders, listed. */
export interface NewsroomFolders {
  readonly posts: ListedFolder;
  readonly ownPages: ListedFolder;
}

export async function listNewsroom({ root, options }: Newsroom): Promise<NewsroomFolders> {
  const [posts, ownPages] = await Promise.all([
    listSourceFolder(root, options.posts),
    listSourceFolder(root, options.ownPages),
  ]);
  return { posts, ownPages };
}

/** Paths from the root of all files that can be checked one by one. */
export function checkablePaths(
  { dataFolder }: Newsroom,
  { posts, ownPages }: NewsroomFolders,
): string[] {
  return [
    ...[posts, ownPages].flatMap((folder) => [
      ...folder.markdown,
      ...folder.others,
      ...folder.symbolicLinks,
      ...folder.special,
      ...folder.unreadable,
    ]),
    ...DATA_FILE_NAMES.map((name) => dataFilePath(dataFolder, name)),
    posix.join(dataFolder, URL_RECORD),
  ];
}

/**
 * What is wrong in some of a newsroom's files, without reading the others: of those only what these name,
 * so that one story of ten thousand is checked in the time it takes to read a few. What only the whole site can
 * tell is left to the check of all: links to pages that are no stories, and topics or stories that resemble others.
 *
 * @param paths from the root, of `checkablePaths`
 * @param given texts to be checked in place of what lies on disk, by path; a path need not be there yet
 */
export async function checkFiles(
  newsroom: Newsroom,
  paths: readonly string[],
  given: ReadonlyMap<string, Uint8Array> = new Map(),
): Promise<readonly Diagnostic[]> {
  const data = await readNewsroomData(newsroom);
  const folders = withGiven(await listNewsroom(newsroom), given, newsroom);
  const checked = new Set(paths);
  const read = (named: ReadonlySet<string>) =>
    readSome(newsroom, folders, (path) => checked.has(path) || named.has(path), given);
  const own = await read(new Set());
  const named = new Set([
    ...namedIn(textsOf(own, checked), folders, data),
    ...(await linkingTo(paths.filter(isAttachment), folders, newsroom)),
  ]);
  const first = await diagnose(newsroom, data, await read(named), checked);
  if (!first.some(({ rule }) => NEEDS_NEIGHBOURS.has(rule))) return first;
  // Something that is named is not where its name says: a story with a slug of its own, a slip of one letter.
  const neighbours = await nearTo(first, own, folders, checked, newsroom);
  return await diagnose(newsroom, data, await read(new Set([...named, ...neighbours])), checked);
}

/** Rules that ask for another file: neither what they say nor what they advise is known without it. */
const NEEDS_NEIGHBOURS: ReadonlySet<string> = new Set([
  "dead-link",
  "dead-story-reference",
  "missing-attachment",
  "missing-picture",
]);

async function diagnose(
  newsroom: Newsroom,
  { registries, urlRecord, diagnostics }: NewsroomData,
  { posts, ownPages }: Record<keyof NewsroomFolders, SourceFolder>,
  checked: ReadonlySet<string>,
): Promise<Diagnostic[]> {
  const { root, cacheFolder, options, pathPrefix, now } = newsroom;
  const { text } = createTexts(registries.texts, languageOf(registries.site.lang));
  const others = [...posts.others, ...ownPages.others];
  const setup = { root, cacheFolder, keeps: false };
  const content = readContent({
    posts,
    ownPages,
    pictures: await probePictures(others.filter(isPicture), setup),
    attachments: await probeAttachments(others.filter(isAttachment), setup),
    registries,
    text,
    urlRecord,
    fields: options.fields,
    hooks: options.hooks,
    storyUrl: options.storyUrl,
    pathPrefix,
    urls: urlsIn(registries.site.lang, options.urlWords),
    authorPages: options.pages.authors !== false,
    now,
  });
  return [...diagnostics, ...content.diagnostics].filter(({ file }) => checked.has(file));
}

/** Reads of both folders what is wanted; of pictures, too, none else is known. */
async function readSome(
  { root }: Newsroom,
  { posts, ownPages }: NewsroomFolders,
  wants: (path: string) => boolean,
  given: ReadonlyMap<string, Uint8Array>,
): Promise<Record<keyof NewsroomFolders, SourceFolder>> {
  const read = async (listed: ListedFolder): Promise<SourceFolder> => {
    const folder = await readListed(
      root,
      { ...listed, others: listed.others.filter(wants) },
      (path) => wants(path) && !given.has(path),
    );
    const added = [...given].filter(([path]) => listed.markdown.includes(path));
    if (added.length === 0) return folder;
    const markdown = [...folder.markdown, ...added.map(([path, bytes]) => ({ path, bytes }))];
    return { ...folder, markdown: markdown.sort((a, b) => (a.path < b.path ? -1 : 1)) };
  };
  const [readPosts, readPages] = await Promise.all([read(posts), read(ownPages)]);
  return { posts: readPosts, ownPages: readPages };
}

function withGiven(
  folders: NewsroomFolders,
  given: ReadonlyMap<string, Uint8Array>,
  { options }: Newsroom,
): NewsroomFolders {
  const add = (listed: ListedFolder, folder: string): ListedFolder => {
    const added = [...given.keys()].filter((path) => path.startsWith(`${folder}/`));
    const markdown = [...new Set([...listed.markdown, ...added])].sort();
    return added.length === 0 ? listed : { ...listed, exists: true, markdown };
  };
  return {
    posts: add(folders.posts, options.posts),
    ownPages: add(folders.ownPages, options.ownPages),
  };
}

function textsOf(
  { posts, ownPages }: Record<keyof NewsroomFolders, SourceFolder>,
  checked: ReadonlySet<string>,
): string {
  return [...posts.markdown, ...ownPages.markdown]
    .filter(({ path }) => checked.has(path))
    .map(asText)
    .join("\n");
}

function asText({ bytes }: SourceFile): string {
  const text = new TextDecoder().decode(bytes);
  // "foto%201.jpg" names "foto 1.jpg".
  return text.includes("%") ? `${text}\n${decodePath(text)}` : text;
}

/** Files that texts name: pictures, stories by file or slug, and what was published at a URL that they hold. */
function namedIn(text: string, folders: NewsroomFolders, { urlRecord }: NewsroomData): Set<string> {
  const composed = text.normalize();
  const { posts, ownPages } = folders;
  return new Set([
    ...[...posts.markdown, ...ownPages.markdown].filter((path) =>
      composed.includes(
        posix
          .basename(path)
          .replace(/\.[^.]*$/u, "")
          .normalize(),
      ),
    ),
    ...[...posts.others, ...ownPages.others].filter(
      (path) =>
        (isPicture(path) || isAttachment(path)) &&
        composed.includes(posix.basename(path).normalize()),
    ),
    ...urlRecord.filter(({ url }) => text.includes(url.slice(1, -1))).map(({ file }) => file),
  ]);
}

/** Stories and pages that may link to documents or sounds; none is looked for where none of these is checked. */
async function linkingTo(
  attachments: readonly string[],
  { posts, ownPages }: NewsroomFolders,
  { root }: Newsroom,
): Promise<string[]> {
  if (attachments.length === 0) return [];
  const names = attachments.map((path) => posix.basename(path).normalize());
  const all = await Promise.all([readListed(root, posts), readListed(root, ownPages)]);
  return all
    .flatMap(({ markdown }) => markdown)
    .filter((file) => {
      const text = asText(file).normalize();
      return names.some((name) => text.includes(name));
    })
    .map(({ path }) => path);
}

/** Files that may be what a fault looked for in vain. */
async function nearTo(
  diagnostics: readonly Diagnostic[],
  own: Record<keyof NewsroomFolders, SourceFolder>,
  { posts, ownPages }: NewsroomFolders,
  checked: ReadonlySet<string>,
  { root }: Newsroom,
): Promise<string[]> {
  const lines = new Map(
    [...own.posts.markdown, ...own.ownPages.markdown].map((file) => [
      file.path,
      asText(file).split("\n"),
    ]),
  );
  // Names as they may stand in the faulty line.
  const words = new Set(
    diagnostics
      .filter(({ rule }) => NEEDS_NEIGHBOURS.has(rule))
      .flatMap(({ file, line }) => (lines.get(file)?.[line - 1] ?? "").split(/[\s()[\]"'<>/#?:]+/u))
      .map((word) => word.toLowerCase().replace(/\.(?:md|markdown)$/u, ""))
      .filter((word) => word.length > 2),
  );
  const bySlug = new Map(posts.markdown.map((path) => [slugFromFile(path), path]));
  const near = [...words].flatMap(
    (word) => bySlug.get(nearest(word, [...bySlug.keys()]) ?? "") ?? [],
  );
  const folders = new Set([...checked].map((path) => posix.dirname(path)));
  const all = await readListed(root, posts);
  return [
    ...near,
    ...all.markdown.filter((file) => namesItself(file, words)).map(({ path }) => path),
    ...[...posts.others, ...ownPages.others].filter((path) => folders.has(posix.dirname(path))),
  ];
}

/** Whether a story's own `slug` or `aliases` are, or nearly are, one of these words. */
function namesItself(file: SourceFile, words: ReadonlySet<string>): boolean {
  const { slug = [], aliases = [] } = fieldsOf(file, ["slug", "aliases"]);
  const steps = [...slug, ...aliases.flatMap((alias) => alias.split("/"))];
  const own = steps.filter((step) => step.length > 2);
  return own.length > 0 && [...words].some((word) => nearest(word, own) !== undefined);
}
