import { posix } from "node:path";
import { slugify } from "../language/index.ts";
import type { PictureFacts, PictureFormat } from "./facts.ts";
import {
  ANIMATED_WIDTH,
  EXTENSIONS,
  FORMATS,
  MAKING_VERSION,
  MAX_SIDE,
  makingOf,
  WIDTHS,
} from "./settings.ts";

/** A file that is made of a picture. */
export interface DerivedFile {
  readonly url: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly format: PictureFormat;
}

/** What a page prints of a picture. URLs are paths of the site, without its path prefix. */
export interface PictureSet {
  /** Of the full picture, for the attributes that keep its place free. */
  readonly width: number;
  readonly height: number;
  /** JPEG, PNG or GIF of a middle width. */
  readonly src: string;
  /** Of the format of `src`. */
  readonly srcset: string;
  /** In the order of preference. */
  readonly sources: readonly {
    readonly type: "image/avif" | "image/webp";
    readonly srcset: string;
  }[];
  /** The largest of the format of `src`: what a link to the picture opens. */
  readonly full: string;
  /** All that is made, each format from the narrowest to the widest. */
  readonly files: readonly DerivedFile[];
}

/** Where pictures and covers lie, each under a name that tells its contents. */
export const PICTURES_URL = "/gambar/";
const NAME_LENGTH = 60;
const MIDDLE_WIDTH = 800;

/** A picture that is this much wider than a step doesn't get a file of its own width. */
const NEAR_STEP = 1.1;

/**
 * Decides what is made of a picture, by its facts alone.
 *
 * @param file its path; the name goes into the URLs, so that a saved picture has a telling name
 */
export function pictureSet(file: string, facts: PictureFacts): PictureSet {
  const widths = widthsOf(facts);
  const formats = FORMATS[makingOf(facts)];
  const name = `${fileSlug(file)}-${derivedHash(facts)}`;
  const filesOf = (format: PictureFormat): DerivedFile[] =>
    widths.map((width) => ({
      url: `${PICTURES_URL}${name}-${width}.${EXTENSIONS[format]}`,
      width,
      height: Math.max(Math.round((facts.height * width) / facts.width), 1),
      format,
    }));
  const fallback = filesOf(formats.at(-1) as PictureFormat);
  const middle = fallback.findLast(({ width }) => width <= MIDDLE_WIDTH) as DerivedFile;
  return {
    width: facts.width,
    height: facts.height,
    src: middle.url,
    srcset: srcset(fallback),
    sources: formats.slice(0, -1).map((format) => ({
      type: format === "avif" ? "image/avif" : "image/webp",
      srcset: srcset(filesOf(format)),
    })),
    full: (fallback.at(-1) as DerivedFile).url,
    files: formats.flatMap(filesOf),
  };
}

/** Names what is made of a picture: by its contents and by how it is made. */
export function derivedHash(facts: PictureFacts): string {
  return facts.hash + MAKING_VERSION;
}

/**
 * The same set with the site's path prefix before each URL.
 *
 * @param prefix with a slash on both ends: "/", "/berita/"
 */
export function withPrefix(set: PictureSet, prefix: string): PictureSet {
  const url = (path: string) => prefix + path.slice(1);
  const files = set.files.map((file) => ({ ...file, url: url(file.url) }));
  const prefixed = (candidates: string) => candidates.split(", ").map(url).join(", ");
  return {
    ...set,
    src: url(set.src),
    srcset: prefixed(set.srcset),
    sources: set.sources.map((source) => ({ ...source, srcset: prefixed(source.srcset) })),
    full: url(set.full),
    files,
  };
}

/** Widths to make, from the narrowest; none wider than the picture. */
function widthsOf(facts: PictureFacts): readonly number[] {
  // What is very tall gets narrower, because of the limit on a side.
  const lowered = Math.max(Math.floor((facts.width * MAX_SIDE) / facts.height), 1);
  const most = Math.min(facts.width, lowered);
  if (facts.animated) return [Math.min(most, ANIMATED_WIDTH)];
  const steps = WIDTHS.filter((width) => width <= most);
  const widest = steps.at(-1) ?? 0;
  return widest === WIDTHS.at(-1) || most <= widest * NEAR_STEP ? steps : [...steps, most];
}

/** The name of a picture's file as it stands in URLs. */
export function fileSlug(file: string): string {
  const slug = slugify(posix.parse(file).name);
  return slug.slice(0, NAME_LENGTH).replace(/-$/, "") || "gambar";
}

function srcset(files: readonly DerivedFile[]): string {
  return files.map(({ url, width }) => `${url} ${width}w`).join(", ");
}
