import type { Document, Node, Pair, YAMLMap } from "yaml";
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import type { FileDiagnostics, Position } from "../diagnostics/index.ts";
import { MERGE_CONFLICT, mergeMarks } from "./merge-conflict.ts";
import type { YamlProblem } from "./yaml-problem.ts";
import { hiddenProblems, lostTexts, syntaxProblems } from "./yaml-problems.ts";

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
  // YAML would call each of Git's marks a mistake of its own kind, and none says what happened.
  const marks = mergeMarks(text);
  for (const line of marks.slice(0, MAX_FAULTS)) {
    diagnostics.error("merge-conflict", { line: line + 1 + lineOffset, column: 1 }, MERGE_CONFLICT);
  }
  if (marks.length > 0) return undefined;

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
      // In time that grows squared; hiddenProblems looks for them in time that grows evenly.
      uniqueKeys: false,
      // "silent" would also drop the error of a second document.
      logLevel: "error",
    });
    const lineOf = (offset: number) => lineCounter.linePos(offset).line;
    problems = [...syntaxProblems(document, text, lineOf), ...hiddenProblems(document, text)];
  } catch {
    // The library recurses; only a hostile file nests so deep that the stack ends.
    diagnostics.error(
      "yaml-syntax",
      positionOf(0),
      "Isian ini bertingkat terlalu dalam. Tulis isian sederhana saja.",
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
  for (const { severity, offset, message } of lostTexts(document, text)) {
    diagnostics[severity]("yaml-comment", positionOf(offset), message);
  }

  const root = document.contents;
  if (root === null || (isScalar(root) && root.value === "")) {
    return { value: {}, locate: () => positionOf(0) };
  }
  const pairOf = pairFinder();
  const locate = (path: ValuePath, part: "key" | "value" = "value"): Position =>
    positionOf(offsetOf(root, path, part, pairOf));
  return { value: toPlain(root, 0), locate };
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

/** Finds the entry of a map by its key. Where each stands is noted once: a file may have thousands. */
function pairFinder(): (map: YAMLMap, key: PropertyKey) => Pair | undefined {
  const indexes = new WeakMap<YAMLMap, ReadonlyMap<unknown, Pair>>();
  return (map, key) => {
    const known = indexes.get(map);
    const index =
      known ?? new Map(map.items.map((pair) => [isScalar(pair.key) ? pair.key.value : pair, pair]));
    if (known === undefined) indexes.set(map, index);
    return index.get(key);
  };
}

function offsetOf(
  root: Node,
  path: ValuePath,
  part: "key" | "value",
  pairOf: ReturnType<typeof pairFinder>,
): number {
  let node: Node = root;
  let offset = node.range?.[0] ?? 0;
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair = pairOf(node, step);
      // One object stands for a list of one.
      if (pair === undefined && step === 0) continue;
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
