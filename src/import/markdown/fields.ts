import type { Moment, Zone } from "../../language/index.ts";
import { isoDay, parseMoment } from "../../language/index.ts";
import { cleanLine } from "../clean-text.ts";
import type { ImportedPerson, ImportedPicture, ImportNote } from "../imported-story.ts";

export type Head = Readonly<Record<string, unknown>>;

const words = (text: string) => text.split(" ");
/** The many names for one thing, the likeliest first. */
const NAMES = {
  title: words("title judul headline"),
  date: words(
    "date publishedat pubdate publishdate publish_date published_at datepublished date_published created created_at createdat tanggal waktu",
  ),
  updated: words(
    "updated lastmod modified last_modified last_modified_at lastmodified updateddate updated_at updatedat moddate date_modified",
  ),
  summary: words(
    "summary description excerpt desc abstract deskripsi ringkasan subtitle teras lead",
  ),
  authors: words("author authors penulis byline reporter creator writer"),
  editor: words("editor penyunting"),
  sections: words("category categories kategori kanal section rubrik"),
  topics: words("tags tag topics topik keywords labels"),
  image: words(
    "image img cover heroimage hero_image cover_image coverimage featured_image featuredimage feature_image thumbnail thumb banner gambar foto picture photo og_image images",
  ),
  location: words("location lokasi place tempat city kota dateline"),
  aliases: words("aliases redirect_from alias redirects old_urls"),
  draft: words("draft draf"),
  slug: words("slug"),
  permalink: words("permalink url"),
  expires: words("expires expirydate unpublish_date"),
} as const;

export type FieldName = keyof typeof NAMES;

/** The value of a field under whatever name it has; empty ones count for none. */
export function fieldOf(head: Head, field: FieldName): unknown {
  for (const name of NAMES[field]) {
    const key = Object.keys(head).find((each) => each.toLowerCase() === name);
    const value = key === undefined ? undefined : head[key];
    if (value !== undefined && !(typeof value === "string" && /^(?:\s*|null|~)$/u.test(value)))
      return value;
  }
  return undefined;
}

export function textOf(head: Head, field: FieldName): string | undefined {
  const value = fieldOf(head, field);
  const text = Array.isArray(value) ? value[0] : value;
  return typeof text === "string" ? cleanLine(text) || undefined : undefined;
}

/** A list, however it is written: as one, with commas, of maps that hold a name. */
export function listOf(head: Head, field: FieldName, separator: RegExp): string[] {
  return [fieldOf(head, field)]
    .flat()
    .flatMap((value) => {
      if (typeof value === "string") return value.split(separator);
      const { name, title, label } = (value ?? {}) as Record<string, unknown>;
      return [name ?? title ?? label].filter((each) => typeof each === "string");
    })
    .map((value) => cleanLine(String(value)))
    .filter((value) => value !== "");
}

/** Degrees follow a name after a comma: only a list names several people. */
export function peopleOf(head: Head): ImportedPerson[] {
  return listOf(head, "authors", /\s*(?:;|\bdan\b|&|\/)\s*/u).map((name) => ({ name }));
}

export function isDraft(head: Head): boolean {
  const is = (key: string, values: RegExp) => values.test(String(head[key] ?? "").trim());
  return (
    /^(?:true|yes|ya)$/iu.test(textOf(head, "draft") ?? "") ||
    is("published", /^(?:false|no)$/iu) ||
    is("status", /^(?:draft|pending|private)$/iu)
  );
}

export function pictureOf(head: Head): ImportedPicture | undefined {
  const [value] = [fieldOf(head, "image")].flat();
  const own = (name: string) => cleanLine(String(head[name] ?? ""));
  const alt = own("imageAlt") || own("image_alt") || own("alt") || own("heroImageAlt");
  if (typeof value === "string") {
    return {
      address: value.trim(),
      alt,
      caption: own("image_caption") || own("caption") || undefined,
      credit: own("image_credit") || undefined,
    };
  }
  if (typeof value !== "object" || value === null) return undefined;
  const of = (value: unknown, ...names: string[]) => {
    const map = value as Record<string, unknown>;
    const found = names
      .map((name) => map[name])
      .find((each) => typeof each === "string" && each !== "");
    return typeof found === "string" ? found.trim() : "";
  };
  const address = of(
    value,
    "src",
    "url",
    "path",
    "image",
    "file",
    "feature",
    "thumbnail",
    "publicURL",
  );
  if (address === "") return undefined;
  return {
    address,
    alt: of(value, "alt", "imageAlt", "title") || alt,
    caption: of(value, "caption", "description") || undefined,
    credit: of(value, "credit", "photographer", "attribution") || undefined,
  };
}

/** The moment of a field; what is malformed is repaired, and told, or told. */
export function momentOf(
  head: Head,
  field: FieldName,
  zone: Zone,
  notes: ImportNote[],
): Moment | undefined {
  const written = textOf(head, field);
  if (written === undefined) return undefined;
  for (const [text, how] of repairs(written)) {
    const read = parseMoment(text, zone);
    const mended =
      read.ok || read.suggestion === undefined ? read : parseMoment(read.suggestion, zone);
    if (!mended.ok) continue;
    if (how || !read.ok) {
      notes.push({
        kind: "repaired",
        text: `Tanggal "${written}" dibaca sebagai ${isoDay(mended.moment)}.`,
      });
    }
    return mended.moment;
  }
  const english = /\p{L}{3}/u.test(written) ? Date.parse(written) : Number.NaN;
  if (!Number.isNaN(english)) {
    const moment = { instant: english, zone, hasTime: /\d:\d/u.test(written) };
    notes.push({
      kind: "repaired",
      text: `Tanggal "${written}" dibaca sebagai ${isoDay(moment)}.`,
    });
    return moment;
  }
  notes.push({ kind: "look", text: `Tanggal "${written}" tidak dapat dibaca.` });
  return undefined;
}

/** A date as it is, and as it was meant: "2012-06-6", "2012-10-030", "2012-06-06 09:00:00+07:00", "… +0700". */
function repairs(written: string): (readonly [text: string, isRepaired: boolean])[] {
  const offset = written
    .replace(/\s*([+-])(\d{2}):?(\d{2})$/u, "$1$2:$3")
    .replace(/(\d) (?=\d{1,2}:\d)/u, "$1T");
  const padded = offset.replace(
    /^(\d{4})-0*(\d{1,2})-0*(\d{1,2})(?!\d)/u,
    (_all, year: string, month: string, day: string) =>
      `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`,
  );
  const slashed = written.replace(/^(\d{4})\/(\d{1,2})\/(\d{1,2})/u, "$1-$2-$3");
  return [
    [written, false],
    [offset, false],
    [padded, true],
    [padded.replace(/T(\d):/u, "T0$1:"), true],
    [slashed, true],
  ];
}
