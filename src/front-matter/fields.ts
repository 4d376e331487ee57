import * as z from "zod";
import { LABELS, STORY_TYPES } from "../model/index.ts";
import { flag, line, oneOrMany, optional, text } from "../validation/index.ts";
import { checkWebAddress, readAliases, readSlug } from "./addresses.ts";
import {
  correctionSchema,
  readCorrections,
  readWithdrawal,
  withdrawalSchema,
} from "./corrections.ts";
import { field } from "./field.ts";
import { imageSchema, readImage } from "./image.ts";
import { findAuthor, findAuthors } from "./people.ts";
import { findCategory, findPlace, readTopics } from "./subjects.ts";
import { checkNotAhead, checkNotBefore, readMoment } from "./times.ts";

/**
 * The front matter of a story, field by field: what may be written, what a person must know of it, and
 * what it adds to the story's head. Nothing else lists the fields: the schema, the types `FrontMatter`
 * and `StoryHead`, hints at misnamed keys and docs/front-matter.md come from here.
 *
 * Every scalar arrives as the text that was written (see yaml-source.ts).
 */
export const FIELDS = {
  title: field(
    line()
      .describe("The headline.")
      .meta({ example: "Subak Menjaga Sawah Bali", synonyms: ["judul"] }),
    (title) => (title === undefined ? undefined : { title }),
  ),

  date: field(
    text()
      .describe(
        "When the story is published. A later moment than the build keeps it back till then.",
      )
      .meta({ example: "2024-12-10 14:30", synonyms: ["tanggal", "waktu"] }),
    (given, story, path) => {
      const published = readMoment(given, path, story);
      return published === undefined ? undefined : { published };
    },
  ),

  author: field(
    oneOrMany()
      .pipe(z.array(z.string()).min(1))
      .describe("Code of the author in `_data/authors.yaml`, or a list of codes.")
      .meta({ example: "AO", synonyms: ["penulis", "reporter", "kode"] }),
    (codes, story, path) => ({
      /** At least one. */
      authors: findAuthors(codes ?? [], path, story),
    }),
  ),

  location: field(
    optional(text())
      .describe("Where it was filed: a kabupaten, kota or province, or its Kemendagri code.")
      .meta({ example: "Banyuwangi", synonyms: ["lokasi", "tempat"] }),
    (given, story, path) => ({ place: findPlace(given, path, story) }),
  ),

  tags: field(
    optional(oneOrMany())
      .describe("Topics.")
      .meta({ example: "[Kopi, Aceh]", synonyms: ["topik", "tag"] }),
    (names, story, path) => ({ topics: readTopics(names ?? [], path, story) }),
  ),

  category: field(
    optional(text())
      .describe("Key of a category (kanal) in `_data/categories.yaml`.")
      .meta({ example: "daerah", synonyms: ["kanal", "kategori", "rubrik"] }),
    (key, story, path) => ({ category: findCategory(key, path, story) }),
  ),

  summary: field(
    optional(text())
      .describe("The standfirst. When absent, it is taken from the first paragraph.")
      .meta({
        example: "Sistem irigasi yang dijalankan lewat musyawarah.",
        synonyms: ["ringkasan", "deskripsi", "description"],
      }),
    (standfirst) => ({
      /** The summary as given; `Story.summary` is there always. */
      standfirst,
    }),
  ),

  image: field(
    optional(imageSchema)
      .describe("The story's main picture.")
      .meta({
        example: '{ src: foto.jpg, alt: "Sawah berundak" }',
        synonyms: ["gambar", "foto"],
      }),
    (given, story, path) => ({ image: readImage(given, path, story) }),
  ),

  editor: field(
    optional(text())
      .describe("Code of the editor.")
      .meta({ example: "RD", synonyms: ["penyunting"] }),
    (code, story, path) => ({ editor: findAuthor(code, path, story) }),
  ),

  photographer: field(
    optional(text())
      .describe("Code of the photographer.")
      .meta({ example: "AO", synonyms: ["fotografer"] }),
    (code, story, path) => ({ photographer: findAuthor(code, path, story) }),
  ),

  contributors: field(
    optional(oneOrMany())
      .describe("Codes of those who helped to report.")
      .meta({ example: "[MK]", synonyms: ["kontributor"] }),
    (codes, story, path) => ({ contributors: findAuthors(codes ?? [], path, story) }),
  ),

  source: field(
    optional(
      z.strictObject({
        name: text()
          .describe("Whose text this is based on.")
          .meta({ example: "UNESCO", synonyms: ["nama"] }),
        url: optional(text()).describe("Where it was published."),
      }),
    )
      .describe("The origin of a story taken from elsewhere.")
      .meta({
        example: "{ name: UNESCO, url: https://www.unesco.org/ }",
        synonyms: ["sumber"],
      }),
    (source, story, path) => {
      checkWebAddress(source?.url, [...path, "url"], story);
      return { source };
    },
  ),

  updated: field(
    optional(text())
      .describe("When the text last changed in substance.")
      .meta({ example: "2024-12-11 09:00", synonyms: ["diperbarui"] }),
    (given, story, path) => {
      const updated = readMoment(given, path, story);
      checkNotBefore(updated, path, story);
      if (story.published !== undefined) checkNotAhead(updated, path, story);
      return { updated };
    },
  ),

  type: field(
    optional(z.enum(STORY_TYPES))
      .describe("Kind of story; `berita` when absent.")
      .meta({ example: "feature", synonyms: ["jenis"] }),
    (type) => ({ type: type ?? "berita" }),
  ),

  label: field(
    optional(z.enum(LABELS))
      .describe("Paid content, labelled wherever it appears.")
      .meta({ example: "advertorial" }),
    (label) => ({ label }),
  ),

  corrections: field(
    optional(z.array(correctionSchema))
      .describe("Corrections of this story.")
      .meta({
        example: '[{ date: 2025-01-02 10:00, kind: ralat, text: "…" }]',
        synonyms: ["ralat", "koreksi"],
      }),
    (list, story, path) => ({ corrections: readCorrections(list ?? [], path, story) }),
  ),

  of: field(
    optional(text())
      .describe("Slug of the story that a ralat, koreksi or hak-jawab answers.")
      .meta({ example: "subak-menjaga-sawah-bali" }),
    (of) => ({ of }),
  ),

  withdrawn: field(
    optional(withdrawalSchema)
      .describe("The story is withdrawn: its URL stays and tells why.")
      .meta({
        example: '{ date: 2025-01-02, ground: trauma-korban, reason: "…" }',
        synonyms: ["dicabut"],
      }),
    (given, story, path) => ({ withdrawn: readWithdrawal(given, path, story) }),
  ),

  unverified: field(
    optional(z.strictObject({ reason: text().describe("What is still to be verified.") }))
      .describe("The story is not yet verified, and says so.")
      .meta({ example: '{ reason: "Menunggu keterangan dari …" }' }),
    (unverified) => ({ unverified }),
  ),

  updates: field(
    optional(text())
      .describe("Slug of the unverified story that this one carries further.")
      .meta({ example: "laporan-awal" }),
    (updates) => ({ updates }),
  ),

  ai: field(
    optional(
      z.strictObject({
        kind: text().describe("What was made with it: `ilustrasi`, `terjemahan`, `suara` …"),
        tool: optional(text()).describe("The tool's name."),
        note: optional(text()).describe("More for the reader."),
      }),
    )
      .describe("Artificial intelligence had a part in this story.")
      .meta({ example: "{ kind: ilustrasi, tool: … }" }),
    (ai) => ({ ai }),
  ),

  featured: field(
    optional(flag()).describe("`true` puts it among the home page's leads."),
    (featured) => ({ featured: featured ?? false }),
  ),

  breaking: field(
    optional(z.strictObject({ until: text().describe("When it stops being urgent.") }))
      .describe("Breaking news, until a moment.")
      .meta({ example: "{ until: 2024-12-10 20:00 }" }),
    (breaking, story, path) => ({
      breakingUntil: readMoment(breaking?.until, [...path, "until"], story),
    }),
  ),

  draft: field(
    optional(flag())
      .describe("`true` keeps it out of every output.")
      .meta({ synonyms: ["draf"] }),
    (draft) => ({ draft: draft ?? false }),
  ),

  expires: field(
    optional(text())
      .describe("From then on it is in no listing; its page stays.")
      .meta({ example: "2025-01-31", synonyms: ["kedaluwarsa"] }),
    (given, story, path) => {
      const expires = readMoment(given, path, story);
      checkNotBefore(expires, path, story);
      return { expires };
    },
  ),

  aliases: field(
    optional(oneOrMany())
      .describe("Old URLs that now lead here.")
      .meta({ example: "[/2019/berita-lama/]" }),
    (list, story, path) => ({ aliases: readAliases(list ?? [], path, story) }),
  ),

  slug: field(
    optional(text())
      .describe("Last part of the URL; taken from the file's name when absent.")
      .meta({ example: "subak-menjaga-sawah-bali" }),
    (given, story, path) => {
      const slug = readSlug(given, path, story);
      return slug === undefined ? undefined : { slug };
    },
  ),
} as const;
