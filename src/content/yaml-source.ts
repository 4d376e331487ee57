import type { Document, ErrorCode, Node } from "yaml";
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from "yaml";
import type { FileDiagnostics, Position, RuleId } from "./diagnostics.ts";
import { quote } from "./diagnostics.ts";

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
  try {
    document = parseDocument(text, {
      schema: "failsafe",
      lineCounter,
      prettyErrors: false,
      stringKeys: true,
      logLevel: "silent",
    });
  } catch {
    // The library recurses; only a hostile file nests so deep that the stack ends.
    diagnostics.error(
      "yaml-syntax",
      positionOf(0),
      "Isian ini bersarang terlalu dalam. Tulis isian sederhana saja.",
    );
    return undefined;
  }

  const faults = [...syntaxFaults(document, text), ...references(document, text)];
  const lines = new Set<number>();
  for (const { rule, offset, message } of faults) {
    const at = positionOf(offset);
    // One mistake often sets off several errors; the first on a line is the one to mend.
    if (lines.has(at.line) || lines.size === MAX_FAULTS) continue;
    lines.add(at.line);
    diagnostics.error(rule, at, message);
  }
  if (faults.length > 0) return undefined;

  const root = document.contents;
  if (root === null || (isScalar(root) && root.value === "")) {
    return { value: {}, locate: () => positionOf(0) };
  }
  const locate = (path: ValuePath, part: "key" | "value" = "value"): Position =>
    positionOf(offsetOf(root, path, part));
  return { value: toPlain(root, 0), locate };
}

interface YamlFault {
  readonly rule: RuleId;
  readonly offset: number;
  readonly message: string;
}

function syntaxFaults(document: Document.Parsed, text: string): YamlFault[] {
  return document.errors.map(({ code, pos }) => {
    const offset = faultOffset(text, code, pos[0]);
    return {
      rule: code === "DUPLICATE_KEY" ? "duplicate-key" : "yaml-syntax",
      offset,
      message: explain(code, text, offset),
    };
  });
}

function references(document: Document.Parsed, text: string): YamlFault[] {
  const found: YamlFault[] = [];
  const refuse = (offset: number, what: string) =>
    found.push({
      rule: "yaml-alias",
      offset,
      message: `YAML membaca ${quote(what, 30)} sebagai rujukan, yang tidak dipakai di sini. Apit nilainya dengan tanda kutip: "…".`,
    });
  visit(document, {
    Node(_key, node) {
      const start = node.range?.[0] ?? 0;
      if (isAlias(node)) refuse(start, `*${node.source}`);
      else if (node.anchor) {
        refuse(text.lastIndexOf(`&${node.anchor}`, start), `&${node.anchor}`);
      } else {
        // The failsafe schema drops an unknown tag silently; the text still shows it.
        const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
        const tag = /(?:^|[\s:,[{-])(![^\s"']*)\s*$/u.exec(line)?.[1];
        if (tag !== undefined) refuse(text.lastIndexOf(tag, start - 1), tag);
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

// Where the library notices a fault is often a line after the one a person has to mend.
function faultOffset(text: string, code: ErrorCode, offset: number): number {
  const opening =
    code === "MISSING_CHAR" ? openingQuote(text, offset) : openBracket(text, code, offset);
  return opening ?? Math.min(offset, text.length);
}

function openBracket(text: string, code: ErrorCode, offset: number): number | undefined {
  if (code !== "BAD_INDENT") return undefined;
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  const previousStart = text.lastIndexOf("\n", lineStart - 2) + 1;
  const previous = text.slice(previousStart, Math.max(previousStart, lineStart - 1));
  const bracket = /:\s+([[{])[^\]}]*$/u.exec(previous);
  return bracket === null ? undefined : previousStart + previous.lastIndexOf(bracket[1] ?? "");
}

function openingQuote(text: string, before: number): number | undefined {
  for (let start = text.lastIndexOf("\n", before - 1) + 1; ; ) {
    const line = text.slice(start, before + 1);
    const value = /^(?:\s*- )?\s*(?:[\w-]+:\s+)?(["'])/u.exec(line);
    if (value !== null) return start + value[0].length - 1;
    if (start === 0) return undefined;
    start = text.lastIndexOf("\n", start - 2) + 1;
  }
}

/** What an editor most likely did, for each code of the YAML library. */
function explain(code: ErrorCode, text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  const line = text.slice(start, end === -1 ? undefined : end);
  const entry = /^\s*(?:- )?([\w-]+):\s+(.+)$/u.exec(line);
  const asQuoted =
    entry === null
      ? 'Apit nilainya dengan tanda kutip: "…".'
      : `Apit nilainya dengan tanda kutip: ${entry[1]}: ${quoted(entry[2] ?? "")}.`;
  switch (code) {
    case "DUPLICATE_KEY":
      return `Isian ${quote(line.split(":", 1)[0] ?? "")} sudah ada di atas. Hapus salah satunya.`;
    case "TAB_AS_INDENT":
      return "Baris ini menjorok dengan tab. Ganti tab dengan spasi.";
    case "MISSING_CHAR":
      return /["']/u.test(line)
        ? "Tanda kutip yang dibuka di sini tidak ditutup. Tambahkan penutupnya di akhir nilai."
        : UNCLOSED;
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
      return (entry?.[2] ?? "").includes(": ")
        ? `Nilai yang memuat titik dua harus diapit tanda kutip: ${entry?.[1]}: ${quoted(entry?.[2] ?? "")}.`
        : `Baris ini tidak terbaca sebagai "isian: nilai". Periksa titik dua dan jorokannya.`;
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

const UNCLOSED = "Tanda kurung yang dibuka di sini tidak ditutup. Tambahkan penutupnya.";

// The value as it should have been written: quoted with the mark that it does not hold itself.
function quoted(written: string): string {
  const inner = /^(["'])(.*)\1$/u.exec(written.trim())?.[2] ?? written.trim();
  const short = inner.length > 60 ? `${inner.slice(0, 59)}…` : inner;
  return short.includes('"') ? `'${short.replaceAll("'", "''")}'` : `"${short}"`;
}
