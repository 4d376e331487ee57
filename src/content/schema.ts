import * as z from "zod";
import { ZONES } from "../language/index.ts";
import type { CareRule } from "./care/rules.ts";
import { CARE_RULES } from "./care/rules.ts";

/**
 * The front matter of a story. This schema is its only description: validation, TypeScript types and
 * the reference in docs/front-matter.md come from it. Every scalar arrives as the text that was
 * written (see yaml-source.ts); what needs the newsroom's data (a code, a place, a zone) is resolved
 * afterwards, in story-head.ts.
 */

/** An optional field that was left empty ("summary:") is a field that was not given. */
export function optional<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess(
    (value) => (typeof value === "string" && value.trim() === "" ? undefined : value),
    schema.optional(),
  );
}

/** One text, or a list of them; out comes a list. */
function oneOrMany() {
  return z.preprocess((value) => (typeof value === "string" ? [value] : value), z.array(line()));
}

/** A text that is there. */
export function text() {
  return z.string().trim().min(1);
}

/** What shows nothing can't be read, clicked or searched for. */
const VISIBLE = /[^\p{C}\p{Z}]/u;

/** A text that is printed on one line; YAML lets it be written on several. */
export function line() {
  return z
    .string()
    .overwrite((value) => value.replace(/\s+/gu, " ").trim())
    .min(1)
    .regex(VISIBLE);
}

function flag() {
  return z.enum(["true", "false"]).transform((value) => value === "true");
}

export const STORY_TYPES = [
  "berita",
  "opini",
  "analisis",
  "feature",
  "rilis",
  "ralat",
  "koreksi",
  "hak-jawab",
] as const;

/** The kinds of stories that answer another, which `of` names. */
export const ANSWER_TYPES: readonly string[] = ["ralat", "koreksi", "hak-jawab"];

export const LABELS = ["advertorial", "iklan", "sponsored"] as const;

/** Pedoman Pemberitaan Media Siber, clause 5: the only grounds on which a story is withdrawn. */
export const WITHDRAWAL_GROUNDS = [
  "sara",
  "kesusilaan",
  "masa-depan-anak",
  "trauma-korban",
  "ketetapan-dewan-pers",
] as const;

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
    .describe("`ralat` (our slip) or `koreksi` (asked for).")
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

/** A switch for each rule of care; any other rule is no matter of taste. */
const warnings = z.strictObject(
  Object.fromEntries(CARE_RULES.map((rule) => [rule, optional(flag())])) as Record<
    CareRule,
    ReturnType<typeof optional<ReturnType<typeof flag>>>
  >,
);

/** `_data/site.yaml`. */
export const siteSchema = z.strictObject({
  name: line()
    .describe("The medium's name, as datelines print it.")
    .meta({ example: "JejakIndonesia.id" }),
  url: z
    .url({ protocol: /^https?$/u })
    // Addresses of pages are put behind it as they are.
    .regex(/^https?:\/\/[^\s?#@\\]+$/iu)
    .describe("Where the site lives. A path in it must equal Eleventy's pathPrefix.")
    .meta({ example: "https://jejakindonesia.id" }),
  description: text()
    .describe("The medium in one sentence.")
    .meta({ example: "Cerita dari tiga zona waktu Indonesia." }),
  zone: z.enum(ZONES).describe("The newsroom's own time zone.").meta({ example: "WIB" }),
  zoneLabels: optional(
    z.strictObject({
      WIB: optional(text()),
      WITA: optional(text()),
      WIT: optional(text()),
    }),
  ).describe("Other spellings of the zones, such as `WITA: Wita`."),
  color: optional(text())
    .describe(
      "The medium's colour, as `#rgb` or `#rrggbb`; the theme makes every shade of it legible.",
    )
    .meta({ example: '"#b3361b"' }),
  logo: optional(text())
    .describe("File of the logo (SVG, PNG or WebP), from the project's root.")
    .meta({ example: "gambar/logo.svg" }),
  logoDark: optional(text())
    .describe("The same for dark pages, where the first would not be seen.")
    .meta({ example: "gambar/logo-gelap.svg" }),
  icon: optional(text())
    .describe(
      "File of a square picture (SVG, PNG or WebP) for browsers' tabs and home screens, from the project's root.",
    )
    .meta({ example: "gambar/ikon.svg" }),
  dateline: optional(text())
    .describe("How a story opens: {Kota} or {KOTA}, {media} or {MEDIA}.")
    .meta({ example: '"{Kota}, {media} –"' }),
  warnings: optional(warnings)
    .describe("Rules of care that are turned off, or on: `false` or `true` for each.")
    .meta({ example: "{ headline-capitals: false }" }),
});

/** `_data/authors.yaml`: a code each. */
export const authorsSchema = z.record(
  z.string(),
  z.strictObject({
    name: line().describe("The name that a byline prints.").meta({ example: "Kontributor AO" }),
    role: optional(text()).describe("Reporter, kontributor, editor …"),
    bio: optional(text()).describe("A sentence or two for the author's page."),
    email: optional(z.email()).describe("Address for readers.").meta({ example: "ao@contoh.id" }),
  }),
);

/** `_data/categories.yaml`: a key each, in the order of the menu. */
export const categoriesSchema = z.record(
  z.string(),
  z.strictObject({
    name: line().describe("The name that readers see.").meta({ example: "Daerah" }),
    description: optional(text()).describe("What is found there."),
  }),
);

const navigationItem = z.strictObject({
  label: text().describe("What the link says.").meta({ example: "Beranda" }),
  url: text().describe("A path of this site, or an address.").meta({ example: "/" }),
});

/** `_data/navigation.yaml`: the menu at the head and the links at the foot of every page. */
export const navigationSchema = z.strictObject({
  main: z.array(navigationItem).describe("The menu at the head of every page."),
  footer: optional(z.array(navigationItem)).describe("The links at the foot of every page."),
});
