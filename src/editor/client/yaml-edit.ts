import type { Node, Pair } from "yaml";
import { Document, isMap, isScalar, isSeq, parse, parseDocument, YAMLMap } from "yaml";
import type { Plain, PlainObject } from "./form-values.ts";
import { isObject } from "./form-values.ts";

/**
 * Reads YAML with every scalar as the text that was written, as the build does: 35.10 is no number.
 *
 * @throws an Error with the line where it can't be read
 */
export function readYaml(text: string): Document.Parsed {
  const document = parseDocument(text, { schema: "failsafe", stringKeys: true });
  const [error] = document.errors;
  if (error !== undefined) throw error;
  return document;
}

/**
 * YAML in which only what differs was written anew: order, comments and quotes of all else stay as
 * somebody typed them, so that a change of one field is a change of one line.
 *
 * @param before what the form was filled with, as it would be written
 * @param after what is to be written
 */
export function editYaml(text: string, before: PlainObject, after: PlainObject): string {
  const document = readYaml(text);
  const map = isMap(document.contents) ? (document.contents as YAMLMap) : new YAMLMap();
  if (map.flow === true) {
    // All of it on one line: then it is one field.
    editMap(map, before, after, document);
    return document.toString({ lineWidth: 0 });
  }
  return patched(text, fieldEdits(text, map, { before, after, document }));
}

/** The same written anew, with nothing of what was there. */
export function newYaml(after: PlainObject): string {
  const document = new Document({}, { schema: "failsafe" });
  document.contents = newNode(after, document) as typeof document.contents;
  return Object.keys(after).length === 0 ? "" : document.toString({ lineWidth: 0 });
}

/** A part of a text, from one character to before another, and what is to stand in its place. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

interface Change {
  readonly before: PlainObject;
  readonly after: PlainObject;
  readonly document: Document;
}

function fieldEdits(text: string, map: YAMLMap, { before, after, document }: Change): Edit[] {
  const edits: Edit[] = [];
  const ends = new Map<string, number>();
  for (const pair of map.items) {
    const name = nameOf(pair);
    const { from, to } = linesOf(pair, text);
    ends.set(name, to);
    const [old, value] = [own(before, name), own(after, name)];
    if (value === undefined) {
      if (old !== undefined) edits.push({ from, to, text: "" });
    } else if (!isSame(old, value)) {
      replaceValue(pair, old, value, document);
      edits.push({ from, to, text: rendered(pair) });
    }
  }
  const keys = Object.keys(after);
  for (const [index, key] of keys.entries()) {
    if (ends.has(key)) continue;
    // Behind the last of those that come before it.
    const at = Math.max(0, ...keys.slice(0, index).map((each) => ends.get(each) ?? 0));
    ends.set(key, at);
    const value = newNode(after[key] as Plain, document);
    edits.push({ from: at, to: at, text: rendered(document.createPair(key, value) as Pair) });
  }
  return edits;
}

/** Where a field begins, and where the line ends on which it does. */
function linesOf(pair: Pair, text: string): { readonly from: number; readonly to: number } {
  const key = pair.key as Node;
  const value = pair.value as Node | null;
  const from = key.range?.[0] ?? 0;
  const last = Math.max(value?.range?.[1] ?? 0, key.range?.[1] ?? 0);
  // A text of several lines ends with its last line break.
  if (text[last - 1] === "\n") return { from, to: last };
  const end = text.indexOf("\n", last);
  return { from, to: end === -1 ? text.length : end + 1 };
}

/** One field as lines of a file. */
function rendered(pair: Pair): string {
  const key = pair.key as Node;
  // What stands above it stays where it is.
  key.commentBefore = null;
  key.spaceBefore = false;
  const document = new Document({}, { schema: "failsafe" });
  (document.contents as unknown as YAMLMap).items.push(pair);
  (document.contents as unknown as YAMLMap).flow = false;
  return document.toString({ lineWidth: 0, flowCollectionPadding: isMap(pair.value) });
}

function patched(text: string, edits: readonly Edit[]): string {
  let result = "";
  let at = 0;
  // Those at one place keep their order.
  for (const edit of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
    result += text.slice(at, edit.from);
    if (edit.text !== "" && result !== "" && !result.endsWith("\n")) result += "\n";
    result += edit.text;
    at = Math.max(at, edit.to);
  }
  result += text.slice(at);
  return result === "" || result.endsWith("\n") ? result : `${result}\n`;
}

function own(object: PlainObject, key: string): Plain | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function editMap(map: YAMLMap, before: PlainObject, after: PlainObject, document: Document): void {
  for (const key of Object.keys(before)) if (!Object.hasOwn(after, key)) map.delete(key);
  const keys = Object.keys(after);
  for (const [index, key] of keys.entries()) {
    const value = after[key] as Plain;
    const old = own(before, key);
    const pair = map.items.find((item) => nameOf(item) === key);
    if (pair === undefined) {
      const added = document.createPair(key, newNode(value, document)) as Pair;
      const earlier = keys.slice(0, index);
      const at = map.items.findLastIndex((item) => earlier.includes(nameOf(item)));
      map.items.splice(at + 1, 0, added);
    } else if (!isSame(old, value)) {
      replaceValue(pair, old, value, document);
    }
  }
}

/** Gives a field its new value, and leaves the comment behind it. */
function replaceValue(
  pair: Pair,
  before: Plain | undefined,
  after: Plain,
  document: Document,
): void {
  if (editInside(pair.value, before, after, document)) return;
  const node = newNode(after, document);
  if (isScalar(pair.value) && isScalar(node)) node.comment = pair.value.comment ?? null;
  pair.value = node;
}

/** Edits an object, or the objects of a list, in place; false where the whole must be written anew. */
function editInside(
  node: unknown,
  before: Plain | undefined,
  after: Plain,
  document: Document,
): boolean {
  if (isMap(node) && isObject(before) && isObject(after)) {
    editMap(node, before as PlainObject, after as PlainObject, document);
    return true;
  }
  if (!isSeq(node) || !Array.isArray(before) || !Array.isArray(after)) return false;
  if (before.length !== after.length || node.items.length !== after.length) return false;
  return after.every((each, index) => {
    const old = before[index];
    return isSame(old, each) || editInside(node.items[index], old, each, document);
  });
}

function nameOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : String(key);
}

function newNode(value: Plain, document: Document): Node {
  const node = document.createNode(value);
  visitTexts(node);
  return node;
}

/** Texts that other readers of YAML would take for a number or a truth value are quoted. */
function visitTexts(node: unknown): void {
  if (isScalar(node)) {
    if (typeof node.value === "boolean") node.value = String(node.value);
    else if (isGuessed(String(node.value))) node.type = "QUOTE_DOUBLE";
  } else if (isMap(node)) {
    for (const { value } of node.items) visitTexts(value);
  } else if (isSeq(node)) {
    // A list of words stands on one line: [Kopi, Aceh].
    if (node.items.every(isScalar)) node.flow = true;
    for (const item of node.items) visitTexts(item);
  }
}

function isGuessed(text: string): boolean {
  try {
    return text.trim() === "" || typeof parse(text) !== "string";
  } catch {
    // It is quoted for its marks anyway.
    return false;
  }
}

/** Whether two plain values are equal, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((each, index) => isSame(each, b[index]));
  }
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  );
}
