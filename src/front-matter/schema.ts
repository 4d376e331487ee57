import * as z from "zod";
import { LABELS, STORY_TYPES, WITHDRAWAL_GROUNDS } from "../model/index.ts";
import { flag, line, oneOrMany, optional, text } from "../validation/index.ts";

/**
 * The front matter of a story. This schema is its only description: validation, TypeScript types and
 * the reference in docs/front-matter.md come from it. Every scalar arrives as the text that was
 * written (see yaml-source.ts); what needs the newsroom's data (a code, a place, a zone) is resolved
 * afterwards, in story-head.ts.
 */

const image = z.strictObject({
  src: text()
    .describe("The picture's file, relative to the story: `foto.jpg`.")
    .meta({ example: "foto.jpg" }),
  alt: z
    .string()
    .trim()
    .describe('What the picture shows, for those who can\'t see it; `""` if it only decorates.')
    .meta({ example: '"Sawah berundak di Jatiluwih"' }),
  caption: optional(text()).describe("The line below the picture."),
  credit: optional(text()).describe("Who made it, or whose it is."),
  license: optional(text()).describe("The licence under which it is used."),
});

const correction = z.strictObject({
  date: text()
    .describe("When the correction was published, with its time.")
    .meta({ example: "2025-01-02 10:00" }),
  text: text().describe("What was wrong and what is right.").meta({ example: '"…"' }),
  kind: z
    .enum(["ralat", "koreksi"])
    .describe("`ralat` (our finding) or `koreksi` (asked for).")
    .meta({ example: "ralat" }),
});

const withdrawal = z.strictObject({
  date: text().describe("When the story was withdrawn.").meta({ example: "2025-01-02" }),
  ground: z
    .enum(WITHDRAWAL_GROUNDS)
    .describe("One of the five grounds of the Pedoman.")
    .meta({ example: "trauma-korban" }),
  reason: text().describe("The reason, which readers are told.").meta({ example: '"…"' }),
});

export const storySchema = z.strictObject({
  title: line().describe("The headline.").meta({ example: "Subak Menjaga Sawah Bali" }),
  date: text()
    .describe("When the story is published. A later moment than the build keeps it back till then.")
    .meta({ example: "2024-12-10 14:30" }),
  author: oneOrMany()
    .pipe(z.array(z.string()).min(1))
    .describe("Code of the author in `_data/authors.yaml`, or a list of codes.")
    .meta({ example: "AO" }),
  location: optional(text())
    .describe("Where it was filed: a kabupaten, kota or province, or its Kemendagri code.")
    .meta({ example: "Banyuwangi" }),
  tags: optional(oneOrMany()).describe("Topics.").meta({ example: "[Kopi, Aceh]" }),
  category: optional(text())
    .describe("Key of a category (kanal) in `_data/categories.yaml`.")
    .meta({ example: "daerah" }),
  summary: optional(text())
    .describe("The standfirst. When absent, it is taken from the first paragraph.")
    .meta({ example: "Sistem irigasi yang dijalankan lewat musyawarah." }),
  image: optional(image)
    .describe("The story's main picture.")
    .meta({ example: '{ src: foto.jpg, alt: "Sawah berundak" }' }),
  editor: optional(text()).describe("Code of the editor.").meta({ example: "RD" }),
  photographer: optional(text()).describe("Code of the photographer.").meta({ example: "AO" }),
  contributors: optional(oneOrMany())
    .describe("Codes of those who helped to report.")
    .meta({ example: "[MK]" }),
  source: optional(
    z.strictObject({
      name: text().describe("Whose text this is based on.").meta({ example: "UNESCO" }),
      url: optional(text()).describe("Where it was published."),
    }),
  )
    .describe("The origin of a story taken from elsewhere.")
    .meta({ example: "{ name: UNESCO, url: https://www.unesco.org/ }" }),
  updated: optional(text())
    .describe("When the text last changed in substance.")
    .meta({ example: "2024-12-11 09:00" }),
  type: optional(z.enum(STORY_TYPES))
    .describe("Kind of story; `berita` when absent.")
    .meta({ example: "feature" }),
  label: optional(z.enum(LABELS))
    .describe("Paid content, labelled wherever it appears.")
    .meta({ example: "advertorial" }),
  corrections: optional(z.array(correction))
    .describe("Corrections of this story.")
    .meta({ example: '[{ date: 2025-01-02 10:00, kind: ralat, text: "…" }]' }),
  of: optional(text())
    .describe("Slug of the story that a ralat, koreksi or hak-jawab answers.")
    .meta({ example: "subak-menjaga-sawah-bali" }),
  withdrawn: optional(withdrawal)
    .describe("The story is withdrawn: its URL stays and tells why.")
    .meta({ example: '{ date: 2025-01-02, ground: trauma-korban, reason: "…" }' }),
  unverified: optional(z.strictObject({ reason: text().describe("What is still to be verified.") }))
    .describe("The story is not yet verified, and says so.")
    .meta({ example: '{ reason: "Menunggu keterangan dari …" }' }),
  updates: optional(text())
    .describe("Slug of the unverified story that this one carries further.")
    .meta({ example: "laporan-awal" }),
  ai: optional(
    z.strictObject({
      kind: text().describe("What was made with it: `ilustrasi`, `terjemahan`, `suara` …"),
      tool: optional(text()).describe("The tool's name."),
      note: optional(text()).describe("More for the reader."),
    }),
  )
    .describe("Artificial intelligence had a part in this story.")
    .meta({ example: "{ kind: ilustrasi, tool: … }" }),
  featured: optional(flag()).describe("`true` puts it among the home page's leads."),
  breaking: optional(z.strictObject({ until: text().describe("When it stops being urgent.") }))
    .describe("Breaking news, until a moment.")
    .meta({ example: "{ until: 2024-12-10 20:00 }" }),
  draft: optional(flag()).describe("`true` keeps it out of every output."),
  expires: optional(text())
    .describe("From then on it is in no listing; its page stays.")
    .meta({ example: "2025-01-31" }),
  aliases: optional(oneOrMany())
    .describe("Old URLs that now lead here.")
    .meta({ example: "[/2019/berita-lama/]" }),
  slug: optional(text())
    .describe("Last part of the URL; taken from the file's name when absent.")
    .meta({ example: "subak-menjaga-sawah-bali" }),
});

/** Front matter that is well formed; codes, places and moments are still text. */
export type FrontMatter = z.output<typeof storySchema>;

/** A page of the newsroom's own in `pages/`: "tentang.md" is `/tentang/`. */
export const ownPageSchema = z.strictObject({
  title: line().describe("The page's heading.").meta({ example: "Tentang Kami" }),
  summary: optional(text()).describe("What the page says, for search engines."),
});
