import fc from "fast-check";
import * as z from "zod";
import type { JejakOptions } from "../../src/options/options.ts";
import { DATA, NOW } from "./newsroom.ts";

const DAY = 86_400_000;

/** A field of the site's own, and what its schema makes of it after a change of the configuration. */
const fields = { rating: z.number().max(5).optional(), mood: z.string().default("biasa") };
const otherFields = {
  ...fields,
  rating: z
    .number()
    .transform((stars) => stars * 20)
    .optional(),
};

/** A story while it is worked on: its front matter line by line, and its text. */
interface DraftStory {
  readonly fields: Record<string, string>;
  text: string;
}

/** A newsroom while it is worked on, with the options and the clock of its next build. */
export class EditedNewsroom {
  readonly stories = new Map<string, DraftStory>();
  readonly others: Record<string, string> = {};
  options: JejakOptions = {
    listingSize: 2,
    feedSize: 3,
    api: true,
    hub: "https://hub.example/",
    fields,
  };
  pathPrefix = "/";
  now = NOW;

  /** One of every kind of story that pages tell apart. */
  constructor() {
    for (const [path, fields, text] of FIRST) {
      this.stories.set(path, { fields: { ...BASE, ...fields }, text: text ?? "Isi berita." });
    }
    Object.assign(this.others, {
      "posts/2024/foto.jpg": "a",
      "posts/2024/putusan.pdf": "a",
      "posts/2024/rekaman.mp3": "a",
      "posts/2024/film.mp4": "a",
      "pages/profil.md": "---\ntitle: Profil\n---\nKami. [Kopi](../posts/2024/kopi.md)\n",
      "_data/popular.yaml": "period: minggu ini\nstories:\n  kopi: 10\n  batik: 5\n",
      "_data/redirects.yaml": "/dulu/: /2024/12/10/kopi/\n",
    });
  }

  get files(): Record<string, string> {
    const posts = [...this.stories].map(([path, { fields, text }]) => [
      path,
      `---\n${Object.entries(fields)
        .map(([key, value]) => `${key}: ${value}\n`)
        .join("")}---\n${text}\n`,
    ]);
    return { ...DATA, ...Object.fromEntries(posts), ...this.others } as Record<string, string>;
  }
}

const BASE = { title: "Judul", date: "2024-12-10 14:30", author: "AO" };

/** Paths, front matter and texts of the stories that a newsroom begins with. */
const FIRST: readonly (readonly [string, Record<string, string>, string?])[] = [
  [
    "posts/2024/kopi.md",
    { title: "Kopi Kampung", tags: "[Kopi, Sawah]", location: "Banyuwangi", category: "daerah" },
    "Baca juga: [Batik](batik.md)\n\n## Hasil\n\n![Kebun](foto.jpg)",
  ],
  ["posts/2024/batik.md", { title: "Batik Kampung", tags: "[Kopi]", category: "budaya" }],
  ["posts/2024/sawah.md", { title: "Sawah Kampung", tags: "[Sawah]", location: "Jember" }],
  ["posts/2024/ralat.md", { type: "ralat", of: "kopi", date: "2024-12-11 08:00" }],
  ["posts/2024/jawab.md", { type: "hak-jawab", of: "batik", date: "2024-12-12 08:00" }],
  [
    "posts/2024/kabar.md",
    { unverified: "{ reason: Menunggu BPBD. }", date: "2024-12-13 08:00", tags: "[Sawah]" },
  ],
  ["posts/2024/lanjut.md", { updates: "kabar", date: "2024-12-14 08:00" }],
  ["posts/2024/iklan.md", { label: "advertorial", date: "2024-12-15 08:00", tags: "[Kopi]" }],
  [
    "posts/2024/cabut.md",
    {
      date: "2024-12-16 08:00",
      withdrawn: '{ date: 2024-12-24 10.00, ground: masa-depan-anak, reason: "Demi anak." }',
    },
  ],
  [
    "posts/2024/usai.md",
    { date: "2024-12-17 08:00", expires: "2024-12-20", tags: "[Langka]", location: "Bandung" },
  ],
  ["posts/2024/segera.md", { date: "2024-12-31 08:00", breaking: "{ until: 2025-01-02 12.00 }" }],
  ["posts/2024/nanti.md", { date: "2025-01-05 08:00", tags: "[Kopi, Sawah]" }],
  [
    "posts/2024/rempah-satu.md",
    { date: "2024-12-05 08:00", series: "{ name: Jalur Rempah, part: 1 }" },
  ],
  ["posts/2024/rempah-dua.md", { date: "2024-12-06 08:00", series: "Jalur Rempah" }],
  [
    "posts/2024/langsung.md",
    { type: "langsung", date: "2024-12-31 20:00" },
    "Air naik.\n\n## 20.30 WIB Jalan ditutup\n\nDitutup.\n\n## 1 Januari 2025 00.10 Air surut\n\nSurut.",
  ],
  [
    "posts/2024/coffee.md",
    { title: "Village Coffee", date: "2024-12-12 08:00", lang: "en", translations: "kopi" },
  ],
  ["posts/2023/lama.md", { date: "2023-03-01 08:00", contributors: "[RD]", editor: "RD" }],
];

/** What editors set in a front matter; undefined takes the field out. */
const SETTINGS: readonly (readonly [string, string | undefined])[] = [
  ["title", "Judul Lain"],
  ["title", "Kopi dan Sawah Kampung"],
  ["date", "2024-12-20 09.30 WITA"],
  ["date", "2024-12-10 14:30"],
  ["date", "2025-01-03 06.00"],
  ["date", "2023-06-01"],
  ["author", "RD"],
  ["author", "AO"],
  ["author", "XX"],
  ["editor", "RD"],
  ["editor", undefined],
  ["location", "Banyuwangi"],
  ["location", "Jember"],
  ["location", "Bandung"],
  ["location", undefined],
  ["series", "Jalur Rempah"],
  ["series", "{ name: jalur rempah, part: 3 }"],
  ["series", "Seri Lain"],
  ["series", undefined],
  ["category", "daerah"],
  ["category", "budaya"],
  ["category", "[daerah, budaya]"],
  ["category", "[budaya, daerah]"],
  ["category", undefined],
  ["tags", "[Kopi]"],
  ["tags", "[Sawah, Baru]"],
  ["tags", "[kopi]"],
  ["tags", "[Sawah, Langka]"],
  ["tags", undefined],
  ["slug", "alamat-baru"],
  ["slug", undefined],
  ["summary", "Ringkasan berita."],
  ["summary", undefined],
  ["type", "langsung"],
  ["type", undefined],
  ["ended", "2025-01-02 18.00"],
  ["ended", undefined],
  ["label", "advertorial"],
  ["label", undefined],
  ["draft", "true"],
  ["draft", undefined],
  ["featured", "true"],
  ["featured", undefined],
  ["expires", "2025-01-03"],
  ["expires", undefined],
  ["breaking", "{ until: 2025-01-04 }"],
  ["breaking", undefined],
  ["aliases", "[/lama-sekali/]"],
  ["aliases", undefined],
  ["image", "{ src: foto.jpg, alt: Pasar, credit: Uji }"],
  ["image", "{ src: tiada.jpg, alt: Pasar, credit: Uji }"],
  ["image", undefined],
  ["audio", "rekaman.mp3"],
  ["audio", "tiada.mp3"],
  ["audio", undefined],
  ["video", "https://youtu.be/aqz-KE-bpKQ"],
  ["video", "film.mp4"],
  ["video", undefined],
  ["updated", "2024-12-28 08.00"],
  ["updated", undefined],
  ["corrections", "[{ date: 2024-12-24 10.00, text: Angka diperbaiki., kind: ralat }]"],
  ["corrections", undefined],
  [
    "withdrawn",
    '{ date: 2024-12-24 10.00, ground: sara, reason: "Menyinggung golongan tertentu." }',
  ],
  ["withdrawn", undefined],
  ["of", "batik"],
  ["updates", "kabar"],
  ["lang", "en"],
  ["lang", "ar"],
  ["lang", "inggris"],
  ["lang", undefined],
  ["translations", "kopi"],
  ["translations", "[coffee, batik]"],
  ["translations", "sawah"],
  ["translations", undefined],
  ["rating", "4"],
  ["rating", "2.5"],
  ["rating", "7"],
  ["rating", undefined],
  ["mood", "gembira"],
];

const TEXTS: readonly string[] = [
  "Isi berita.",
  "Isi lain sama sekali.",
  "Pembuka.\n\n## 31 Desember 2024 14.30 WIB Jalan ditutup\n\nDitutup.\n\n## 31 Desember 2024 15.00 Jalan dibuka",
  "Baca juga: [Kopi](kopi.md)",
  "Lihat [batik](batik.md#hasil), [lama](/lama-sekali/), dan [tiada](/tiada/).",
  "Dulu [topik](/topik/langka/), [nanti](nanti.md), [hilang](hilang.md), dan ![Sawah](hilang.jpg).",
  "## Hasil\n\n![Sawah](foto.jpg)",
  "Dalam [putusan](putusan.pdf).\n\n[Rekaman](rekaman.mp3)",
  '![Sawah](foto.jpg "Sawah. Foto: AO, CC BY 4.0")\n\n![Kebun](foto.jpg)',
  "> [!fakta]\n> Satu.\n\nTanya: Apa?\n\nJawab: Itu.\n\n> [!linimasa] Waktu\n> - 1815: Letusan.",
  "[Kanal](/kanal/daerah/), [topik](/topik/kopi/), [profil](../../pages/profil.md).",
];

const SITE = String(DATA["_data/site.yaml"]);
const AUTHORS = String(DATA["_data/authors.yaml"]);
const CATEGORIES = String(DATA["_data/categories.yaml"]);

/** Listings of the site's own: by a field, and by a function. */
const listings = {
  ratings: {
    ...{ url: "/nilai/", key: "rating" },
    words: {
      overview: "Nilai",
      kicker: "Nilai",
      description: "{name} di {site}",
      feed: "Nilai {name}",
    },
  },
  lengths: {
    ...{
      url: "/panjang/",
      key: ({ title }: { readonly title: string }) => title.split(" ").length,
    },
    words: { overview: "Panjang", kicker: "Panjang", description: "{name} kata" },
  },
};

/** What the newsroom's other files are changed to; undefined takes one away. */
const FILES: readonly (readonly [string, string | undefined])[] = [
  ["_data/authors.yaml", AUTHORS],
  ["_data/authors.yaml", AUTHORS.replace("Kontributor AO", "Ayu Oktaviani")],
  ["_data/authors.yaml", `${AUTHORS}SN: { name: Sinta }\n`],
  ["_data/categories.yaml", CATEGORIES],
  ["_data/categories.yaml", CATEGORIES.replace("Daerah", "Kabar Daerah")],
  ["_data/categories.yaml", `${CATEGORIES}opini: { name: Opini }\n`],
  ["_data/series.yaml", "jalur-rempah: { name: Jalur Rempah, order: [kopi, rempah-dua] }\n"],
  [
    "_data/series.yaml",
    'jalur-rempah: { name: Pala, description: "Tentang pala.", picture: { src: posts/2024/foto.jpg, alt: Pala, credit: Uji } }\n',
  ],
  ["_data/series.yaml", undefined],
  [
    "_data/topics.yaml",
    'kopi: { name: Kopi, description: "Dari kebun.", facts: [Pahit.], aliases: [Sawah] }\n',
  ],
  [
    "_data/topics.yaml",
    "sawah: { name: Padi, picture: { src: posts/2024/foto.jpg, alt: Padi, credit: Uji } }\n",
  ],
  ["_data/topics.yaml", undefined],
  ["_data/site.yaml", SITE],
  ["_data/site.yaml", SITE.replace("Media Uji", "Media Lain")],
  ["_data/site.yaml", SITE.replace("WIB", "WIT")],
  ["_data/site.yaml", `${SITE}lang: en\n`],
  ["_data/site.yaml", `${SITE}color: "#00557f"\n`],
  ["_data/site.yaml", `${SITE}archive: { before: 2024-12-20 }\n`],
  ["_data/texts.yaml", "listing.older: Berita sebelumnya\nstory.updated: Disunting {date}\n"],
  ["_data/texts.yaml", undefined],
  ["_data/navigation.yaml", "main:\n  - { label: Depan, url: / }\n"],
  ["_data/navigation.yaml", String(DATA["_data/navigation.yaml"])],
  ["_data/redirects.yaml", "/dulu-sekali/: /kanal/daerah/\n"],
  ["_data/popular.yaml", "stories:\n  sawah: 3\n"],
  ["_data/published.yaml", "/2022/01/01/kopi/: posts/2024/kopi.md\n"],
  ["_data/published.yaml", undefined],
  ["pages/tentang.md", "---\ntitle: Tentang\n---\nTentang kami.\n"],
  ["pages/tentang.md", undefined],
  ["pages/topik/kopi.md", "---\ntitle: Kopi\n---\nSemua tentang kopi.\n"],
  ["pages/topik/kopi.md", undefined],
  ["posts/2024/foto.jpg", "a"],
  ["posts/2024/foto.jpg", "b"],
  ["posts/2024/foto.jpg", undefined],
  ["posts/2024/putusan.pdf", "JS"],
  ["posts/2024/putusan.pdf", "b"],
  ["posts/2024/rekaman.mp3", "b"],
  ["posts/2024/film.mp4", "b"],
  ["posts/2024/rekaman.mp3", undefined],
];

const OPTIONS: readonly JejakOptions[] = [
  { listingSize: 2, feedSize: 3, api: true, fields, urlWords: { topics: "tema", page: "p" } },
  { listingSize: 2, feedSize: 3, api: true, fields },
  { listingSize: 2, feedSize: 3, api: true, fields, listings },
  { listingSize: 3, feedSize: 2, api: true, hub: "https://hub.example/", fields: otherFields },
  {
    listingSize: 2,
    feedSize: 3,
    api: true,
    pages: { topics: false, archive: false },
    fields,
    listings,
  },
  { listingSize: 2, feedSize: 3, api: true, pages: { authors: false, corrections: false }, fields },
  { listingSize: 2, storyUrl: "/{slug}/", sharePictures: false, fields: otherFields },
  { listingSize: 2, storyUrl: "/{category}/{slug}.html", api: true, fields },
];

/** One change by somebody who works on a newsroom, or by time. */
export type Edit = (newsroom: EditedNewsroom) => void;

const story = fc.nat({ max: 40 });

function storyAt({ stories }: EditedNewsroom, index: number): readonly [string, DraftStory] {
  return [...stories][index % stories.size] as [string, DraftStory];
}

/** Any edit; those of stories come most. */
export const edits: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.tuple(story, fc.constantFrom(...SETTINGS)).map(
      ([index, [key, value]]): Edit =>
        (newsroom) => {
          const [, { fields }] = storyAt(newsroom, index);
          if (value === undefined) delete fields[key];
          else fields[key] = value;
        },
    ),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(story, fc.constantFrom(...TEXTS)).map(
      ([index, text]): Edit =>
        (newsroom) => {
          storyAt(newsroom, index)[1].text = text;
        },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(story, fc.constantFrom(...TEXTS)).map(
      ([index, text]): Edit =>
        ({ stories }) => {
          const fields = { ...BASE, title: `Baru ${index}`, tags: "[Kopi]", category: "daerah" };
          stories.set(`posts/2024/baru-${index}.md`, { fields, text });
        },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(story, fc.boolean()).map(
      ([index, isRenamed]): Edit =>
        (newsroom) => {
          const [path, draft] = storyAt(newsroom, index);
          if (newsroom.stories.size < 6) return;
          newsroom.stories.delete(path);
          if (isRenamed) newsroom.stories.set(path.replace(/\.md$/u, "-a.md"), draft);
        },
    ),
  },
  {
    weight: 5,
    arbitrary: fc.constantFrom(...FILES).map(
      ([path, text]): Edit =>
        ({ others }) => {
          if (text === undefined) delete others[path];
          else others[path] = text;
        },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...OPTIONS).map(
      (options): Edit =>
        (newsroom) => {
          newsroom.options = options;
        },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom("/", "/berita/").map(
      (prefix): Edit =>
        (newsroom) => {
          newsroom.pathPrefix = prefix;
        },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(0.5, 1, 2, 5, -3).map(
      (days): Edit =>
        (newsroom) => {
          newsroom.now += days * DAY;
        },
    ),
  },
);
