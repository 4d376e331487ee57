import { didYouMean, nearest, quote } from "../diagnostics/index.ts";
import { slugify } from "../language/index.ts";
import type { Category, Topic } from "../model/index.ts";
import type { Place } from "../places/index.ts";
import { resolveLocation } from "../places/index.ts";
import type { ValuePath } from "../source/index.ts";
import { canBeFolder } from "./addresses.ts";
import type { ReadStory } from "./field.ts";

/** The kanal of a key; undefined, and told, when there is none. */
export function findCategory(
  key: string | undefined,
  path: ValuePath,
  { registries: { categories, unread }, source, diagnostics }: ReadStory,
): Category | undefined {
  if (key === undefined) return undefined;
  const category = categories.get(key);
  if (category !== undefined || unread.has("categories")) return category;
  const keys = [...categories.keys()];
  const near = nearest(key, keys) ?? keys.find((known) => categories.get(known)?.name === key);
  const registered =
    keys.length > 0 ? `Yang terdaftar: ${keys.join(", ")}.` : "Belum ada kanal yang terdaftar.";
  diagnostics.error(
    "unknown-category",
    source.locate(path),
    `Kanal ${quote(key)} tidak terdaftar. ${didYouMean(near, registered)}`,
  );
  return undefined;
}

/** The place that a text names; undefined, and told, when it names none or several. */
export function findPlace(
  text: string | undefined,
  path: ValuePath,
  { source, diagnostics }: ReadStory,
): Place | undefined {
  if (text === undefined) return undefined;
  const result = resolveLocation(text);
  if (result.ok) return result.place;
  // The message already offers the choices.
  diagnostics.error("bad-location", source.locate(path), result.message);
  return undefined;
}

/** Topics by their names; names that come to one slug are one topic. */
export function readTopics(names: readonly string[], path: ValuePath, story: ReadStory): Topic[] {
  const { source, diagnostics } = story;
  const topics = new Map<string, Topic>();
  for (const [index, name] of names.entries()) {
    const at = [...path, index];
    const slug = slugify(name);
    if (slug === "") {
      diagnostics.error(
        "bad-slug",
        source.locate(at),
        `Topik ${quote(name)} tidak dapat menjadi alamat. Pakai huruf atau angka.`,
      );
    } else if (names.length === 1 && name.includes(",")) {
      diagnostics.error(
        "wrong-type",
        source.locate(path),
        `Lebih dari satu topik diapit kurung siku: [${name}].`,
      );
    } else if (canBeFolder(slug, at, story) && !topics.has(slug)) {
      topics.set(slug, { slug, name });
    }
  }
  return [...topics.values()];
}
