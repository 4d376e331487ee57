import { groupBy } from "../collections/index.ts";
import type { Diagnostic, FileDiagnostics, Position } from "../diagnostics/index.ts";
import { didYouMean, nearest, quote } from "../diagnostics/index.ts";
import type { StoryHead } from "../front-matter/index.ts";
import type { RecordedUrl } from "../model/index.ts";
import type { YamlSource } from "../source/index.ts";
import { urlKey } from "../urls/index.ts";
import type { Answer } from "./asked.ts";
import type { MarkdownText } from "./rendered-body.ts";
import type { RememberedStory, StoryReading } from "./story-memory.ts";

/** A story read as far as its front matter. */
export interface OpenStory {
  readonly head: StoryHead;
  /** Its file taken apart; only then, where the story is remembered. */
  readonly text: () => StoryText;
  readonly diagnostics: FileDiagnostics;
  readonly remembered: RememberedHead;
}

/** A story whose front matter has errors. */
export interface UnreadStory {
  readonly file: string;
  /** Its text, when that could be told from its front matter. */
  readonly body: MarkdownText | undefined;
  readonly draft: boolean;
  readonly diagnostics: FileDiagnostics;
}

/** A story's file, taken apart. */
export interface StoryText {
  readonly body: MarkdownText;
  readonly source: YamlSource;
}

/** What is to be kept of a head for the next build, and what was kept in the last one. */
interface RememberedHead {
  readonly key: string;
  /** As the file gives it, without what the record of URLs adds. */
  readonly head: StoryHead;
  /** What was found in it by itself. */
  readonly headDiagnostics: readonly Diagnostic[];
  /** What it gives to the site's own fields, as it was written. */
  readonly given: StoryReading["given"];
  /** What was asked while it was read; undefined where it is to be read anew each time. */
  readonly headAnswers: readonly Answer[] | undefined;
  readonly entry?: RememberedStory;
  readonly reading?: StoryReading;
}

/** A draft takes no address and answers nobody. */
function undrafted(open: readonly OpenStory[]): OpenStory[] {
  return open.filter(({ head }) => !head.draft);
}

/** Two stories at one address: hosts and disks that ignore letter case would keep only one. */
export function refuseTwins(open: readonly OpenStory[]): void {
  const byUrl = groupBy(undrafted(open), ({ head }) => [head.url.toLowerCase()]);
  for (const twins of byUrl.values()) {
    for (const { head, text, diagnostics } of twins) {
      const other = twins.find((twin) => twin.head !== head);
      if (other === undefined) continue;
      diagnostics.error(
        "duplicate-url",
        text().source.locate(["slug"]),
        `Alamat ${head.url} sama dengan tulisan ${quote(other.head.file, 90)}. Ganti slug salah satunya.`,
      );
    }
  }
}

/**
 * `of` and `updates` must name another story.
 *
 * @param doubtful slugs of stories that could not be read for errors of their own
 */
export function checkReferences(open: readonly OpenStory[], doubtful: ReadonlySet<string>): void {
  const bySlug = groupBy(undrafted(open), ({ head }) => [head.slug]);
  const slugs = new Set([...bySlug.keys(), ...doubtful]);
  for (const { head, text, diagnostics } of open) {
    for (const key of ["of", "updates"] as const) {
      const slug = head[key];
      const meant = (bySlug.get(slug ?? "") ?? [])
        .map((story) => story.head.file)
        .filter((file) => file !== head.file);
      if (meant.length > 1) {
        diagnostics.error(
          "dead-story-reference",
          text().source.locate([key]),
          `Isian "${key}" menyebut ${quote(slug ?? "", 90)}, tetapi ada ${meant.length} tulisan dengan slug itu: ${meant.map((file) => quote(file, 90)).join(" dan ")}. Beri salah satunya slug lain.`,
        );
        continue;
      }
      if (slug === undefined || (slugs.has(slug) && slug !== head.slug)) continue;
      const near = renamed(slug, open) ?? nearest(lastStep(slug), [...slugs]);
      const advice =
        slug === head.slug
          ? "Sebut slug tulisan yang lain."
          : didYouMean(
              near === head.slug ? undefined : near,
              "Periksa slug-nya: bagian terakhir alamat tulisan itu.",
              90,
            );
      diagnostics.error(
        "dead-story-reference",
        text().source.locate([key]),
        `Isian "${key}" menyebut ${quote(slug, 90)}, ${slug === head.slug ? "yaitu tulisan ini sendiri" : "tetapi tidak ada tulisan dengan slug itu"}. ${advice}`,
      );
    }
  }
}

/** The slug of the story that had another before: an old URL of its ends with it. */
function renamed(slug: string, open: readonly OpenStory[]): string | undefined {
  const ending = `/${lastStep(slug)}/`;
  return undrafted(open).find(({ head }) =>
    head.aliases.some((alias) => urlKey(alias).endsWith(ending)),
  )?.head.slug;
}

/** Of a whole address the part that is a slug; a slug is that part already. */
function lastStep(text: string): string {
  const steps = text.split("/").filter((step) => step !== "");
  return (steps.at(-1) ?? "").toLowerCase();
}

/** An old URL, and where it is claimed. */
export interface ClaimedAlias extends Position {
  readonly file: string;
  readonly alias: string;
}

export function claimedAliases(open: readonly OpenStory[]): ClaimedAlias[] {
  return undrafted(open).flatMap(({ head, text }) =>
    head.aliases.map((alias, index) => ({
      file: head.file,
      alias,
      ...text().source.locate(["aliases", index]),
    })),
  );
}

/**
 * An old URL leads to one story, and can't be the URL of another, nor one at which another was published.
 *
 * @param record the URLs that were published before, and from which files
 */
export function refuseTakenAliases(
  open: readonly OpenStory[],
  record: readonly RecordedUrl[] = [],
): void {
  const byAlias = new Map<string, StoryHead>();
  const byUrl = new Map(undrafted(open).map(({ head }) => [urlKey(head.url), head]));
  const byFile = new Map(undrafted(open).map(({ head }) => [head.file, head]));
  const published = new Map(
    record.flatMap(({ url, file }): [string, StoryHead][] => {
      const head = byFile.get(file);
      return head === undefined ? [] : [[urlKey(url), head]];
    }),
  );
  for (const { head, text, diagnostics } of undrafted(open)) {
    for (const [index, alias] of head.aliases.entries()) {
      const key = urlKey(alias);
      const before = published.get(key);
      const other = byUrl.get(key) ?? byAlias.get(key) ?? (before === head ? undefined : before);
      byAlias.set(key, head);
      if (other === undefined) continue;
      diagnostics.error(
        "alias-collision",
        text().source.locate(["aliases", index]),
        other === head
          ? `Alamat lama ${quote(alias, 90)} sudah menjadi alamat tulisan ini. Hapus salah satunya.`
          : `Alamat lama ${quote(alias, 90)} sudah dipakai tulisan ${quote(other.file, 90)}. Hapus dari salah satunya.`,
      );
    }
  }
}
