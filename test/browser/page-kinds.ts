import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { type BuiltSite, bothSites } from "../support/browser.ts";

/** A page that stands for all of its kind. */
export interface KindPage {
  readonly kind: string;
  readonly url: string;
  readonly address: string;
  /** "model: story with a picture, /2026/01/05/…/", for messages. */
  readonly label: string;
}

// What an address says about a page; what none of these knows is a kind of its own.
const KINDS: readonly (readonly [kind: string, address: RegExp])[] = [
  ["home", /^\/$/u],
  ["not found", /^\/404\.html$/u],
  ["kanal overview", /^\/kanal\/$/u],
  ["kanal", /^\/kanal\/[^/]+\/$/u],
  ["topik overview", /^\/topik\/$/u],
  ["topik", /^\/topik\/[^/]+\/$/u],
  ["seri overview", /^\/seri\/$/u],
  ["seri", /^\/seri\/[^/]+\/$/u],
  ["numbered page", /^\/(?:kanal|topik|seri|lokasi|penulis)\/.*\/\d+\/$/u],
  ["lokasi overview", /^\/lokasi\/$/u],
  ["province", /^\/lokasi\/[^/]+\/$/u],
  ["regency", /^\/lokasi\/[^/]+\/[^/]+\/$/u],
  ["penulis overview", /^\/penulis\/$/u],
  ["penulis", /^\/penulis\/[^/]+\/$/u],
  ["indeks", /^\/indeks\/$/u],
  ["year", /^\/indeks\/\d{4}\/$/u],
  ["month", /^\/indeks\/\d{4}\/\d\d\/$/u],
  ["day", /^\/indeks\/\d{4}\/\d\d\/\d\d\/$/u],
  ["ralat", /^\/ralat\/$/u],
  ["pencabutan", /^\/pencabutan\/$/u],
  ["cari", /^\/cari\/$/u],
  ["redaksi", /^\/redaksi\/$/u],
  ["document", /^\/(?:pedoman-media-siber|kode-etik|hak-jawab|koreksi|kontak|privasi)\/$/u],
];
const STORY = /^\/\d{4}\/\d\d\/\d\d\/([^/]+)\/$/u;

/** Addresses of all pages of a finished site; those that only lead on to another are none. */
export function pagesOf(output: string): string[] {
  return readdirSync(output, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .filter((file) => !readFileSync(join(output, file), "utf8").includes('http-equiv="refresh"'))
    .map((file) => `/${file.replaceAll("\\", "/").replace(/(^|\/)index\.html$/u, "$1")}`)
    .sort();
}

export const storiesOf = (output: string) => pagesOf(output).filter((url) => STORY.test(url));

/**
 * The richest page of every kind that a site has: of several, the one with the most HTML. What a
 * story is, its source says, so that no kind depends on how the theme shows it.
 */
export function kindsOf(site: BuiltSite): KindPage[] {
  const traits = traitsOf(join(site.source, "posts"));
  const richest = new Map<string, { readonly url: string; readonly size: number }>();
  for (const url of pagesOf(site.output)) {
    const file = url.endsWith("/") ? `${url}index.html` : url;
    const { size } = statSync(join(site.output, file));
    for (const kind of kindsAt(url, traits)) {
      if (size > (richest.get(kind)?.size ?? 0)) richest.set(kind, { url, size });
    }
  }
  return [...richest].map(([kind, { url }]) => ({
    kind,
    url,
    address: site.origin + url,
    label: `${site.name}: ${kind}, ${url}`,
  }));
}

/** The pages of every kind of both newsrooms, each page once. */
export async function allKinds(): Promise<KindPage[]> {
  const seen = new Map<string, KindPage>();
  for (const page of (await bothSites()).flatMap(kindsOf)) {
    if (!seen.has(page.address)) seen.set(page.address, page);
  }
  return [...seen.values()];
}

// Where long words and many entries change more than a line or two.
const WORTH_A_SECOND_LOOK = ["home", "story with a picture", "kanal", "penulis", "lokasi overview"];

/**
 * A page of every kind, for audits to which a second one has little to add: the model newsroom's, what
 * only the extreme one has, and the fullest of the latter.
 */
export async function everyKind(): Promise<KindPage[]> {
  const [model = [], extreme = []] = (await bothSites()).map(kindsOf);
  const known = new Set(model.map(({ kind }) => kind));
  const more = extreme.filter(({ kind }) => !known.has(kind) || WORTH_A_SECOND_LOOK.includes(kind));
  return [...new Map([...model, ...more].map((page) => [page.address, page])).values()];
}

/** One page of a kind; a site without it can't be audited. */
export function pageOfKind(site: BuiltSite, kind: string): KindPage {
  const found = kindsOf(site).find((page) => page.kind === kind);
  if (found === undefined) throw new Error(`The ${site.name} newsroom has no page: ${kind}.`);
  return found;
}

function kindsAt(url: string, traits: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const slug = STORY.exec(url)?.[1];
  if (slug === undefined) {
    const known = KINDS.find(([, address]) => address.test(url));
    // The newsroom's own pages, and whatever the theme will add.
    return [known?.[0] ?? `page ${url}`];
  }
  const its = traits.get(slug);
  if (its?.has("withdrawn")) return ["withdrawn story"];
  return [
    its?.has("image") ? "story with a picture" : "story without a picture",
    ...MARKS.filter((mark) => its?.has(mark)).map((mark) => `story with ${mark}`),
  ];
}

// Front matter keys, and what the values of some and the text say.
const MARKS = [
  ...["corrections", "label", "unverified", "ai", "type", "source"],
  ...["video", "audio", "series", "lang"],
  ...["running coverage", "ended coverage", "a gallery", "boxes"],
];

/** Every story's front matter keys, and what else it is, by the last part of its address. */
function traitsOf(posts: string): Map<string, ReadonlySet<string>> {
  const files = readdirSync(posts, { recursive: true, encoding: "utf8" });
  return new Map(
    files
      .filter((file) => file.endsWith(".md"))
      .map((file) => {
        const [, front = "", ...rest] = readFileSync(join(posts, file), "utf8").split(
          /^---[^\S\n]*$/mu,
        );
        const head: Record<string, unknown> = parse(front) ?? {};
        const body = rest.join("---");
        const traits = new Set(Object.keys(head));
        if (head.type === "langsung") {
          traits.add(head.ended === undefined ? "running coverage" : "ended coverage");
        }
        if (/^!\[.*\)\n\n?!\[/mu.test(body)) traits.add("a gallery");
        if (/^> \[!/mu.test(body)) traits.add("boxes");
        return [String(head.slug ?? basename(file, ".md")), traits];
      }),
  );
}
