import type { Token } from "markdown-it";
import type { BodyFigure, PictureWords } from "../model/index.ts";
import { readPictureWords } from "../model/index.ts";
import type { TextFunction } from "../texts/index.ts";
import { directionOf } from "./direction.ts";
import { escapeHtml, markupToken } from "./markup-token.ts";
import { pictureOf, putInGallery } from "./picture-markup.ts";
import { plainText } from "./plain-text.ts";

/** A text's tokens with its figures, and what these show. */
export interface Figures {
  readonly tokens: Token[];
  readonly figures: readonly BodyFigure[];
}

/** The three tokens of a figure: its element, and what stands in it. */
interface Figure {
  readonly open: Token;
  readonly inline: Token;
  readonly close: Token;
}

const NONE: readonly BodyFigure[] = [];

/**
 * Makes figures of a text's pictures that stand in paragraphs of their own, and one gallery of those that follow
 * each other. What is said of a picture stands in quotes after its file, or on the line below it in italics or with its
 * maker ("Foto: …"): the caption, who made it and the licence are told apart.
 *
 * @param text the interface's words
 */
export function makeFigures(tokens: Token[], text: TextFunction): Figures {
  if (!tokens.some(({ type, children }) => type === "inline" && children?.[0]?.type === "image")) {
    return { tokens, figures: NONE };
  }
  const result: Token[] = [];
  const figures: BodyFigure[] = [];
  let galleries = 0;
  let row: Figure[] = [];
  const endRow = (): void => {
    const isGallery = row.length > 1;
    if (isGallery) galleries += 1;
    const gallery = isGallery ? galleries : undefined;
    for (const { inline } of row) figures.push(...captioned(inline, gallery, text));
    const made = row.flatMap(({ open, inline, close }) => [open, inline, close]);
    result.push(...(isGallery ? inGallery(made, row.length, text) : made));
    row = [];
  };
  for (let index = 0; index < tokens.length; index += 1) {
    const found = figuresAt(tokens, index);
    if (found !== undefined && (found.length === 1 || tokens[index]?.level === 0)) {
      // Within lists and quotations each stands alone.
      if (tokens[index]?.level !== 0) endRow();
      row.push(...found);
      if (tokens[index]?.level !== 0) endRow();
      index += 2;
    } else {
      endRow();
      result.push(tokens[index] as Token);
    }
  }
  endRow();
  return { tokens: result, figures };
}

/** The figures that a paragraph comes to: one, or a row of pictures with nothing between; undefined where it holds more. */
function figuresAt(tokens: readonly Token[], index: number): Figure[] | undefined {
  const [open, inline, close] = tokens.slice(index, index + 3);
  if (open?.type !== "paragraph_open" || close?.type !== "paragraph_close") return undefined;
  const children = inline?.children ?? [];
  if (inline === undefined || children[0]?.type !== "image") return undefined;
  const pictures = children.filter(({ type }) => type === "image");
  if (children.length > 1 && pictures.length === 1 && !takesLineBelow(inline)) return undefined;
  if (pictures.length > 1 && !children.every(isNothingElse)) return undefined;
  return pictures.map((picture, at) => ({
    open: figureToken(open, "figure_open"),
    // Where it stands is said once for all.
    inline: copyOf(inline, { children: [picture], map: at === 0 ? inline.map : null }),
    close: figureToken(close, "figure_close"),
  }));
}

function isNothingElse({ type, content }: Token): boolean {
  return type === "image" || type.endsWith("break") || (type === "text" && content.trim() === "");
}

/** Marks that a line below a picture may hold; a link would be lost in a caption. */
const PLAIN = /^(?:text|softbreak|hardbreak|em_open|em_close|strong_open|strong_close)$/u;

/** How a line begins that is of a picture: "Foto: …", "Keterangan gambar: …". */
const LINE =
  /^[([]?(?:(?:keterangan|takarir|caption)(?: foto| gambar)?|foto|sumber(?: foto| gambar)|gambar|ilustrasi|dok(?:\.|umentasi)?|kredit)(?: oleh)?\s?[:：]/iu;
/** It is short; a paragraph of the story is not. */
const MOST_LINE = 200;

/** Whether a line of words is the caption of a picture above it, and no part of a story. */
export function isPictureLine(words: string): boolean {
  return words.length <= MOST_LINE && LINE.test(words);
}

/** Moves the line below a picture into the picture's title, where it is its caption: in italics, or with its maker. */
function takesLineBelow({ children }: Token): boolean {
  const [image, end, ...line] = children ?? [];
  if (image === undefined || !end?.type.endsWith("break") || image.attrGet("title") !== null) {
    return false;
  }
  if (!line.every(({ type }) => PLAIN.test(type))) return false;
  const words = plainText(copyOf(image, { children: line }));
  const closes = line.findIndex(
    ({ type, level }) => type === "em_close" && level === line[0]?.level,
  );
  const isItalic = line[0]?.type === "em_open" && closes === line.length - 1;
  if (words === "" || !(isItalic || isPictureLine(words) || saysMaker(words))) return false;
  image.attrSet("title", words);
  return true;
}

function saysMaker(words: string): boolean {
  return words.length <= MOST_LINE && readPictureWords(words).credit !== undefined;
}

function figureToken(like: Token, type: string): Token {
  return copyOf(like, { type, tag: "figure", hidden: false });
}

function copyOf(token: Token, changes: Partial<Token>): Token {
  return Object.assign(Object.create(Object.getPrototypeOf(token)), token, changes);
}

/** Puts a picture's caption below it and says what it shows. */
function captioned(inline: Token, gallery: number | undefined, text: TextFunction): BodyFigure[] {
  const image = inline.children?.[0] as Token;
  const title = image.attrGet("title");
  image.attrs = (image.attrs ?? []).filter(([name]) => name !== "title");
  if (gallery !== undefined) putInGallery(image, text("gallery.enlarge"));
  const picture = pictureOf(image);
  const { isPhotograph = picture?.facts.flat !== true, ...words } = readPictureWords(
    String(title ?? ""),
  );
  if (title !== null) {
    const below = figcaption(words, isPhotograph, text);
    if (below !== "") inline.children?.push(markupToken(image, below, ` ${title} `));
  }
  return picture === undefined ? [] : [{ picture, alt: plainText(image), ...words, gallery }];
}

function figcaption(
  { caption, credit, license }: PictureWords,
  isPhotograph: boolean,
  text: TextFunction,
): string {
  const maker = isPhotograph ? "image.photographer" : "image.credit";
  const part = (name: string, words: string | undefined) =>
    words === undefined ? [] : `<span class="${name}">${escapeHtml(words)}</span>`;
  const direction = directionOf(caption ?? credit ?? "");
  const parts = [
    part("caption", caption),
    part("credit", credit && text(maker, { credit })),
    part("license", license && text("image.license", { license })),
  ].flat();
  return parts.length === 0 ? "" : `<figcaption${direction}>${parts.join(" ")}</figcaption>`;
}

/** A row of figures within their gallery. */
function inGallery(made: readonly Token[], count: number, text: TextFunction): Token[] {
  const [first] = made as [Token];
  for (const token of made) token.level += 1;
  const element = (type: string, nesting: 1 | -1): Token => {
    const token = copyOf(first, {
      type,
      tag: "div",
      nesting,
      level: 0,
      attrs: null,
      children: null,
    });
    return Object.assign(token, { content: "", markup: "", map: null, meta: null, block: true });
  };
  const open = element("gallery_open", 1);
  open.attrs = [
    ["class", "gallery"],
    ["role", "group"],
    ["aria-label", text("gallery.label", { count })],
  ];
  return [open, ...made, element("gallery_close", -1)];
}
