import type { PartShape, SearchRecord, Shown } from "./format.ts";
import { AS_WRITTEN, dayKey, kanalKey, TEXTS_A_FILE } from "./format.ts";
import { MOST_WEIGHT, posting } from "./postings.ts";
import { STOP_WORDS } from "./spellings.ts";
import { stem } from "./stem.ts";
import { wordsOf } from "./words.ts";

/** A part of an index: its files, and what the whole needs of it. */
export interface Part {
  readonly shape: PartShape;
  /** By name: "w0.json", "t12.json". */
  readonly files: ReadonlyMap<string, string>;
  /** Words that may be offered for misspelt ones, as they are written, with the number of records they are in. */
  readonly words: readonly (readonly [word: string, records: number])[];
}

/**
 * What a word adds where it stands. A word of a headline weighs more than all other places together,
 * so that a story about something comes before those that mention it.
 */
const WEIGHTS = { title: 13, about: 6, summary: 3 } as const;
/** By how often it stands in the text; more often is no more. */
const IN_TEXT = [0, 1, 2, 2, 3] as const;
/** The same for pages that are no stories, which explain much and are rarely what a reader looks for. */
const IN_PAGE = [0, 1] as const;

/** In a smaller part a word that stands once may be offered, too; in a large one it is often a slip itself. */
const SMALL = 200;

/** Length at which a file of words ends, in characters: some 4 kB compressed. */
const WORD_FILE_LENGTH = 12_000;

/**
 * Makes a part of an index. Records that are the same in the same order give the same bytes.
 *
 * @param records newest first; each is found in results by its place
 */
export function makePart(records: readonly SearchRecord[]): Part {
  const index = new Map<string, Growing>();
  const spellings: Spellings = new Map();
  for (const [at, record] of records.entries()) {
    const found: Found = new Map();
    const { title, summary, text, label, kanal, jenis, lokasi, topik, penulis, tanggal } = record;
    const { kanalLain = [], asWritten = false } = record;
    addWords(title, TITLE, found, spellings);
    for (const each of [label, kanal, ...kanalLain, jenis, lokasi, topik, penulis]) {
      if (each) addWords(each, ABOUT, found, spellings);
    }
    if (summary) addWords(summary, SUMMARY, found, spellings);
    addWords(text, TEXT, found, spellings);
    for (const [form, places] of found) {
      if (STOP_WORDS.has(form) && !(places & (TITLE | ABOUT))) continue;
      add(
        index,
        asWritten ? AS_WRITTEN + form : form,
        at,
        weightOf(places, tanggal ? IN_TEXT : IN_PAGE),
      );
    }
    for (const name of [kanal, ...kanalLain]) {
      if (name) add(index, kanalKey(name), at, 0);
    }
    if (tanggal) {
      add(index, dayKey(tanggal), at, 0);
      add(index, dayKey(tanggal.slice(0, 6)), at, 0);
    }
  }
  const { starts, files } = wordFiles(index);
  return {
    shape: {
      size: records.length,
      starts,
      ...(records.some(({ asWritten }) => asWritten) ? { asWritten: true } : {}),
    },
    files: new Map([...files, ...textFiles(records)]),
    words: [...spellings.values()]
      .filter((each): each is Spelling => each !== null)
      .filter(({ isOfTitle, records: count }) => isOfTitle || count > 1 || records.length < SMALL)
      .map(({ written, records: count }): [string, number] => [written, count])
      .sort(byName),
  };
}

/** Where a word of a record stands: how often in the text, up to `MOST_IN_TEXT`, and a bit for each other place. */
type Found = Map<string, number>;
const [TEXT, TITLE, ABOUT, SUMMARY] = [1, 8, 16, 32] as const;
const MOST_IN_TEXT = TITLE - 1;
type Place = typeof TEXT | typeof TITLE | typeof ABOUT | typeof SUMMARY;

/** How a word is written, and where. */
interface Spelling {
  written: string;
  /** Whether its letter case is known. */
  isSure: boolean;
  records: number;
  last: Found | undefined;
  isOfTitle: boolean;
}

/** By form; null for what is never offered. */
type Spellings = Map<string, Spelling | null>;

interface Growing {
  last: number;
  postings: string;
}

function addWords(text: string, place: Place, found: Found, spellings: Spellings): void {
  for (const { start, end, forms, parts } of wordsOf(text)) {
    for (const form of parts.length ? [...forms, ...parts] : forms) {
      const places = found.get(form) ?? 0;
      if (place !== TEXT) found.set(form, places | place);
      else if ((places & MOST_IN_TEXT) < MOST_IN_TEXT) found.set(form, places + TEXT);
    }
    noteSpelling(forms[0] ?? "", text, start, end, place, found, spellings);
  }
}

/** Notes how a word is written that may be offered for a misspelt one. */
function noteSpelling(
  form: string,
  text: string,
  start: number,
  end: number,
  place: Place,
  found: Found,
  spellings: Spellings,
): void {
  const known = spellings.get(form);
  if (known === null) return;
  if (known === undefined) {
    // Shorter words are near to too many others, and a number is near to none.
    const isOffered = form.length > 3 && /^\p{L}+$/u.test(form) && !STOP_WORDS.has(form);
    const written = text.slice(start, end);
    spellings.set(
      form,
      isOffered ? { written, isSure: false, records: 0, last: undefined, isOfTitle: false } : null,
    );
    if (isOffered) noteSpelling(form, text, start, end, place, found, spellings);
    return;
  }
  if (known.last !== found) {
    known.records += 1;
    known.last = found;
  }
  if (place !== TEXT) known.isOfTitle = true;
  if (known.isSure) return;
  const written = text.slice(start, end);
  const lower = written.toLowerCase();
  // A headline gives every word a capital, a text only where a sentence begins; without one it is sure.
  if (written === lower) [known.written, known.isSure] = [written, true];
  else if (place !== TITLE) known.written = written;
  else if (known.records === 1 && /^\p{Lu}\p{Ll}+$/u.test(written)) known.written = lower;
}

function weightOf(places: number, inText: readonly number[]): number {
  const times = Math.min(places & MOST_IN_TEXT, inText.length - 1);
  const weight =
    (places & TITLE ? WEIGHTS.title : 0) +
    (places & ABOUT ? WEIGHTS.about : 0) +
    (places & SUMMARY ? WEIGHTS.summary : 0) +
    (inText[times] ?? 0);
  return Math.min(weight, MOST_WEIGHT);
}

function add(index: Map<string, Growing>, form: string, at: number, weight: number): void {
  const growing = index.get(form);
  if (growing === undefined) index.set(form, { last: at, postings: posting(at + 1, weight) });
  else {
    growing.postings += posting(at - growing.last, weight);
    growing.last = at;
  }
}

/** The words in order, cut into files of about equal length. */
function wordFiles(index: ReadonlyMap<string, Growing>): {
  readonly starts: string[];
  readonly files: [name: string, contents: string][];
} {
  const starts: string[] = [];
  const files: [string, string][] = [];
  let [lines, length]: [string[], number] = [[], 0];
  const close = (): void => {
    files.push([`w${files.length}.json`, `{${lines.join(",")}}`]);
    [lines, length] = [[], 0];
  };
  const roots = new Map<string, [form: string, growing: Growing][]>();
  for (const entry of index) {
    const root = stem(entry[0]);
    const forms = roots.get(root);
    if (forms === undefined) roots.set(root, [entry]);
    else forms.push(entry);
  }
  for (const [root, forms] of [...roots].sort(byName)) {
    const entries = forms.sort(byName);
    const [first] = entries;
    const value =
      entries.length === 1 && first?.[0] === root
        ? first[1].postings
        : entries.flatMap(([form, { postings }]) => [form, postings]);
    const line = `${JSON.stringify(root)}:${JSON.stringify(value)}`;
    if (length > 0 && length + line.length > WORD_FILE_LENGTH) {
      close();
      starts.push(root);
    }
    lines.push(line);
    length += line.length + 1;
  }
  close();
  return { starts, files };
}

function textFiles(records: readonly SearchRecord[]): [name: string, contents: string][] {
  const files: [string, string][] = [];
  for (let start = 0; start < records.length; start += TEXTS_A_FILE) {
    const shown = records
      .slice(start, start + TEXTS_A_FILE)
      .map(({ url, title, label, kanal, jenis, lokasi, tanggal, summary, text }): Shown => {
        return { url, title, label, kanal, jenis, lokasi, tanggal, text: sentences(summary, text) };
      });
    files.push([`t${files.length}.json`, JSON.stringify(shown)]);
  }
  return files;
}

/** A summary and a text, the former ended as a sentence. */
function sentences(summary: string | undefined, text: string): string {
  if (!summary) return text;
  return `${summary}${/[.?!…]['"’”)\]]*$/.test(summary) ? "" : "."} ${text}`.trim();
}

/** By code units, as a browser compares keys. */
function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
