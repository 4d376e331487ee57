import type { Postings } from "./postings.ts";

/**
 * What a site's index consists of, below one folder: `search.json`, and below `p/` the files of each part,
 * in a folder named by the hash of its records, with the near words of all beside them. Whatever is
 * below `p/` never changes its contents under its name.
 */
export interface Manifest {
  /** Newest stories first; pages that are no stories last. */
  readonly parts: readonly PartEntry[];
  /** Name of the file of near words; absent where there are none. */
  readonly words?: string | undefined;
}

/** A part, as the manifest has it. */
export interface PartEntry extends PartShape {
  readonly folder: string;
}

/** What a reader has to know of a part before it can look into it. */
export interface PartShape {
  /** How many records it has. */
  readonly size: number;
  /** First root of each of its files of words but the first: those of file n begin at `starts[n - 1]`. */
  readonly starts: readonly string[];
  /** Whether it has words of other languages, see `AS_WRITTEN`. */
  readonly asWritten?: true | undefined;
}

/**
 * One file of words, by roots in order: where one form is all there is and equals the root, its postings;
 * else each form and its postings in turn.
 */
export type WordFile = Readonly<Record<string, Postings | readonly string[]>>;

/** What a result shows. All plain text. */
export interface Shown {
  /** Without the path prefix. */
  readonly url: string;
  readonly title: string;
  /** Of paid content: "Advertorial". */
  readonly label?: string | undefined;
  readonly kanal?: string | undefined;
  readonly jenis?: string | undefined;
  readonly lokasi?: string | undefined;
  /** "20241210" */
  readonly tanggal?: string | undefined;
  /** Words in which what was looked for is shown. */
  readonly text: string;
}

/** A page that can be found. */
export interface SearchRecord extends Shown {
  /** Names of further kanal that it is in. */
  readonly kanalLain?: readonly string[] | undefined;
  readonly summary?: string | undefined;
  readonly topik?: string | undefined;
  readonly penulis?: string | undefined;
  /** Whether its words are of another language than Indonesian, whose forms are not looked for. */
  readonly asWritten?: boolean | undefined;
}

/** The near words of a site: words apart by spaces, the most frequent first. */
export interface NearWords {
  readonly words: string;
}

/** How many records one file of texts holds, so that ten results need not load ten megabytes or thousand files. */
export const TEXTS_A_FILE = 4;

/**
 * Before a word of a record that is in another language: no form of an Indonesian root, and found as it is written
 * alone.
 */
export const AS_WRITTEN = "~";

/** Roots that are no words: in which kanal a story is, and when it was published. */
export const kanalKey = (name: string): string => `@k${name}`;
/** @param day "20241210", or "202412" for a month */
export const dayKey = (day: string): string => `@d${day}`;
