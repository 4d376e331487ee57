import { memoize } from "../collections/index.ts";
import { didYouMean, nearest, quote } from "../diagnostics/index.ts";
import { nameKey, slugify } from "../language/index.ts";
import type { Category, DescribedTopic, Topic } from "../model/index.ts";
import type { Place } from "../places/index.ts";
import type { ValuePath } from "../source/index.ts";
import { canBeFolder } from "./addresses.ts";
import type { ReadStory } from "./field.ts";
import { yamlList } from "./yaml-list.ts";

/** Where a story is filed. */
export interface Filed {
  /** The main kanal, by which the story is called. */
  readonly category: Category | undefined;
  /** Every kanal that lists it, the main one first. */
  readonly categories: readonly Category[];
}

/** The kanal of a story; what is none, or stands there twice, is told. */
export function findCategories(keys: readonly string[], path: ValuePath, story: ReadStory): Filed {
  const { registries, source, diagnostics } = story;
  const { categories, unread } = registries;
  const found = new Set<Category>();
  for (const [index, key] of keys.entries()) {
    const at = [...path, index];
    const category = categories.get(key);
    if (category === undefined) {
      if (!unread.has("categories")) reportUnknownCategory(key, keys, at, story);
    } else if (found.has(category)) {
      diagnostics.warning(
        "repeated-category",
        source.locate(at),
        `Kanal ${quote(key)} sudah disebut di depan. Hapus yang ini.`,
      );
    } else found.add(category);
  }
  const all = [...found];
  return { category: all[0], categories: all };
}

/** Tells what was most likely meant by an entry that is no key: another key, or several of them. */
function reportUnknownCategory(
  written: string,
  all: readonly string[],
  at: ValuePath,
  { registries: { categories }, source, diagnostics }: ReadStory,
): void {
  const keys = [...categories.keys()];
  const meant = (text: string) =>
    categories.has(text) ? text : (meantCategory(text, categories) ?? nearest(text, keys));
  const near = meant(written);
  const several = near === undefined ? severalCategories(written).map(meant) : [];
  if (several.length > 1 && several.every((key) => key !== undefined)) {
    const list = all.flatMap((each) => (each === written ? several : (meant(each) ?? each)));
    diagnostics.error(
      "wrong-type",
      source.locate(at),
      `Lebih dari satu kanal diapit kurung siku: ${yamlList([...new Set(list)])}.`,
    );
    return;
  }
  const registered =
    keys.length > 0 ? `Yang terdaftar: ${keys.join(", ")}.` : "Belum ada kanal yang terdaftar.";
  diagnostics.error(
    "unknown-category",
    source.locate(at),
    `Kanal ${quote(written)} tidak terdaftar. ${didYouMean(near, registered)}`,
  );
}

/** "daerah, ekonomi", "daerah/ekonomi" and "Daerah dan Ekonomi" each name two. */
function severalCategories(text: string): string[] {
  return text
    .split(/[,;/|&+]|\sdan\s/iu)
    .map((part) => part.replace(/^[\s#"'[]+|[\s"'\]]+$/gu, ""))
    .filter((part) => part !== "");
}

/** The key of a kanal for a text that is none but says no other: the key in other letters, or the kanal's name. */
export function meantCategory(
  text: string,
  categories: ReadonlyMap<string, Category>,
): string | undefined {
  if (categories.has(text)) return undefined;
  const wanted = text.trim().toLowerCase();
  const found = [...categories].filter(
    ([key, { name }]) => key.toLowerCase() === wanted || name.toLowerCase() === wanted,
  );
  return found.length === 1 ? found[0]?.[0] : undefined;
}

/** The place that a story's location names; undefined, and told, when it names none or several. */
export function findPlace(path: ValuePath, story: ReadStory): Place | undefined {
  const { location, source, diagnostics } = story;
  if (location === undefined) return undefined;
  // Both messages already offer the choices.
  if (!location.ok) {
    diagnostics.error("bad-location", source.locate(path), location.message);
    return undefined;
  }
  const { place, doubt } = location;
  if (doubt !== undefined) {
    diagnostics.warning("doubtful-location", source.locate(path), doubt.message);
  }
  const { city } = place;
  // What is in no table of ours becomes a folder as it was written.
  return city === undefined || canBeFolder(city.slug, path, story) ? place : undefined;
}

/**
 * What is wrong with a topic that comes to the address of another one.
 *
 * @param where the other one is used, where that is elsewhere: `"posts/a.md"`, quoted
 */
export function topicCollision(name: string, other: string, where?: string): string {
  const user = where === undefined ? "" : ` di ${where}`;
  return `Topik ${quote(name)} beralamat sama dengan topik ${quote(other)}${user}, jadi keduanya menjadi satu halaman. Bedakan hurufnya, misalnya dengan menambahkan kata.`;
}

/** Topics by their names; names that come to one slug are one topic. */
export function readTopics(names: readonly string[], path: ValuePath, story: ReadStory): Topic[] {
  const { source, diagnostics } = story;
  const topics = new Map<string, Topic>();
  for (const [index, name] of names.entries()) {
    const at = [...path, index];
    const slug = slugify(name);
    const several = severalTopics(name);
    if (slug === "") {
      diagnostics.error(
        "bad-slug",
        source.locate(at),
        `Topik ${quote(name)} tidak dapat menjadi alamat. Tulis dengan huruf Latin atau angka.`,
      );
    } else if (several.length > 1 && (names.length === 1 || /[;#]/u.test(name))) {
      const others = names.filter((_other, place) => place !== index);
      diagnostics.error(
        "wrong-type",
        source.locate(names.length === 1 ? path : at),
        `Lebih dari satu topik diapit kurung siku: ${yamlList([...new Set([...others, ...several])])}.`,
      );
    } else if (canBeFolder(slug, at, story)) {
      const described = describedTopics(story.registries.topics).get(slug);
      if (described !== undefined) {
        topics.set(described.slug, { slug: described.slug, name: described.name });
        continue;
      }
      const known = topics.get(slug);
      if (known === undefined) {
        checkTopicName(name, at, story);
        topics.set(slug, { slug, name });
      } else if (nameKey(known.name) !== nameKey(name)) {
        diagnostics.warning("topic-collision", source.locate(at), topicCollision(name, known.name));
      }
    }
  }
  return [...topics.values()];
}

/** The topics of the data file, by their addresses and those of their other spellings. */
const describedTopics = memoize(
  (topics: ReadStory["registries"]["topics"]): ReadonlyMap<string, DescribedTopic> =>
    new Map(
      [...topics.values()].flatMap((topic) =>
        [topic, ...topic.aliases].map(({ slug }): [string, DescribedTopic] => [slug, topic]),
      ),
    ),
);

/** A topic with marks around its name: it has a page, called with them. */
function checkTopicName(name: string, at: ValuePath, { source, diagnostics }: ReadStory): void {
  const bare = bareTopic(name);
  if (bare === name || slugify(bare) === "") return;
  diagnostics.warning(
    "invalid-value",
    source.locate(at),
    `Topik ${quote(name)} memuat tanda yang bukan bagian namanya. Tulis ${quote(bare)}.`,
  );
}

/** "Kopi, Aceh]", "Kopi; Aceh", "#Kopi #Aceh" and "-Kopi -Aceh" each name two topics. */
function severalTopics(text: string): string[] {
  const parts = /^([#-])\S+(?:\s+\1\S+)+$/u.test(text) ? text.split(/\s+/u) : text.split(/[,;]/u);
  return [...new Set(parts.map(bareTopic))].filter((part) => slugify(part) !== "");
}

/** Without the marks of hashtags, lists and quotations around it; those in pairs stay: "KPK (lembaga)". */
function bareTopic(text: string): string {
  const inner = text
    .trim()
    .replace(/^[-#"“”'‘’[\]]+|["“”'‘’[\]]+$/gu, "")
    .trim();
  return /^\([^()]*\)?$|^[^()]*\)$/u.test(inner) ? inner.replace(/[()]/gu, "").trim() : inner;
}
