import { posix } from "node:path";
import type { OwnFieldSet } from "../front-matter/index.ts";
import { slugFromFile } from "../front-matter/index.ts";
import type { Zone } from "../language/index.ts";
import { isoDay, partsOf, slugify, two } from "../language/index.ts";
import { resolveLocation } from "../places/index.ts";
import { aboutField, unwrap } from "../validation/index.ts";

/** What somebody said of a story that is to be begun. */
export interface StoryAnswers {
  readonly title: string;
  /** Codes, at least one. */
  readonly authors: readonly string[];
  readonly location?: string | undefined;
  /** Key of a kanal. */
  /** Kanal, the main one first. */
  readonly categories?: readonly string[] | undefined;
  readonly tags: readonly string[];
  /** Whether it is kept out of the site till somebody takes the mark away. */
  readonly draft: boolean;
}

/** What a newsroom knows that its new stories depend on. */
export interface NewStorySetup {
  /** The newsroom's zone. */
  readonly zone: Zone;
  /** The clock, in milliseconds since 1970. */
  readonly now: number;
  /** Folder of the stories: "posts". */
  readonly folder: string;
  /** Paths of all stories that there are. */
  readonly taken: readonly string[];
}

/** A slug for a headline of any length: whole words, in a name that any disk takes. */
const MOST_SLUG = 80;

/**
 * The file of a new story: in the folder of the newsroom's month, called as its headline. A slug that another story has gets a number,
 * so that a link to either says which.
 *
 * @returns undefined where nothing of the headline can stand in an address
 * @example newStoryPath("Pasar Ikan Buka Lebih Pagi", setup) // "posts/2024/12/pasar-ikan-buka-lebih-pagi.md"
 */
export function newStoryPath(
  title: string,
  { zone, now, folder, taken }: NewStorySetup,
): string | undefined {
  const slug = cut(slugify(title));
  if (slug === "") return undefined;
  const slugs = new Set(taken.map(slugFromFile));
  let free = slug;
  for (let number = 2; slugs.has(free); number += 1) free = `${slug}-${number}`;
  const { year, month } = partsOf({ instant: now, zone, hasTime: true });
  return posix.join(folder, String(year), two(month), `${free}.md`);
}

function cut(slug: string): string {
  if (slug.length <= MOST_SLUG) return slug;
  const words = slug.slice(0, MOST_SLUG + 1);
  const end = words.lastIndexOf("-");
  return words.slice(0, end > 0 ? end : MOST_SLUG);
}

/** Optional fields as they stand in a new story, each behind a "#". */
const OPTIONAL: readonly (readonly [key: string, example: string])[] = [
  ["location", "Banyuwangi"],
  ["category", "daerah"],
  ["tags", "[Topik Satu, Topik Dua]"],
  ["summary", "Inti berita dalam satu atau dua kalimat."],
  ["image", "{ src: foto.jpg, alt: Yang tampak di foto, credit: Nama fotografer }"],
  ["editor", "KODE"],
  ["source", "{ name: Nama sumber, url: https://contoh.id/ }"],
];

/** A line of front matter for a field of the site's own. */
interface OwnLine {
  readonly key: string;
  readonly value: string;
  /** Whether a story can't be without the field. */
  readonly isRequired: boolean;
}

/** What may be written into a field of which no example is known. */
const GUESSES = ["Isi dahulu", "1", "0", "5", "false", "2024-12-10", "https://contoh.id/"];

/**
 * Lines for the site's own fields, with a value that each schema takes: the example that it gives, a choice that it has,
 * or a guess. A field for which none is found has none.
 */
export function ownFieldLines({ shape }: OwnFieldSet): readonly OwnLine[] {
  return Object.entries(shape).flatMap(([key, schema]): OwnLine[] => {
    const takes = (value: unknown) => {
      try {
        return schema.safeParse(value).success;
      } catch {
        return false;
      }
    };
    const isRequired = !takes(undefined);
    const { example } = aboutField(schema);
    const inner = unwrap(schema) as { readonly options?: readonly unknown[] } | undefined;
    const choices = inner?.options?.filter((option) => typeof option === "string") ?? [];
    const value = example ?? [...choices, ...GUESSES].find(takes);
    return value === undefined ? [] : [{ key, value, isRequired }];
  });
}

/**
 * The text of a new story. Its time is now, in the zone of its place, or the newsroom's where that is not known or abroad.
 *
 * @param body what was written already
 * @param own lines for the site's own fields
 */
export function newStoryText(
  { title, authors, location, categories = [], tags, draft }: StoryAnswers,
  { zone, now }: Pick<NewStorySetup, "zone" | "now">,
  body = "Tulis isi berita di sini.\n",
  own: readonly OwnLine[] = [],
): string {
  const fields: Readonly<Record<string, string | undefined>> = {
    title: yamlText(title),
    date: dateText(now, zoneOf(location) ?? zone),
    author: oneOrList(authors),
    location: location === undefined ? undefined : yamlText(location),
    category: categories.length === 0 ? undefined : oneOrList(categories),
    tags: tags.length === 0 ? undefined : yamlList(tags),
  };
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  const required = own.filter(({ isRequired }) => isRequired);
  const rest = OPTIONAL.filter(([key]) => fields[key] === undefined);
  return [
    "---",
    ...given.map(([key, value]) => `${key}: ${value}`),
    ...(required.length === 0 ? [] : ["# Ganti dengan yang benar."]),
    ...required.map(({ key, value }) => `${key}: ${value}`),
    ...(draft ? ["# Hapus baris berikut jika tulisan ini siap terbit.", "draft: true"] : []),
    "# Isian lain, jika perlu: hapus tanda # di depannya, lalu ganti isinya.",
    ...rest.map(([key, example]) => `# ${key}: ${example}`),
    ...own.filter(({ isRequired }) => !isRequired).map(({ key, value }) => `# ${key}: ${value}`),
    "---",
    "",
    body.trim(),
    "",
  ].join("\n");
}

/** One stands without brackets. */
function oneOrList(entries: readonly string[]): string {
  return entries.length === 1 ? yamlText(entries[0] ?? "") : yamlList(entries);
}

/** The zone of a place in Indonesia; a story from abroad has the newsroom's time. */
function zoneOf(location: string | undefined): Zone | undefined {
  const found = location === undefined ? undefined : resolveLocation(location);
  return found?.ok && found.place.country === undefined ? found.place.zone : undefined;
}

/** "2024-12-10 14.30 WIB" */
function dateText(instant: number, zone: Zone): string {
  const moment = { instant, zone, hasTime: true };
  const { hour, minute } = partsOf(moment);
  return `${isoDay(moment)} ${two(hour)}.${two(minute)} ${zone}`;
}

function yamlList(texts: readonly string[]): string {
  return `[${texts.map((text) => (/[,[\]{}]/u.test(text) ? JSON.stringify(text) : yamlText(text))).join(", ")}]`;
}

/** A text as YAML has it on one line: as it is where no sign in it means something. */
function yamlText(text: string): string {
  const isPlain = /^[\p{L}\p{N}“‘(]/u.test(text) && !/:(?:\s|$)|\s#|[\p{C}]/u.test(text);
  return isPlain ? text : JSON.stringify(text);
}
