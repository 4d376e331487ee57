import type { Document } from "yaml";
import { isAlias, isScalar, visit } from "yaml";
import { quote } from "../diagnostics/index.ts";
import { controlCharacter } from "./source-text.ts";
import { explain } from "./yaml-advice.ts";
import { bulletProblem, foreignBullet } from "./yaml-marks.ts";
import { faultOffset } from "./yaml-places.ts";
import type { YamlProblem } from "./yaml-problem.ts";

/** What the library could not read. */
export function syntaxProblems(document: Document.Parsed, text: string): YamlProblem[] {
  // Where one mistake is told twice, the first name for it is the better one.
  const first = new Map(document.errors.toReversed().map((error) => [error.pos[0], error]));
  return [...first.values()].toReversed().map(({ code, pos }) => {
    const offset = faultOffset(text, code, pos[0]);
    const openQuote = code === "MISSING_CHAR" && /["']/u.test(text.charAt(offset));
    const bullet = openQuote ? undefined : foreignBullet(text, Math.min(pos[0], text.length));
    if (bullet !== undefined) return bullet;
    return {
      rule: code === "DUPLICATE_KEY" ? "duplicate-key" : "yaml-syntax",
      offset,
      message: explain(code, text, offset),
    };
  });
}

/**
 * Text that YAML takes for a comment: "Juara #1" is to it the word "Juara". A comment that was meant
 * as one has a space after its mark.
 */
export function lostTexts(
  document: Document.Parsed,
  text: string,
): { offset: number; message: string }[] {
  const found: { offset: number; message: string }[] = [];
  visit(document, {
    Scalar(key, node) {
      const end = node.range?.[1];
      if (key === "key" || node.type !== "PLAIN" || end === undefined) return;
      const comment = /^[ \t]*(#[^\s#][^\n]*)/u.exec(text.slice(end));
      if (comment === null) return;
      const offset = end + comment[0].length - (comment[1]?.length ?? 0);
      // "C#" is a word; a comment has a space before it.
      if (!/\s/u.test(text.charAt(offset - 1))) return;
      found.push({
        offset,
        message: `Bagi YAML, ${quote(comment[1] ?? "", 30)} adalah catatan, jadi teks itu hilang. Apit nilainya dengan tanda kutip: "…".`,
      });
    },
  });
  return found;
}

/** What the library reads without complaint and Jejak refuses. */
export function hiddenProblems(document: Document.Parsed, text: string): YamlProblem[] {
  const found: YamlProblem[] = [];
  const refuse = (offset: number, what: string) =>
    found.push({
      rule: "yaml-alias",
      offset,
      message: `Di YAML, ${quote(what, 30)} punya arti khusus yang tidak dipakai di sini. Apit nilainya dengan tanda kutip: "…".`,
    });
  visit(document, {
    Node(key, node) {
      const start = node.range?.[0] ?? 0;
      const bullet = key === "key" ? bulletProblem(text, start) : undefined;
      if (bullet !== undefined) found.push(bullet);
      if (isAlias(node)) refuse(start, `*${node.source}`);
      else if (node.anchor) {
        refuse(text.lastIndexOf(`&${node.anchor}`, start), `&${node.anchor}`);
      } else {
        // The failsafe schema drops an unknown tag silently; the text still shows it.
        const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
        const tag = /(?:^|[\s:,[{-])(![^\s"']*)\s*$/u.exec(line)?.[1];
        if (tag !== undefined) refuse(text.lastIndexOf(tag, start - 1), tag);
      }
      if (isScalar(node) && typeof node.value === "string") {
        const control = controlCharacter(node.value);
        if (control !== undefined) {
          found.push({
            rule: "control-character",
            offset: start,
            message: `Nilai ini memuat karakter kendali ${control}, yang tidak dapat ditampilkan. Hapus.`,
          });
        }
      }
    },
  });
  return found;
}
