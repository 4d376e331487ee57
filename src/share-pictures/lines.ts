import { widthOf } from "./lettering.ts";

/** A headline in its lines. */
export interface Setting {
  /** Of the em, in pixels. */
  readonly size: number;
  /** From one baseline to the next, in pixels. */
  readonly leading: number;
  readonly lines: readonly string[];
}

/** Room for a headline, in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** Of the em, from the largest to the smallest. */
  readonly sizes: readonly number[];
}

/** Letters of a headline that are drawn at most. */
const MOST_LETTERS = 200;

/** From baseline to baseline, in ems: headlines are set tight. */
const LEADING = 1.1;

/** A somewhat smaller size is taken where the lines break better in it; as a part of the largest. */
const LEAST_OF_LARGEST = 0.74;

/** What speaks against a smaller size, beside what speaks against the ends of its lines. */
const SMALLNESS = 1.6;

/** Words that lean on the next one and look lost at the end of a line. */
const LEANING = new Set(
  "agar akan atas atau bagi bahwa bukan dalam dan dari dengan di hingga ini jadi jika ke oleh para pada per sang saat sebagai sampai serta si soal tanpa tak tapi telah tentang tidak untuk usai yang".split(
    " ",
  ),
);

/** A piece of a headline that is not broken. */
interface Piece {
  readonly text: string;
  /** Whether it follows the one before without a space, after a hyphen or a slash. */
  readonly joined: boolean;
}

/**
 * Breaks a headline into lines of much the same length, as large as the room allows: in newspapers'
 * manner no short word is left alone in the last line, and none that leans on the next ends one.
 *
 * @param text drawable; longer than 200 letters, it ends in an ellipsis after a whole word
 */
export function setLines(text: string, room: Room): Setting {
  const shortened = shorten(text);
  const pieces = piecesOf(shortened);
  let largest = 0;
  let best: { readonly setting: Setting; readonly flaws: number } | undefined;
  for (const size of room.sizes) {
    if (size < largest * LEAST_OF_LARGEST) break;
    const leading = Math.round(size * LEADING);
    const most = Math.max(Math.floor((room.height - size) / leading) + 1, 1);
    const ends = broken(pieces, size, room.width, most);
    if (ends === undefined) continue;
    if (largest === 0) largest = size;
    const starts = [0, ...ends.slice(0, -1)];
    const flaws =
      SMALLNESS * (1 - size / largest) +
      ends.reduce((sum, end, index) => sum + ending(pieces, starts[index] ?? 0, end), 0);
    if (best !== undefined && best.flaws <= flaws) continue;
    const lines = ends.map((end, index) => joined(pieces.slice(starts[index], end)));
    best = { setting: { size, leading, lines }, flaws };
  }
  return best?.setting ?? squeezed(pieces, room);
}

function shorten(text: string): string {
  const fits = (each: string) => [...each].length <= MOST_LETTERS;
  return fits(text) ? text : withEllipsis(text, fits);
}

function piecesOf(text: string): Piece[] {
  return text.split(" ").flatMap((word) =>
    word
      // "Jakarta-Bandung" and "Kabupaten/Kota" may be parted, "e-KTP" and "2024-2025" not.
      .split(/(?<=\p{L}{4}[-–/])(?=\p{L}{4})/u)
      .map((part, index) => ({ text: part, joined: index > 0 })),
  );
}

function broken(
  pieces: readonly Piece[],
  size: number,
  width: number,
  most: number,
): number[] | undefined {
  const widths = pieces.map((piece) => widthOf(piece.text, size));
  if (widths.some((each) => each > width)) return undefined;
  const blank = widthOf(" ", size);
  const fewest = greedy(pieces, widths, blank, width);
  if (fewest > most) return undefined;
  return balanced(pieces, widths, { blank, width, count: fewest });
}

/** Lines that it takes when each is filled. */
function greedy(
  pieces: readonly Piece[],
  widths: readonly number[],
  blank: number,
  width: number,
): number {
  let count = 1;
  let filled = 0;
  for (const [index, piece] of pieces.entries()) {
    const own = widths[index] ?? 0;
    const gap = filled === 0 || piece.joined ? 0 : blank;
    if (filled > 0 && filled + gap + own > width) {
      count += 1;
      filled = own;
    } else filled += gap + own;
  }
  return count;
}

/** The best way to break pieces into a number of lines, as the piece after the end of each. */
function balanced(
  pieces: readonly Piece[],
  widths: readonly number[],
  { blank, width, count }: { blank: number; width: number; count: number },
): number[] {
  const total = pieces.length;
  // cost[end]: of the pieces before `end` in so many lines, and where the last of these began.
  let cost: number[] = Array.from({ length: total + 1 }, (_, end) => (end === 0 ? 0 : Infinity));
  const starts: number[][] = [];
  for (let line = 1; line <= count; line += 1) {
    const next: number[] = Array.from({ length: total + 1 }, () => Infinity);
    const from: number[] = [];
    for (let end = 1; end <= total; end += 1) {
      let length = 0;
      for (let start = end - 1; start >= 0; start -= 1) {
        const after = pieces[start + 1];
        length += (widths[start] ?? 0) + (start === end - 1 || after?.joined ? 0 : blank);
        if (length > width) break;
        const all = (cost[start] ?? Infinity) + (length / width) ** 2 + ending(pieces, start, end);
        if (all < (next[end] ?? Infinity)) {
          next[end] = all;
          from[end] = start;
        }
      }
    }
    starts.push(from);
    cost = next;
  }
  const ends: number[] = [];
  let end = total;
  for (const from of starts.toReversed()) {
    ends.unshift(end);
    end = from[end] ?? 0;
  }
  return ends;
}

/** What speaks against a line of the pieces from `start` up to `end`. */
function ending(pieces: readonly Piece[], start: number, end: number): number {
  const last = pieces[end - 1]?.text ?? "";
  if (end === pieces.length) return end - start === 1 && start > 0 && last.length < 6 ? 0.6 : 0;
  if (pieces[end]?.joined) return 0.3;
  // Alone in a line it looks worse still.
  if (LEANING.has(last.toLowerCase())) return end - start === 1 ? 0.9 : 0.5;
  // "22" stays with its "Medali".
  if (/^[\p{N}.,]*\p{N}$/u.test(last)) return 0.25;
  if (/[:;,.?!]$/u.test(last)) return -0.03;
  // A short word with a line to itself leaves a hole in the headline.
  return end - start === 1 && last.length < 8 ? 0.3 : 0;
}

function joined(pieces: readonly Piece[]): string {
  return pieces.map(({ text, joined }, index) => (index > 0 && !joined ? " " : "") + text).join("");
}

/** What no size has room for: the smallest, words broken anywhere, and no more lines than there is room. */
function squeezed(pieces: readonly Piece[], { width, height, sizes }: Room): Setting {
  const size = sizes.at(-1) ?? 1;
  const leading = Math.round(size * LEADING);
  const most = Math.max(Math.floor((height - size) / leading) + 1, 1);
  const lines: string[] = [];
  let line = "";
  for (const letter of joined(pieces)) {
    if (widthOf(line + letter, size) <= width) {
      line += letter;
      continue;
    }
    const at = line.lastIndexOf(" ");
    const whole = letter !== " " && at > 0;
    lines.push((whole ? line.slice(0, at) : line).trim());
    line = whole ? line.slice(at + 1) + letter : letter.trim();
  }
  if (line !== "") lines.push(line);
  if (lines.length <= most) return { size, leading, lines };
  const last = withEllipsis(lines[most - 1] ?? "", (text) => widthOf(text, size) <= width);
  return { size, leading, lines: [...lines.slice(0, most - 1), last] };
}

/** As much of a text as fits with an ellipsis after it, whole words where it has several. */
export function withEllipsis(text: string, fits: (text: string) => boolean): string {
  let kept = text;
  const end = () => `${kept.replace(/[\s,.:;–—-]+$/u, "")}…`;
  while (kept !== "" && !fits(end())) {
    kept = kept.includes(" ") ? kept.replace(/ [^ ]*$/u, "") : [...kept].slice(0, -1).join("");
  }
  return end();
}
