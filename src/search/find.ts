import { AS_WRITTEN, dayKey, kanalKey } from "./format.ts";
import { eachPosting } from "./postings.ts";
import type { Wanted, Way } from "./query.ts";
import { parseQuery } from "./query.ts";
import { stem } from "./stem.ts";

/** The words of a part, which may have to be loaded first. */
export interface PartWords {
  /** How many records the part has. */
  readonly size: number;
  /** Whether it has words of other languages, see `AS_WRITTEN`. */
  readonly asWritten?: true | undefined;
  /** The forms of a root with their postings. */
  ofRoot(root: string): Promise<readonly FormOfRoot[]>;
  /** Forms whose root begins so. */
  withPrefix(prefix: string): Promise<readonly FormOfRoot[]>;
}

export type FormOfRoot = readonly [form: string, postings: string];

/** What a search brings. */
export interface Finding {
  /** Places of the records among all of the site's, best first. */
  readonly records: readonly number[];
  /** What no record has, as the reader wrote it; then there are no records. */
  readonly missing: readonly string[];
  /** Whether each of the records lacks one of the words, since none has all. */
  readonly partial: boolean;
  /** Whether a form of a word in a text is what was looked for. */
  readonly isWanted: (form: string) => boolean;
}

export interface FindOptions {
  /** Name of the kanal that the records must be of. */
  readonly kanal?: string | undefined;
  readonly newestFirst?: boolean | undefined;
}

/** What other words of the same root count, and words that only begin so. */
const OTHER_FORM = 0.5;
const BEGINNING = 0.7;
/** What two words count that a text has as one. */
const JOINED = 0.9;
/** A beginning of fewer letters is one of too many words. */
const SHORTEST_BEGINNING = 3;
/** From so many words on, stories that lack one are shown where none has all. */
const FEWEST_FOR_PARTIAL = 3;

/** By record: how much it is about something. */
type Hits = Map<number, number>;

/**
 * Looks for what a reader wrote: all its words, in any order, each in any of its forms. A word that is
 * nowhere is taken for the beginning of one, and where it is none, nothing is found.
 */
export async function find(
  query: string,
  parts: readonly PartWords[],
  options: FindOptions = {},
): Promise<Finding> {
  const wanted = parseQuery(query);
  const looked = await Promise.all(wanted.map((each) => lookFor(each, parts)));
  await addJoined(wanted, looked, parts);
  const total = parts.reduce((sum, { size }) => sum + size, 0);
  const required = looked.filter((_, index) => !wanted[index]?.optional);
  const missing = wanted
    .filter(({ optional }, index) => !optional && looked[index]?.hits.size === 0)
    .map(({ written }) => written);
  const roots = new Set(looked.flatMap(({ forms }) => [...forms].map(stem)));
  const beginnings = looked.flatMap(({ beginning }) => beginning ?? []);
  const isWanted = (form: string): boolean =>
    roots.has(stem(form)) || beginnings.some((beginning) => form.startsWith(beginning));
  const base = { missing, partial: false, isWanted };
  if (missing.length || !required.length) return { ...base, records: [] };

  const allowed = options.kanal ? await hitsOfKey(kanalKey(options.kanal), parts) : undefined;
  const has = (record: number) => allowed === undefined || allowed.has(record);
  const least = (lacking: number): Hits => scores(looked, required, total, lacking, has);
  let found = least(0);
  const partial = found.size === 0 && required.length >= FEWEST_FOR_PARTIAL;
  if (partial) found = least(1);
  const records = [...found.keys()].sort((a, b) => a - b);
  if (!options.newestFirst) records.sort((a, b) => (found.get(b) ?? 0) - (found.get(a) ?? 0));
  return { ...base, partial: partial && records.length > 0, records };
}

interface Looked {
  readonly hits: Hits;
  /** The forms by which it was found. */
  readonly forms: Set<string>;
  readonly beginning?: string | undefined;
}

/** The records that have all that is required but so many; what is rare weighs more. */
function scores(
  looked: readonly Looked[],
  required: readonly Looked[],
  total: number,
  lacking: number,
  has: (record: number) => boolean,
): Hits {
  const counts = new Map<number, number>();
  for (const { hits } of required) {
    for (const record of hits.keys())
      if (has(record)) counts.set(record, (counts.get(record) ?? 0) + 1);
  }
  const found: Hits = new Map();
  for (const [record, count] of counts) {
    if (count < required.length - lacking) continue;
    let score = 0;
    for (const { hits } of looked) {
      const weight = hits.get(record);
      if (weight !== undefined) score += weight * Math.log(1 + total / hits.size);
    }
    found.set(record, score);
  }
  return found;
}

async function lookFor(wanted: Wanted, parts: readonly PartWords[]): Promise<Looked> {
  const hits: Hits = new Map();
  const forms = new Set<string>();
  for (const way of wanted.ways) {
    const each = await Promise.all(way.forms.map((form) => hitsOf(form, way, parts)));
    const [first, ...others] = each;
    if (first === undefined || each.some(({ size }) => size === 0)) continue;
    for (const form of way.forms) forms.add(form);
    for (const [record, weight] of first) {
      if (!others.every((other) => other.has(record))) continue;
      const sum = others.reduce((all, other) => all + (other.get(record) ?? 0), weight);
      raise(hits, record, (sum / each.length) * way.factor);
    }
  }
  const [beginning = ""] = wanted.ways[0]?.forms ?? [];
  if (hits.size || beginning.length < SHORTEST_BEGINNING || !/^\p{L}+$/u.test(beginning)) {
    return { hits, forms };
  }
  await Promise.all(
    places(parts).map(async ([part, offset]) => {
      const starts = [...new Set([beginning, stem(beginning)])];
      if (part.asWritten) starts.push(AS_WRITTEN + beginning);
      const found = await Promise.all(starts.map((start) => part.withPrefix(start)));
      for (const [form, postings] of found.flat()) {
        if (!withoutMark(form).startsWith(beginning)) continue;
        eachPosting(postings, (at, weight) => raise(hits, offset + at, (weight + 1) * BEGINNING));
      }
    }),
  );
  return { hits, forms, beginning: hits.size ? beginning : undefined };
}

/** Two words that a text has as one: "covid 19", "jejak indonesia". */
async function addJoined(
  wanted: readonly Wanted[],
  looked: readonly Looked[],
  parts: readonly PartWords[],
): Promise<void> {
  await Promise.all(
    wanted.slice(1).map(async (second, index) => {
      const [a, b] = [looked[index], looked[index + 1]];
      const [left, right] = [wanted[index]?.ways[0], second.ways[0]];
      if (!a || !b || left?.forms.length !== 1 || right?.forms.length !== 1) return;
      const form = `${left.forms[0]}${right.forms[0]}`;
      if (form.startsWith(dayKey(""))) return;
      const joined = await hitsOf(form, { forms: [form], factor: 1, exact: true }, parts);
      for (const [record, weight] of joined) {
        raise(a.hits, record, weight * JOINED);
        raise(b.hits, record, weight * JOINED);
      }
      if (joined.size) a.forms.add(form);
    }),
  );
}

/** The records that have a form, or, unless it must be exactly that, another one of its root. */
async function hitsOf(form: string, way: Way, parts: readonly PartWords[]): Promise<Hits> {
  const hits: Hits = new Map();
  await Promise.all(
    places(parts).map(async ([part, offset]) => {
      const found = await part.ofRoot(way.exact ? rootOf(form) : stem(form));
      const foreign = part.asWritten ? await part.ofRoot(AS_WRITTEN + form) : [];
      for (const [written, postings] of [...found, ...foreign]) {
        const each = withoutMark(written);
        if (way.exact && each !== form) continue;
        const factor = each === form ? 1 : OTHER_FORM;
        // Weights begin at nothing for keys, and a find counts all the same.
        eachPosting(postings, (at, weight) => raise(hits, offset + at, (weight + 1) * factor));
      }
    }),
  );
  return hits;
}

const hitsOfKey = (key: string, parts: readonly PartWords[]): Promise<Hits> =>
  hitsOf(key, { forms: [key], factor: 1, exact: true }, parts);

/** A word as it stands in a text. */
const withoutMark = (form: string): string =>
  form.startsWith(AS_WRITTEN) ? form.slice(AS_WRITTEN.length) : form;

const rootOf = (form: string): string => (form.startsWith("@") ? form : stem(form));

/** Each part with the place of its first record. */
function places(parts: readonly PartWords[]): [PartWords, number][] {
  let offset = 0;
  return parts.map((part) => {
    const start = offset;
    offset += part.size;
    return [part, start];
  });
}

function raise(hits: Hits, record: number, weight: number): void {
  if (weight > (hits.get(record) ?? 0)) hits.set(record, weight);
}
