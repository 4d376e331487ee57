import TurndownService from "turndown";
import {
  attribute,
  childrenOf,
  find,
  isBlock,
  isElement,
  isText,
  parseHtml,
  plainTextOf,
  tagOf,
} from "./dom.ts";
import { escapeInline, escapeLineStarts, linkTarget, tableMarkdown } from "./escape.ts";
import { placeEmbeds } from "./html-embeds.ts";
import { LINK_MARK, PICTURE_MARK, placePictures } from "./html-pictures.ts";
import type { HtmlSetting } from "./html-setting.ts";
import type { Dropped } from "./prepare.ts";
import { prepare, wrapBareWords } from "./prepare.ts";
import { READY_TOKEN, Ready } from "./ready.ts";

export interface ConvertedHtml {
  readonly markdown: string;
  /** Elements that Markdown has no words for, by name, each with how often it was left out. */
  readonly dropped: ReadonlyMap<string, number>;
}

/**
 * HTML as the Markdown of stories: what a reader sees of it, word for word. Nothing in it runs or is loaded.
 *
 * - pictures and players become paragraphs of their own; frames of known platforms, and posts quoted from them, their
 *   addresses, of which the theme makes cards;
 * - `sub` and `sup` become Unicode's signs, `kbd` code; marks that only say how something looks go;
 * - a table without a head has an empty one, a cell over several columns is followed by empty ones.
 *
 * @example htmlToMarkdown("<p>Kadar CO<sub>2</sub> <b>naik</b></p>").markdown // "Kadar CO₂ **naik**"
 */
export function htmlToMarkdown(html: string, setting: HtmlSetting = {}): ConvertedHtml {
  const dropped: Dropped = new Map();
  const body = parseHtml(html);
  if (body === undefined)
    return { markdown: escapeLineStarts(escapeInline(plainTextOf(html))), dropped };
  const ready = new Ready();
  placeEmbeds(body, ready, dropped);
  prepare(body, dropped);
  placePictures(body, ready, setting);
  const convert = (root: Element): string => service(setting).turndown(root as HTMLElement);
  placeTables(body, ready, convert);
  wrapBareWords(body);
  return { markdown: tidy(ready.fill(convert(body))), dropped };
}

function tidy(markdown: string): string {
  return (
    markdown
      .replaceAll(`!${LINK_MARK}`, "\\!")
      .replaceAll(LINK_MARK, "")
      // A bare address would take the break for a part of itself.
      .replace(/(https?:\/\/[^\s\\]+)\\$/gmu, "$1 \\")
      .replaceAll(PICTURE_MARK, "!")
      .replace(/\u00a0/gu, " ")
      .replace(/(?:\\|[ \t]+)$(?=\n\n|(?![\s\S]))/gmu, "")
      .replace(/[ \t]+$/gmu, "")
      .replace(/\n{3,}/gu, "\n\n")
      .trim()
  );
}

function service(setting: HtmlSetting): TurndownService {
  const turndown = new TurndownService({
    headingStyle: "atx",
    hr: "---",
    bulletListMarker: "-",
    codeBlockStyle: "fenced",
    emDelimiter: "_",
    br: "\\",
  });
  turndown.escape = (text) => escapeInline(text);
  addBlocks(turndown);
  addMarks(turndown);
  turndown.addRule("link", {
    filter: (node) => node.nodeName === "A",
    replacement: (content, node) => linkMarkdown(content, node as unknown as Element, setting),
  });
  return turndown;
}

function addBlocks(turndown: TurndownService): void {
  turndown.addRule("paragraph", {
    filter: [
      "p",
      "div",
      "address",
      "footer",
      "aside",
      "details",
      "summary",
      "figure",
      "figcaption",
      "form",
      "fieldset",
      "nav",
    ],
    replacement: (content, node) =>
      `\n\n${hasBlocks(node as unknown as Element) ? content : escapeLineStarts(content.trim())}\n\n`,
  });
  turndown.addRule("heading", {
    filter: ["h1", "h2", "h3", "h4", "h5", "h6"],
    replacement: (content, node) => {
      // A story's own headline is the only one of the first level.
      const level = Math.max(2, Number(node.nodeName.slice(1)));
      const words = content
        .replace(/\\?\s*\n\s*/gu, " ")
        .trim()
        .replace(/#+$/u, (marks) => `\\${marks}`);
      return words === "" ? "" : `\n\n${"#".repeat(level)} ${words}\n\n`;
    },
  });
  turndown.addRule("item", {
    filter: "li",
    replacement: (content, node) => itemMarkdown(content, node as unknown as Element),
  });
  turndown.addRule("quotation", {
    filter: "blockquote",
    replacement: (content) => {
      const lines = content.replace(/\n{3,}/gu, "\n\n").trim();
      return lines === "" ? "" : `\n\n${lines.replace(/^/gmu, "> ").replace(/^> $/gmu, ">")}\n\n`;
    },
  });
  turndown.addRule("preformatted", {
    filter: "pre",
    replacement: (_content, node) => {
      const element = node as unknown as Element;
      const text = (element.textContent ?? "").replace(/^\n|\s+$/gu, "");
      if (/\bwp-block-verse\b/u.test(attribute(element, "class"))) {
        return `\n\n${escapeLineStarts(escapeInline(text)).replace(/\n(?!\n)(?<!\n\n)/gu, "\\\n")}\n\n`;
      }
      const language = /\blang(?:uage)?-([\w+-]+)/u.exec(
        `${attribute(element, "class")} ${find(element, "code")
          .map((code) => attribute(code, "class"))
          .join(" ")}`,
      )?.[1];
      const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
      const fence = "`".repeat(longest + 1);
      return `\n\n${fence}${language ?? ""}\n${text}\n${fence}\n\n`;
    },
  });
  turndown.addRule("break", {
    filter: "br",
    replacement: (_content, node) => {
      const element = node as unknown as Element;
      return endsLine(element) ? "" : "\\\n";
    },
  });
}

/** A break that begins or ends its block shows nothing. */
function endsLine(line: Element): boolean {
  const isNothing = (node: Node | null) => isText(node) && (node.data ?? "").trim() === "";
  let after: Node | null = line.nextSibling;
  while (isNothing(after)) after = after?.nextSibling ?? null;
  let before: Node | null = line.previousSibling;
  while (isNothing(before)) before = before?.previousSibling ?? null;
  const inMark = /^(?:b|strong|i|em|a|s|del)$/u.test(tagOf(line.parentNode));
  const isEnd = (node: Node | null) =>
    (node === null && !inMark) ||
    /^(?:p|div|ul|ol|table|pre|blockquote|h[1-6]|hr)$/u.test(tagOf(node));
  return isEnd(after) || isEnd(before);
}

function hasBlocks(element: Element): boolean {
  return (
    find(element, "p, div, ul, ol, pre, blockquote, h1, h2, h3, h4, h5, h6, hr, address, figure")
      .length > 0
  );
}

function itemMarkdown(content: string, item: Element): string {
  const list = item.parentNode;
  const siblings = isElement(list) ? childrenOf(list).filter((node) => tagOf(node) === "li") : [];
  const start = isElement(list) ? Number(attribute(list, "start") || "1") : 1;
  const marker =
    tagOf(list) === "ol" ? `${Math.max(0, start || 0) + siblings.indexOf(item)}. ` : "- ";
  const isPlain = !childrenOf(item).some(isBlock);
  const tidied = content.replace(/^\n+|\s+$/gu, "").replace(/\n{3,}/gu, "\n\n");
  const [first = "", ...rest] = (isPlain ? escapeLineStarts(tidied) : tidied).split("\n");
  if (first.trim() === "" && rest.length === 0) return "";
  const begins = childrenOf(item).find((node) => !isText(node) || (node.data ?? "").trim() !== "");
  const opening = isPlain || isBlock(begins ?? null) ? first : escapeLineStarts(first);
  const lines = [opening, ...rest].map((line, index) =>
    index === 0 || line === "" ? line : `${" ".repeat(marker.length)}${line}`,
  );
  return `${marker}${lines.join("\n")}${item.nextSibling === null ? "" : "\n"}`;
}

function addMarks(turndown: TurndownService): void {
  const mark = (names: readonly (keyof HTMLElementTagNameMap)[], sign: string, id: string) =>
    turndown.addRule(id, {
      filter: [...names, ...(id === "struck" ? (["strike"] as unknown as []) : [])],
      replacement: (content) => marked(content, sign),
    });
  mark(["b", "strong"], "**", "bold");
  mark(["i", "em", "cite", "dfn", "var"], "_", "italic");
  mark(["s", "del"], "~~", "struck");
  turndown.addRule("code", {
    filter: (node) =>
      /^(?:CODE|KBD|SAMP|TT)$/u.test(node.nodeName) && node.parentNode?.nodeName !== "PRE",
    replacement: (_content, node) => {
      const text = (node.textContent ?? "").replace(/\s+/gu, " ").trim();
      if (text === "") return "";
      const longest = Math.max(0, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
      const fence = "`".repeat(longest + 1);
      const pad = /^`|`$/u.test(text) ? " " : "";
      return `${fence}${pad}${text}${pad}${fence}`;
    },
  });
}

/** Marks around words; those that Markdown would not read as marks were taken away before (marks.ts). */
function marked(content: string, sign: string): string {
  const words = content.trim();
  if (words === "" || READY_TOKEN.test(words)) return content;
  return `${sign}${sign === "~~" ? words.replace(/(?<!\\)~/gu, "\\~") : words}${sign}`;
}

function linkMarkdown(content: string, node: Element, setting: HtmlSetting): string {
  const words = content.replace(/\\?\s*\n\s*/gu, " ");
  const inner = words.trim();
  const address = attribute(node, "href");
  if (inner === "" || READY_TOKEN.test(inner)) return content;
  const target = linkOf(address, setting);
  if (target === undefined) return words;
  const text = inner.replace(/(?<!\\)[[\]]/gu, "\\$&");
  // An address that is shown as it is needs no brackets.
  const shown = node.textContent?.trim() ?? "";
  const link =
    shown === target && /^https?:\/\/[^\s<>[\]]+[\w/]$/u.test(shown) && !shown.includes("_")
      ? shown
      : `${LINK_MARK}[${text}](${linkTarget(target)})`;
  return words
    .replace(/^\s*|\s*$/gu, (space) => (space === "" ? "" : " "))
    .replace(inner, () => link);
}

function linkOf(address: string, { link }: HtmlSetting): string | undefined {
  if (
    address === "" ||
    address.startsWith("#") ||
    /^(?:javascript|data|vbscript|file|blob):/iu.test(address)
  ) {
    return undefined;
  }
  return link === undefined ? address : link(address);
}

/** Each table as it will stand, its cells converted one by one. */
function placeTables(root: Element, ready: Ready, convert: (root: Element) => string): void {
  // Those within others first.
  for (const table of find(root, "table").reverse()) {
    const rows = find(table, "tr");
    const cells = rows.map(
      (row) => childrenOf(row).filter((node) => /^t[dh]$/u.test(tagOf(node))) as Element[],
    );
    const caption = find(table, "caption")[0];
    const title =
      caption === undefined
        ? ""
        : `${escapeLineStarts(convert(caption).replace(/\s+/gu, " "))}\n\n`;
    const isLayout = cells.flat().length < 2 || cells.every((row) => row.length < 2);
    if (isLayout || READY_TOKEN.test(table.textContent ?? "")) {
      const parts = cells.flat().map((cell) => convert(cell).trim());
      ready.place(table, [title.trim(), ...parts].filter((part) => part !== "").join("\n\n"));
      continue;
    }
    const hasHead =
      cells[0]?.every((cell) => tagOf(cell) === "th") === true || find(table, "thead").length > 0;
    ready.place(table, title + tableMarkdown(grid(cells, convert), hasHead));
  }
}

/** Cells in their columns: one that spans several is followed by empty ones, to the right and below. */
function grid(
  rows: readonly (readonly Element[])[],
  convert: (root: Element) => string,
): string[][] {
  const result: string[][] = rows.map(() => []);
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const cell of row) {
      while (result[at]?.[column] !== undefined) column += 1;
      const wide = span(cell, "colspan");
      const high = span(cell, "rowspan");
      for (let down = at; down < Math.min(at + high, rows.length); down += 1) {
        for (let right = column; right < column + wide; right += 1) {
          const line = result[down];
          if (line !== undefined) line[right] = "";
        }
      }
      const words = convert(cell)
        .replace(/\\?\s*\n\s*/gu, " ")
        .trim();
      (result[at] as string[])[column] = words;
      column += wide;
    }
  }
  return result.filter((row) => row.length > 0).map((row) => Array.from(row, (cell) => cell ?? ""));
}

function span(cell: Element, name: string): number {
  return Math.min(50, Math.max(1, Math.trunc(Number(attribute(cell, name))) || 1));
}
