import { printable } from "../diagnostics/index.ts";
import { listAnd, number } from "../language/index.ts";
import type { ImportNote, LeftOut } from "./imported-story.ts";
import type { ProposedAuthor } from "./people.ts";
import type { ReportedStories, ReportedStory } from "./reported-stories.ts";
import type { ProposedCategory } from "./sections.ts";
import type { WrittenAs } from "./story-writer.ts";

/** All that an import has to tell. */
export interface ImportReport {
  /** "ekspor.xml" */
  readonly called: string;
  readonly dryRun: boolean;
  /** Of an import that is held up: how many stories there are. */
  readonly found: number | undefined;
  readonly stories: ReportedStories;
  readonly leftOut: readonly LeftOut[];
  /** Whole kinds of things, a sentence each. */
  readonly leftOutKinds: readonly string[];
  readonly authors: readonly ProposedAuthor[];
  readonly categories: readonly ProposedCategory[];
  readonly accepted: boolean;
  readonly redirects: number;
  readonly pictures: number;
  /** What the whole import has to say, a sentence each. */
  readonly remarks: readonly string[];
  /** Where the report lies as a file, from the root. */
  readonly file: string;
}

const COUNTS: ReadonlyArray<readonly [WrittenAs, string, string]> = [
  ["new", "Diimpor", "Akan diimpor"],
  ["updated", "Diperbarui", "Akan diperbarui"],
  ["unchanged", "Sudah ada", "Sudah ada"],
  ["edited", "Disunting redaksi, dibiarkan", "Disunting redaksi, dibiarkan"],
  ["removed", "Dihapus redaksi, tidak dibuat lagi", "Dihapus redaksi, tidak dibuat lagi"],
];

/** Notes of one story that are shown on the screen; all are in the file. */
const SHOWN_NOTES = 6;

/** The report as it is printed: counts, proposals and the first things to look at. */
export function screenReport(report: ImportReport): string {
  const { stories, file, dryRun } = report;
  const { noted, notedCount } = stories;
  const lines = [...heading(report), "", ...counts(report), ...proposals(report)];
  if (report.remarks.length > 0) lines.push("", ...report.remarks.map((text) => `  ${text}`));
  if (noted.length > 0) lines.push("", "Perlu dilihat dan diperbaiki:");
  for (const story of noted) lines.push(...storyLines(story, SHOWN_NOTES));
  if (notedCount > noted.length)
    lines.push(`  … dan ${number(notedCount - noted.length)} tulisan lagi`);
  if (report.found !== undefined) return lines.join("\n");
  lines.push("", dryRun ? "Belum ada yang ditulis (--dry-run)." : `Laporan lengkap: ${file}`);
  return lines.join("\n");
}

/** The whole report, as Markdown, piece by piece: of a large archive it is large. */
export async function* fileReport(report: ImportReport): AsyncGenerator<string> {
  const { stories, leftOut } = report;
  yield `# ${heading(report)[0]}\n`;
  const of = (lines: (story: ReportedStory) => string[]) => linesOf(stories, lines);
  const sections: (readonly [string, Iterable<string> | AsyncIterable<string>])[] = [
    ["Ringkasan", counts(report)],
    ["Usulan", proposals(report)],
    ["Catatan umum", report.remarks.map((text) => `- ${text}`)],
    [
      "Tidak lolos pemeriksaan",
      of(({ file, faults }) =>
        faults.length > 0 ? [`- ${file}`, ...faults.map((fault) => `  - ${fault}`)] : [],
      ),
    ],
    ["Perlu dilihat", of((story) => notesOf(story, "look"))],
    ["Diperbaiki", of((story) => notesOf(story, "repaired"))],
    ["Tidak diimpor", leftOut.map(({ from, leftOut: why }) => `- ${from}: ${why}`)],
    ["Disunting redaksi, dibiarkan", of((story) => fileOf(story, "edited"))],
    ["Dihapus redaksi, tidak dibuat lagi", of((story) => fileOf(story, "removed"))],
    ["Diimpor", of((story) => fileOf(story, "new"))],
    ["Diperbarui", of((story) => fileOf(story, "updated"))],
  ];
  for (const [title, lines] of sections) yield* section(title, lines);
}

/** A section of the report; none where it has no lines. */
async function* section(
  title: string,
  lines: Iterable<string> | AsyncIterable<string>,
): AsyncGenerator<string> {
  let piece = "";
  for await (const line of lines) {
    if (piece === "" && line === "") continue;
    if (title !== "") piece += `\n## ${title}\n\n`;
    title = "";
    piece += `${printable(line)}\n`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
  }
  yield piece;
}

/** Characters that are written at once. */
const PIECE = 64 * 1024;

async function* linesOf(
  stories: ReportedStories,
  lines: (story: ReportedStory) => string[],
): AsyncGenerator<string> {
  for await (const story of stories.all()) yield* lines(story);
}

function heading({ called, dryRun }: ImportReport): string[] {
  return [dryRun ? `Rencana impor ${called}` : `Impor ${called}`];
}

function counts(report: ImportReport): string[] {
  const { stories, leftOut, leftOutKinds, pictures, redirects, dryRun } = report;
  const rows: [string, string][] = [];
  if (report.found !== undefined) rows.push(["Ditemukan", `${number(report.found)} tulisan`]);
  for (const [as, done, planned] of COUNTS) {
    const { all, drafts } = stories.count(as);
    if (all === 0 && (as !== "new" || report.found !== undefined)) continue;
    const inDraft =
      drafts > 0 && (as === "new" || as === "updated")
        ? `, ${number(drafts)} di antaranya draf`
        : "";
    rows.push([dryRun ? planned : done, `${number(all)} tulisan${inDraft}`]);
  }
  if (pictures > 0) rows.push(["Gambar", number(pictures)]);
  if (redirects > 0)
    rows.push(["Alamat lama", `${number(redirects)} dialihkan lewat redirects.yaml`]);
  const { repaired, looks, faulty } = stories;
  if (repaired > 0) rows.push(["Diperbaiki", `${number(repaired)} hal`]);
  if (looks > 0) rows.push(["Perlu dilihat", `${number(looks)} tulisan`]);
  if (faulty > 0) rows.push(["Tidak lolos check", `${number(faulty)} tulisan`]);
  if (leftOut.length > 0)
    rows.push(["Tidak diimpor", `${number(leftOut.length)} (alasannya di laporan)`]);
  const width = Math.max(...rows.map(([label]) => label.length)) + 2;
  return [
    ...rows.map(([label, value]) => `  ${label.padEnd(width)}${value}`),
    ...leftOutKinds.map((text) => `  ${text}`),
  ];
}

function proposals({ authors, categories, accepted }: ImportReport): string[] {
  const lines: string[] = [];
  const list = (title: string, entries: readonly string[]) => {
    if (entries.length > 0)
      lines.push(
        "",
        accepted ? `${title}, sudah didaftarkan:` : `${title} belum terdaftar:`,
        ...entries,
      );
  };
  list(
    "Penulis",
    authors.map(({ code, name, stories }) => `  ${code}: ${name} (${number(stories)} tulisan)`),
  );
  list(
    "Kanal",
    categories.map(({ key, name, stories }) => `  ${key}: ${name} (${number(stories)} tulisan)`),
  );
  return lines;
}

function storyLines({ file, from, notes, faults }: ReportedStory, most: number): string[] {
  const all = [...faults, ...notes.map(({ text }) => text)];
  const more = all.length > most ? [`    … dan ${number(all.length - most)} lagi`] : [];
  return [
    `  ${file}${from === file ? "" : ` (${from})`}`,
    ...all.slice(0, most).map((text) => `    ${text}`),
    ...more,
  ];
}

function notesOf({ file, from, notes }: ReportedStory, kind: ImportNote["kind"]): string[] {
  const texts = notes.filter((note) => note.kind === kind).map(({ text }) => `  - ${text}`);
  return texts.length === 0 ? [] : [`- ${file} (${from})`, ...texts];
}

function fileOf({ as, file, from }: ReportedStory, wanted: WrittenAs): string[] {
  return as === wanted ? [`- ${file} (${from})`] : [];
}

/** What holds up an import whose authors and kanal are not known yet. */
export function acceptanceAdvice(
  authors: readonly ProposedAuthor[],
  categories: readonly ProposedCategory[],
): string {
  const what = [
    ...(authors.length > 0 ? [`${number(authors.length)} penulis`] : []),
    ...(categories.length > 0 ? [`${number(categories.length)} kanal`] : []),
  ];
  return [
    `Belum ada yang ditulis, sebab ${listAnd(what)} belum terdaftar (lihat di atas).`,
    "Jalankan lagi dengan --accept untuk mendaftarkan semuanya, atau daftarkan sendiri di _data dengan kode pilihan Anda.",
    `${authors.length > 0 ? `Dengan --author KODE semua tulisan penulis yang belum terdaftar ditulis atas nama kode itu. ` : ""}${
      categories.length > 0
        ? "Dengan --kanal hanya kategori yang disebut menjadi kanal; yang lain menjadi topik."
        : ""
    }`.trim(),
  ].join("\n");
}
