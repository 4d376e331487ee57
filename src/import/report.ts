import { printable } from "../diagnostics/index.ts";
import { listAnd, number } from "../language/index.ts";
import type { ImportNote, LeftOut } from "./imported-story.ts";
import type { ProposedAuthor } from "./people.ts";
import type { ProposedCategory } from "./sections.ts";
import type { WrittenAs } from "./story-writer.ts";

/** A story, what became of it, and what is to be told. */
export interface ReportedStory {
  readonly from: string;
  readonly file: string;
  readonly as: WrittenAs;
  readonly draft: boolean;
  readonly notes: readonly ImportNote[];
  /** What `jejak check` would say of it, a line each. */
  readonly faults: readonly string[];
}

/** All that an import has to tell. */
export interface ImportReport {
  /** "ekspor.xml" */
  readonly called: string;
  readonly dryRun: boolean;
  /** Of an import that is held up: how many stories there are. */
  readonly found: number | undefined;
  readonly stories: readonly ReportedStory[];
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

/** Stories whose notes are shown on the screen; all are in the file. */
const SHOWN = 8;
const SHOWN_NOTES = 6;

/** The report as it is printed: counts, proposals and the first things to look at. */
export function screenReport(report: ImportReport): string {
  const { stories, file, dryRun } = report;
  const noted = stories.filter((story) => story.notes.length + story.faults.length > 0);
  const lines = [...heading(report), "", ...counts(report), ...proposals(report)];
  if (report.remarks.length > 0) lines.push("", ...report.remarks.map((text) => `  ${text}`));
  if (noted.length > 0) lines.push("", "Perlu dilihat dan diperbaiki:");
  for (const story of noted.slice(0, SHOWN)) lines.push(...storyLines(story, SHOWN_NOTES));
  if (noted.length > SHOWN) lines.push(`  … dan ${number(noted.length - SHOWN)} tulisan lagi`);
  if (report.found !== undefined) return lines.join("\n");
  lines.push("", dryRun ? "Belum ada yang ditulis (--dry-run)." : `Laporan lengkap: ${file}`);
  return lines.join("\n");
}

/** The whole report, as Markdown. */
export function fileReport(report: ImportReport): string {
  const { stories, leftOut } = report;
  const sections: [string, string[]][] = [
    ["Ringkasan", counts(report)],
    ["Usulan", proposals(report)],
    ["Catatan umum", report.remarks.map((text) => `- ${text}`)],
    [
      "Tidak lolos pemeriksaan",
      stories
        .filter(({ faults }) => faults.length > 0)
        .flatMap((story) => [`- ${story.file}`, ...story.faults.map((fault) => `  - ${fault}`)]),
    ],
    ["Perlu dilihat", notesOf(stories, "look")],
    ["Diperbaiki", notesOf(stories, "repaired")],
    ["Tidak diimpor", leftOut.map(({ from, leftOut: why }) => `- ${from}: ${why}`)],
    ["Disunting redaksi, dibiarkan", filesOf(stories, "edited")],
    ["Dihapus redaksi, tidak dibuat lagi", filesOf(stories, "removed")],
    ["Diimpor", [...filesOf(stories, "new"), ...filesOf(stories, "updated")]],
  ];
  return [
    `# ${heading(report)[0]}`,
    ...sections
      .filter(([, lines]) => lines.some((line) => line !== ""))
      .flatMap(([title, lines]) => ["", `## ${title}`, "", ...lines.map(printable)]),
    "",
  ].join("\n");
}

function heading({ called, dryRun }: ImportReport): string[] {
  return [dryRun ? `Rencana impor ${called}` : `Impor ${called}`];
}

function counts(report: ImportReport): string[] {
  const { stories, leftOut, leftOutKinds, pictures, redirects, dryRun } = report;
  const rows: [string, string][] = [];
  if (report.found !== undefined) rows.push(["Ditemukan", `${number(report.found)} tulisan`]);
  for (const [as, done, planned] of COUNTS) {
    const these = stories.filter((story) => story.as === as);
    if (these.length === 0 && (as !== "new" || report.found !== undefined)) continue;
    const drafts = these.filter(({ draft }) => draft).length;
    const inDraft =
      drafts > 0 && (as === "new" || as === "updated")
        ? `, ${number(drafts)} di antaranya draf`
        : "";
    rows.push([dryRun ? planned : done, `${number(these.length)} tulisan${inDraft}`]);
  }
  if (pictures > 0) rows.push(["Gambar", number(pictures)]);
  if (redirects > 0)
    rows.push(["Alamat lama", `${number(redirects)} dialihkan lewat redirects.yaml`]);
  const repaired = stories.reduce(
    (sum, { notes }) => sum + notes.filter(({ kind }) => kind === "repaired").length,
    0,
  );
  if (repaired > 0) rows.push(["Diperbaiki", `${number(repaired)} hal`]);
  const looks = stories.filter(
    ({ notes, faults }) => faults.length > 0 || notes.some(({ kind }) => kind === "look"),
  ).length;
  if (looks > 0) rows.push(["Perlu dilihat", `${number(looks)} tulisan`]);
  const faulty = stories.filter(({ faults }) => faults.length > 0).length;
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

function notesOf(stories: readonly ReportedStory[], kind: ImportNote["kind"]): string[] {
  return stories.flatMap((story) => {
    const texts = story.notes.filter((note) => note.kind === kind).map(({ text }) => `  - ${text}`);
    return texts.length === 0 ? [] : [`- ${story.file} (${story.from})`, ...texts];
  });
}

function filesOf(stories: readonly ReportedStory[], as: WrittenAs): string[] {
  return stories.filter((story) => story.as === as).map(({ file, from }) => `- ${file} (${from})`);
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
