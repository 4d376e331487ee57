import type { Tag } from "sax";
import sax from "sax";
import { archiveText } from "../archive-text.ts";
import { detached } from "../clean-text.ts";
import { ImportFailure } from "../source.ts";

/** A post, page, picture or anything else of an export, its fields as they stand there. */
export interface WxrItem {
  /** Fields by element: "title", "wp:post_id", "content:encoded". */
  readonly fields: Readonly<Record<string, string>>;
  readonly terms: readonly {
    readonly domain: string;
    readonly nicename: string;
    readonly name: string;
  }[];
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly comments: number;
  /** Whether a field was longer than any text, and was cut. */
  readonly isCut: boolean;
}

/** What an export says of the whole: authors, categories, tags. */
export interface WxrEntry {
  /** "wp:author", "wp:category", "wp:tag", or "channel" for the site's own fields. */
  readonly element: string;
  readonly fields: Readonly<Record<string, string>>;
}

export type WxrRecord = { readonly item: WxrItem } | { readonly entry: WxrEntry };

/** No text is longer; in characters. */
const MOST_FIELD = 4 * 1024 * 1024;
/** Elements within each other; an export has five. */
const MOST_DEPTH = 40;
const MOST_META = 200;

const ENTRIES = new Set(["wp:author", "wp:category", "wp:tag", "wp:term"]);
const CHANNEL = new Set([
  "title",
  "link",
  "wp:base_site_url",
  "wp:base_blog_url",
  "wp:wxr_version",
  "generator",
  "language",
]);
/** Values that an import has a use for; a page builder's hold megabytes. */
const META = new Set([
  "_thumbnail_id",
  "_wp_attachment_image_alt",
  "_wp_old_slug",
  "_yoast_wpseo_metadesc",
]);

/**
 * Reads a WordPress export piece by piece, however large it is: only one item is in memory at a time. Neither
 * declarations nor entities of its own are read, and what is not well formed is passed over.
 *
 * @param onProgress told how many bytes have been read
 * @throws ImportFailure when the file can't be read or is no export
 */
export async function* readWxr(
  path: string,
  onProgress: (bytes: number) => void = () => {},
): AsyncGenerator<WxrRecord> {
  const reader = new WxrParser();
  for await (const piece of archiveText(path, onProgress)) yield* reader.write(piece);
  yield* reader.end(path);
}

class WxrParser {
  private readonly parser = sax.parser(true, { position: false });
  private readonly open: string[] = [];
  private records: WxrRecord[] = [];
  private isExport = false;
  private text = "";
  private fields: Record<string, string> = {};
  private channel: Record<string, string> = {};
  private terms: WxrItem["terms"][number][] = [];
  private term: { domain: string; nicename: string } | undefined;
  private meta = new Map<string, string[]>();
  private metaCount = 0;
  private comments = 0;
  private isCut = false;
  private isTruncated = false;

  constructor() {
    const { parser } = this;
    parser.onopentag = (tag) => this.opened(tag as Tag);
    parser.onclosetag = (name) => this.closed(name);
    parser.ontext = (text) => this.read(text);
    parser.oncdata = (text) => this.read(text);
    parser.onerror = (error) => {
      if (/unclosed|unexpected end/iu.test(error.message)) this.isTruncated = true;
      // What is not well formed is text, or nothing.
      (parser as { error: unknown }).error = null;
      parser.resume();
    };
  }

  write(text: string): readonly WxrRecord[] {
    this.parser.write(text);
    return this.take();
  }

  end(path: string): readonly WxrRecord[] {
    this.parser.close();
    if (!this.isExport) {
      throw new ImportFailure(
        `${path} bukan ekspor WordPress. Buat di wp-admin: Perkakas, Ekspor, Semua konten.`,
      );
    }
    if (this.open.length > 0) this.isTruncated = true;
    const entry = { element: "end", fields: { truncated: this.isTruncated ? "yes" : "" } };
    return [...this.take(), { entry }];
  }

  private take(): readonly WxrRecord[] {
    const { records } = this;
    this.records = [];
    return records;
  }

  private opened({ name, attributes }: Tag): void {
    this.open.push(name);
    if (this.open.length > MOST_DEPTH)
      throw new ImportFailure("Ekspor ini bertingkat terlalu dalam.");
    if (name === "rss")
      this.isExport = Object.values(attributes).some((value) =>
        /wordpress\.org\/export/u.test(String(value)),
      );
    if (name === "item" || ENTRIES.has(name)) {
      if (name === "item") this.noteChannel();
      this.fields = {};
      this.terms = [];
      this.meta = new Map();
      this.metaCount = 0;
      this.comments = 0;
      this.isCut = false;
    }
    if (name === "category" && this.open.includes("item")) {
      this.term = {
        domain: String(attributes.domain ?? ""),
        nicename: String(attributes.nicename ?? ""),
      };
    }
    if (name === "wp:comment") this.comments += 1;
    this.text = "";
  }

  private read(text: string): void {
    const here = this.open.at(-1) ?? "";
    // Comments and what page builders keep are never held.
    if (this.open.includes("wp:comment")) return;
    if (here === "wp:meta_value" && !META.has(this.fields["wp:meta_key"] ?? "")) return;
    if (this.text.length + text.length > MOST_FIELD) {
      this.isCut = true;
      this.text += text.slice(0, MOST_FIELD - this.text.length);
    } else this.text += text;
  }

  private closed(name: string): void {
    this.open.pop();
    const above = this.open.at(-1);
    if (name === "item") {
      const { fields, terms, meta, comments, isCut } = this;
      this.records.push({ item: { fields, terms, meta, comments, isCut } });
    } else if (ENTRIES.has(name)) {
      // These stay for the whole import.
      const fields = Object.fromEntries(
        Object.entries(this.fields).map(([key, value]) => [key, detached(value)]),
      );
      this.records.push({ entry: { element: name, fields } });
    } else if (name === "category" && this.term !== undefined) {
      this.terms.push({ ...this.term, name: this.text });
      this.term = undefined;
    } else if (name === "wp:postmeta") this.noteMeta();
    else if (above === "channel") {
      if (CHANNEL.has(name)) this.channel[name] = this.text.trim();
    } else if (!this.open.includes("wp:comment")) this.fields[name] = this.text;
    this.text = "";
    if (name === "channel") this.noteChannel();
  }

  private noteMeta(): void {
    const key = this.fields["wp:meta_key"] ?? "";
    if (META.has(key) && this.metaCount < MOST_META) {
      this.metaCount += 1;
      this.meta.set(key, [...(this.meta.get(key) ?? []), this.fields["wp:meta_value"] ?? ""]);
    }
    delete this.fields["wp:meta_key"];
    delete this.fields["wp:meta_value"];
  }

  /** The site's own fields stand before its items. */
  private noteChannel(): void {
    if (Object.keys(this.channel).length === 0) return;
    this.records.push({ entry: { element: "channel", fields: this.channel } });
    this.channel = {};
  }
}
