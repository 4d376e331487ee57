import type { Document, YAMLMap } from "yaml";
import { CST, isScalar, Lexer, visit } from "yaml";
import type { Severity } from "../diagnostics/index.ts";
import { quote } from "../diagnostics/index.ts";
import { controlCharacter, lineAt } from "./source-text.ts";
import { explain, lostComment } from "./yaml-advice.ts";
import { bulletProblem, foreignBullet } from "./yaml-marks.ts";
import { faultOffset } from "./yaml-places.ts";
import type { YamlProblem } from "./yaml-problem.ts";

/**
 * So many problems of a kind are looked at. A person mends the first and checks again; a hostile file could
 * have tens of thousands, and to explain one takes time.
 */
const MOST_EXAMINED = 50;

/** Of a longer comment only the beginning is looked at. */
const MOST_COMMENT = 500;

/**
 * What the library could not read.
 *
 * @param lineOf the line on which an offset lies
 */
export function syntaxProblems(
  { errors }: Document.Parsed,
  text: string,
  lineOf: (offset: number) => number,
): YamlProblem[] {
  // One mistake often sets off several errors; the first name for it is the best.
  const first = new Map<number, (typeof errors)[number]>();
  for (const error of errors) {
    if (first.size === MOST_EXAMINED) break;
    const line = lineOf(error.pos[0]);
    if (!first.has(line)) first.set(line, error);
  }
  return [...first.values()].map(({ code, pos }) => {
    const offset = faultOffset(text, code, pos[0]);
    const openQuote = code === "MISSING_CHAR" && /["']/u.test(text.charAt(offset));
    const bullet = openQuote ? undefined : foreignBullet(text, Math.min(pos[0], text.length));
    return bullet ?? { rule: "yaml-syntax", offset, message: explain(code, text, offset) };
  });
}

/** Text that YAML takes for a comment. */
export interface LostText {
  /** "error" where it can't have been meant as a comment. */
  readonly severity: Severity;
  readonly offset: number;
  readonly message: string;
}

/**
 * Text that YAML takes for a comment: "Juara #1" is to it the word "Juara". A comment that was meant as one has a
 * space after its mark, and stands behind a code or a date more often than behind a sentence.
 */
export function lostTexts(document: Document.Parsed, text: string): LostText[] {
  const found: LostText[] = [];
  visit(document, {
    Scalar(key, node) {
      if (found.length === MOST_EXAMINED) return visit.BREAK;
      const end = node.range?.[1];
      if (key === "key" || node.type !== "PLAIN" || end === undefined) return undefined;
      const comment = /^[ \t]*(#[^\n]*)/u.exec(text.slice(end, end + MOST_COMMENT));
      if (comment === null) return undefined;
      const isGlued = /^#(?:[^\s#]|\s*\d)/u.test(comment[1] ?? "");
      const isSentence =
        /^\p{L}/u.test(String(node.value)) && /\S\s+\S+\s+\S/u.test(String(node.value));
      if (!isGlued && !(isSentence && /^#\s*\S/u.test(comment[1] ?? ""))) return undefined;
      const offset = end + comment[0].length - (comment[1]?.length ?? 0);
      // "C#" is a word; a comment has a space before it.
      if (!/\s/u.test(text.charAt(offset - 1))) return undefined;
      found.push({
        severity: isGlued ? "error" : "warning",
        offset,
        message: lostComment(lineAt(text, offset).line, comment[1] ?? "", !isGlued),
      });
      return undefined;
    },
  });
  return found;
}

/** What the library reads without complaint and Jejak refuses. */
export function hiddenProblems(document: Document.Parsed, text: string): YamlProblem[] {
  const found: YamlProblem[] = specialMarks(text);
  visit(document, {
    Map(_key, map) {
      for (const problem of repeatedKeys(map)) found.push(problem);
    },
    Node(key, node) {
      const start = node.range?.[0] ?? 0;
      const bullet = key === "key" ? bulletProblem(text, start) : undefined;
      if (bullet !== undefined) found.push(bullet);
      if (!isScalar(node) || typeof node.value !== "string") return;
      const control = controlCharacter(node.value);
      if (control === undefined) return;
      found.push({
        rule: "control-character",
        offset: start,
        message: `Nilai ini memuat karakter kendali ${control}, yang tidak dapat ditampilkan. Hapus.`,
      });
    },
  });
  return found;
}

/**
 * Anchors, aliases and tags. The library's lexer knows them all; of a document it drops a tag that its
 * schema doesn't know, and says nothing.
 */
function specialMarks(text: string): YamlProblem[] {
  const found: YamlProblem[] = [];
  let offset = 0;
  let isContent = false;
  let isTold = false;
  for (const token of new Lexer().lex(text)) {
    if (found.length === MOST_EXAMINED) break;
    const type = CST.tokenType(token);
    // The marks that the lexer puts between tokens are no part of the text.
    if (type === "scalar" || type === "doc-mode" || type === "flow-error-end") {
      isContent = type === "scalar";
      continue;
    }
    if (!(isContent || isTold) && (type === "alias" || type === "anchor" || type === "tag")) {
      // One on a line says enough.
      isTold = true;
      found.push({
        rule: "yaml-alias",
        offset,
        message: `Tanda ${quote(token, 30)} punya arti khusus yang tidak dipakai di sini. Apit nilainya dengan tanda kutip: "…".`,
      });
    }
    isContent = false;
    if (token.includes("\n")) isTold = false;
    offset += token.length;
  }
  return found;
}

/** Keys that stand twice in one map. The library looks for them, too, but in time that grows squared. */
function* repeatedKeys({ items }: YAMLMap): Generator<YamlProblem> {
  const known = new Set<string>();
  for (const { key } of items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    if (known.has(name)) {
      yield {
        rule: "duplicate-key",
        offset: key.range?.[0] ?? 0,
        message: `Isian ${quote(name)} sudah ada di atas. Hapus salah satunya.`,
      };
    }
    known.add(name);
  }
}
