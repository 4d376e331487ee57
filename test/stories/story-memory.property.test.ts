import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { AssembledSite } from "../../src/assembly/assemble-site.ts";
import { sortDiagnostics } from "../../src/diagnostics/format-diagnostics.ts";
import { StoryMemory } from "../../src/stories/story-memory.ts";
import type { Files } from "../support/newsroom.ts";
import { assemble, DATA, NOW, story } from "../support/newsroom.ts";
import "../support/fuzz.ts";

const memory = suite("a newsroom that is remembered from build to build");

const DAY = 86_400_000;

/** A newsroom as it lies on disk while it is worked on, and the clock of its next build. */
interface State {
  readonly files: Record<string, string | Uint8Array>;
  now: number;
}

/** Everything that readers and editors get of a site, to be compared. */
function shown(site: AssembledSite): unknown {
  return {
    pages: site.pages.map(({ url, layout, view }) => [url, layout, JSON.stringify(view)]),
    stories: site.stories.map((each) => JSON.stringify({ ...each, text: String(each.text) })),
    diagnostics: sortDiagnostics(site.diagnostics),
    dead: site.deadLinks.map(({ path, diagnostic }) => [path, diagnostic.message]),
    redirects: site.redirects,
    record: site.urlRecord,
  };
}

const SLUGS = ["pasar", "panen", "jembatan", "sekolah", "batik", "kopi"];
const fileOf = (slug: string) => `posts/2024/12/${slug}.md`;

/** What stands in a story beside its title, piece by piece as an editor changes it. */
const PIECES: readonly string[] = [
  "location: Banyuwangi",
  "location: Bandung",
  "location: Banyuwangii",
  "category: daerah",
  "category: budaya",
  "tags: [Kopi, Sawah]",
  "tags: [kopi]",
  "author: RD",
  "author: XX",
  "editor: RD",
  "date: 2024-12-20 09.30 WITA",
  "date: 2025-01-20 09.30",
  "expires: 2025-01-15",
  "draft: true",
  "image: { src: foto.jpg, alt: Pasar, credit: Uji }",
  "image: { src: fotoo.jpg, alt: Pasar, credit: Uji }",
  "aliases: [/lama/]",
  "slug: alamat-baru",
  "label: iklan",
  "summary: Ringkasan berita.",
  "breaking: { until: 2025-01-10 }",
  "corrections: [{ date: 2024-12-24 10.00, text: Angka diperbaiki., kind: ralat }]",
  'withdrawn: { date: 2024-12-24 10.00, ground: masa-depan-anak, reason: "Demi anak." }',
  "type: ralat\nof: pasar",
  "ai: { kind: gambar }",
];
const TEXTS: readonly string[] = [
  "Isi berita.",
  "Baca juga: [Pasar](pasar.md)",
  "Lihat [panen](panen.md#hasil) dan [lama](/lama/).",
  "## Hasil\n\n![Sawah](foto.jpg)",
  "![](foto.jpg) ![Lain](foto-lain.jpg)",
  "[Kanal](/kanal/daerah/), [penulis](/penulis/rd/), [tiada](/tiada/), [profil](../../../pages/profil.md).",
  "[Kopi](kopi.md) [Kopii](kopii.md) dan https://uji.example/2024/12/10/batik/",
  "Banyuwangi, Media Uji – Ada 10,000 orang.[^1]\n\n[^1]: Catatan.",
];

const slug = fc.constantFrom(...SLUGS);
type Edit = (state: State) => void;

const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(slug, fc.subarray([...PIECES], { maxLength: 5 }), fc.constantFrom(...TEXTS))
      .map(
        ([name, pieces, text]): Edit =>
          ({ files }) => {
            // A key stands once in a front matter, unless that is the slip.
            const byKey = new Map(pieces.map((piece) => [piece.split(":", 1)[0], piece]));
            files[fileOf(name)] = story(
              [`title: Tentang ${name}`, ...byKey.values()].join("\n"),
              text,
            );
          },
      ),
  },
  {
    weight: 2,
    arbitrary: slug.map(
      (name): Edit =>
        ({ files }) =>
          void delete files[fileOf(name)],
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(slug, slug).map(
      ([from, to]): Edit =>
        ({ files }) => {
          const text = files[fileOf(from)];
          if (text === undefined) return;
          delete files[fileOf(from)];
          files[fileOf(to)] = text;
        },
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom("foto.jpg", "foto-lain.jpg"), fc.constantFrom("", "a", "b", "hapus"))
      .map(
        ([name, bytes]): Edit =>
          ({ files }) => {
            if (bytes === "hapus") delete files[`posts/2024/12/${name}`];
            else files[`posts/2024/12/${name}`] = bytes;
          },
      ),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(
        [
          "_data/authors.yaml",
          "AO: { name: Ayu Oktaviani }\nRD: { name: Redaksi, role: Redaksi }\n",
        ],
        ["_data/authors.yaml", String(DATA["_data/authors.yaml"])],
        ["_data/authors.yaml", "AO: { name: Ayu }\n"],
        ["_data/categories.yaml", "daerah: { name: Kabar Daerah }\nbudaya: { name: Budaya }\n"],
        ["_data/categories.yaml", String(DATA["_data/categories.yaml"])],
        ["_data/site.yaml", String(DATA["_data/site.yaml"]).replace("Media Uji", "Media Lain")],
        ["_data/site.yaml", String(DATA["_data/site.yaml"]).replace("WIB", "WIT")],
        ["_data/site.yaml", String(DATA["_data/site.yaml"])],
        ["_data/texts.yaml", "story.readAlso: Simak juga\n"],
        [
          "_data/published.yaml",
          "/2023/01/01/pasar/: posts/2024/12/pasar.md\n/hilang/: posts/x.md\n",
        ],
        ["_data/published.yaml", ""],
        ["_data/published.yaml", "/2022/panen/: posts/2024/12/panen.md\n"],
        ["pages/profil.md", "---\ntitle: Profil\n---\nKami.\n"],
      )
      .map(
        ([path = "", text = ""]): Edit =>
          ({ files }) => {
            files[path] = text;
          },
      ),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: -20, max: 20 }).map(
      (days): Edit =>
        (state) => {
          state.now = Math.max(NOW - 20 * DAY, state.now + days * DAY);
        },
    ),
  },
);

/** One build after another with the same memory, as `jejak build` keeps it on disk. */
function remembering(): (state: State) => AssembledSite {
  const parts = new Map<string, Uint8Array>();
  return ({ files, now }) => {
    const known = new StoryMemory([...parts.values()], "uji");
    const site = assemble(files as Files, {}, { now, memory: known });
    for (const { name, bytes } of known.changedParts()) parts.set(name, bytes);
    return site;
  };
}

memory("shows after any edits what a newsroom shows that nobody remembers", () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 10, maxLength: 25 }), (edits) => {
      const state: State = { files: { "posts/2024/12/foto.jpg": "a" }, now: NOW };
      for (const name of SLUGS.slice(0, 4)) {
        state.files[fileOf(name)] = story(`title: Tentang ${name}`, TEXTS[1]);
      }
      const warm = remembering();
      warm(state);
      for (const change of edits) {
        change(state);
        assert.equal(
          shown(warm(state)),
          shown(assemble(state.files as Files, {}, { now: state.now })),
        );
      }
    }),
    { numRuns: 8 },
  );
});

memory.run();
