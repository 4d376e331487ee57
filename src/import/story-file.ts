import { Document, isCollection, isMap, isSeq } from "yaml";
import type { Moment, Zone } from "../language/index.ts";
import { isoDay, partsOf, two } from "../language/index.ts";

/** The front matter of a story that is written, each value as it stands in the file. */
export interface WrittenHead {
  readonly title: string;
  readonly date: string;
  readonly author: readonly string[];
  readonly location?: string | undefined;
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  readonly summary?: string | undefined;
  readonly image?:
    | {
        readonly src: string;
        readonly alt: string;
        readonly caption?: string | undefined;
        readonly credit?: string | undefined;
      }
    | undefined;
  readonly editor?: string | undefined;
  readonly source?: { readonly name: string; readonly url?: string | undefined } | undefined;
  readonly updated?: string | undefined;
  readonly type?: string | undefined;
  readonly featured?: boolean | undefined;
  readonly draft?: boolean | undefined;
  readonly expires?: string | undefined;
  readonly aliases: readonly string[];
}

/** A moment as front matter has it: its zone is named where it is not the newsroom's. */
export function writtenMoment(moment: Moment, zone: Zone): string {
  const day = isoDay(moment);
  if (!moment.hasTime) return day;
  const { hour, minute } = partsOf(moment);
  return `${day} ${two(hour)}:${two(minute)}${moment.zone === zone ? "" : ` ${moment.zone}`}`;
}

/** A story as a file: its head as people write it, then its body. */
export function storyText(head: WrittenHead, body: string): string {
  const { author, categories, tags, aliases, ...fields } = head;
  return fileText(
    {
      title: fields.title,
      date: fields.date,
      author: author.length === 1 ? author[0] : author,
      location: fields.location,
      category: categories.length > 1 ? categories : categories[0],
      tags: tags.length > 0 ? tags : undefined,
      summary: fields.summary,
      image: fields.image,
      editor: fields.editor,
      source: fields.source,
      updated: fields.updated,
      type: fields.type,
      featured: fields.featured || undefined,
      draft: fields.draft || undefined,
      expires: fields.expires,
      aliases: aliases.length > 0 ? aliases : undefined,
    },
    body,
  );
}

/** A page of the newsroom's own as a file. */
export function pageText(title: string, summary: string | undefined, body: string): string {
  return fileText({ title, summary }, body);
}

function fileText(fields: Readonly<Record<string, unknown>>, body: string): string {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  const document = new Document(
    Object.fromEntries(given.map(([key, value]) => [key, compact(value)])),
  );
  const { contents } = document;
  if (isMap(contents)) {
    for (const { key, value } of contents.items) {
      // Codes and topics stand on one line, as people write them; old addresses each on one.
      if (isSeq(value) && String(key) !== "aliases") value.flow = true;
      else if (isCollection(value)) value.flow = false;
    }
  }
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return `---\n${yaml}---\n\n${body.trim()}\n`;
}

function compact(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));
}
