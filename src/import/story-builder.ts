import type { Zone } from "../language/index.ts";
import { nameKey, slugify } from "../language/index.ts";
import type { Site } from "../model/index.ts";
import { pictureMarkdown } from "../to-markdown/index.ts";
import type { AddressBook } from "./address-book.ts";
import { cleanLine, cleanText, cutAt } from "./clean-text.ts";
import type { BodySetting, ImportedStory, ImportNote } from "./imported-story.ts";
import { resolveLink } from "./link-resolver.ts";
import { meantAlt } from "./meant-alt.ts";
import type { OldUrls } from "./old-urls.ts";
import type { People } from "./people.ts";
import type { StoryPictures } from "./pictures.ts";
import type { Placed } from "./placement.ts";
import type { Sections } from "./sections.ts";
import { pageText, storyText, writtenMoment } from "./story-file.ts";
import { takeTypedEnds } from "./typed-ends.ts";

/** What all stories of one import are built with. */
export interface Workshop {
  readonly site: Site;
  readonly people: People;
  readonly sections: Sections;
  readonly book: AddressBook;
  readonly oldUrls: OldUrls;
  /** Codes that are registered, those that are accepted now too. */
  readonly codes: readonly string[];
  /** Names under which the newsroom and its archive are known. */
  readonly ownMedia: readonly string[];
  /** The kanal of stories that have none, by `--category`. */
  readonly category: string | undefined;
}

/** A story as a file, and what is to be told of it. */
export interface BuiltStory {
  readonly text: string;
  readonly notes: readonly ImportNote[];
}

/** Most topics, and letters of each text that a head takes. */
const MOST = { topics: 30, topic: 100, title: 300, summary: 1000, alt: 2000, caption: 1000 };

/** Makes of an imported story the file that this newsroom has of it. */
export function buildStory(
  story: ImportedStory,
  placed: Placed,
  pictures: StoryPictures,
  workshop: Workshop,
): BuiltStory {
  const notes: ImportNote[] = [...story.notes];
  if (placed.double !== undefined) {
    notes.push({
      kind: "look",
      text: `Alamat yang sama sudah dipakai ${placed.double}; barangkali ini tulisan yang sama dua kali.`,
    });
  }
  const setting = bodySetting(story, pictures, workshop, notes);
  const body = cleanText(story.body(setting))
    .replace(/[ \t]+$/gmu, "")
    .trim();
  const title = cutAt(cleanLine(story.title), MOST.title) || "(Tanpa judul)";
  if (story.page !== undefined) {
    return { text: pageText(title, cleanLine(story.summary ?? "") || undefined, body), notes };
  }
  const { aliases, refused } = workshop.oldUrls.claim(story.origin, placed.url, story.urls);
  for (const url of refused) {
    notes.push({ kind: "look", text: `Alamat lama ${url} tidak dapat dialihkan ke tulisan ini.` });
  }
  const ends = takeTypedEnds(body, workshop);
  notes.push(...ends.notes);
  const head = {
    ...people(story, ends, workshop, notes),
    ...subjects(story, workshop),
    title,
    date: writtenMoment(story.date, workshop.site.zone),
    location: story.location ?? ends.location,
    summary: summaryOf(story.summary, ends.body),
    image: mainPicture(story, setting, notes),
    source: sourceOf(story, ends.medium, notes),
    updated: later(story, workshop.site.zone),
    type: story.type,
    featured: story.featured,
    draft: story.draft,
    expires:
      story.expires === undefined ? undefined : writtenMoment(story.expires, workshop.site.zone),
    aliases,
  };
  return { text: storyText(head, withoutRepeatedPicture(ends.body, head.image?.src)), notes };
}

function bodySetting(
  story: ImportedStory,
  pictures: StoryPictures,
  { book }: Workshop,
  notes: ImportNote[],
): BodySetting {
  const note: BodySetting["note"] = (kind, text) => {
    if (!notes.some((each) => each.text === text)) notes.push({ kind, text });
  };
  const from = story.urls.find((url) => !url.includes("?"));
  return {
    note,
    link(address) {
      const resolved = resolveLink(address, book, from);
      if ("dropped" in resolved) {
        note("look", resolved.dropped);
        return undefined;
      }
      if (resolved.repaired !== undefined) note("repaired", resolved.repaired);
      return resolved.href;
    },
    picture: (address) =>
      pictures.take(
        address,
        book.ownPath(address.replace(/^\/\//u, "https://"), from) !== undefined,
        note,
      ),
    ownPicture: (name, bytes) => pictures.add(name, bytes, note),
  };
}

function people(
  { people: named, editor, draft }: ImportedStory,
  ends: ReturnType<typeof takeTypedEnds>,
  { people: roster }: Workshop,
  notes: ImportNote[],
): { author: readonly string[]; editor: string | undefined } {
  const known = (list: ImportedStory["people"]) => [
    ...new Set(list.map((person) => roster.codeOf(person)).filter((code) => code !== undefined)),
  ];
  const usable = (code: string) => roster.isRegistered(code) || roster.isProposed(code);
  let author = known(named).filter(usable);
  if (author.length === 0) author = known(ends.authors).filter(usable);
  if (author.length === 0 && roster.fallback !== undefined) {
    const names = [...named, ...ends.authors]
      .map(({ name }) => name)
      .filter((name) => name.trim() !== "");
    const why =
      names.length === 0 ? "Penulisnya tidak disebut" : `Penulis "${names[0]}" belum terdaftar`;
    if (!draft || names.length > 0) {
      notes.push({ kind: "look", text: `${why}; ditulis atas nama ${roster.fallback}.` });
    }
    author = [roster.fallback];
  }
  for (const person of [editor, ends.editor]) {
    if (person === undefined || roster.codeOf(person) !== undefined) continue;
    notes.push({
      kind: "look",
      text: `Editor "${person.name}" belum terdaftar, jadi tidak ditulis.`,
    });
  }
  const edits = known([editor, ends.editor].filter((each) => each !== undefined)).filter(usable)[0];
  return { author, editor: edits !== undefined && author.includes(edits) ? undefined : edits };
}

function subjects(
  { sections: filed, topics }: ImportedStory,
  { sections, category: otherwise }: Workshop,
): { categories: readonly string[]; tags: readonly string[] } {
  const { categories, topics: others } = sections.fileOf(filed);
  const names = new Map<string, string>();
  for (const name of [...topics, ...others].flatMap((text) => text.split(/[,;]/u))) {
    const topic = cutAt(bareTopic(cleanLine(name)), MOST.topic);
    const slug = slugify(topic);
    if (slug !== "" && !names.has(slug) && names.size < MOST.topics) names.set(slug, topic);
  }
  return {
    categories: categories.length === 0 && otherwise !== undefined ? [otherwise] : categories,
    tags: [...names.values()],
  };
}

function bareTopic(name: string): string {
  return name.replace(/^[#"“”'‘’[\]\s]+|["“”'‘’[\]\s]+$/gu, "");
}

/** A summary that repeats the beginning of the text is what Jejak takes from there by itself. */
function summaryOf(summary: string | undefined, body: string): string | undefined {
  const text = cutAt(cleanLine(summary ?? ""), MOST.summary);
  if (text === "") return undefined;
  const begins = nameKey(body.slice(0, 2 * text.length + 200)).includes(
    nameKey(text.replace(/(?:\[?(?:…|\.{3})\]?)$/u, "")),
  );
  return begins ? undefined : text;
}

function mainPicture(
  { image }: ImportedStory,
  setting: BodySetting,
  notes: ImportNote[],
):
  | { src: string; alt: string; caption?: string | undefined; credit?: string | undefined }
  | undefined {
  if (image === undefined) return undefined;
  const taken = setting.picture(image.address);
  if (taken === undefined || !("src" in taken)) return undefined;
  const { src } = taken;
  const alt = cutAt(meantAlt(image.alt, image.address), MOST.alt);
  if (alt === "")
    notes.push({ kind: "look", text: `Gambar utama ${src} belum punya teks pengganti (alt).` });
  const line = (text: string | undefined) =>
    cutAt(cleanLine(text ?? ""), MOST.caption) || undefined;
  return { src, alt, caption: line(image.caption), credit: line(image.credit) };
}

function sourceOf(
  { source, type }: ImportedStory,
  medium: string | undefined,
  notes: ImportNote[],
): ImportedStory["source"] {
  if (source !== undefined || medium === undefined) return source;
  if (type !== "rilis")
    notes.push({
      kind: "look",
      text: `Dateline menyebut ${medium}; media itu ditulis sebagai source.`,
    });
  return { name: medium };
}

/** A change on the day of publication is none in substance, and systems note each save. */
function later({ date, updated }: ImportedStory, zone: Zone): string | undefined {
  const DAY = 24 * 60 * 60 * 1000;
  if (updated === undefined || updated.instant < date.instant + DAY) return undefined;
  return writtenMoment(updated, zone);
}

/** A picture that opens the body and is the main one would be shown twice. */
function withoutRepeatedPicture(body: string, src: string | undefined): string {
  if (src === undefined) return body;
  const [first = "", ...rest] = body.split("\n\n");
  const opening = pictureMarkdown(src, "").slice(2);
  return first.startsWith("![") && first.includes(opening.slice(0, -1)) ? rest.join("\n\n") : body;
}
