import * as z from "zod";
import { LABELS, STORY_TYPES } from "../model/index.ts";
import {
  flag,
  line,
  names,
  oneOrMany,
  oneOrManyOr,
  optional,
  optionalUnlessFalse,
  text,
} from "../validation/index.ts";
import { checkWebAddress, readAliases, readSlug } from "./addresses.ts";
import {
  correctionSchema,
  readCorrections,
  readWithdrawal,
  withdrawalSchema,
} from "./corrections.ts";
import { field } from "./field.ts";
import { guestSchema } from "./guests.ts";
import { LANGUAGE_FIELDS } from "./language-fields.ts";
import { MEDIA_FIELDS } from "./media-fields.ts";
import { findPeople, findPerson } from "./people.ts";
import { checkZone } from "./place-zone.ts";
import { seriesField } from "./series.ts";
import { findCategories, findPlace, readTopics } from "./subjects.ts";
import { breakingField, endedField, expiresField, updatedField } from "./time-fields.ts";
import { checkLikely, MOST_MOMENT, readMoment } from "./times.ts";

/**
 * Far more than any story has. Each topic and each alias is a page of its own, so that one file without
 * bounds could make a site of thousands.
 */
const MOST_TOPICS = 30;
const MOST_CATEGORIES = 10;
const MOST_ALIASES = 100;
const MOST_AUTHORS = 30;
const MOST_CORRECTIONS = 100;
/** Characters of a slug. */
const MOST_SLUG = 500;

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
      .meta({ example: "Subak Menjaga Sawah Bali", synonyms: ["judul", "headline", "heading"] }),
    (title) => (title === undefined ? undefined : { title }),
  ),

  date: field(
    text(MOST_MOMENT)
      .describe(
        "When the story is published. A later moment than the build keeps it back till then.",
      )
      .meta({
        example: "2024-12-10 14:30",
        synonyms: names(
          "tanggal waktu terbit datetime published_at publishedat publishdate publish_date pubdate published_date date_published datepublished created created_at createdat",
        ),
      }),
    (given, story, path) => {
      const published = readMoment(given, path, story);
      if (published !== undefined) checkLikely(published, path, story);
      checkZone(given, published, path, story);
      return published === undefined ? undefined : { published };
    },
  ),

  author: field(
    oneOrManyOr(guestSchema, MOST_AUTHORS, 1)
      .describe(
        "Code of the author in `_data/authors.yaml`, or a list of codes. Who is from outside is named: `{ name: Budi Santoso, role: penulis tamu }`.",
      )
      .meta({
        example: "AO",
        synonyms: names("penulis reporter kode authors byline creator by"),
      }),
    (people, story, path) => ({
      /** At least one. */
      authors: findPeople(people ?? [], path, story),
    }),
  ),

  location: field(
    optional(text(200))
      .describe(
        "Where it was filed: a kabupaten, kota or province, or its Kemendagri code; abroad a city and its country (`Makkah, Arab Saudi`).",
      )
      .meta({
        example: "Banyuwangi",
        synonyms: names("lokasi tempat place dateline city kota"),
      }),
    (_given, story, path) => ({ place: findPlace(path, story) }),
  ),

  tags: field(
    optional(oneOrMany(MOST_TOPICS))
      .describe("Topics.")
      .meta({
        example: "[Kopi, Aceh]",
        synonyms: names("topik tag keywords keyword topics topic labels"),
      }),
    (names, story, path) => ({ topics: readTopics(names ?? [], path, story) }),
  ),

  series: seriesField,

  category: field(
    optional(oneOrMany(MOST_CATEGORIES, 200))
      .describe("Key of a category (kanal) in `_data/categories.yaml`, or a list, main one first.")
      .meta({
        example: "daerah",
        synonyms: names("kanal kategori rubrik categories section channel"),
      }),
    (keys, story, path) => findCategories(keys ?? [], path, story),
  ),

  summary: field(
    optional(text(1000))
      .describe("The standfirst. When absent, it is taken from the first paragraph.")
      .meta({
        example: "Sistem irigasi yang dijalankan lewat musyawarah.",
        synonyms: names(
          "ringkasan deskripsi description desc excerpt abstract lead teras subtitle standfirst deck",
        ),
      }),
    (standfirst) => ({
      /** The summary as given; `Story.summary` is there always. */
      standfirst,
    }),
  ),

  ...MEDIA_FIELDS,

  editor: field(
    optional(z.union([text(200), guestSchema]))
      .describe("Code of the editor, or who it is: `{ name: … }`.")
      .meta({ example: "RD", synonyms: ["penyunting", "editors", "redaktur"] }),
    (code, story, path) => ({ editor: findPerson(code, path, story) }),
  ),

  photographer: field(
    optional(z.union([text(200), guestSchema]))
      .describe("Code of the photographer, or who it is: `{ name: … }`.")
      .meta({ example: "AO", synonyms: ["fotografer"] }),
    (code, story, path) => ({ photographer: findPerson(code, path, story) }),
  ),

  contributors: field(
    optional(oneOrManyOr(guestSchema, MOST_AUTHORS))
      .describe("Codes of those who helped to report, or who they are: `{ name: … }`.")
      .meta({ example: "[MK]", synonyms: ["kontributor", "contributor"] }),
    (codes, story, path) => ({ contributors: findPeople(codes ?? [], path, story) }),
  ),

  source: field(
    optional(
      z.strictObject({
        name: text()
          .describe("Whose text this is based on.")
          .meta({ example: "UNESCO", synonyms: ["nama"] }),
        url: optional(text(2000)).describe("Where it was published."),
      }),
    )
      .describe("The origin of a story taken from elsewhere.")
      .meta({
        example: "{ name: UNESCO, url: https://www.unesco.org/ }",
        synonyms: ["sumber", "canonical", "canonical_url"],
      }),
    (source, story, path) => {
      checkWebAddress(source?.url, [...path, "url"], story);
      return { source };
    },
  ),

  updated: updatedField,

  type: field(
    optional(z.enum(STORY_TYPES))
      .describe("Kind of story; `berita` when absent.")
      .meta({ example: "feature", synonyms: ["jenis", "post_type", "kind"] }),
    (type) => ({ type: type ?? "berita" }),
  ),

  ended: endedField,

  ...LANGUAGE_FIELDS,

  label: field(
    optional(z.enum(LABELS))
      .describe("Paid content, labelled wherever it appears.")
      .meta({ example: "advertorial" }),
    (label) => ({ label }),
  ),

  corrections: field(
    optional(z.array(correctionSchema).max(MOST_CORRECTIONS))
      .describe("Corrections of this story.")
      .meta({
        example: '[{ date: 2025-01-02 10:00, kind: ralat, text: "…" }]',
        synonyms: ["ralat", "koreksi"],
      }),
    (list, story, path) => ({ corrections: readCorrections(list ?? [], path, story) }),
  ),

  of: field(
    optional(text(MOST_SLUG))
      .describe("Slug of the story that a ralat, koreksi or hak-jawab answers.")
      .meta({
        example: "subak-menjaga-sawah-bali",
        synonyms: names("menjawab dijawab jawaban answers reply_to replyto in_reply_to"),
      }),
    (of) => ({ of }),
  ),

  withdrawn: field(
    optionalUnlessFalse(withdrawalSchema)
      .describe("The story is withdrawn: its URL stays and tells why.")
      .meta({
        example: '{ date: 2025-01-02, ground: trauma-korban, reason: "…" }',
        synonyms: ["dicabut"],
      }),
    (given, story, path) => ({ withdrawn: readWithdrawal(given, path, story) }),
  ),

  unverified: field(
    optionalUnlessFalse(
      z.strictObject({ reason: text().describe("What is still to be verified.") }),
    )
      .describe("The story is not yet verified, and says so.")
      .meta({ example: '{ reason: "Menunggu keterangan dari …" }' }),
    (unverified) => ({ unverified }),
  ),

  updates: field(
    optional(text(MOST_SLUG))
      .describe("Slug of the unverified story that this one carries further.")
      .meta({ example: "laporan-awal" }),
    (updates) => ({ updates }),
  ),

  ai: field(
    optionalUnlessFalse(
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
    optional(flag())
      .describe("`true` puts it among the home page's leads.")
      .meta({ example: "true", synonyms: ["sticky", "pinned", "unggulan", "highlight"] }),
    (featured) => ({ featured: featured ?? false }),
  ),

  breaking: breakingField,

  draft: field(
    optional(flag())
      .describe("`true` keeps it out of every output.")
      .meta({ example: "true", synonyms: ["draf", "konsep"] }),
    (draft) => ({ draft: draft ?? false }),
  ),

  expires: expiresField,

  aliases: field(
    optional(oneOrMany(MOST_ALIASES, 1000))
      .describe("Old URLs that now lead here.")
      .meta({
        example: "[/2019/berita-lama/]",
        synonyms: ["alias", "redirect_from", "redirects", "old_urls"],
      }),
    (list, story, path) => ({ aliases: readAliases(list ?? [], path, story) }),
  ),

  slug: field(
    optional(text(MOST_SLUG))
      .describe("Last part of the URL; taken from the file's name when absent.")
      .meta({ example: "subak-menjaga-sawah-bali", synonyms: ["basename", "post_name"] }),
    (given, story, path) => {
      const slug = readSlug(given, path, story);
      return slug === undefined ? undefined : { slug };
    },
  ),
} as const;
