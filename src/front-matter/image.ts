import { posix } from "node:path";
import * as z from "zod";
import { quote } from "../diagnostics/index.ts";
import { number } from "../language/index.ts";
import type { StoryImage } from "../model/index.ts";
import { readPictureWords } from "../model/index.ts";
import type { ValuePath } from "../source/index.ts";
import type { TextFunction } from "../texts/index.ts";
import { optional, text } from "../validation/index.ts";
import type { ReadStory } from "./field.ts";
import { findPicture } from "./find-picture.ts";
import { reportGone } from "./gone-file.ts";

/** The main picture as the front matter gives it. */
export const imageSchema = z.strictObject({
  src: text(1000)
    .describe("The picture's file, relative to the story: `foto.jpg`.")
    .meta({ example: "foto.jpg", synonyms: ["file", "url", "path", "berkas", "image"] }),
  alt: z
    .string()
    .trim()
    .max(2000)
    .describe('What the picture shows, for those who can\'t see it; `""` if it only decorates.')
    .meta({ example: '"Sawah berundak di Jatiluwih"', synonyms: ["alt_text", "alttext", "teks"] }),
  caption: optional(text(1000))
    .describe("The line below the picture.")
    .meta({ synonyms: ["takarir", "keterangan", "title", "description"] }),
  credit: optional(text(1000))
    .describe("Who made it, or whose it is.")
    .meta({ synonyms: ["kredit", "photographer", "author", "source"] }),
  license: optional(text(1000))
    .describe("The licence under which it is used.")
    .meta({ synonyms: ["lisensi"] }),
});

/** The main picture with its facts; undefined, and told, when it can't be shown. */
export function readImage(
  given: z.output<typeof imageSchema> | undefined,
  path: ValuePath,
  story: ReadStory,
): StoryImage | undefined {
  if (given === undefined) return undefined;
  const { file, source, diagnostics } = story;
  const at = source.locate([...path, "src"]);
  const found = findPicture(given.src, posix.dirname(file), story);
  if (!found.ok) {
    reportGone(story, found.rule, at, found.message);
    return undefined;
  }
  const { src: _src, ...words } = { ...given, ...typedWords(given, path, story) };
  if (words.credit === undefined) {
    diagnostics.warning(
      "missing-credit",
      source.locate(path, "key"),
      "Gambar ini belum menyebut pembuatnya. Tambahkan credit di dalam image.",
    );
  }
  const { facts, set } = found;
  const shape = unfitShape(facts);
  if (shape !== undefined) diagnostics.warning("picture-shape", at, shape);
  return { file: found.file, facts, set, usedBy: file, ...at, ...words };
}

/**
 * What a caption says besides its words, where the fields for it were left empty: "Pasar. (Foto: Antara)" names who made the
 * picture. Where the credit has its own field, a second one in the caption is told.
 */
function typedWords(
  { caption, credit, license }: z.output<typeof imageSchema>,
  path: ValuePath,
  { source, diagnostics }: ReadStory,
): Pick<StoryImage, "caption" | "credit" | "license"> {
  if (caption === undefined) return {};
  const typed = readPictureWords(caption);
  if (typed.credit === undefined) return {};
  if (credit === undefined) {
    return { caption: typed.caption, credit: typed.credit, license: license ?? typed.license };
  }
  diagnostics.warning(
    "typed-credit",
    source.locate([...path, "caption"]),
    `Keterangan ini memuat pembuat gambarnya lagi, ${quote(typed.credit, 60)}, padahal credit sudah menyebutnya. Hapus dari caption.`,
  );
  return {};
}

/**
 * As wide as a story's main picture is drawn at least, in pixels; shared, it would be 1,200 (Google Search
 * Central, Discover: "at least 1200 px wide").
 */
const LEAST_WIDTH = 600;
/** How many times as high as wide a picture fits a screen; a phone held upright takes 16 : 9. */
const MOST_HEIGHT = 1.8;

/** Why a picture that can be shown looks bad at the head of a story; a drawing of few pixels does, too. */
function unfitShape({ width, height }: { readonly width: number; readonly height: number }) {
  const size = `${number(width)} × ${number(height)} piksel`;
  if (width < LEAST_WIDTH) {
    return `Gambar ini kecil, ${size}, jadi tampak kabur di kepala tulisan. Pakai yang lebarnya 1.200 piksel atau lebih.`;
  }
  return height > MOST_HEIGHT * width
    ? `Gambar ini terlalu tinggi, ${size}, jadi tidak muat di satu layar. Potong dahulu, misalnya menjadi 4:3 atau 3:4.`
    : undefined;
}

/** What `ai` calls a picture that was made with it, as its first word or anywhere in a few. */
const MADE_PICTURE =
  /\b(?:ilustrasi|gambar|foto|infografis|grafis|kartun|lukisan|avatar|image)\b/iu;

/**
 * A picture made with artificial intelligence says so to those who can't see it, too (Peraturan Dewan
 * Pers 1/2025, clause 5), and so wherever it is shown without its story.
 *
 * @param ai what was made with it, in the writer's words
 * @param text the interface's words
 */
export function withAiNote(
  image: StoryImage | undefined,
  ai: { readonly kind: string } | undefined,
  text: TextFunction,
): StoryImage | undefined {
  if (image === undefined || ai === undefined || !MADE_PICTURE.test(ai.kind)) return image;
  const alt =
    image.alt === "" ? text("image.generated") : text("image.generatedAlt", { alt: image.alt });
  return { ...image, alt, isGenerated: true };
}
