import { posix } from "node:path";
import type { Moment } from "../../language/index.ts";
import { nameKey, slugify } from "../../language/index.ts";
import { escapeInline, htmlToMarkdown, pictureMarkdown } from "../../to-markdown/index.ts";
import { pictureOf } from "../body-html.ts";
import { cleanLine } from "../clean-text.ts";
import type { BodySetting, ImportedStory, ImportNote, LeftOut } from "../imported-story.ts";
import { fingerprint } from "../ledger.ts";
import type { Newsroom } from "../newsroom.ts";
import type { ImportSource, Survey } from "../source.ts";
import { ImportFailure } from "../source.ts";
import { takeTypedEnds } from "../typed-ends.ts";
import { readWord, WORD_PICTURE } from "./docx.ts";
import { plainBlocks } from "./plain-blocks.ts";
import type { RawCopy } from "./read-copy.ts";
import { readCopy } from "./read-copy.ts";
import { suggestSubjects } from "./suggest.ts";

/** A file of raw copy, read. */
export interface TextInput {
  /** As it was given: "rilis.txt", "-". */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Raw copy as it was understood, its body still as it came. */
interface Copy extends RawCopy {
  readonly name: string;
  readonly origin: string;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/**
 * Raw copy as press desks send it: plain text, a chat that was exported, Word or HTML. Each input is one story.
 */
export class TextSource implements ImportSource {
  readonly name = "text";
  readonly called: string;
  readonly asks = false;
  private readonly inputs: readonly TextInput[];
  private readonly newsroom: Newsroom;
  private readonly earlierDate: (origin: string) => Promise<Moment | undefined>;
  private copies: ImportedStory[] = [];
  private leftOut: LeftOut[] = [];

  /**
   * @param newsroom whose kanal and topics are suggested
   * @param earlierDate the date that an earlier import gave a text that says none
   */
  constructor(
    inputs: readonly TextInput[],
    newsroom: Newsroom,
    earlierDate: (origin: string) => Promise<Moment | undefined> = async () => undefined,
  ) {
    this.inputs = inputs;
    this.newsroom = newsroom;
    this.earlierDate = earlierDate;
    const [first] = inputs;
    this.called =
      inputs.length === 1 && first !== undefined
        ? shownName(first.name)
        : `${inputs.length} naskah`;
  }

  async survey(): Promise<Survey> {
    this.copies = [];
    this.leftOut = [];
    const people: Survey["people"][number][] = [];
    for (const input of this.inputs) {
      const copy = await this.read(input);
      if (copy === undefined) {
        this.leftOut.push({ from: shownName(input.name), leftOut: "Naskah ini kosong." });
        continue;
      }
      const ends = takeTypedEnds(copy.body, this.ends());
      const story = await this.storyOf(copy, ends.body);
      if (this.copies.some(({ origin }) => origin === story.origin)) {
        this.leftOut.push({
          from: shownName(input.name),
          leftOut: "Naskah ini sama dengan naskah lain yang diberikan.",
        });
        continue;
      }
      this.copies.push(story);
      for (const person of story.people) people.push({ ...person, stories: 1 });
      for (const person of [...ends.authors, ...(ends.editor ? [ends.editor] : [])])
        people.push({ ...person, stories: 1 });
    }
    return { stories: this.copies, people, sections: [], redirects: [], hosts: [], leftOut: [] };
  }

  async *stories(): AsyncGenerator<ImportedStory | LeftOut> {
    yield* this.leftOut;
    yield* this.copies;
  }

  private ends() {
    const { registries } = this.newsroom;
    const { site } = registries;
    return { ownMedia: [site.name, new URL(site.url).host], codes: [...registries.authors.keys()] };
  }

  private async read({ name, bytes }: TextInput): Promise<Copy | undefined> {
    const { registries, place } = this.newsroom;
    const { zone } = registries.site;
    const origin = `text:${fingerprint(bytes)}`;
    const now = place.now;
    if (isZip(bytes)) {
      const { html, pictures } = await readWord(bytes, shownName(name));
      return this.fromHtml(html, { name, origin, pictures });
    }
    const text = decode(bytes, name);
    if (
      /\.html?$/iu.test(name) ||
      /^\s*(?:<!doctype html|<html\b|<(?:p|div|h[1-6]|article)\b[^>]*>)/iu.test(text)
    ) {
      return this.fromHtml(text, { name, origin, pictures: new Map() });
    }
    const { blocks, sent } = plainBlocks(text, zone);
    if (blocks.length === 0) return undefined;
    return { ...readCopy(blocks, { zone, now, sent }), name, origin, pictures: new Map() };
  }

  private fromHtml(
    html: string,
    about: Pick<Copy, "name" | "origin" | "pictures">,
  ): Copy | undefined {
    const { registries, place } = this.newsroom;
    const main = /<(article|main)\b[^>]*>([\s\S]*)<\/\1>/iu.exec(html)?.[2];
    const body = main ?? /<body\b[^>]*>([\s\S]*?)(?:<\/body>|$)/iu.exec(html)?.[1] ?? html;
    // Pictures stand by their addresses until it is known where the story lies.
    const { markdown } = htmlToMarkdown(body, {
      picture: ({ address, alt, caption }) => pictureMarkdown(address, alt, caption),
    });
    const blocks = markdown.split(/\n{2,}/u).filter((block) => block.trim() !== "");
    if (blocks.length === 0) return undefined;
    return { ...readCopy(blocks, { zone: registries.site.zone, now: place.now }), ...about };
  }

  /** @param body without the typed dateline and sign-off */
  private async storyOf(copy: Copy, body: string): Promise<ImportedStory> {
    const { registries, place } = this.newsroom;
    const notes: ImportNote[] = [...copy.notes];
    const date = copy.date ??
      (await this.earlierDate(copy.origin)) ?? {
        instant: startOfMinute(place.now),
        zone: registries.site.zone,
        hasTime: true,
      };
    if (copy.date === undefined) {
      notes.push({
        kind: "look",
        text: "Naskah ini tidak menyebut tanggal; dipakai waktu impor. Periksa date.",
      });
    }
    const plain = body.replace(/[*_#>[\]()`~|\\]/gu, " ");
    const suggested = suggestSubjects(copy.title, plain, this.newsroom);
    const category = copy.kanal ?? suggested.category;
    const known = [...registries.categories].find(
      ([key, { name }]) =>
        category !== undefined && [nameKey(key), nameKey(name)].includes(nameKey(category)),
    );
    if (copy.kanal !== undefined && known === undefined) {
      notes.push({ kind: "look", text: `Kanal "${copy.kanal}" belum terdaftar.` });
    } else if (copy.kanal === undefined && known !== undefined) {
      notes.push({
        kind: "look",
        text: `Kanal ${known[0]} disarankan dari tulisan lain yang sejenis. Periksa.`,
      });
    }
    if (suggested.topics.length > 0 && copy.topics.length === 0) {
      notes.push({
        kind: "look",
        text: `Topik disarankan: ${suggested.topics.join(", ")}. Periksa.`,
      });
    }
    const title = cleanLine(copy.title);
    return {
      origin: copy.origin,
      from: shownName(copy.name),
      title,
      date,
      slug: slugify(title)
        .slice(0, 80)
        .replace(/-[^-]*$/u, (end) => (slugify(title).length > 80 ? "" : end)),
      people: copy.people,
      editor: copy.editor,
      location: copy.location,
      sections: known === undefined ? [] : [[known[0]]],
      topics: copy.topics.length > 0 ? copy.topics : suggested.topics,
      summary: copy.summary,
      type: copy.type,
      source: copy.source,
      draft: false,
      urls: [],
      notes,
      body: (setting) => withPictures(copy, setting),
    };
  }
}

/** The body with its pictures: those of a Word file are written beside the story, others are looked for. */
function withPictures({ body, pictures }: Copy, setting: BodySetting): string {
  return body.replace(
    /!\[((?:[^\]\\]|\\.)*)\]\(([^\s()]+)(?: "((?:[^"\\]|\\.)*)")?\)/gu,
    (_all, alt: string, address: string, caption = "") => {
      const bytes = pictures.get(address);
      if (bytes !== undefined) {
        const src = setting.ownPicture(address.slice(WORD_PICTURE.length), bytes);
        return src === undefined ? "" : pictureMarkdown(src, alt, caption);
      }
      if (address.startsWith(WORD_PICTURE)) {
        setting.note(
          "look",
          "Sebuah gambar di berkas Word bukan jenis yang dapat dimuat, jadi tidak diambil.",
        );
        return escapeInline(caption);
      }
      return pictureOf({ address, alt, caption }, setting);
    },
  );
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/** UTF-8, or what Windows' Notepad made of it; a text that is neither is none. */
function decode(bytes: Uint8Array, name: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.includes(0)) {
    throw new ImportFailure(
      `${shownName(name)} bukan teks. Yang dapat dibaca: teks (.txt), Word (.docx), dan HTML.`,
    );
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function shownName(name: string): string {
  return name === "-" ? "masukan" : posix.basename(name.split("\\").join("/"));
}

function startOfMinute(instant: number): number {
  return instant - (instant % 60_000);
}
