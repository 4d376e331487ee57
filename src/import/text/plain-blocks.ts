import type { Moment, Zone } from "../../language/index.ts";
import { parseMoment } from "../../language/index.ts";
import { chatToMarkdown, escapeLineStarts, tableMarkdown } from "../../to-markdown/index.ts";
import { cleanText } from "../clean-text.ts";

/** Plain text as Markdown, block by block, and what its stamps say. */
export interface PlainText {
  readonly blocks: readonly string[];
  /** When it was sent, by the stamp of a chat that was exported. */
  readonly sent?: Moment | undefined;
}

/** "[10/12/24, 14.30.15] Budi: " of iPhones, "10/12/24 14.30 - Budi: " of Android. */
const STAMP =
  /^[\u200e\u200f]?(?:\[(?<d1>\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})[, ]+(?<t1>\d{1,2}[.:]\d{2}(?:[.:]\d{2})?)(?:\s?[AP]M)?\]|(?<d2>\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})[, ]+(?<t2>\d{1,2}[.:]\d{2}(?:[.:]\d{2})?)(?:\s?[AP]M)?\s+-)\s*(?:~?\s?(?<name>[^:\n]{1,60}):\s?)?/u;
/** What the program itself says in a chat. */
const SYSTEM_LINE =
  /^[\s\u200e\u200f]*(?:<?media (?:tidak disertakan|omitted)>?|pesan (?:ini telah|dan panggilan)|messages and calls|(?:gambar|video|audio|stiker|dokumen|image|sticker) (?:tidak disertakan|omitted)|diteruskan(?: berkali-kali)?|forwarded(?: many times)?|<pesan ini diedit>|anda (?:menambahkan|bergabung|membuat))/iu;

/** Reads plain text: what a chat or mail program put around it goes, its marks become Markdown's. */
export function plainBlocks(input: string, zone: Zone): PlainText {
  const { lines, sent } = withoutStamps(cleanText(input).split("\n"), zone);
  const blocks = paragraphsIn(withoutMailQuotes(lines)).map(blockMarkdown);
  return { blocks: blocks.filter((block) => block !== ""), sent };
}

function withoutStamps(
  lines: readonly string[],
  zone: Zone,
): Omit<PlainText, "blocks"> & { lines: string[] } {
  let sent: Moment | undefined;
  const kept: string[] = [];
  for (const line of lines) {
    const stamp = STAMP.exec(line);
    if (stamp === null) {
      if (!SYSTEM_LINE.test(line)) kept.push(line);
      continue;
    }
    const rest = line.slice(stamp[0].length);
    const { d1, d2, t1, t2, name } = stamp.groups ?? {};
    if (name === undefined || SYSTEM_LINE.test(rest)) continue;
    sent ??= momentOf(d1 ?? d2 ?? "", t1 ?? t2 ?? "", zone);
    // Each message is a paragraph of its own.
    kept.push("", rest.trim());
  }
  return { lines: kept, sent };
}

function momentOf(date: string, time: string, zone: Zone): Moment | undefined {
  const [day = "", month = "", year = ""] = date.split(/[/.-]/u);
  const [hour = "", minute = ""] = time.split(/[.:]/u);
  const two = (part: string) => part.padStart(2, "0");
  const read = parseMoment(
    `${year.length === 2 ? `20${year}` : year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`,
    zone,
  );
  return read.ok ? read.moment : undefined;
}

/** Mail programs put "> " before what is sent on, all of it. */
function withoutMailQuotes(lines: readonly string[]): readonly string[] {
  const written = lines.filter((line) => line.trim() !== "");
  return written.length > 2 && written.every((line) => line.startsWith(">"))
    ? lines.map((line) => line.replace(/^>\s?/u, ""))
    : lines;
}

/** Lines of mails that are broken at a width are at least so long, and at most. */
const WRAPPED = { least: 50, most: 84 };

/** Paragraphs: parted by blank lines, else each line one; lines that a mail program broke are joined. */
function paragraphsIn(lines: readonly string[]): string[][] {
  const blocks: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === "") blocks.push([]);
    else blocks.at(-1)?.push(line.trimEnd());
  }
  return blocks.filter((block) => block.length > 0).flatMap(splitBlock);
}

function splitBlock(lines: readonly string[]): string[][] {
  if (lines.length === 1 || isList(lines) || isTable(lines)) return [[...lines]];
  const inner = lines.slice(0, -1);
  const wrapped =
    inner.length > 0 &&
    inner.every(({ length }) => length >= WRAPPED.least && length <= WRAPPED.most) &&
    inner.some((line) => !/[.!?:"”’)]$/u.test(line));
  if (wrapped) return [[lines.map((line) => line.trim()).join(" ")]];
  // One Enter between paragraphs; a list within them stays together.
  const parts: string[][] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    if (last !== undefined && isItem(line) && isItem(last.at(-1) ?? "")) last.push(line);
    else parts.push([line]);
  }
  return parts;
}

const ITEM = /^\s*(?:[-–—•*·▪◦●o\uf0b7]\s+|[-•▪●\uf0b7](?=\p{L})|\d{1,2}[.)]\s+)/u;

function isItem(line: string): boolean {
  return ITEM.test(line);
}

function isList(lines: readonly string[]): boolean {
  return lines.every(isItem);
}

function isTable(lines: readonly string[]): boolean {
  const tabs = (line: string) => line.split("\t").length;
  return (
    lines.length > 1 &&
    tabs(lines[0] ?? "") > 1 &&
    lines.every((line) => tabs(line) === tabs(lines[0] ?? ""))
  );
}

function blockMarkdown(lines: readonly string[]): string {
  if (isTable(lines)) {
    return tableMarkdown(
      lines.map((line) => line.split("\t").map((cell) => chatToMarkdown(cell.trim()))),
      true,
    );
  }
  if (
    lines.length > 0 &&
    isList(lines) &&
    (lines.length > 1 || !/^\s*[-–—]/u.test(lines[0] ?? ""))
  ) {
    return lines
      .map((line) => {
        const number = /^\s*(\d{1,2})[.)]\s+/u.exec(line);
        const rest = chatToMarkdown(line.replace(ITEM, "").trim());
        return `${number === null ? "-" : `${number[1]}.`} ${escapeLineStarts(rest)}`;
      })
      .join("\n");
  }
  return escapeLineStarts(
    chatToMarkdown(lines.map((line) => line.trim()).join("\n")).replace(/\n/gu, "\\\n"),
  );
}
