import type { AttachmentKindId } from "./kinds.ts";
import { FORMULA, MACRO } from "./messages.ts";
import { activePdf } from "./pdf.ts";

/** Members of archives in which Office and LibreOffice keep programs. */
const MACROS: readonly string[] = [
  "vbaProject.bin",
  "vbaData.xml",
  "/activeX/",
  "/oleObject",
  "Basic/script-lc.xml",
  "Scripts/python/",
  "Scripts/javascript/",
  "Scripts/beanshell/",
  "Scripts/java/",
];

/**
 * A cell that Excel computes when it opens a table: "=", or a function after another sign
 * (https://owasp.org/www-community/attacks/CSV_Injection). "-5", "+62 812" and "@akun" are no formulas.
 */
const FORMULA_CELL = /(?:^|[\n\r,;\t|])[ "]*(?:=|[@+-][A-Za-z.]+[(|!])/u;

/**
 * What a file would run where a reader opens it, as a message; undefined for one that runs nothing. Files of
 * the old Office are not asked about: none is published.
 */
export function activeContent(bytes: Buffer, kind: AttachmentKindId): string | undefined {
  switch (kind) {
    case "pdf":
      return activePdf(bytes);
    case "docx":
    case "xlsx":
    case "pptx":
    case "odt":
    case "ods":
    case "odp":
      return MACROS.some((name) => bytes.includes(name)) ? MACRO : undefined;
    case "csv":
      return FORMULA_CELL.test(bytes.toString("utf8")) ? FORMULA : undefined;
    default:
      return undefined;
  }
}
