import {
  attribute,
  childrenOf,
  elementChildren,
  find,
  holdsBlock,
  isBlock,
  isElement,
  isText,
  remove,
  tagOf,
  unwrap,
} from "./dom.ts";
import { settleMarks } from "./marks.ts";

/** Marks without a meaning that Markdown has: their words stay. */
const PLAIN_MARKS =
  "font, span, big, small, ins, u, mark, abbr, acronym, time, label, center, bdi, bdo, nobr, data, wbr, section, article, main, header, hgroup";
/** What is never shown, or does something. */
const UNSEEN =
  "script, style, template, noscript, head, title, meta, link, object, applet, embed, param, canvas, svg, math, map, input, button, select, textarea, dialog";

/** Elements that were taken out, by name, each with how often. */
export type Dropped = Map<string, number>;

/** Counts something that was taken out. */
export function drop(dropped: Dropped, name: string): void {
  dropped.set(name, (dropped.get(name) ?? 0) + 1);
}

/** Brings a parsed text into a form that Markdown can say: no script, no marks without meaning, blocks in blocks. */
export function prepare(root: Element, dropped: Dropped): void {
  removeComments(root);
  for (const element of find(root, UNSEEN)) {
    const name = tagOf(element);
    if (!/^(?:script|style|template|noscript|head|title|meta|link|param|map)$/u.test(name)) {
      drop(dropped, name);
    }
    remove(element);
  }
  for (const element of find(root, PLAIN_MARKS)) unwrapBlockwise(element);
  for (const element of find(root, "q")) {
    element.insertBefore(textNode(element, "“"), element.firstChild);
    element.appendChild(textNode(element, "”"));
    unwrap(element);
  }
  for (const element of find(root, "b, strong, i, em, s, del, strike, code, cite, dfn, var")) {
    if (holdsBlock(element) || attribute(element, "style").includes("font-weight:normal"))
      unwrap(element);
  }
  for (const element of find(root, "sub, sup")) unicodeScript(element);
  for (const element of find(root, "img")) plainEmoji(element);
  for (const element of find(root, "h1, h2, h3, h4, h5, h6")) tidyHeading(element);
  for (const quotation of find(root, "blockquote")) attribution(quotation);
  for (const list of find(root, "ul, ol")) galleryList(list);
  definitions(root);
  splitAtDoubleBreaks(root);
  settleMarks(root);
  root.normalize();
}

export function textNode(near: Node, text: string): Text {
  return (near.ownerDocument as Document).createTextNode(text);
}

export function paragraphOf(near: Node, text: string): Element {
  const paragraph = (near.ownerDocument as Document).createElement("p");
  paragraph.textContent = text;
  return paragraph;
}

function removeComments(root: Node): void {
  for (const child of childrenOf(root)) {
    if (child.nodeType === 8) remove(child);
    else removeComments(child);
  }
}

/** Of a mark that is itself a block, such as `<center>`, a paragraph is left around its bare words. */
function unwrapBlockwise(element: Element, always = false): void {
  const isBlockish =
    always || /^(?:center|section|article|main|header|hgroup)$/u.test(tagOf(element));
  if (!isBlockish) {
    unwrap(element);
    return;
  }
  const div = (element.ownerDocument as Document).createElement("div");
  while (element.firstChild !== null) div.appendChild(element.firstChild);
  element.parentNode?.replaceChild(div, element);
}

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱᵃᵇᶜᵈᵉᶠᵍʰʲᵏˡᵐᵒᵖʳˢᵗᵘᵛʷˣʸᶻ";
const RAISED = "0123456789+-=()niabcdefghjklmoprstuvwxyz";
const SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ";
const LOWERED = "0123456789+-=()aehijklmnoprstuvx";

/** "CO₂" and "m²"; what has no letters of its own keeps its words. */
function unicodeScript(element: Element): void {
  const words = (element.textContent ?? "").trim();
  const [from, to] = tagOf(element) === "sup" ? [RAISED, SUPERSCRIPTS] : [LOWERED, SUBSCRIPTS];
  const signs = [...words.replace(/−/gu, "-")].map((sign) => [...to][from.indexOf(sign)]);
  if (
    find(element, "a").length === 0 &&
    words !== "" &&
    signs.every((sign) => sign !== undefined)
  ) {
    element.parentNode?.replaceChild(textNode(element, signs.join("")), element);
  } else unwrap(element);
}

/** WordPress and mail programs show 😀 as a picture; a picture of one dot counts readers. */
function plainEmoji(element: Element): void {
  const className = attribute(element, "class");
  if (/\b(?:emoji|wp-smiley|goomoji)\b/u.test(className)) {
    element.parentNode?.replaceChild(textNode(element, attribute(element, "alt")), element);
  } else if (attribute(element, "width") === "1" && attribute(element, "height") === "1")
    remove(element);
}

function tidyHeading(element: Element): void {
  const words = (element.textContent ?? "").trim();
  if (words === "" || holdsBlock(element)) {
    unwrap(element);
    return;
  }
  for (const mark of find(element, "b, strong")) unwrap(mark);
  for (const line of find(element, "br")) line.parentNode?.replaceChild(textNode(line, " "), line);
  for (const picture of find(element, "img")) element.parentNode?.insertBefore(picture, element);
}

/** Who is quoted, as the last paragraph of the quotation, with the dash that Jejak knows an attribution by. */
function attribution(quotation: Element): void {
  const said = elementChildren(quotation).at(-1);
  if (said === undefined || !/^(?:cite|footer)$/u.test(tagOf(said))) return;
  const words = (said.textContent ?? "")
    .replace(/^[\s—–―-]+/u, "")
    .replace(/\s+/gu, " ")
    .trim();
  quotation.replaceChild(paragraphOf(said, words === "" ? "" : `— ${words}`), said);
}

/** A gallery is a list of pictures to its page, and pictures in a row to readers. */
function galleryList(list: Element): void {
  const items = elementChildren(list);
  const isGallery =
    items.length > 0 &&
    items.every((item) => {
      const words = find(item, "figcaption")
        .map((caption) => caption.textContent ?? "")
        .join("");
      return find(item, "img").length > 0 && (item.textContent ?? "").trim() === words.trim();
    });
  if (!isGallery) return;
  for (const item of items) unwrapBlockwise(item, true);
  unwrapBlockwise(list, true);
}

/** A list of definitions: each term a paragraph in bold, what it means the next one. */
function definitions(root: Element): void {
  for (const term of find(root, "dt")) {
    const document = term.ownerDocument as Document;
    const paragraph = document.createElement("p");
    const strong = document.createElement("strong");
    while (term.firstChild !== null) strong.appendChild(term.firstChild);
    if (holdsBlock(strong))
      while (strong.firstChild !== null) paragraph.appendChild(strong.firstChild);
    else paragraph.appendChild(strong);
    term.parentNode?.replaceChild(paragraph, term);
  }
  for (const meaning of find(root, "dd")) {
    const div = (meaning.ownerDocument as Document).createElement("div");
    while (meaning.firstChild !== null) div.appendChild(meaning.firstChild);
    meaning.parentNode?.replaceChild(div, meaning);
  }
  for (const list of find(root, "dl")) unwrap(list);
}

/** Two breaks in a row end a paragraph for whoever typed them. */
function splitAtDoubleBreaks(root: Element): void {
  for (const element of find(root, "b, strong, i, em, a, s, del")) {
    for (const line of find(element, "br")) if (followsBreak(line)) remove(line);
  }
  for (const element of [root, ...find(root, "p, div, blockquote, li, td, th")]) {
    const runs = childrenOf(element).filter((node) => tagOf(node) === "br" && followsBreak(node));
    if (runs.length === 0) continue;
    splitChildren(element);
  }
}

/** Words that stand beside blocks, in no paragraph, get one: else nothing tells where a line of them begins. */
export function wrapBareWords(root: Element): void {
  for (const element of [root, ...find(root, "div, blockquote, td, th, dd, details, figure")]) {
    const isMixed = elementChildren(element).some(isBlock);
    if (!isMixed && tagOf(element) !== "blockquote" && element !== root) continue;
    let paragraph: Element | undefined;
    for (const child of childrenOf(element)) {
      if (isBlock(child)) paragraph = undefined;
      else if (
        paragraph !== undefined ||
        isElement(child) ||
        (child.textContent ?? "").trim() !== ""
      ) {
        if (paragraph === undefined) {
          paragraph = (element.ownerDocument as Document).createElement("p");
          element.insertBefore(paragraph, child);
        }
        paragraph.appendChild(child);
      }
    }
  }
}

/** Whether only spaces stand between a break and the one before it. */
function followsBreak(line: Node): boolean {
  let before = line.previousSibling;
  while (isText(before) && (before.data ?? "").trim() === "") before = before.previousSibling;
  return tagOf(before) === "br";
}

function splitChildren(element: Element): void {
  const document = element.ownerDocument as Document;
  const groups: Node[][] = [[]];
  const children = childrenOf(element);
  for (const [index, child] of children.entries()) {
    if (tagOf(child) === "br" && followsBreak(child)) groups.push([]);
    else if (isBlock(child)) groups.push([child], []);
    else groups.at(-1)?.push(children[index] as Node);
  }
  const into = tagOf(element) === "p" ? document.createElement("div") : element;
  for (const group of groups) {
    if (group.length === 1 && isBlock(group[0] as Node)) into.appendChild(group[0] as Node);
    else if (group.some((node) => isElement(node) || (node.textContent ?? "").trim() !== "")) {
      const paragraph = document.createElement("p");
      for (const node of group) paragraph.appendChild(node);
      into.appendChild(paragraph);
    }
  }
  if (into !== element) element.parentNode?.replaceChild(into, element);
  for (const child of childrenOf(into)) if (tagOf(child) === "br") remove(child);
}
