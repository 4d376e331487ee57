import type { Registries } from "../data/index.ts";
import type { Diagnostic } from "../diagnostics/index.ts";
import { didYouMean, nearest, quote } from "../diagnostics/index.ts";
import type { StoryHead } from "../front-matter/index.ts";
import { slugFromFile } from "../front-matter/index.ts";
import { slugify } from "../language/index.ts";
import type { Series } from "../model/index.ts";
import type { OpenStory } from "./between-stories.ts";

/**
 * What is wrong between the stories of a series: a name that is most likely another's, misspelt; a part that is left out; two
 * stories that are one part; a part other than the data file's order says.
 */
export function reportSeries(open: readonly OpenStory[], { series, unread }: Registries): void {
  const members = new Map<string, OpenStory[]>();
  for (const story of open) {
    const { series: own } = story.head;
    if (own === undefined) continue;
    const known = members.get(own.slug);
    if (known === undefined) members.set(own.slug, [story]);
    else known.push(story);
  }
  if (members.size === 0) return;
  const ordered = new Set(
    [...series.values()].flatMap(({ slug, order }) => (order.length > 0 ? [slug] : [])),
  );
  if (!unread.has("series")) {
    reportStrayNames(members, [...series.values()]);
  }
  for (const [slug, stories] of members) {
    reportTwins(stories);
    if (ordered.has(slug)) reportOtherParts(stories);
    else reportGap(stories);
  }
}

/** Series that no data file knows and that are called nearly as another is that has more stories. */
function reportStrayNames(
  members: ReadonlyMap<string, readonly OpenStory[]>,
  registered: readonly Pick<Series, "slug" | "name">[],
): void {
  const known = new Set(registered.map(({ slug }) => slug));
  const free = [...members].filter(([slug]) => !known.has(slug));
  const largest = [...free].sort(([, a], [, b]) => b.length - a.length).slice(0, MOST_COMPARED);
  const candidates = [
    ...registered.map(({ name }) => ({ name, size: Number.POSITIVE_INFINITY })),
    ...largest.map(([, stories]) => ({ name: nameOf(stories), size: stories.length })),
  ].map((each) => ({ ...each, key: slugify(each.name), digits: digits(each.name) }));
  for (const [slug, stories] of free) {
    const own = digits(slug);
    const others = candidates.filter((each) => each.size > stories.length && each.digits === own);
    const near = nearest(
      slug,
      others.map(({ key }) => key),
    );
    const name = others.find(({ key }) => key === near)?.name;
    if (name === undefined) continue;
    for (const { head, text, diagnostics } of stories) {
      if (head.draft) continue;
      diagnostics.warning(
        "unknown-series",
        text().source.locate(namePath(text().source.value)),
        `Seri ${quote(head.series?.name ?? slug)} hampir sama dengan seri ${quote(name)}. ${didYouMean(name, "")} Jika memang seri lain, daftarkan di _data/series.yaml.`,
      );
    }
  }
}

/** Unregistered series that others are compared with: more than a newsroom has. */
const MOST_COMPARED = 200;

function nameOf([first]: readonly OpenStory[]): string {
  return first?.head.series?.name ?? "";
}

/** "Pemilu 2024" and "Pemilu 2029" are two series, however near their names are. */
function digits(name: string): string {
  return name.replace(/\D+/gu, " ").trim();
}

function namePath(frontMatter: unknown): readonly string[] {
  const { series } = (frontMatter ?? {}) as { readonly series?: unknown };
  return typeof series === "object" ? ["series", "name"] : ["series"];
}

/** Two stories that are one part; the later one is told. */
function reportTwins(stories: readonly OpenStory[]): void {
  const first = new Map<number, StoryHead>();
  for (const { head, text, diagnostics } of byDate(stories)) {
    const part = head.series?.part;
    if (part === undefined || head.draft) continue;
    const other = first.get(part);
    if (other === undefined) {
      first.set(part, head);
      continue;
    }
    diagnostics.warning(
      "series-part",
      text().source.locate(["series", "part"]),
      `Bagian ${part} seri ${quote(head.series?.name ?? "")} sudah menjadi tulisan ${quote(other.file, 90)}. Ganti nomor salah satunya.`,
    );
  }
}

/** A story that says to be another part than the one at which the data file names it. */
function reportOtherParts(stories: readonly OpenStory[]): void {
  for (const { head, text, diagnostics } of stories) {
    const { source } = text();
    const { series } = (source.value ?? {}) as { readonly series?: { readonly part?: unknown } };
    const written = Number(series?.part);
    const { part, name } = head.series ?? {};
    if (part === undefined || Number.isNaN(written) || written === part) continue;
    diagnostics.warning(
      "series-part",
      source.locate(["series", "part"]),
      `Tulisan ini bagian ${part} seri ${quote(name ?? "")} menurut order di _data/series.yaml, bukan bagian ${written}. Hapus part di sini, atau ubah urutannya di sana.`,
    );
  }
}

/**
 * The first part that no story is, drafts counted, where stories number themselves. Those without a number would fill it, so
 * where there is one nothing is missing.
 */
function reportGap(stories: readonly OpenStory[]): void {
  const numbered = stories.filter(({ head }) => head.series?.part !== undefined);
  const parts = new Set(numbered.map(({ head }) => head.series?.part));
  const unnumbered = stories.length - numbered.length;
  let missing = 0;
  for (const story of [...numbered].sort((a, b) => partOf(a) - partOf(b))) {
    const part = partOf(story);
    const gaps = Array.from({ length: part - 1 }, (_, index) => index + 1).filter(
      (each) => !parts.has(each),
    );
    if (gaps.length <= Math.max(missing, unnumbered) || story.head.draft) continue;
    missing = gaps.length;
    const { head, text, diagnostics } = story;
    diagnostics.warning(
      "series-part",
      text().source.locate(["series", "part"]),
      `Seri ${quote(head.series?.name ?? "")} tidak punya bagian ${gaps.at(-1)}, padahal tulisan ini bagian ${part}. Periksa nomornya, atau tulis bagian yang belum ada sebagai draf.`,
    );
  }
}

function partOf({ head }: OpenStory): number {
  return head.series?.part ?? 0;
}

function byDate(stories: readonly OpenStory[]): OpenStory[] {
  return [...stories].sort((a, b) => a.head.published.instant - b.head.published.instant);
}

/**
 * Stories that a series' order names and that are not there.
 *
 * @param file the data file: "_data/series.yaml"
 * @param stories all, drafts too
 * @param unread files of stories that could not be read for errors of their own
 */
export function unknownParts(
  { series }: Registries,
  file: string,
  stories: readonly Pick<StoryHead, "slug">[],
  unread: ReadonlySet<string>,
): Diagnostic[] {
  if (series.size === 0) return [];
  const slugs = new Set([...stories.map(({ slug }) => slug), ...[...unread].map(slugFromFile)]);
  const named = new Set<string>();
  return [...series.values()].flatMap(({ name, order }) =>
    order.flatMap(({ slug, line, column }): Diagnostic[] => {
      const at = { file, line, column };
      if (!slugs.has(slug)) {
        return [
          {
            ...at,
            severity: "error",
            rule: "dead-story-reference",
            message: `Seri ${quote(name)} menyebut ${quote(slug, 90)}, tetapi tidak ada tulisan dengan slug itu. ${didYouMean(nearest(slug, [...slugs]), "Periksa slug-nya: bagian terakhir alamat tulisan itu.", 90)}`,
          },
        ];
      }
      if (!named.has(slug)) {
        named.add(slug);
        return [];
      }
      return [
        {
          ...at,
          severity: "warning",
          rule: "series-part",
          message: `Tulisan ${quote(slug, 90)} sudah disebut di atas. Sebut sekali saja, di satu seri.`,
        },
      ];
    }),
  );
}
