/** Text, which is written as UTF-8, or bytes. */
export type Bytes = string | Uint8Array;

/** Contents that need no disk: there, or made when they are asked for, so that not all are in memory. */
export type InMemory = Bytes | (() => Bytes);

/** Contents that are kept in the cache, sealed, from build to build. */
export interface CachedFile {
  /** Absolute path; the name tells all that the contents are made from. */
  readonly cached: string;
  /** Makes the contents where the cache lacks them or holds them damaged; the same each time. */
  readonly make: () => Promise<Uint8Array>;
}

/** All that a file of the site may hold: pictures lie on disk. */
export type Contents = InMemory | CachedFile;

/**
 * A file of the site that no page template makes: a style sheet, a picture, a feed, what a host reads.
 *
 * @template What what such files hold: `InMemory`, `CachedFile`, either (`Contents`), or what they are yet to be
 *   made from
 */
export interface OutputFile<What = InMemory> {
  /** Within the output folder, with forward slashes: "kanal/daerah/feed.xml". */
  readonly path: string;
  readonly contents: What;
  /**
   * Whether the path names the contents, so that other contents have another path. Browsers and hosts
   * may then keep the file for good, and one that is published is not written again.
   */
  readonly immutable?: boolean;
  /**
   * Differs where the contents would, and is known without making them: one that is published with the same
   * need not be made. Names all that the contents are made from, the program too.
   */
  readonly inputs?: string | undefined;
}

/** Where a file is found, without the site's path prefix: "/kanal/daerah/feed.xml". */
export function urlOf({ path }: Pick<OutputFile, "path">): string {
  return `/${path}`;
}

const UTF8 = new TextEncoder();

/** What is written for contents that need no disk. Asked again, contents that are made are made again. */
export function bytesOf(contents: InMemory): Uint8Array {
  const bytes = typeof contents === "function" ? contents() : contents;
  return typeof bytes === "string" ? UTF8.encode(bytes) : bytes;
}

/** The same as text, for files that are text. */
export function textOf({ contents }: OutputFile): string {
  const bytes = typeof contents === "function" ? contents() : contents;
  return typeof bytes === "string" ? bytes : new TextDecoder().decode(bytes);
}

export function isCached(contents: Contents): contents is CachedFile {
  return typeof contents === "object" && "cached" in contents;
}

/** Where those files lie that lie in the cache. */
export function cachedPaths(files: readonly OutputFile<Contents>[]): readonly string[] {
  return files.flatMap(({ contents }) => (isCached(contents) ? [contents.cached] : []));
}
