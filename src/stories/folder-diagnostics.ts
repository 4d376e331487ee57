import { insteadOf, isAttachment, kindByName } from "../attachments/index.ts";
import type { Diagnostic, RuleId } from "../diagnostics/index.ts";
import { FILE_START, quote } from "../diagnostics/index.ts";
import type { Attachment } from "../model/index.ts";
import { isPicture, MAX_PICTURE_BYTES } from "../pictures/index.ts";
import type { SourceFolder } from "../source/index.ts";
import { FILE_PROBLEMS } from "../source/index.ts";

/** A site whose stories are looked for in the wrong place would be published without any. */
export function missingFolder({ path, exists }: SourceFolder): Diagnostic[] {
  if (exists) return [];
  return [
    {
      file: path,
      ...FILE_START,
      severity: "error",
      rule: "missing-folder",
      message: `Folder tulisan ${quote(path, 90)} tidak ada. Buat folder itu di folder utama proyek, atau sebut namanya di opsi posts.`,
    },
  ];
}

function whyStray(path: string): string {
  if (path.includes("\ufffd")) {
    return "Nama berkas ini bukan UTF-8, jadi tidak dapat dibaca. Ganti namanya.";
  }
  if (/\.svgz?$/iu.test(path)) {
    return "SVG dapat memuat skrip, jadi tidak diterbitkan. Simpan gambarnya sebagai PNG atau WebP.";
  }
  if (/\.(?:tiff?|bmp|psd|jxl)$/iu.test(path)) {
    return "Tidak semua peramban dapat menampilkan gambar ini, jadi tidak diterbitkan. Simpan sebagai JPG, PNG, atau WebP.";
  }
  const instead = insteadOf(path);
  if (instead !== undefined) return `Jenis berkas ini tidak diterbitkan. ${instead}`;
  return "Berkas ini bukan Markdown (.md), gambar, dokumen, atau suara yang dapat dimuat, jadi tidak diterbitkan. Pindahkan dari folder ini.";
}

const TEMPLATE =
  /\.(?:njk|liquid|html|webc|vto|hbs|ejs|pug|11ty\.(?:js|mjs|cjs|ts|tsx|jsx)|mdx)$/iu;

/**
 * Reports templates of Eleventy's in the folder of own pages, which is Jejak's: they would be missing from the site
 * without a word.
 */
export function strayTemplates({ path: folder, others }: SourceFolder): Diagnostic[] {
  return others
    .filter((path) => TEMPLATE.test(path))
    .map((path) => ({
      file: path,
      ...FILE_START,
      severity: "error",
      rule: "stray-file",
      message: `Folder ${quote(folder, 90)} dibaca Jejak sebagai halaman Markdown, jadi templat ini tidak dibangun. Sebut folder lain di opsi ownPages, misalnya "halaman", atau pindahkan templat ini.`,
    }));
}

/** The same folder without them. */
export function withoutTemplates(folder: SourceFolder): SourceFolder {
  return { ...folder, others: folder.others.filter((path) => !TEMPLATE.test(path)) };
}

/** Kinds in which people write stories. */
const MANUSCRIPTS: ReadonlySet<string> = new Set(["docx", "odt", "txt"]);

/** Reports documents that no page links to and that may be a story, saved as a Word file. */
export function unlinkedManuscripts(
  { others }: SourceFolder,
  pages: readonly { readonly attachments: readonly Attachment[] }[],
): Diagnostic[] {
  const manuscripts = others.filter((path) => MANUSCRIPTS.has(kindByName(path) ?? ""));
  if (manuscripts.length === 0) return [];
  const linked = new Set(pages.flatMap((page) => page.attachments.map(({ file }) => file)));
  return manuscripts
    .filter((path) => !linked.has(path))
    .map((path) => ({
      file: path,
      ...FILE_START,
      severity: "warning",
      rule: "stray-file",
      message:
        "Berkas ini tidak ditautkan tulisan mana pun, jadi tidak diterbitkan. Tautkan dari tulisannya, atau pindahkan; naskah berita disimpan sebagai .md.",
    }));
}

/** Reports the files of a folder that are not published, and why. */
export function strayFiles(folder: SourceFolder): Diagnostic[] {
  const diagnostic = (file: string, rule: RuleId, message: string): Diagnostic => ({
    file,
    ...FILE_START,
    severity: rule === "stray-file" ? "warning" : "error",
    rule,
    message,
  });
  return [
    ...folder.others
      .filter((path) => !isPicture(path) && !isAttachment(path))
      .map((path) => diagnostic(path, "stray-file", whyStray(path))),
    ...folder.symbolicLinks.map((path) =>
      diagnostic(
        path,
        "symbolic-link",
        "Berkas ini tautan simbolis, yang tidak diikuti. Salin berkas aslinya ke sini.",
      ),
    ),
    ...folder.unreadable.map((path) =>
      diagnostic(path, "unreadable", FILE_PROBLEMS.unreadable.message),
    ),
    ...folder.special.map((path) =>
      diagnostic(path, "not-a-file", FILE_PROBLEMS["not-a-file"].message),
    ),
    ...folder.oversized.map((path) =>
      diagnostic(
        path,
        "file-too-large",
        `Gambar ini lebih besar dari ${MAX_PICTURE_BYTES / 1024 / 1024} MiB. Perkecil dahulu.`,
      ),
    ),
  ];
}
