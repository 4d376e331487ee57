import { createHash } from "node:crypto";
import { posix } from "node:path";
import type { AssembledSite } from "../../src/assembly/assemble-site.ts";
import { assembleSite } from "../../src/assembly/assemble-site.ts";
import type { Sources } from "../../src/assembly/sources.ts";
import type { AttachmentProbe } from "../../src/attachments/facts.ts";
import { KINDS, kindByName } from "../../src/attachments/kinds.ts";
import { DATA_FILE_NAMES } from "../../src/data/data-files.ts";
import { dataFilePath } from "../../src/data/registries.ts";
import { diagnosticLine, sortDiagnostics } from "../../src/diagnostics/format-diagnostics.ts";
import type { JejakOptions } from "../../src/options/options.ts";
import { optionsSchema } from "../../src/options/options.ts";
import type { ListingGroups } from "../../src/pages/listings/listing-kind.ts";
import type { PictureProbe } from "../../src/pictures/facts.ts";
import { isPicture } from "../../src/pictures/picture-files.ts";
import type { SourceFolder } from "../../src/source/source-folder.ts";
import type { SourceFile } from "../../src/source/source-text.ts";
import type { StoryMemory } from "../../src/stories/story-memory.ts";
import { createTexts } from "../../src/texts/texts.ts";
import { urlsIn } from "../../src/urls/index.ts";

/** A newsroom's files by path; text is written as UTF-8. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Data files of a small newsroom in Banyuwangi; a test replaces what it is about. */
export const DATA: Files = {
  "_data/site.yaml": [
    "name: Media Uji",
    "url: https://uji.example",
    "description: Media untuk pengujian.",
    "zone: WIB",
    "",
  ].join("\n"),
  "_data/authors.yaml": [
    "AO: { name: Kontributor AO }",
    "RD: { name: Redaksi, role: Redaksi }",
    "",
  ].join("\n"),
  "_data/categories.yaml": "daerah: { name: Daerah }\nbudaya: { name: Budaya }\n",
  "_data/navigation.yaml": "main:\n  - { label: Beranda, url: / }\n",
  "_data/newsroom.yaml": [
    "company: PT Media Uji",
    'address: "Jalan Uji 1, Banyuwangi"',
    "email: redaksi@uji.example",
    "editorial: { name: Penanggung Jawab Redaksi }",
    "business: { name: Penanggung Jawab Usaha }",
    "",
  ].join("\n"),
};

/** A story with the least that a story needs; `more` is further front matter. */
export function story(more = "", body = "Isi berita."): string {
  const given = new Set(more.split("\n").map((line) => line.split(":", 1)[0]));
  const required = ["title: Judul", "date: 2024-12-10 14:30", "author: AO"].filter(
    (line) => !given.has(line.split(":", 1)[0] ?? ""),
  );
  return `---\n${[...required, ...(more === "" ? [] : [more])].join("\n")}\n---\n${body}\n`;
}

/** What the build would read from disk, from files in memory. */
export function sourcesOf(files: Files): Sources {
  const encoder = new TextEncoder();
  const all: SourceFile[] = Object.entries({ ...DATA, ...files })
    .map(([path, text]) => ({
      path,
      bytes: typeof text === "string" ? encoder.encode(text) : text,
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const file = (path: string) => all.find((entry) => entry.path === path);
  const folder = (path: string): SourceFolder => {
    const inside = all.filter((entry) => entry.path.startsWith(`${path}/`));
    const isMarkdown = (entry: SourceFile) =>
      [".md", ".markdown"].includes(posix.extname(entry.path).toLowerCase());
    return {
      path,
      exists: true,
      markdown: inside.filter(isMarkdown),
      others: inside.filter((entry) => !isMarkdown(entry)).map((entry) => entry.path),
      symbolicLinks: [],
      unreadable: [],
      special: [],
      oversized: [],
    };
  };
  return {
    registries: {
      folder: "_data",
      ...Object.fromEntries(
        DATA_FILE_NAMES.map((name) => [name, file(dataFilePath("_data", name))]),
      ),
    },
    urlRecord: file("_data/published.yaml"),
    posts: folder("posts"),
    ownPages: folder("pages"),
    pictures: new Map(all.filter(({ path }) => isPicture(path)).map(picture)),
    attachments: new Map(all.flatMap(attachment)),
  };
}

/** A file called a picture is one, whatever it holds; an empty one is broken. */
function picture({ path, bytes }: SourceFile): [string, PictureProbe] {
  if (bytes.length === 0) return [path, { ok: false, message: "Gambar ini kosong." }];
  const hash = createHash("sha256").update(path).update(bytes).digest("hex").slice(0, 12);
  const shape = { width: 1200, height: 800, alpha: false, animated: false, flat: false };
  return [path, { ok: true, facts: { ...shape, format: "jpeg", hash } }];
}

/** So is a document or sound, by its name; a sound lasts three minutes and a half. */
function attachment({ path, bytes }: SourceFile): [string, AttachmentProbe][] {
  const kind = kindByName(path);
  if (kind === undefined) return [];
  if (bytes.length === 0) {
    return [[path, { ok: false, rule: "broken-attachment", message: "Berkas ini kosong." }]];
  }
  const text = new TextDecoder().decode(bytes);
  if (text === "JS") {
    return [[path, { ok: false, rule: "active-attachment", message: "PDF ini memuat skrip." }]];
  }
  const hash = createHash("sha256").update(path).update(bytes).digest("hex").slice(0, 12);
  const length = text === "BESAR" ? 30_000_000 : 1_234_567;
  const { medium } = KINDS[kind];
  const facts = { kind, bytes: length, hash, ...(medium !== "document" ? { seconds: 210 } : {}) };
  return [[path, { ok: true, facts }]];
}

/** The interface's words as a newsroom without any of its own has them. */
export const TEXT = createTexts().text;

/** Where such a newsroom's pages lie. */
export const URLS = urlsIn("id");

/** The clock of the tests: 1 January 2025, noon in Jakarta. */
export const NOW = Date.parse("2025-01-01T12:00:00+07:00");

/** What a site is assembled with, beside its files and options. */
export interface Setup {
  readonly now?: number;
  readonly pathPrefix?: string;
  readonly listings?: ListingGroups;
  readonly memory?: StoryMemory;
}

/** A whole small site, assembled in memory. */
export function assemble(
  files: Files,
  options: JejakOptions = {},
  setup: Setup = {},
): AssembledSite {
  return assembleSite(sourcesOf(files), optionsSchema.parse(options), {
    now: NOW,
    pathPrefix: "/",
    ...setup,
  });
}

/** All that was found in a newsroom, dead links too, a line each, by file and place. */
export function faultsOf(files: Files, options: JejakOptions = {}, setup: Setup = {}): string[] {
  const { diagnostics, deadLinks } = assemble(files, options, setup);
  const all = [...diagnostics, ...deadLinks.map(({ diagnostic }) => diagnostic)];
  return sortDiagnostics(all).map(diagnosticLine);
}
