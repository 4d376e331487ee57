import { posix } from "node:path";
import * as z from "zod";
import { isPolicySource, POLICY_DIRECTIVES } from "../csp/index.ts";
import { type FieldSchema, fieldKeyFault, isFieldSchema } from "../front-matter/index.ts";
import { number } from "../language/index.ts";
import type { OwnListing } from "../pages/index.ts";
import { PAGE_KINDS } from "../pages/index.ts";
import { DEFAULT_STORY_URL, URL_WORD_KEYS } from "../urls/index.ts";
import { hooksSchema } from "./hooks.ts";

// The sentences below go on after 'Opsi "listingSize"'.
const FOLDER = 'harus berupa folder di dalam proyek, misalnya "berita"';
const STORY_URL = `harus berupa pola alamat, misalnya "${DEFAULT_STORY_URL}"`;
const LISTING_SIZE = "harus berupa bilangan bulat dari 1 sampai 500";
const FEED_SIZE = "harus berupa bilangan bulat dari 1 sampai 200";
const HUB = 'harus berupa alamat https, misalnya "https://pubsubhubbub.appspot.com/"';
const BOOLEAN = "harus true atau false";
const POLICY = 'harus berupa objek, misalnya { "img-src": ["https://gambar.contoh.id"] }';
const POLICY_LIST = 'harus berupa daftar, misalnya ["https://gambar.contoh.id"]';
const POLICY_SOURCE =
  'harus berupa satu sumber, misalnya "https://gambar.contoh.id", "data:", atau "\'sha256-…\'"';
/** Cloudflare reads lines of 2,000 characters; the policy's own part takes some 400. */
const POLICY_LENGTH = 1500;
const BASE = 'harus berupa jalur di dalam situs, misalnya "/berita/"';
const COLLECTION = 'harus berupa nama koleksi, misalnya "stories"';
const HEADERS = 'harus "auto", "all", "pages", "merge", atau false';
const URL_RECORD = 'harus true, false, atau "always"';
const FIELDS = "harus berupa objek, misalnya { rating: z.number().min(1).max(5).optional() }";
const FIELD = "harus berupa skema zod 4, misalnya z.string().max(80).optional()";
const URL_WORDS = 'harus berupa objek, misalnya { categories: "rubrik" }';
const URL_WORD =
  'harus berupa satu kata dari huruf kecil, angka, dan tanda hubung, tanpa spasi dan garis miring, misalnya "rubrik"';
const URL_STEP = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const LISTINGS = "harus berupa objek, misalnya { ratings: { url, key, words } }";
const LISTING = "harus berupa objek dengan url, key, dan words";
const LISTING_URL = 'harus berupa alamat, misalnya "/nilai/"';
const LISTING_KEY = 'harus berupa kunci isian, misalnya "rating", atau fungsi dari tulisan';
const LISTING_LEAST = "harus berupa bilangan bulat dari 1";
const LISTING_WORDS = "harus berupa objek dengan overview, kicker, dan description";
const WORDS = 'harus berupa teks, misalnya "Nilai {name}"';
const PAGES = "harus berupa objek, misalnya { corrections: false }";

/** A folder below the project's root; "./posts/" is "posts". */
const folder = z
  .string(FOLDER)
  .overwrite((path) => posix.normalize(path.trim()).replace(/\/$/u, ""))
  .regex(/^(?!\.{0,2}(?:\/|$)|[a-z]:)[^\\]+$/iu, FOLDER);

const words = z.string(WORDS).trim().min(1, WORDS);

/** A kind of listing of the site's own; `OwnListing` says what is what. */
export const ownListing = z.strictObject(
  {
    url: z.string(LISTING_URL),
    key: z.union(
      [
        z.string().min(1),
        z.custom<OwnListing["key"] & object>((value) => typeof value === "function"),
      ],
      LISTING_KEY,
    ),
    least: z.int(LISTING_LEAST).min(1, LISTING_LEAST).optional(),
    words: z.strictObject(
      {
        overview: words,
        overviewDescription: words.optional(),
        kicker: words,
        heading: words.optional(),
        description: words,
        feed: words.optional(),
      },
      LISTING_WORDS,
    ),
  },
  LISTING,
);

/** The plugin's options. What an editor may change stands in `_data/site.yaml`, not here. */
export const optionsSchema = z.strictObject({
  /**
   * Where in the site the newsroom lies, so that it can stand beside pages of another kind: with "/berita/"
   * its home page is `/berita/` and a story `/berita/2024/12/10/subak/`. Links in stories and data count from
   * there. Begins and ends with "/".
   *
   * @default "/" (the site is the newsroom)
   * @example base: "/berita/"
   */
  base: z
    .string(BASE)
    .regex(/^\/(?:[a-z0-9][a-z0-9-]*\/)*$/u, BASE)
    .default("/")
    .meta({ example: '"/berita/"' }),
  /**
   * Folder of the stories, from the project's root.
   *
   * @default "posts"
   * @example posts: "berita"
   */
  posts: folder.default("posts").meta({ example: '"posts"' }),
  /**
   * Folder of the newsroom's data (`site.yaml`, `authors.yaml` …), from the project's root, for a site that has
   * other data of these names.
   *
   * @default Eleventy's data folder (`dir.data`)
   * @example data: "_data/berita"
   */
  data: folder.optional().meta({ example: '"_data/berita"' }),
  /**
   * Folder of the newsroom's own pages in Markdown: `tentang.md` is `/tentang/`. Need not exist.
   * Templates of other kinds in it stay Eleventy's.
   *
   * @default "pages"
   */
  ownPages: folder.default("pages").meta({ example: '"pages"' }),
  /**
   * Name of a collection of the published stories, the oldest first as Eleventy has them, for the site's own
   * templates and for plugins such as eleventy-plugin-rss.
   *
   * @default none
   * @example collection: "stories"
   */
  collection: z
    .string(COLLECTION)
    .regex(/^(?!all$)[a-z_][\w-]*$/iu, COLLECTION)
    .optional()
    .meta({ example: '"stories"' }),
  /**
   * Whether the site's own templates have Jejak's filters and texts by their short names (`dateLong`, `t`)
   * where these are free, beside the long ones (`jejakDateLong`, `jejakText`).
   *
   * @default true
   */
  shortNames: z.boolean(BOOLEAN).default(true).meta({ example: "true" }),
  /**
   * The address of a story, made of {year}, {month}, {day}, {category} (the slug of the main kanal) and {slug}; begins
   * with "/" and ends with "/" or ".html". With {category} every story needs a kanal, and moves when that changes. The
   * record of published URLs (`urlRecord`) keeps old addresses leading on; without it, keep them as `aliases`.
   *
   * @default "/{year}/{month}/{day}/{slug}/"
   * @example storyUrl: "/{category}/{slug}.html"
   */
  storyUrl: z
    .string(STORY_URL)
    .default(DEFAULT_STORY_URL)
    .meta({ example: `"${DEFAULT_STORY_URL}"` }),
  /**
   * Words of the site's own addresses, where they are to be others: `/rubrik/daerah/` in place of `/kanal/daerah/`. The
   * keys are those of `UrlWords`; what is not named has the words of the interface's language (`lang` in `site.yaml`):
   * `/kanal/`, `/penulis/`, `/hal/2/`, or `/section/`, `/author/`, `/page/2/`. A change moves pages: have their old
   * addresses lead on in `redirects.yaml`.
   *
   * @default {} (the words of the interface's language)
   * @example urlWords: { categories: "rubrik", page: "halaman" }
   */
  urlWords: z
    .partialRecord(z.enum(URL_WORD_KEYS), z.string(URL_WORD).regex(URL_STEP, URL_WORD), URL_WORDS)
    .default({})
    .meta({ example: '{ categories: "rubrik" }' }),
  /**
   * Front matter fields of the site's own, by their keys, each a zod schema. Layouts find them in `view.fields` of a
   * story and `fields` of its cards, editors in the JSON Schemas and the browser editor. YAML's texts become numbers,
   * truth values and dates where the schema expects these. What a person must know is in the schema's `meta`: `title`,
   * `description`, `example`, `synonyms` (other names that people give it, in small letters).
   *
   * @default {} (the built-in fields alone)
   * @example fields: { rating: z.number().min(1).max(5).optional().meta({ title: "Nilai", example: "4" }) }
   */
  fields: z
    .record(z.string(), z.custom<FieldSchema>(isFieldSchema, FIELD), FIELDS)
    .superRefine((fields, context) => {
      for (const key of Object.keys(fields)) {
        const message = fieldKeyFault(key);
        if (message !== undefined) context.addIssue({ code: "custom", path: [key], message });
      }
    })
    .default({})
    .meta({ example: "{ rating: z.number().min(1).max(5).optional() }" }),
  /**
   * Kinds of listings of the site's own, by names of its own: stories that share a value get a page, numbered pages and,
   * where they have a name, feeds below `url`, which itself leads to all of them; sitemap and checks of links follow. `key`
   * says by what: the key of a field of `fields`, or a function of the story that gives one value, several or none.
   * Layouts find the listings of a story in `view.listings`, by the kind's name.
   *
   * @default {} (the built-in listings alone)
   * @example listings: { ratings: { url: "/nilai/", key: "rating", words: { overview: "Nilai", kicker: "Nilai", description: "Bernilai {name}." } } }
   */
  listings: z
    .record(z.string(), ownListing, LISTINGS)
    .default({})
    .meta({ example: '{ ratings: { url: "/nilai/", key: "rating", words: { … } } }' }),
  /**
   * Functions of the site's own that have a part in a build. `story` is asked of every story before its text is read, and may
   * leave it out or change its headline, summary, topics and own fields (`StoryChange`). `markdown` adds markdown-it plugins
   * for stories and own pages; since a plugin may let contributors' files put HTML or script into pages, it runs only where
   * `trusted` names it. Both are told with the file where they fail, and stop the build. Neither may be async. With a hook, a
   * build in which nothing changed is made all the same; with `markdown` every story is read anew.
   *
   * @default {} (none)
   * @example hooks: { story: (story) => (story.type === "opini" ? { leaveOut: true } : undefined) }
   */
  hooks: hooksSchema
    .default({ trusted: [] })
    .meta({ example: '{ trusted: ["markdown"], markdown: (md) => md.use(plugin) }' }),
  /**
   * Stories on a numbered page of a listing, 1 to 500. A change re-cuts every listing.
   *
   * @default 20
   */
  listingSize: z
    .int(LISTING_SIZE)
    .min(1, LISTING_SIZE)
    .max(500, LISTING_SIZE)
    .default(20)
    .meta({ example: "20" }),
  /**
   * Whether each story gets a picture of its headline, 1200 by 630 pixels, which is what messengers
   * show with a shared link. The first build of a large archive takes minutes for it; later ones make
   * only the new ones.
   *
   * @default true
   */
  sharePictures: z.boolean(BOOLEAN).default(true).meta({ example: "true" }),
  /**
   * Stories in a feed, 1 to 200: the site's own and that of each kanal, topic, place and author.
   *
   * @default 20
   */
  feedSize: z
    .int(FEED_SIZE)
    .min(1, FEED_SIZE)
    .max(200, FEED_SIZE)
    .default(20)
    .meta({ example: "20" }),
  /**
   * The WebSub hub that feeds name, so that readers hear of a new story at once. Whoever publishes
   * tells the hub; a build does not.
   *
   * @default none
   * @example hub: "https://pubsubhubbub.appspot.com/"
   */
  hub: z
    .url({ protocol: /^https?$/u, error: HUB })
    .optional()
    .meta({ example: '"https://pubsubhubbub.appspot.com/"' }),
  /**
   * Whether stories are also published for programs: `/api/stories.json` and a `story.json` beside each
   * story.
   *
   * @default false
   */
  api: z.boolean(BOOLEAN).default(false).meta({ example: "true" }),
  /**
   * Whether each build also writes the JSON Schemas by which editors complete and check front matter and
   * data files, into `.jejak/schemas/`, as `jejak schema` does.
   *
   * @default false
   */
  editorSchemas: z.boolean(BOOLEAN).default(false).meta({ example: "true" }),
  /**
   * Whether the site can be searched: `/cari/` and the index that it reads.
   *
   * @default true
   */
  search: z.boolean(BOOLEAN).default(true).meta({ example: "true" }),
  /**
   * Whether Jejak keeps a record of the URLs that it published, `published.yaml` in the data folder, so
   * that none is lost: a story that moves leaves a redirect behind, one that vanishes is a fault.
   * Belongs into the repository. URLs are noted by the build that publishes: with `jejak build --record`, or where
   * the variable `CI` says that nobody is only trying. With "always", every build into the output folder of the
   * configuration notes them.
   *
   * @default true
   * @example urlRecord: "always"
   */
  urlRecord: z
    .union([z.boolean(), z.literal("always")], URL_RECORD)
    .default(true)
    .meta({ example: '"always"' }),
  /**
   * For which pages `_headers` speaks: for all of the site ("all"); for Jejak's own ("pages"), so that a policy made for
   * them breaks no other; or "auto", which is "pages" where the site has others and "all" where it has not. With "merge"
   * a `_headers` of the site's own is completed, else it wins; `false` writes none.
   *
   * @default "auto"
   * @example headers: "merge"
   */
  headers: z
    .union([z.enum(["auto", "all", "pages", "merge"]), z.literal(false)], HEADERS)
    .default("auto")
    .meta({ example: '"pages"' }),
  /**
   * Whether pages of the site's own templates are in the sitemap, too, but for those that say `noindex`.
   *
   * @default false
   */
  templatesInSitemap: z.boolean(BOOLEAN).default(false).meta({ example: "true" }),
  /**
   * Sources that are added to the Content-Security-Policy, by directive: what the site's own templates
   * load from elsewhere. The policy is in `_headers`, and refuses all that it does not name.
   *
   * @default {} (everything comes from the site itself)
   * @example contentSecurityPolicy: { "frame-src": ["https://www.youtube-nocookie.com"] }
   */
  contentSecurityPolicy: z
    .partialRecord(
      z.enum(POLICY_DIRECTIVES),
      z.array(z.string(POLICY_SOURCE).refine(isPolicySource, POLICY_SOURCE), POLICY_LIST),
      POLICY,
    )
    .refine(
      (sources) => Object.values(sources).flat().join(" ").length <= POLICY_LENGTH,
      `boleh memuat paling banyak ${number(POLICY_LENGTH)} huruf`,
    )
    .default({})
    .meta({ example: '{ "img-src": ["https://gambar.contoh.id"] }' }),
  /**
   * Built-in pages to leave out, by kind. What would lead to them becomes a word alone; the menu and
   * the name at the head of every page are the site's to change.
   *
   * @default {} (all are built)
   * @example pages: { corrections: false }
   */
  pages: z
    .partialRecord(z.enum(PAGE_KINDS), z.boolean("harus true atau false"), PAGES)
    .default({})
    .meta({ example: "{ home: false }" }),
});

/** What a site passes to the plugin. */
export type JejakOptions = z.input<typeof optionsSchema>;

/** The same with every default filled in. */
export type ResolvedOptions = z.output<typeof optionsSchema>;
