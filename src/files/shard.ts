import { createHash } from "node:crypto";

/**
 * A part of a site's files, where several machines build one site together: each builds one of `count` parts, and
 * their folders laid over one another are the site.
 */
export interface Shard {
  /** 1 to `count`. */
  readonly index: number;
  readonly count: number;
}

/** More machines than these spend their time on reading the same newsroom. */
const MOST_SHARDS = 99;

/**
 * A shard as a call names it; undefined where there is no such one.
 *
 * @example parseShard("2/5") // { index: 2, count: 5 }
 */
export function parseShard(text: string): Shard | undefined {
  const [, index, count] = /^([1-9]\d?)\/([1-9]\d?)$/u.exec(text)?.map(Number) ?? [];
  if (index === undefined || count === undefined) return undefined;
  return index <= count && count <= MOST_SHARDS ? { index, count } : undefined;
}

/**
 * Whether a page or a picture is of a shard: told by its path alone, so that every machine parts the site alike
 * and a new story moves no other. Without a shard, all are.
 *
 * @param path within the output folder
 */
export function isOfShard(path: string, shard: Shard | undefined): boolean {
  if (shard === undefined) return true;
  const number = createHash("sha1").update(path).digest().readUInt32BE(0);
  return number % shard.count === shard.index - 1;
}

/**
 * Whether a build writes what there is once for a site and takes all of it to make: feeds, sitemaps, the search
 * index, style sheets, the record of URLs.
 */
export function writesShared(shard: Shard | undefined): boolean {
  return shard === undefined || shard.index === 1;
}
