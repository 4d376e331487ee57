/** A text without what nobody sees and nobody means, and a sentence on each kind of thing that is gone. */
export interface FixedText {
  readonly text: string;
  readonly fixes: readonly string[];
}

/** As `checkInvisible` knows them, but for scripts in which they part words. */
const INVISIBLE =
  /(?<![\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}])[\u200b\u2060\u00ad]|(?<!^)\ufeff/gu;

/** Spaces that YAML takes for letters: no-break and other widths. */
const FOREIGN_SPACE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu;

/**
 * Mends what is wrong with a text before its words are looked at: line ends of Windows and old Macs, characters that nobody
 * sees, and in the front matter spaces at the ends of lines or of a kind that YAML does not know. The body keeps its spaces, two
 * of which end a line in Markdown.
 */
export function fixText(text: string): FixedText {
  const fixes: string[] = [];
  let fixed = text;
  const step = (what: string, next: string): void => {
    if (next === fixed) return;
    fixed = next;
    fixes.push(what);
  };
  step("akhir baris gaya Windows (CRLF) menjadi LF", fixed.replace(/\r\n?/gu, "\n"));
  step("karakter yang tidak tampak dihapus", fixed.replace(INVISIBLE, ""));
  step("spasi yang tersesat di kepala tulisan dibetulkan", fixHead(fixed));
  return { text: fixed, fixes };
}

function fixHead(text: string): string {
  const lines = text.split("\n");
  const isFence = (line: string) => line.replace("\ufeff", "").trim() === "---";
  const open = lines.findIndex((line) => line.replace("\ufeff", "").trim() !== "");
  if (open === -1 || !isFence(lines[open] ?? "")) return text;
  const close = lines.findIndex((line, index) => index > open && /^---[ \t]*$/u.test(line));
  if (close === -1) return text;
  // In a text of several lines (| or >) every space may be meant.
  const isBlock = lines.slice(open, close).some((line) => /[:-]\s+[|>][+\-\d]*\s*$/u.test(line));
  if (isBlock) return text;
  const mark = (lines[open] ?? "").startsWith("\ufeff") ? "\ufeff" : "";
  lines[open] = `${mark}---`;
  lines[close] = "---";
  for (let at = open + 1; at < close; at += 1) {
    lines[at] = (lines[at] ?? "")
      .replace(/^(?<before>\s*(?:- +)?(?:[\w-]+:)?)(?<spaces>[\s\u00a0]+)/u, (all) =>
        all.replace(FOREIGN_SPACE, " "),
      )
      .replace(/[\s\u00a0]+$/u, "");
  }
  return lines.join("\n");
}
