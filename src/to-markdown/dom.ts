import { createDocument } from "@mixmark-io/domino";

/** Larger than any story; what is longer still is no text that somebody wrote. In characters. */
const MOST_HTML = 4 * 1024 * 1024;
/** Elements within each other, beyond which a page is a trap and not a text. */
const MOST_DEPTH = 250;

/**
 * Parses HTML as browsers do, without running or loading anything of it. Undefined where it is larger or
 * deeper than any text; then `plainText` is all that can be had of it.
 */
export function parseHtml(html: string): HTMLElement | undefined {
  if (html.length > MOST_HTML || nesting(html) > 4 * MOST_DEPTH) return undefined;
  const { body } = createDocument(`<!doctype html><body>${withoutSentinels(html)}`);
  return depthOf(body) > MOST_DEPTH ? undefined : body;
}

/** Signs that stand for what is put in later; no text has a use for them. */
function withoutSentinels(html: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  return html.replace(/[\ue000-\ue0ff\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/gu, "");
}

/** How deep tags may nest at most, counted before the parser sees them: some of its steps call themselves. */
function nesting(html: string): number {
  let depth = 0;
  let most = 0;
  for (const [, closing] of html.matchAll(/<(\/?)[a-z]/giu)) {
    depth = Math.max(0, depth + (closing === "" ? 1 : -1));
    most = Math.max(most, depth);
  }
  // Elements without an end are counted as open, which is no depth.
  const empty =
    html.match(/<(?:br|img|hr|input|meta|link|source|wbr|col|embed|param|p|li)\b/giu)?.length ?? 0;
  return most - empty;
}

function depthOf(root: Element): number {
  let most = 0;
  let level: Element[] = [root];
  while (level.length > 0 && most <= MOST_DEPTH) {
    most += 1;
    level = level.flatMap((element) => elementChildren(element));
  }
  return most;
}

/** As they are now: what is moved away meanwhile is still in the list. */
export function childrenOf(node: Node): ChildNode[] {
  return Array.from(node.childNodes);
}

export function elementChildren(element: Element): Element[] {
  return childrenOf(element).filter(isElement);
}

export function isElement(node: Node | null): node is Element {
  return node?.nodeType === 1;
}

export function isText(node: Node | null): node is Text {
  return node?.nodeType === 3;
}

export function tagOf(node: Node | null): string {
  return isElement(node) ? node.nodeName.toLowerCase() : "";
}

/** Names of elements with commas between; a selector of these alone is looked for without being read as one each time. */
const NAMES = /^[a-z\d]+(?:, [a-z\d]+)*$/u;
/** By selector: all that are asked for are written in this room. */
const namesOf = new Map<string, ReadonlySet<string> | undefined>();

function namesIn(selector: string): ReadonlySet<string> | undefined {
  if (!namesOf.has(selector))
    namesOf.set(selector, NAMES.test(selector) ? new Set(selector.split(", ")) : undefined);
  return namesOf.get(selector);
}

/** All elements of a selector, mostly of some names, in the order of the text. */
export function find(root: Element, selector: string): Element[] {
  const names = namesIn(selector);
  if (names === undefined) return Array.from(root.querySelectorAll(selector));
  const found: Element[] = [];
  let node: Node | null = root;
  while (node !== null) {
    if (node !== root && names.has(tagOf(node))) found.push(node as Element);
    let next: Node | null = node.firstChild;
    for (let here: Node | null = node; next === null && here !== null && here !== root; ) {
      next = here.nextSibling;
      here = here.parentNode;
    }
    node = next;
  }
  return found;
}

/** The attribute's words; empty where there is none. */
export function attribute(element: Element, name: string): string {
  return (element.getAttribute(name) ?? "").trim();
}

/** Puts an element's children in its place. */
export function unwrap(element: Element): void {
  const parent = element.parentNode;
  if (parent === null) return;
  while (element.firstChild !== null) parent.insertBefore(element.firstChild, element);
  parent.removeChild(element);
}

export function remove(node: Node): void {
  node.parentNode?.removeChild(node);
}

const BLOCKS = new Set(
  "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

export function isBlock(node: Node | null): boolean {
  return BLOCKS.has(tagOf(node));
}

/** Whether an element holds a block, at any depth. */
export function holdsBlock(element: Element): boolean {
  return find(element, "*").some(isBlock);
}

/** The words of a piece of HTML that should hold none, such as a headline: tags go, entities are read. */
export function htmlWords(html: string): string {
  if (!/[<&]/u.test(html)) return html;
  return (parseHtml(html)?.textContent ?? plainTextOf(html)).replace(/\s+/gu, " ").trim();
}

/** What a reader sees of a text, blocks parted by spaces; for what nothing better can be made of. */
export function plainTextOf(html: string): string {
  return html
    .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/giu, " ")
    .replace(/<[^<>]*>/gu, " ")
    .replace(/&nbsp;/gu, " ")
    .replace(/&lt;/gu, "<")
    .replace(/&gt;/gu, ">")
    .replace(/&quot;/gu, '"')
    .replace(/&#0?39;/gu, "'")
    .replace(/&amp;/gu, "&")
    .replace(/\s+/gu, " ")
    .trim();
}
