import type { FileDiagnostics } from "../diagnostics/index.ts";
import { quote } from "../diagnostics/index.ts";
import type { RecordedUrl, RecordLine } from "../model/index.ts";
import type { SourceFile } from "../source/index.ts";
import { reportUnusable } from "../source/index.ts";
import { isSitePath } from "../urls/index.ts";

/** The record's file within the data folder. */
export const URL_RECORD = "published.yaml";

/** The record is Jejak's own and grows with the archive: this is half a million URLs. */
export const MOST_RECORD_BYTES = 64 * 1024 * 1024;

const HEAD = [
  "# Alamat yang pernah terbit dan berkas asalnya, dicatat Jejak setiap kali situs dibangun.",
  "# Simpan berkas ini bersama tulisan. Hapus sebuah baris hanya jika alamatnya memang boleh hilang.",
];

/**
 * Reads the record. It is YAML, a line for each URL, and read line by line: an archive has tens of
 * thousands, and after a merge of two branches what is left of the conflict must be told by its line.
 */
export function parseUrlRecord(
  file: SourceFile,
  diagnostics: FileDiagnostics,
): readonly RecordLine[] {
  const { bytes } = file;
  if (reportUnusable(file, diagnostics, Number.POSITIVE_INFINITY)) return [];
  const lines = new TextDecoder().decode(bytes).split(/\r\n|\r|\n/u);
  return lines.flatMap((text, index): RecordLine[] => {
    if (text.trim() === "" || text.startsWith("#")) return [];
    const at = { line: index + 1, column: 1 };
    const parts = /^"?(?<url>\/[^\s"]*)"?: +(?<file>\S.*?)\s*(?: #(?<order>\d{1,4})\s*)?$/u.exec(
      text,
    )?.groups;
    if (parts?.url === undefined || parts.file === undefined || !isSitePath(parts.url)) {
      diagnostics.error(
        "bad-url-record",
        at,
        `Baris ${quote(text)} bukan catatan alamat. Tulis "/alamat/: berkas", atau hapus baris ini.`,
      );
      return [];
    }
    return [{ url: parts.url, file: unquoted(parts.file), order: Number(parts.order ?? 1), ...at }];
  });
}

/** A file's name that YAML would misread stands in quotes, as JSON has them. */
function unquoted(text: string): string {
  if (!text.startsWith('"')) return text;
  try {
    return String(JSON.parse(text));
  } catch {
    return text;
  }
}

/** The record as a file: sorted, a line each, so that two editors' branches merge by themselves. */
export function formatUrlRecord(urls: readonly RecordedUrl[]): string {
  const lines = [...urls]
    .sort((a, b) => (a.url < b.url ? -1 : 1))
    .map(({ url, file, order }) => {
      const name = /^[\w./-]+$/u.test(file) ? file : JSON.stringify(file);
      return `${url}: ${name}${order > 1 ? ` #${order}` : ""}`;
    });
  return `${[...HEAD, ...lines].join("\n")}\n`;
}

/**
 * The record after a build: all that it had, and what is published now. A URL that another file has
 * taken over is that file's from now on; one that a file has moved to comes after those it had.
 */
export function nextUrlRecord(
  before: readonly RecordedUrl[],
  published: readonly Omit<RecordedUrl, "order">[],
): readonly RecordedUrl[] {
  const record = new Map(before.map((entry) => [entry.url, entry]));
  const last = new Map<string, number>();
  for (const { file, order } of before) last.set(file, Math.max(order, last.get(file) ?? 0));
  for (const { url, file } of published) {
    const known = record.get(url);
    const order = known?.order ?? (hasOneUrl(file) ? (last.get(file) ?? 0) + 1 : 1);
    record.set(url, { url, file, order });
    last.set(file, Math.max(order, last.get(file) ?? 0));
  }
  return [...record.values()].map(({ url, file, order }) => ({ url, file, order }));
}

/** A data file has many URLs, and none of them comes after another. */
function hasOneUrl(file: string): boolean {
  return !file.endsWith(".yaml");
}
