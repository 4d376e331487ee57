import { posix } from "node:path";
import type { Registries } from "../data/index.ts";
import type { FileDiagnostics } from "../diagnostics/index.ts";
import { didYouMean, nearest, quote } from "../diagnostics/index.ts";
import type { Moment, Zone } from "../language/index.ts";
import { hasPassed, isSlug, parseMoment, slugify } from "../language/index.ts";
import type {
  Author,
  Category,
  Correction,
  StoryImage,
  Topic,
  Withdrawal,
} from "../model/index.ts";
import { ANSWER_TYPES } from "../model/index.ts";
import type { PictureProbe } from "../pictures/index.ts";
import type { Place } from "../places/index.ts";
import { resolveLocation } from "../places/index.ts";
import type { ValuePath, YamlSource } from "../source/index.ts";
import { isSitePath, storyUrl } from "../urls/index.ts";
import { fieldName } from "../validation/index.ts";
import { findPicture } from "./find-picture.ts";
import type { FrontMatter } from "./schema.ts";
import type { StoryHead } from "./story.ts";

/** What a story's codes, places and pictures are looked up in. */
export interface HeadContext {
  readonly registries: Registries;
  /** Pattern of story URLs, see story-url.ts. */
  readonly storyUrl: string;
  /** The pictures that lie in the posts folder, by path. */
  readonly pictures: ReadonlyMap<string, PictureProbe>;
  /** The posts folder, which no picture's path may leave: "posts". */
  readonly postsFolder: string;
  /** The build's clock, in milliseconds since 1970. */
  readonly now: number;
}

/**
 * Resolves front matter, as far as it is well formed: codes become authors, text becomes moments and
 * places. Finds every fault in one go; undefined when one of them leaves the story without a URL.
 */
export function resolveHead(
  file: string,
  frontMatter: Partial<FrontMatter>,
  source: YamlSource,
  context: HeadContext,
  diagnostics: FileDiagnostics,
): StoryHead | undefined {
  const resolver = new HeadResolver(source, context, diagnostics);
  const published = resolver.moment(frontMatter.date, ["date"]);
  const updated = resolver.moment(frontMatter.updated, ["updated"]);
  const expires = resolver.moment(frontMatter.expires, ["expires"]);
  if (published !== undefined) {
    resolver.notBefore(published, updated, ["updated"]);
    resolver.notAhead(published, updated, ["updated"]);
    resolver.notBefore(published, expires, ["expires"]);
  }
  const slug = resolver.slug(frontMatter.slug, file);
  const authors = resolver.authors(frontMatter.author ?? [], ["author"]);
  const editor = resolver.author(frontMatter.editor, ["editor"]);
  const photographer = resolver.author(frontMatter.photographer, ["photographer"]);
  const contributors = resolver.authors(frontMatter.contributors ?? [], ["contributors"]);
  const place = resolver.place(frontMatter.location);
  const category = resolver.category(frontMatter.category);
  const topics = resolver.topics(frontMatter.tags ?? []);
  const corrections = resolver.corrections(frontMatter.corrections ?? [], published);
  const withdrawn = resolver.withdrawal(frontMatter.withdrawn, published);
  resolver.answers(frontMatter.type, frontMatter.of, frontMatter.label);
  const breakingUntil = resolver.moment(frontMatter.breaking?.until, ["breaking", "until"]);
  const aliases = resolver.aliases(frontMatter.aliases ?? []);
  resolver.webAddress(frontMatter.source?.url, ["source", "url"]);

  const url =
    published === undefined || slug === undefined
      ? undefined
      : storyUrl(context.storyUrl, published, slug);
  const image = resolver.image(labelled(frontMatter.image, frontMatter.ai), file);
  const { title } = frontMatter;
  if (title === undefined || published === undefined || slug === undefined || url === undefined) {
    return undefined;
  }
  return {
    file,
    slug,
    url,
    title,
    published,
    updated,
    expires,
    authors,
    editor,
    photographer,
    contributors,
    place,
    topics,
    category,
    image,
    type: frontMatter.type ?? "berita",
    label: frontMatter.label,
    source: frontMatter.source,
    corrections,
    of: frontMatter.of,
    updates: frontMatter.updates,
    withdrawn,
    unverified: frontMatter.unverified,
    ai: frontMatter.ai,
    featured: frontMatter.featured ?? false,
    breakingUntil,
    draft: frontMatter.draft ?? false,
    aliases,
  };
}

class HeadResolver {
  private readonly source: YamlSource;
  private readonly context: HeadContext;
  private readonly diagnostics: FileDiagnostics;
  private readonly siteZone: Zone;

  constructor(source: YamlSource, context: HeadContext, diagnostics: FileDiagnostics) {
    this.source = source;
    this.context = context;
    this.diagnostics = diagnostics;
    this.siteZone = context.registries.site.zone;
  }

  moment(text: string | undefined, path: ValuePath): Moment | undefined {
    if (text === undefined) return undefined;
    const result = parseMoment(text, this.siteZone);
    if (result.ok) return result.moment;
    this.diagnostics.error(
      "bad-date",
      this.source.locate(path),
      `${sentence(result.message)} ${didYouMean(result.suggestion, "Tulis misalnya 2024-12-10 14:30.")}`,
    );
    return undefined;
  }

  notBefore(published: Moment | undefined, later: Moment | undefined, path: ValuePath): void {
    if (published === undefined || later === undefined) return;
    // A date alone means that whole day, so it is not before a time on the same day.
    if (later.instant >= published.instant || !hasPassed(later, published.instant)) return;
    this.diagnostics.error(
      "date-order",
      this.source.locate(path),
      `Waktu "${fieldName(path)}" mendahului "date". Periksa keduanya.`,
    );
  }

  /** What has happened to a story can't lie ahead: robots would be told of a change that never was. */
  notAhead(
    published: Moment | undefined,
    moment: Moment | undefined,
    path: ValuePath,
    severity: "error" | "warning" = "error",
  ): void {
    const limit = Math.max(this.context.now, published?.instant ?? 0) + CLOCKS_DIFFER;
    if (moment === undefined || moment.instant <= limit) return;
    this.diagnostics[severity](
      "date-order",
      this.source.locate(path),
      `Waktu "${fieldName(path)}" belum tiba. Periksa tahun, tanggal, jam, dan zonanya.`,
    );
  }

  slug(given: string | undefined, file: string): string | undefined {
    if (given !== undefined) {
      if (isSlug(given)) return this.shortEnough(given, ["slug"]) ? given : undefined;
      const better = slugify(given);
      this.diagnostics.error(
        "bad-slug",
        this.source.locate(["slug"]),
        `Slug ${quote(given)} hanya boleh memuat a–z, 0–9, dan tanda hubung tunggal.${better === "" ? "" : ` Tulis ${quote(better)}.`}`,
      );
      return undefined;
    }
    const slug = slugFromFile(file);
    if (slug !== "") return this.shortEnough(slug, []) ? slug : undefined;
    this.diagnostics.error(
      "bad-slug",
      this.source.locate([]),
      "Nama berkas ini tidak dapat menjadi alamat. Tambahkan slug, misalnya slug: nama-tulisan.",
    );
    return undefined;
  }

  shortEnough(slug: string, path: ValuePath): boolean {
    if (slug.length <= MAX_SLUG) return true;
    this.diagnostics.error(
      "bad-slug",
      this.source.locate(path),
      `Alamat ${quote(slug)} lebih panjang dari ${MAX_SLUG} karakter. Perpendek.`,
    );
    return false;
  }

  author(code: string | undefined, path: ValuePath): Author | undefined {
    if (code === undefined) return undefined;
    const { authors, unread } = this.context.registries;
    const author = authors.get(code);
    if (author !== undefined || unread?.has("authors")) return author;
    const codes = [...authors.keys()];
    const near = nearest(code, codes);
    const several = code.split(/[,/&]/u).map((part) => part.trim());
    const advice =
      several.length > 1
        ? `Tulis beberapa kode sebagai daftar: [${several.join(", ")}].`
        : didYouMean(near, `Kode yang terdaftar: ${codes.slice(0, 12).join(", ")}.`);
    this.diagnostics.error(
      "unknown-author",
      this.source.locate(path),
      `Kode penulis ${quote(code)} tidak terdaftar. ${advice}`,
    );
    return undefined;
  }

  authors(codes: readonly string[], path: ValuePath): Author[] {
    const authors = codes.flatMap((code, index) => this.author(code, [...path, index]) ?? []);
    return [...new Set(authors)];
  }

  category(key: string | undefined): Category | undefined {
    if (key === undefined) return undefined;
    const { categories, unread } = this.context.registries;
    const category = categories.get(key);
    if (category !== undefined || unread?.has("categories")) return category;
    const keys = [...categories.keys()];
    const near = nearest(key, keys) ?? keys.find((known) => categories.get(known)?.name === key);
    const registered =
      keys.length > 0 ? `Yang terdaftar: ${keys.join(", ")}.` : "Belum ada kanal yang terdaftar.";
    const advice = didYouMean(near, registered);
    this.diagnostics.error(
      "unknown-category",
      this.source.locate(["category"]),
      `Kanal ${quote(key)} tidak terdaftar. ${advice}`,
    );
    return undefined;
  }

  place(text: string | undefined): Place | undefined {
    if (text === undefined) return undefined;
    const result = resolveLocation(text);
    if (result.ok) return result.place;
    // The message already offers the choices.
    this.diagnostics.error("bad-location", this.source.locate(["location"]), result.message);
    return undefined;
  }

  topics(names: readonly string[]): Topic[] {
    const topics = new Map<string, Topic>();
    for (const [index, name] of names.entries()) {
      const slug = slugify(name);
      if (slug === "") {
        this.diagnostics.error(
          "bad-slug",
          this.source.locate(["tags", index]),
          `Topik ${quote(name)} tidak dapat menjadi alamat. Pakai huruf atau angka.`,
        );
      } else if (names.length === 1 && name.includes(",")) {
        this.diagnostics.error(
          "wrong-type",
          this.source.locate(["tags"]),
          `Beberapa topik ditulis sebagai daftar: [${name}].`,
        );
      } else if (this.shortEnough(slug, ["tags", index]) && !topics.has(slug))
        topics.set(slug, { slug, name });
    }
    return [...topics.values()];
  }

  /** Pedoman Pemberitaan Media Siber, clause 4c: each correction shows the time of its publication. */
  corrections(
    list: NonNullable<FrontMatter["corrections"]>,
    published: Moment | undefined,
  ): Correction[] {
    return list.flatMap(({ date, text, kind }, index) => {
      const path = ["corrections", index, "date"];
      const moment = this.moment(date, path);
      if (moment === undefined) return [];
      this.notBefore(published, moment, path);
      this.notAhead(published, moment, path);
      if (!moment.hasTime) {
        this.diagnostics.error(
          "bad-date",
          this.source.locate(path),
          `Ralat dan koreksi harus menyebut jam pemuatannya (Pedoman Media Siber, butir 4c). Tulis misalnya ${date.trim()} 09:00.`,
        );
      }
      return [{ date: moment, text, kind }];
    });
  }

  withdrawal(
    given: FrontMatter["withdrawn"],
    published: Moment | undefined,
  ): Withdrawal | undefined {
    if (given === undefined) return undefined;
    const date = this.moment(given.date, ["withdrawn", "date"]);
    this.notBefore(published, date, ["withdrawn", "date"]);
    // It counts at once all the same: a slip in a date must not keep a child's name online.
    this.notAhead(published, date, ["withdrawn", "date"], "warning");
    return date === undefined ? undefined : { ...given, date };
  }

  /** Clause 4b: a ralat, koreksi or hak jawab is linked with the story it concerns. */
  answers(type: FrontMatter["type"], of: string | undefined, label: FrontMatter["label"]): void {
    if (label !== undefined && type !== undefined && ANSWER_TYPES.includes(type)) {
      this.diagnostics.error(
        "invalid-value",
        this.source.locate(["label"]),
        `Tulisan berjenis ${type} dimuat tanpa biaya dan bukan iklan (Peraturan Dewan Pers 9/Peraturan-DP/X/2008). Hapus label.`,
      );
    }
    if (of !== undefined && type === undefined) {
      this.diagnostics.error(
        "missing-field",
        this.source.locate(["of"], "key"),
        "Isian of hanya dipakai bersama type. Tambahkan type: ralat, type: koreksi, atau type: hak-jawab.",
      );
    }
    if (of !== undefined || type === undefined || !ANSWER_TYPES.includes(type)) return;
    this.diagnostics.error(
      "missing-field",
      this.source.locate(["type"]),
      `Tulisan berjenis ${type} harus menyebut berita yang dijawabnya (Pedoman Media Siber, butir 4b). Tambahkan of: slug-berita-itu.`,
    );
  }

  aliases(list: readonly string[]): string[] {
    return list.filter((alias, index) => {
      if (isSitePath(alias)) return true;
      this.diagnostics.error(
        "bad-alias",
        this.source.locate(["aliases", index]),
        `Alamat lama ${quote(alias)} harus diawali satu "/", tanpa spasi dan tanpa "..": misalnya /2019/berita-lama/.`,
      );
      return false;
    });
  }

  image(given: FrontMatter["image"], file: string): StoryImage | undefined {
    if (given === undefined) return undefined;
    const found = findPicture(given.src, posix.dirname(file), this.context);
    if (!found.ok) {
      this.diagnostics.error(found.rule, this.source.locate(["image", "src"]), found.message);
      return undefined;
    }
    if (given.credit === undefined) {
      this.diagnostics.warning(
        "missing-credit",
        this.source.locate(["image"], "key"),
        "Gambar ini belum menyebut pembuatnya. Tambahkan credit di dalam image.",
      );
    }
    const { src: _src, ...words } = given;
    const { line, column } = this.source.locate(["image", "src"]);
    const { facts, set } = found;
    return { file: found.file, facts, set, usedBy: file, line, column, ...words };
  }

  webAddress(address: string | undefined, path: ValuePath): void {
    if (address === undefined) return;
    if (/^https?:\/\/[^\s<>"]+$/iu.test(address) && URL.canParse(address)) return;
    this.diagnostics.error(
      "unsafe-link",
      this.source.locate(path),
      `Alamat ${quote(address)} harus diawali https:// atau http://.`,
    );
  }
}

/** How far a writer's clock may be ahead of the one that builds, in milliseconds. */
const CLOCKS_DIFFER = 60 * 60 * 1000;

/** Longest slug; a disk takes 255 letters for a folder's name. */
const MAX_SLUG = 200;

/** What `ai` calls a picture that was made with it, as its first word or anywhere in a few. */
const MADE_PICTURE =
  /\b(?:ilustrasi|gambar|foto|infografis|grafis|kartun|lukisan|avatar|image)\b/iu;

/**
 * A picture made with artificial intelligence says so to those who can't see it, too (Peraturan Dewan
 * Pers 1/2025, clause 5), and so wherever it is shown without its story.
 */
function labelled(image: FrontMatter["image"], ai: FrontMatter["ai"]): FrontMatter["image"] {
  if (image === undefined || ai === undefined || !MADE_PICTURE.test(ai.kind)) return image;
  const alt =
    image.alt === ""
      ? AI_PICTURE
      : `${image.alt} (${AI_PICTURE.charAt(0).toLowerCase()}${AI_PICTURE.slice(1)})`;
  return { ...image, alt };
}

const AI_PICTURE = "Gambar buatan kecerdasan buatan";

/** "posts/2024/12/2024-12-10-Judul Berita.md" gives "judul-berita". */
export function slugFromFile(file: string): string {
  const name = posix.basename(file).replace(/\.[^.]*$/u, "");
  return slugify(name.replace(/^\d{4}-\d{2}-\d{2}-(?=.)/u, ""));
}

function sentence(text: string): string {
  return /[.!?]$/u.test(text) ? text : `${text}.`;
}
