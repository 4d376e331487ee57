import * as z from "zod";
import type { Series } from "../model/index.ts";
import { line, optional, text } from "../validation/index.ts";
import { dataFile } from "./data-file.ts";
import { keyed } from "./keyed.ts";
import { describedPictureSchema, readDescribedPicture } from "./pictures.ts";

/** Parts of one series; a daily column for a year has fewer. */
const MOST_PARTS = 400;

const seriesSchema = z.record(
  z.string(),
  z.strictObject({
    name: line(200)
      .describe("The name that readers see, and that stories may name it by.")
      .meta({ example: "Jalur Rempah", synonyms: ["nama", "title", "judul"] }),
    description: optional(text())
      .describe("The introduction on its page.")
      .meta({
        example: "Lima tulisan tentang pulau-pulau yang diperebutkan karena pala.",
        synonyms: ["deskripsi", "intro", "introduction", "pengantar"],
      }),
    order: optional(z.array(text(500)).max(MOST_PARTS))
      .describe("Slugs of its stories, from the first part; these need no `series` of their own.")
      .meta({
        example: "[banda-run-dan-perjanjian-breda]",
        synonyms: ["urutan", "parts", "stories", "tulisan"],
      }),
    picture: optional(describedPictureSchema)
      .describe("A picture at the head of its page.")
      .meta({ synonyms: ["gambar", "foto", "image", "photo"] }),
  }),
);

/** `_data/series.yaml`: series of stories, by key; the key is the end of the address. */
export const seriesFile = dataFile({
  schema: seriesSchema,
  absent: new Map() as ReadonlyMap<string, Series>,
  read: (value, file): ReadonlyMap<string, Series> =>
    keyed(value, file, (key, slug, { order = [], picture, ...series }) => ({
      slug,
      ...series,
      order: order.map((story, index) => ({
        slug: story,
        ...file.source.locate([key, "order", index]),
      })),
      ...(picture !== undefined && {
        picture: readDescribedPicture(picture, [key, "picture"], file),
      }),
    })),
});
