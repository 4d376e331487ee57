import { childrenOf, find, remove, tagOf, unwrap } from "./dom.ts";

const MARKS = "b, strong, i, em, cite, dfn, var, s, del, strike, code, kbd, samp, tt";
const KINDS: Readonly<Record<string, string>> = {
  b: "**",
  strong: "**",
  i: "_",
  em: "_",
  cite: "_",
  dfn: "_",
  var: "_",
  s: "~~",
  del: "~~",
  strike: "~~",
  code: "`",
  kbd: "`",
  samp: "`",
  tt: "`",
};

function kindOf(node: Node | null): string | undefined {
  return KINDS[tagOf(node)];
}

/** Brings marks of emphasis into a form that Markdown reads as such: none within its like, none beside its like. */
export function settleMarks(root: Element): void {
  joinEqualMarks(root);
  for (const element of find(root, MARKS)) {
    if (!isReadable(element)) unwrap(element);
  }
}

/** `<b>a</b><b>b</b>` would be "**a****b**", and `<b><b>a</b></b>` "****a****". */
function joinEqualMarks(root: Element): void {
  for (const element of find(root, MARKS)) {
    for (let above = element.parentNode; above !== null; above = above.parentNode) {
      if (kindOf(above) !== kindOf(element)) continue;
      unwrap(element);
      break;
    }
  }
  for (const element of find(root, MARKS)) {
    if (element.parentNode === null) continue;
    for (
      let next = element.nextSibling;
      next !== null && kindOf(next) === kindOf(element);
      next = element.nextSibling
    ) {
      for (const child of childrenOf(next)) element.appendChild(child);
      remove(next);
    }
  }
}

const PUNCTUATION = /[\p{P}\p{S}]/u;

/** Whether Markdown reads marks around these words as marks, where they stand (CommonMark 0.31, 6.2). */
function isReadable(element: Element): boolean {
  const sign = kindOf(element) ?? "";
  if (sign === "`") return true;
  const text = (element.textContent ?? "").trim();
  if (text === "") return true;
  const precedes = neighbour(element, "previousSibling");
  const follows = neighbour(element, "nextSibling");
  // A bare address would take the mark for a part of itself.
  if (/https?:\/\/\S*$/iu.test(precedes)) return false;
  if (/https?:\/\/\S*$/iu.test(text) && /^[^\s\p{P}]/u.test(follows)) return false;
  return (
    canStand(precedes.at(-1) ?? " ", text.at(0) ?? "", sign) &&
    canStand(follows.at(0) ?? " ", text.at(-1) ?? "", sign)
  );
}

function canStand(outside: string, inside: string, sign: string): boolean {
  if (/\s/u.test(outside) || PUNCTUATION.test(outside)) return true;
  // A letter beside it: underscores are part of a word there.
  return sign !== "_" && !PUNCTUATION.test(inside);
}

function neighbour(node: Node, side: "previousSibling" | "nextSibling"): string {
  for (let here: Node | null = node; here !== null; here = here.parentNode) {
    const next = here[side];
    if (next !== null) return tagOf(next) === "br" ? " " : (next.textContent ?? "");
    if (/^(?:p|div|li|td|th|h[1-6]|blockquote|body)$/u.test(tagOf(here.parentNode))) return "";
  }
  return "";
}
