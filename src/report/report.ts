import type { Diagnostic } from "../diagnostics/index.ts";
import { formatDiagnostics, printable, quote } from "../diagnostics/index.ts";
import type { Edition } from "../edition/index.ts";
import { createDateFilters, listAnd, number } from "../language/index.ts";
import type { SiteSummary } from "../state/index.ts";

/** Where what a build has to say goes; a site uses the console, a test a list. */
export interface Reporter {
  /** For people to read, as it goes well. */
  info(text: string): void;
  /** Faults and warnings. */
  problem(text: string): void;
}

export const consoleReporter: Reporter = {
  info: (text) => console.log(safe(text)),
  problem: (text) => console.error(safe(text)),
};

// Whatever is printed may quote a contributor's file.
function safe(text: string): string {
  return text.split("\n").map(printable).join("\n");
}

/** What an editor wants to know when a build is done. */
export interface BuildFacts {
  readonly edition: Edition;
  readonly pages: number;
  readonly pictures: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly milliseconds: number;
  /** Shades of the newsroom's colour that had to be made for it to be legible. */
  readonly adjustedColors?: readonly {
    readonly use: "text" | "fill";
    readonly from: string;
    readonly to: string;
    /** Of the colour as given, against the ground on which it stands out least. */
    readonly contrast: number;
  }[];
  /** What in the site's own style sheets and scripts is probably not meant. */
  readonly assetWarnings?: readonly string[];
  /** Where the site was written, as people see it: "_site"; absent when nothing was. */
  readonly output?: string | undefined;
  /** Whether the site is served from this computer, so that nobody looks for its folder. */
  readonly isServed?: boolean;
  /** The record of published URLs, where this build has others, and whether it notes them. */
  readonly urlRecord?: { readonly path: string; readonly isNoted: boolean } | undefined;
  /** The site's own files in the place of the theme's, by their paths within it. */
  readonly overrides?: readonly string[];
  /** The site's own files where such files once lay, and where each would have to lie now. */
  readonly misplaced?: readonly { readonly path: string; readonly to: string }[];
  /** Pages that changed or went, by their full addresses, those that matter most first. */
  readonly changedPages?:
    | readonly { readonly url: string; readonly isRemoved: boolean }[]
    | undefined;
  /** The part of the site that was made, where several machines make one. */
  readonly part?: { readonly index: number; readonly count: number } | undefined;
  /** What changed there; absent while serving. */
  readonly changes?:
    | {
        readonly written: number;
        /** Files that were there already, as they are. */
        readonly unchanged: number;
        readonly removed: number;
        readonly foreignPages: readonly string[];
      }
    | undefined;
}

/**
 * The summary at the end of a build.
 *
 * @example
 * // JejakIndonesia.id siap di _site
 * //
 * //   Tulisan    33 terbit
 * //   Terjadwal  1, berikutnya Selasa, 9 Februari 2027 pukul 07.00 WIB: "Hari Pers Nasional …"
 * //   Halaman    214, gambar 2
 * //   Perubahan  3 berkas ditulis, 1 dihapus
 * //   Peringatan 1 (lihat di atas)
 * //   Waktu      1,8 detik
 * //
 * //   Halaman yang berubah:
 * //     https://jejakindonesia.id/2025/05/17/subak/
 * //     https://jejakindonesia.id/
 * //     dan 12 lagi
 */
export function buildSummary(facts: BuildFacts): string {
  return summaryText(siteSummary(facts), facts.milliseconds);
}

/** What the summary tells, but for the time that it took. */
export function siteSummary(facts: BuildFacts): SiteSummary {
  const { edition, output, changes } = facts;
  const rows: [string, string][] = [
    ["Tulisan", storyCounts(edition)],
    ["Terjadwal", scheduled(edition)],
    ["Halaman", pageCounts(facts)],
    ["Bagian", facts.part === undefined ? "" : `${facts.part.index} dari ${facts.part.count}`],
    ["Perubahan", changes === undefined ? "" : changeCounts(changes)],
    ["Berkas", changes === undefined ? "" : manyFiles(changes.written + changes.unchanged)],
    ["Alamat", urlRecord(facts)],
    ["Tema", overrides(facts.overrides)],
    ["Warna", adjusted(facts.adjustedColors ?? [])],
    ["Peringatan", warningCount(facts.diagnostics)],
  ];
  // While serving, the file with the medium's name may be missing or faulty.
  const name = edition.site.name || "Situs";
  return {
    name: edition.site.name,
    title: facts.isServed
      ? `${name} siap dilihat`
      : output === undefined
        ? `${name} tanpa galat.`
        : `${name} siap di ${output}`,
    rows: rows.filter(([, value]) => value !== ""),
    notes: [
      ...changedPages(facts.changedPages ?? []),
      ...foreign(changes?.foreignPages ?? [], output),
      ...misplaced(facts.misplaced ?? []),
      ...(facts.assetWarnings ?? []).flatMap((warning) => ["", `  ${warning}`]),
    ],
  };
}

/** A summary as it is printed. */
export function summaryText({ title, rows, notes }: SiteSummary, milliseconds: number): string {
  const table = [...rows, ["Waktu", seconds(milliseconds)] as const].map(
    ([label, value]) => `  ${label.padEnd(11)}${value}`,
  );
  return [title, "", ...table, ...notes].join("\n");
}

/**
 * What is said where a build had nothing to do.
 *
 * @example unchangedLine({ name: "JejakIndonesia.id", output: "_site" })
 * // "JejakIndonesia.id di _site sudah yang terbaru: tidak ada yang berubah sejak terakhir dibangun."
 */
export function unchangedLine({ name, output }: { name: string; output: string }): string {
  return `${name} di ${output} sudah yang terbaru: tidak ada yang berubah sejak terakhir dibangun.`;
}

/**
 * The line that follows each save while a site is served.
 *
 * @param rendered how many pages changed, at least one
 * @example
 * // 14.30.05  3 halaman diperbarui (0,2 detik)
 */
export function rebuildLine(rendered: number, milliseconds: number, at: Date): string {
  const time = [at.getHours(), at.getMinutes(), at.getSeconds()]
    .map((part) => String(part).padStart(2, "0"))
    .join(".");
  return `${time}  ${number(rendered)} halaman diperbarui (${seconds(milliseconds)})`;
}

function urlRecord({ urlRecord: record }: BuildFacts): string {
  if (record === undefined) return "";
  return record.isNoted
    ? `${record.path} diperbarui; simpan bersama tulisan`
    : `belum dicatat di ${record.path}; yang menerbitkan situs memakai --record`;
}

/** A site's own files in the theme's place are named: who changes the theme should know by what it is covered. */
function overrides(files: readonly string[] = []): string {
  if (files.length === 0) return "";
  const more = files.length > 4 ? [`${number(files.length - 4)} lagi`] : [];
  return `diganti ${number(files.length)} berkas situs ini: ${listAnd([...files.slice(0, 4), ...more])}`;
}

function seconds(milliseconds: number): string {
  return `${number(Math.round(milliseconds / 100) / 10)} detik`;
}

/** "12 galat dan 1 peringatan": the line under a list of faults. */
export function faultCount(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.length - errors;
  return [
    ...(errors > 0 ? [`${number(errors)} galat`] : []),
    ...(warnings > 0 ? [`${number(warnings)} peringatan`] : []),
  ].join(" dan ");
}

/** All that was found, and what it means for the site. */
export function diagnosticsReport(diagnostics: readonly Diagnostic[], consequence: string): string {
  return `${formatDiagnostics(diagnostics)}\n\n${faultCount(diagnostics)}. ${consequence}`;
}

/** What was found in a site that can be built all the same. */
export function warningsReport(warnings: readonly Diagnostic[]): string {
  return `${diagnosticsReport(warnings, "Situs tetap dapat dibangun.")}\n`;
}

function storyCounts({ live, expired, withdrawn, drafts }: Edition): string {
  const parts: [readonly unknown[], string][] = [
    [expired, "kedaluwarsa"],
    [withdrawn, "dicabut"],
    [drafts, "draf"],
  ];
  return [
    `${number(live.length)} terbit`,
    ...parts
      .filter(([stories]) => stories.length > 0)
      .map(([stories, word]) => `${number(stories.length)} ${word}`),
  ].join(", ");
}

function scheduled({ scheduled: stories, site }: Edition): string {
  const next = stories[0];
  if (next === undefined) return "";
  const { dateTime } = createDateFilters({ zone: site.zone, zoneLabels: site.zoneLabels });
  return `${number(stories.length)}, berikutnya ${dateTime(next.published)}: ${quote(next.title)}`;
}

/** Files that a site may have on Cloudflare Pages' free plan, the least that any of the usual hosts takes. */
const FREE_HOSTS_FILES = 20_000;

/** Says in time that a site comes to have more files than a free host takes; "" where it is far from that. */
function manyFiles(count: number): string {
  if (count < 0.75 * FREE_HOSTS_FILES) return "";
  const limit = `Cloudflare Pages gratis memuat paling banyak ${number(FREE_HOSTS_FILES)}`;
  return `${number(count)}; ${limit} (docs/hosting.md, "Fewer files")`;
}

function pageCounts({ pages, pictures }: BuildFacts): string {
  return pictures === 0 ? number(pages) : `${number(pages)}, gambar ${number(pictures)}`;
}

function changeCounts({ written, removed }: NonNullable<BuildFacts["changes"]>): string {
  if (written === 0 && removed === 0) return "tidak ada";
  return `${number(written)} berkas ditulis${removed === 0 ? "" : `, ${number(removed)} dihapus`}`;
}

function warningCount(diagnostics: readonly Diagnostic[]): string {
  const count = diagnostics.filter(({ severity }) => severity === "warning").length;
  return count === 0 ? "" : `${number(count)} (lihat di atas)`;
}

const USES = { text: "teks dan tautan", fill: "bidang" };

/** Said with each build, since a newsroom should know why its yellow is brown in places. */
function adjusted(colors: NonNullable<BuildFacts["adjustedColors"]>): string {
  return listAnd(
    colors.map(
      ({ use, from, to, contrast }) =>
        `${from} menjadi ${to} untuk ${USES[use]} (kontras semula ${number(Math.round(contrast * 10) / 10)} : 1)`,
    ),
  );
}

/** Pages that are named at the end of a build. */
const MOST_PAGES = 8;

function changedPages(pages: NonNullable<BuildFacts["changedPages"]>): string[] {
  if (pages.length === 0) return [];
  const more = pages.length - MOST_PAGES;
  return [
    "",
    "  Halaman yang berubah:",
    ...pages
      .slice(0, MOST_PAGES)
      .map(({ url, isRemoved }) => `    ${url}${isRemoved ? " (dihapus)" : ""}`),
    ...(more > 0 ? [`    dan ${number(more)} lagi`] : []),
  ];
}

function foreign(pages: readonly string[], output = ""): string[] {
  if (pages.length === 0) return [];
  const more = pages.length > 3 ? [`${number(pages.length - 3)} lagi`] : [];
  const shown = listAnd([...pages.slice(0, 3), ...more]);
  return [
    "",
    `  Di ${output} ada halaman yang bukan buatan Jejak dan dibiarkan: ${shown}.`,
    `  Hapus folder ${output} jika halaman itu sudah usang, lalu bangun ulang.`,
  ];
}

function misplaced(files: NonNullable<BuildFacts["misplaced"]>): string[] {
  if (files.length === 0) return [];
  const more = files.length > 3 ? [`  … dan ${number(files.length - 3)} lagi`] : [];
  return [
    "",
    "  Berkas ini milik situs dan tidak mengganti berkas tema. Bila itu maksudnya, pindahkan:",
    ...files.slice(0, 3).map(({ path, to }) => `    ${path} ke ${to}`),
    ...more,
  ];
}
