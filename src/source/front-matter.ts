import type { FileDiagnostics } from "../diagnostics/index.ts";
import { FILE_START } from "../diagnostics/index.ts";
import type { YamlSource } from "./yaml-source.ts";
import { parseYaml } from "./yaml-source.ts";

/** A Markdown file taken apart. Lines are those of the file, so that every fault can be found. */
export interface SplitFile {
  readonly frontMatter: YamlSource;
  readonly body: string;
  /** The line of the file on which `body` begins, from 1. */
  readonly bodyLine: number;
}

const MAX_FRONT_MATTER = 64 * 1024;
const FENCE = /^---[ \t]*$/u;
// What word processors and tired hands make of "---": —, ––, ----, - - -.
const NEARLY_FENCE = /^(?:[-–—]{1,8}|- - -)[ \t]*$/u;

/**
 * Takes a Markdown file apart into YAML front matter and body. Only YAML between two `---` lines is
 * read: no `---js`, no JSON, nothing that could be run. Undefined when that fails; the reasons are
 * in `diagnostics`.
 */
export function splitFrontMatter(
  text: string,
  diagnostics: FileDiagnostics,
): SplitFile | undefined {
  const lines = text.split("\n");
  const open = lines.findIndex((line) => line.trim() !== "");
  const first = lines[open];
  if (first === undefined) {
    diagnostics.error(
      "empty-file",
      FILE_START,
      "Berkas ini kosong. Isi dengan tulisan, atau hapus berkasnya.",
    );
    return undefined;
  }
  const at = { line: open + 1, column: 1 };
  if (!FENCE.test(first)) {
    if (/^---\s*\S/u.test(first) && !/^-+\s*$/u.test(first)) {
      diagnostics.error(
        "front-matter-language",
        at,
        "Baris pembuka kepala tulisan hanya boleh tiga tanda hubung: ---.",
      );
    } else if (NEARLY_FENCE.test(first)) {
      diagnostics.error(
        "no-front-matter",
        at,
        "Baris ini tampaknya pembuka kepala tulisan, tetapi bukan tiga tanda hubung. Tulis ---.",
      );
    } else {
      diagnostics.error(
        "no-front-matter",
        at,
        "Tulisan ini tidak diawali kepala tulisan. Awali berkas dengan baris ---, lalu title, date, dan author, lalu baris --- lagi.",
      );
    }
    return undefined;
  }
  const close = lines.findIndex((line, index) => index > open && FENCE.test(line));
  if (close === -1) {
    const nearly = lines.findIndex((line, index) => index > open && NEARLY_FENCE.test(line));
    diagnostics.error(
      "unclosed-front-matter",
      nearly === -1 ? at : { line: nearly + 1, column: 1 },
      nearly === -1
        ? "Kepala tulisan tidak ditutup. Tambahkan baris --- sesudah isian terakhir."
        : "Baris ini tampaknya penutup kepala tulisan, tetapi bukan tiga tanda hubung. Tulis ---.",
    );
    return undefined;
  }
  const yaml = lines.slice(open + 1, close).join("\n");
  if (yaml.length > MAX_FRONT_MATTER) {
    diagnostics.error(
      "file-too-large",
      at,
      "Kepala tulisan lebih besar dari 64 KiB. Pindahkan isinya ke badan tulisan.",
    );
    return undefined;
  }
  const frontMatter = parseYaml(yaml, open + 1, diagnostics);
  if (frontMatter === undefined) return undefined;
  return {
    frontMatter,
    body: lines.slice(close + 1).join("\n"),
    bodyLine: close + 2,
  };
}
