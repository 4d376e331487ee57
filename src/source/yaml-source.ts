import type { Document, ErrorCode, Node } from "yaml";
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from "yaml";
import type { FileDiagnostics, Position, RuleId } from "../diagnostics/index.ts";
import { quote } from "../diagnostics/index.ts";
import { controlCharacter } from "./source-text.ts";

/** Where in a value: `["image", "src"]`, `["author", 1]`. */
export type ValuePath = readonly PropertyKey[];

/**
 * YAML that was read: plain values, and the place of each.
 *
 * Every scalar is text as it was written. YAML's own guesses lose what an editor typed (the place
 * code 35.10 becomes the number 35.1, a time without seconds is no timestamp, a title "Ya" a
 * truth value), so the schema alone gives types.
 */
export interface YamlSource {
  /** Objects, arrays and strings only. An empty text gives an empty object. */
  readonly value: unknown;
  /** Where a key or its value stands; where the path leads nowhere, its nearest parent. */
  locate(path: ValuePath, part?: "key" | "value"): Position;
}

const MAX_DEPTH = 16;
const MAX_FAULTS = 10;

/**
 * Reads YAML as data and nothing else: no aliases (they can explode), no tags, no merge keys, no
 * key twice. Undefined when it can't be read; every reason is in `diagnostics`.
 *
 * @param lineOffset how many lines of the file stand before `text`
 */
export function parseYaml(
  text: string,
  lineOffset: number,
  diagnostics: FileDiagnostics,
): YamlSource | undefined {
  const lineCounter = new LineCounter();
  const positionOf = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + lineOffset, column: col };
  };

  let document: Document.Parsed;
  let problems: YamlProblem[];
  try {
    document = parseDocument(text, {
      schema: "failsafe",
      lineCounter,
      prettyErrors: false,
      stringKeys: true,
      // "silent" would also drop the error of a second document.
      logLevel: "error",
    });
    problems = [...syntaxProblems(document, text), ...hiddenProblems(document, text)];
  } catch {
    // The library recurses; only a hostile file nests so deep that the stack ends.
    diagnostics.error(
      "yaml-syntax",
      positionOf(0),
      "Isian ini bersarang terlalu dalam. Tulis isian sederhana saja.",
    );
    return undefined;
  }

  const lines = new Set<number>();
  for (const { rule, offset, message } of problems) {
    const at = positionOf(offset);
    // One mistake often sets off several errors; the first on a line is the one to mend.
    if (lines.has(at.line) || lines.size === MAX_FAULTS) continue;
    lines.add(at.line);
    diagnostics.error(rule, at, message);
  }
  if (problems.length > 0) return undefined;
  for (const { offset, message } of lostTexts(document, text)) {
    diagnostics.warning("yaml-comment", positionOf(offset), message);
  }

  const root = document.contents;
  if (root === null || (isScalar(root) && root.value === "")) {
    return { value: {}, locate: () => positionOf(0) };
  }
  const locate = (path: ValuePath, part: "key" | "value" = "value"): Position =>
    positionOf(offsetOf(root, path, part));
  return { value: toPlain(root, 0), locate };
}

interface YamlProblem {
  readonly rule: RuleId;
  readonly offset: number;
  readonly message: string;
}

function syntaxProblems(document: Document.Parsed, text: string): YamlProblem[] {
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
function lostTexts(document: Document.Parsed, text: string): { offset: number; message: string }[] {
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
function hiddenProblems(document: Document.Parsed, text: string): YamlProblem[] {
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

function toPlain(node: unknown, depth: number): unknown {
  if (depth > MAX_DEPTH) return "";
  if (isMap(node)) {
    const object: Record<string, unknown> = {};
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : String(key);
      // defineProperty: a key "__proto__" is a key like any other and changes no prototype.
      Object.defineProperty(object, name, {
        value: toPlain(value, depth + 1),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    return object;
  }
  if (isSeq(node)) return node.items.map((item) => toPlain(item, depth + 1));
  if (isScalar(node)) return String(node.value ?? "");
  return "";
}

function offsetOf(root: Node, path: ValuePath, part: "key" | "value"): number {
  let node: Node = root;
  let offset = node.range?.[0] ?? 0;
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (pair === undefined) break;
      const key = pair.key as Node;
      const value = pair.value as Node | null;
      const last = depth === path.length - 1;
      const empty =
        value === null || value.range === undefined || value.range?.[0] === value.range?.[1];
      // Of an empty value only its key can be seen.
      offset = ((last && part === "key") || empty ? key.range?.[0] : value?.range?.[0]) ?? offset;
      if (value === null) break;
      node = value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as Node | undefined;
      if (item === undefined) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return offset;
}

// Where the library notices a fault is often not where a person has to mend it.
function faultOffset(text: string, code: ErrorCode, at: number): number {
  const offset = Math.min(at, text.length);
  switch (code) {
    case "MISSING_CHAR":
      return foreignSpace(text, offset) ?? openingQuote(text, offset) ?? offset;
    case "BAD_INDENT":
      return openBracket(text, offset) ?? offset;
    case "UNEXPECTED_TOKEN":
    case "BAD_SCALAR_START":
      return specialStart(text, offset) ?? offset;
    case "BLOCK_AS_IMPLICIT_KEY":
      return indentedLine(text, offset) ?? foreignSpace(text, offset) ?? offset;
    case "MULTILINE_IMPLICIT_KEY":
      return foreignSpace(text, offset) ?? offset;
    default:
      return offset;
  }
}

function lineAt(text: string, offset: number): { readonly start: number; readonly line: string } {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  return { start, line: text.slice(start, end === -1 ? undefined : end) };
}

/** The "[" or "{" that was left open on this line or the one before. */
function openBracket(text: string, offset: number): number | undefined {
  for (let at = offset, tries = 0; tries < 2; tries += 1) {
    const { start, line } = lineAt(text, at);
    const bracket = /:\s+([[{])[^\]}]*$/u.exec(line);
    if (bracket !== null) return start + line.indexOf(bracket[1] ?? "", bracket.index);
    if (start === 0) return undefined;
    at = start - 1;
  }
  return undefined;
}

/** The beginning of a value that begins with a mark of YAML's own: "*Penting* sekali". */
function specialStart(text: string, offset: number): number | undefined {
  const { start, line } = lineAt(text, offset);
  const value = /^\s*(?:- )?[\w-]+:\s+(?=[*&!@%`|>{["',-])/u.exec(line);
  return value === null || start + value[0].length > offset ? undefined : start + value[0].length;
}

/** The indented "date: …" that was read as going on with the "title: …" above it. */
function indentedLine(text: string, offset: number): number | undefined {
  const next = text.indexOf("\n", offset);
  if (next === -1 || /:\s/u.test(text.slice(offset, next))) return undefined;
  const indent = /^[ \t]+(?=[\w-]+:(?:\s|$))/u.exec(lineAt(text, next + 1).line)?.[0];
  return indent === undefined ? undefined : next + 1 + indent.length;
}

// What word processors make of "- " at the beginning of a line. YAML knows the hyphen alone, and the
// ordinary space alone.
const FOREIGN_BULLET = /^([\p{Pd}\u2212•‣◦●○▪■·])\s/u;
const FOREIGN_SPACE = /[^\S \t\n]|[\u200b\u2060]/u;
// A list's item is seldom longer, and a hostile file has no end of lines.
const MAX_ITEM_LINES = 100;

/** The mark at `offset` that was meant as the hyphen of a list's item. */
function bulletProblem(text: string, offset: number): YamlProblem | undefined {
  const mark = FOREIGN_BULLET.exec(text.slice(offset, offset + 2))?.[1];
  if (mark === undefined) return undefined;
  const message =
    mark !== "-"
      ? `Pakai tanda hubung biasa (-) untuk butir daftar, bukan ${quote(mark)}.`
      : FOREIGN_SPACE.test(text.charAt(offset + 1))
        ? foreignSpaceAfter("tanda hubung")
        : undefined;
  return message === undefined ? undefined : { rule: "yaml-syntax", offset, message };
}

/** The same, above the line at `offset`: all that belongs to such an item is misread, too. */
function foreignBullet(text: string, offset: number): YamlProblem | undefined {
  let indent = Number.POSITIVE_INFINITY;
  for (let at = offset, tries = 0; tries < MAX_ITEM_LINES; tries += 1) {
    const { start, line } = lineAt(text, at);
    const own = line.search(/[^ \t]/u);
    if (own !== -1 && own < indent) {
      const fault = bulletProblem(text, start + own);
      if (fault !== undefined || own === 0) return fault;
      indent = own;
    }
    if (start <= 1) return undefined;
    at = start - 1;
  }
  return undefined;
}

/** The space after a name's colon where it is one that YAML takes for a letter. */
function foreignSpace(text: string, offset: number): number | undefined {
  const { start, line } = lineAt(text, offset);
  const name = /^\s*(?:- )?[\w-]+:/u.exec(line)?.[0];
  if (name === undefined || !FOREIGN_SPACE.test(line.charAt(name.length))) return undefined;
  return start + name.length;
}

function foreignSpaceAfter(what: string): string {
  return `Spasi sesudah ${what} bukan spasi biasa. Hapus, lalu ketik ulang spasinya.`;
}

function openingQuote(text: string, before: number): number | undefined {
  for (let start = text.lastIndexOf("\n", before - 1) + 1; ; ) {
    const { line } = lineAt(text, start);
    for (const opening of line.matchAll(/(?<=^|[\s[{,])["']/gu)) {
      if (!line.includes(opening[0], opening.index + 1)) return start + opening.index;
    }
    if (start === 0) return undefined;
    start = text.lastIndexOf("\n", start - 2) + 1;
  }
}

/** What an editor most likely did, for each code of the YAML library. */
function explain(code: ErrorCode, text: string, offset: number): string {
  if (FOREIGN_SPACE.test(text.charAt(offset))) return foreignSpaceAfter("titik dua");
  const { line } = lineAt(text, offset);
  const entry = /^\s*(?:- )?([\w-]+):\s+(.+)$/u.exec(line);
  const asQuoted =
    entry === null
      ? 'Apit nilainya dengan tanda kutip: "…".'
      : `Apit nilainya dengan tanda kutip: ${entry[1]}: ${quoted(entry[2] ?? "")}.`;
  switch (code) {
    case "DUPLICATE_KEY":
      return `Isian ${quote(/[^:]*/u.exec(text.slice(offset))?.[0] ?? "")} sudah ada di atas. Hapus salah satunya.`;
    case "TAB_AS_INDENT":
      return "Baris ini menjorok dengan tab. Ganti tab dengan spasi.";
    case "MISSING_CHAR":
      return /["']/u.test(text.charAt(offset))
        ? "Tanda kutip yang dibuka di sini tidak ditutup. Tambahkan penutupnya di akhir nilai."
        : missingColon(line);
    case "MULTIPLE_DOCS":
      return 'Isian tidak boleh dipisah dengan baris "...". Hapus baris itu.';
    case "MULTILINE_IMPLICIT_KEY":
      return missingColon(line);
    case "BLOCK_AS_IMPLICIT_KEY":
      if (/^\s/u.test(line) && entry !== null && !(entry[2] ?? "").includes(": ")) {
        return "Baris ini menjorok, jadi terbaca sebagai lanjutan baris di atasnya. Sejajarkan dengan isian lain.";
      }
      return (entry?.[2] ?? "").includes(": ")
        ? `Nilai yang memuat titik dua harus diapit tanda kutip: ${entry?.[1]}: ${quoted(entry?.[2] ?? "")}.`
        : missingColon(line);
    case "BAD_INDENT":
    case "BLOCK_IN_FLOW":
      if (/[[{]/u.test(text.charAt(offset))) return UNCLOSED;
      return "Jorokan baris ini tidak sama dengan baris sebelumnya. Sejajarkan isiannya.";
    case "ALIAS_PROPS":
    case "BAD_ALIAS":
    case "BAD_SCALAR_START":
    case "UNEXPECTED_TOKEN":
    case "BAD_DIRECTIVE":
    case "BAD_PROP_ORDER":
    case "TAG_RESOLVE_FAILED":
      return `Nilai ini tidak terbaca sebagai YAML. ${asQuoted}`;
    case "BAD_DQ_ESCAPE":
      return "Garis miring terbalik (\\) di dalam kutip ganda adalah kode. Pakai kutip tunggal: '…'.";
    default:
      return `YAML di baris ini rusak. Setiap isian ditulis "nama: nilai"; ${asQuoted.charAt(0).toLowerCase()}${asQuoted.slice(1)}`;
  }
}

function missingColon(line: string): string {
  const [, name, value] = /^\s*([\w-]+):(\S.*)$/u.exec(line) ?? [];
  return name === undefined || value === undefined
    ? 'Baris ini tidak terbaca sebagai "nama: nilai". Periksa titik dua dan jorokannya.'
    : `Beri spasi sesudah titik dua: ${name}: ${value.length > 60 ? `${value.slice(0, 59)}…` : value}.`;
}

const UNCLOSED = "Tanda kurung yang dibuka di sini tidak ditutup. Tambahkan penutupnya.";

// The value as it should have been written: quoted with the mark that it does not hold itself. Marks
// at its ends are a pair only when none stands between them ("lima" bukan "tiga"), but an apostrophe
// within a word is no such mark.
function quoted(written: string): string {
  const value = written.trim();
  const inner = /^(["'])((?:(?!\1).|(?<=\p{L})'(?=\p{L}))*)\1$/u.exec(value)?.[2] ?? value;
  const short = inner.length > 60 ? `${inner.slice(0, 59)}…` : inner;
  return short.includes('"') ? `'${short.replaceAll("'", "''")}'` : `"${short}"`;
}
