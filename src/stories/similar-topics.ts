import type { Registries } from "../data/index.ts";
import { quote } from "../diagnostics/index.ts";
import { slugify } from "../language/index.ts";
import type { OpenStory } from "./between-stories.ts";

/** A topic's name: one that stories use, or one that the data file knows. */
interface Name {
  readonly slug: string;
  readonly name: string;
  /** The slug of the page that it leads to, where the data file says so. */
  readonly described?: string;
  /** How many stories use it. */
  size: number;
  /** The oldest story that uses it. */
  readonly first?: OpenStory;
}

/**
 * Topics that are most likely one, in spellings that come to two addresses: "Pemilu2024" and "Pemilu 2024", "Perikanan" and
 * "Perikana", "Anak" and "Anak-Anak". Each pair is reported once, where the one that fewer stories use was written
 * first. Two that `_data/topics.yaml` lists are two, and so are names whose digits differ.
 *
 * Names are found by what they have in common (a folded spelling, a word less a letter), so the time grows
 * with the number of names, not with that of pairs.
 */
export function reportSimilarTopics(
  open: readonly OpenStory[],
  { topics, unread }: Pick<Registries, "topics" | "unread">,
): void {
  if (unread.has("topics")) return;
  const names = namesOf(open, topics);
  const told = new Set<string>();
  for (const [one, other] of [...sameFolded(names), ...oneLetterApart(names)]) {
    if (one.described !== undefined && other.described !== undefined) continue;
    const [rare, usual] = isRarer(one, other) ? [one, other] : [other, one];
    const pair = `${rare.slug} ${usual.slug}`;
    if (told.has(pair) || digitsOf(rare.slug) !== digitsOf(usual.slug)) continue;
    told.add(pair);
    report(rare, usual);
  }
}

/** All names by their slugs, from the oldest story on, those of the data file last. */
function namesOf(
  open: readonly OpenStory[],
  topics: Registries["topics"],
): ReadonlyMap<string, Name> {
  const names = new Map<string, Name>();
  const oldestFirst = open
    .filter(({ head }) => !head.draft && head.topics.length > 0)
    .sort((a, b) => a.head.published.instant - b.head.published.instant);
  for (const first of oldestFirst) {
    for (const { slug, name } of first.head.topics) {
      const known = names.get(slug);
      if (known === undefined) names.set(slug, { slug, name, size: 1, first });
      else known.size += 1;
    }
  }
  for (const topic of topics.values()) {
    for (const { slug, name } of [...topic.aliases, topic]) {
      const size = names.get(slug)?.size ?? 0;
      names.set(slug, { slug, name, size, described: topic.slug });
    }
  }
  return names;
}

/** What no data file knows is the misspelling; then what fewer stories use; then what came later. */
function isRarer(one: Name, other: Name): boolean {
  if (one.described !== undefined || other.described !== undefined) {
    return one.described === undefined;
  }
  return one.size === other.size ? isLater(one, other) : one.size < other.size;
}

function isLater({ first: one }: Name, { first: other }: Name): boolean {
  const [a, b] = [one?.head, other?.head];
  return a !== undefined && b !== undefined && a.published.instant > b.published.instant;
}

/** Names that are the same without hyphens, and with what is said twice said once. */
function* sameFolded(names: ReadonlyMap<string, Name>): Iterable<[Name, Name]> {
  const known = new Map<string, Name[]>();
  for (const name of names.values()) {
    const key = folded(name.slug);
    const others = known.get(key);
    if (others === undefined) known.set(key, [name]);
    else {
      // Told beside the first alone: of ten spellings of a name nine are told.
      const [first] = others;
      if (first !== undefined) yield [first, name];
      others.push(name);
    }
  }
}

/** "anak-anak" gives "anak", "pemilu-2024" gives "pemilu2024". */
function folded(slug: string): string {
  return slug
    .split("-")
    .filter((word, index, words) => word !== words[index - 1] || /\d/u.test(word))
    .join("");
}

/** Names of the same words but one, which is a letter apart. */
function* oneLetterApart(names: ReadonlyMap<string, Name>): Iterable<[Name, Name]> {
  const words = new Set([...names.keys()].flatMap((slug) => slug.split("-").filter(isLongWord)));
  const near = nearWords(words);
  if (near.size === 0) return;
  for (const name of names.values()) {
    const own = name.slug.split("-");
    for (const [index, word] of own.entries()) {
      for (const other of near.get(word) ?? []) {
        const found = names.get(own.with(index, other).join("-"));
        // Seen from one of the two alone.
        if (found !== undefined && word < other) yield [name, found];
      }
    }
  }
}

/** In shorter words another letter is most often another word. */
const SHORTEST_WORD = 5;
/** Longer than any word; what is longer is not looked at, letter by letter. */
const LONGEST_WORD = 40;

function isLongWord(word: string): boolean {
  return word.length >= SHORTEST_WORD && word.length <= LONGEST_WORD && /^[a-z]+$/u.test(word);
}

/** For each word those that are one letter apart, or in which two neighbouring letters changed places. */
function nearWords(words: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  /** Words by what is left of them without one letter: two that are near have that in common. */
  const less = new Map<string, string[]>();
  for (const word of words) {
    for (const key of new Set([word, ...lessOneLetter(word)])) {
      const others = less.get(key);
      if (others === undefined) less.set(key, [word]);
      else others.push(word);
    }
  }
  const near = new Map<string, string[]>();
  for (const others of less.values()) {
    for (const word of others.length > 1 ? others : []) {
      for (const other of others) {
        if (word === other || !areNear(word, other)) continue;
        const known = near.get(word);
        if (known === undefined) near.set(word, [other]);
        else if (!known.includes(other)) known.push(other);
      }
    }
  }
  return near;
}

function lessOneLetter(word: string): string[] {
  return Array.from(word, (_letter, at) => word.slice(0, at) + word.slice(at + 1));
}

/** Whether one letter is another, missing or too many, or two neighbouring ones changed places. */
function areNear(one: string, other: string): boolean {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const [a, b] = [one.slice(at), other.slice(at)];
  return (
    a.slice(1) === b.slice(1) ||
    a.slice(1) === b ||
    a === b.slice(1) ||
    (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
  );
}

function digitsOf(slug: string): string {
  return slug.replace(/\D+/gu, "");
}

function report({ slug, name, first }: Name, usual: Name): void {
  if (first === undefined) return;
  const { source } = first.text();
  const { tags } = (source.value ?? {}) as { readonly tags?: unknown };
  const index = Array.isArray(tags) ? tags.findIndex((tag) => slugify(String(tag)) === slug) : -1;
  const file = usual.first === undefined ? "_data/topics.yaml" : usual.first.head.file;
  first.diagnostics.warning(
    "similar-topic",
    source.locate(index < 0 ? ["tags"] : ["tags", index]),
    `Topik ${quote(name)} hampir sama dengan topik ${quote(usual.name)} di ${quote(file, 90)}, tetapi halamannya lain. Samakan ejaannya, atau sebut ${quote(name)} sebagai aliases topik ${quote(usual.name)} di _data/topics.yaml. Jika memang dua topik, daftarkan keduanya di sana.`,
  );
}
