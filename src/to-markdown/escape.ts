/**
 * Marks that would change what a plain text says are written so that they stay themselves; what Markdown
 * reads as it stands is left alone, so that the source stays legible: "5 * 3", "AD_01", "[sic]".
 *
 * @param text within a line, without marks of its own
 * @param inLink whether it stands between the brackets of a link
 */
export function escapeInline(text: string, inLink = false): string {
  if (inLink) return escapeWords(text).replace(/[[\]]/gu, "\\$&");
  // A bare address is read as it stands.
  return text
    .split(/(https?:\/\/[^\s<>]+)/iu)
    .map((part, index) =>
      index % 2 === 1 ? part : escapeWords(part).replace(/\](?=[([:])|\[(?=\^)/gu, "\\$&"),
    )
    .join("");
}

function escapeWords(text: string): string {
  return text
    .replace(/\\(?=[!-/:-@[-`{-~])/gu, "\\\\")
    .replace(/&(?=(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});)/giu, "&amp;")
    .replace(/<(?=[a-z/!?])/giu, "&lt;")
    .replace(/`/gu, "\\`")
    .replace(/!(?=\[)|~(?=~|$)|\^(?=\[)/gu, "\\$&")
    .replace(/[*_]/gu, (mark, at: number, whole: string) =>
      isPlainMark(mark, whole[at - 1] ?? " ", whole[at + 1] ?? " ") ? mark : `\\${mark}`,
    );
}

/** Whether a mark can be no emphasis: between spaces, or an underscore within a word. */
function isPlainMark(mark: string, before: string, after: string): boolean {
  if (/\s/u.test(before) && /\s/u.test(after)) return true;
  return mark === "_" && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
}

/** What begins a block where it begins a line: a heading, a list, a quotation, a rule, a fence, a table. */
const BLOCK_START =
  /^(?:#{1,6}(?=\s|$)|[-+*](?=\s|$)|>|(?:\*\s*){3,}$|(?:-\s*){3,}$|(?:_\s*){3,}$|=+\s*$|-+\s*$|~{3}|\|)/u;

/**
 * The same for the beginnings of a paragraph's lines: "1945. Tahun" is no list, "# 1" no heading. Indentation goes.
 *
 * @param text one paragraph, its inline marks already in place
 */
export function escapeLineStarts(text: string): string {
  return text
    .split("\n")
    .map((line) => {
      const plain = line.replace(/^[ \t]+/u, "");
      const numbered = plain.replace(/^(\d{1,9})([.)])(?=\s|$)/u, "$1\\$2");
      if (numbered !== plain) return numbered;
      return BLOCK_START.test(plain) ? `\\${plain}` : plain;
    })
    .join("\n");
}

/**
 * An address between the brackets of a link or picture.
 *
 * @example linkTarget("/foto (1).jpg") // "/foto%20(1).jpg"
 */
export function linkTarget(address: string): string {
  const encoded = address
    .trim()
    .replace(/[\s<>"\\^`{|}\p{Cc}]/gu, (letter) => encodeURIComponent(letter));
  return isBalanced(encoded)
    ? encoded
    : encoded.replace(/[()]/gu, (mark) => (mark === "(" ? "%28" : "%29"));
}

function isBalanced(text: string): boolean {
  let open = 0;
  for (const letter of text) {
    if (letter === "(") open += 1;
    else if (letter === ")") open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}

/** A picture with its alternative text and, where it has one, its caption. */
export function pictureMarkdown(address: string, alt: string, caption = ""): string {
  const words = (text: string) => text.replace(/\s+/gu, " ").trim();
  const title = words(caption).replace(/\\/gu, "\\\\").replace(/"/gu, '\\"');
  const name = escapeInline(words(alt), true);
  return `![${name}](${linkTarget(address)}${title === "" ? "" : ` "${title}"`})`;
}

/** A table; the first row is its head, or an empty one stands for it. Cells hold Markdown within a line. */
export function tableMarkdown(rows: readonly (readonly string[])[], hasHead: boolean): string {
  const width = Math.max(...rows.map((row) => row.length));
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, index) => cell(cells[index] ?? "")).join(" | ")} |`;
  const [first = [], ...rest] = hasHead ? rows : [[], ...rows];
  return [line(first), line(Array(width).fill("---")), ...rest.map(line)].join("\n");
}

function cell(text: string): string {
  return text
    .replace(/\\?\n+/gu, " ")
    .replace(/(?<!\\)\|/gu, "\\|")
    .trim();
}
