import * as z from "zod";
import { memoize } from "../collections/index.ts";
import type { Registries } from "../data/index.ts";
import { quote } from "../diagnostics/index.ts";
import { slugify } from "../language/index.ts";
import type { Series, SeriesPart } from "../model/index.ts";
import type { ValuePath } from "../source/index.ts";
import { line, names, optional, text } from "../validation/index.ts";
import { canBeFolder } from "./addresses.ts";
import type { ReadStory } from "./field.ts";
import { field } from "./field.ts";

/** `series: Jalur Rempah`, or with the part that the story is. */
const seriesSchema = z.union([
  line(200),
  z.strictObject({
    name: line(200)
      .describe("The series: its key or name in `_data/series.yaml`, or a name of its own.")
      .meta({ example: "Jalur Rempah", synonyms: ["nama", "title", "judul"] }),
    part: optional(text(20))
      .describe("Which part the story is; without it parts follow their dates.")
      .meta({ example: "2", synonyms: ["bagian", "number", "order", "nomor", "no", "seri"] }),
  }),
]);

/** More parts than any series has. */
const MOST_PART = 999;

/** The series of a story. */
export const seriesField = field(
  optional(seriesSchema)
    .describe(
      "The series that the story is part of: `Jalur Rempah`, or `{ name: Jalur Rempah, part: 2 }`.",
    )
    .meta({
      example: "{ name: Jalur Rempah, part: 2 }",
      synonyms: names("seri serial rangkaian"),
    }),
  (given, story, path) => ({ series: readSeries(given, path, story) }),
);

/** The series of a story as its front matter says; undefined, and told, where its name can't be an address. */
function readSeries(
  given: z.output<typeof seriesSchema> | undefined,
  path: ValuePath,
  story: ReadStory,
): SeriesPart | undefined {
  if (given === undefined) return undefined;
  const { name, part } = typeof given === "string" ? { name: given, part: undefined } : given;
  const at = typeof given === "string" ? path : [...path, "name"];
  const registered = registeredSeries(name, story.registries);
  const slug = registered?.slug ?? slugify(name);
  if (slug === "") {
    story.diagnostics.error(
      "bad-slug",
      story.source.locate(at),
      `Nama seri ${quote(name)} tidak dapat menjadi alamat. Tulis dengan huruf Latin atau angka.`,
    );
    return undefined;
  }
  if (!canBeFolder(slug, at, story)) return undefined;
  return { slug, name: registered?.name ?? name, part: readPart(part, [...path, "part"], story) };
}

function readPart(
  written: string | undefined,
  path: ValuePath,
  { source, diagnostics }: ReadStory,
): number | undefined {
  if (written === undefined) return undefined;
  const part = /^\d{1,3}$/u.test(written) ? Number(written) : 0;
  if (part >= 1) return part;
  const digits = /\d+/u.exec(written)?.[0];
  const meant = Number(digits);
  diagnostics.error(
    "invalid-value",
    source.locate(path),
    `Bagian ${quote(written)} bukan nomor. Tulis angka dari 1 sampai ${MOST_PART}, misalnya part: ${meant >= 1 && meant <= MOST_PART ? meant : 2}.`,
  );
  return undefined;
}

/** The registered series that a name means: by its key, or by its name however it is capitalised. */
function registeredSeries(name: string, { series }: Registries): Series | undefined {
  const slug = slugify(name);
  return slug === "" ? undefined : seriesBySlug(series).get(slug);
}

const seriesBySlug = memoize((series: Registries["series"]): ReadonlyMap<string, Series> => {
  const all = [...series.values()];
  return new Map([
    ...all.map((each): [string, Series] => [slugify(each.name), each]),
    ...all.map((each): [string, Series] => [each.slug, each]),
  ]);
});

/**
 * The place of a story in a series: what the data file's order says goes before what the story says of itself.
 *
 * @param own what its front matter says
 * @param slug the story's
 */
export function placeInSeries(
  own: SeriesPart | undefined,
  slug: string,
  { series }: Registries,
): SeriesPart | undefined {
  if (series.size === 0) return own;
  const places = placesByStory(series).get(slug) ?? [];
  const place = own === undefined ? places[0] : places.find((each) => each.slug === own.slug);
  return place ?? own;
}

/** Where the data file's orders put stories, by their slugs. */
const placesByStory = memoize(
  (series: Registries["series"]): ReadonlyMap<string, readonly SeriesPart[]> => {
    const places = new Map<string, SeriesPart[]>();
    for (const { slug, name, order } of series.values()) {
      for (const [index, story] of order.entries()) {
        const known = places.get(story.slug) ?? [];
        places.set(story.slug, known);
        known.push({ slug, name, part: index + 1 });
      }
    }
    return places;
  },
);
