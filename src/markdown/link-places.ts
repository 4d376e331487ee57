import type { MarkdownIt, StateInline, Token } from "markdown-it";
import type { Position } from "../diagnostics/index.ts";

/** Where a link or picture stands in the text of its block. */
interface Noted {
  /** Where it begins: its "[", "!" or "<". */
  readonly start: number;
  /** Where its address begins; of a link by reference, where it begins itself. */
  readonly address: number;
}

const notes = new WeakMap<Token, Noted>();

/** Notes a bare address, which no mark opens. */
export function notePlace(link: Token, start: number): void {
  notes.set(link, { start, address: start });
}

const STARTS = new Set(["[", "!", "<"]);

/**
 * Teaches a parser to note where in its block each link and picture was written; markdown-it itself
 * knows only the lines of blocks. The rules read along and change nothing.
 */
export function notePlaces(md: MarkdownIt): void {
  const tries = new WeakMap<StateInline, Map<number, number>>();
  md.inline.ruler.before("text", "note_start", (state, silent) => {
    if (silent || !STARTS.has(state.src.charAt(state.pos))) return false;
    const starts = tries.get(state) ?? new Map<number, number>();
    tries.set(state, starts);
    // The token that a rule may now make comes after the text that is still pending.
    starts.set(state.tokens.length + (state.pending === "" ? 0 : 1), state.pos);
    return false;
  });
  md.inline.ruler2.before("balance_pairs", "note_places", (state) => {
    for (const [index, start] of tries.get(state) ?? []) {
      const token = state.tokens[index];
      if (token?.type === "link_open" || token?.type === "image") {
        notes.set(token, { start, address: addressOf(state, token, start) });
      }
    }
    return false;
  });
}

function addressOf(state: StateInline, token: Token, start: number): number {
  const { src, md } = state;
  if (src.charAt(start) === "<") return start + 1;
  if (token.meta?.label !== undefined) return start;
  const bracket = src.charAt(start) === "!" ? start + 1 : start;
  const end = md.helpers.parseLinkLabel(state, bracket, token.type === "link_open");
  const before = /[ \t\n]*<?/uy;
  before.lastIndex = end + 2;
  return end + 2 + (before.exec(src)?.[0].length ?? 0);
}

/** How far a line's words may stand from where they could begin: the signs of quotations, a cell's spaces. */
const MOST_PADDING = 1000;

/** Searches in vain, of a block's words or for notes, after which no more are made: each reads on to an end. */
const MOST_MISSES = 20;

/** Finds the places of a text's links, block after block in the order of the tokens. */
export class LinkPlaces {
  private readonly lines: readonly string[];
  private content = "";
  /** Where each line of the block's text begins: there, and in the file. */
  private starts: readonly (Position & { readonly offset: number })[] = [];
  /** Where in the block's text the next search begins, so that twins are told apart. */
  private cursor = 0;
  /** Where the last block ended: the cells of a table's row share a line. */
  private end: Position = { line: -1, column: 0 };
  /** Where the last footnote within a line began. */
  private note: Position = { line: 0, column: 0 };
  private misses = 0;
  private missedNotes = 0;
  private definitions: ReadonlyMap<string, Position> | undefined;
  private readonly md: MarkdownIt;

  /** @param lines the whole text's */
  constructor(lines: readonly string[], md: MarkdownIt) {
    this.lines = lines;
    this.md = md;
  }

  /**
   * Begins with the next block.
   *
   * @param line on which it begins, from 0; undefined for a footnote written within a line
   */
  open(inline: Token, line: number | undefined): void {
    this.content = inline.content;
    this.cursor = 0;
    this.misses = 0;
    const written = inline.content.split("\n");
    if (line === undefined) {
      this.findNote(written[0] ?? "");
      this.end = this.note;
    }
    const first = line ?? this.note.line;
    let offset = 0;
    this.starts = written.flatMap((text, index) => {
      const starts = this.startsOf(text, first + index, offset);
      offset += text.length + 1;
      return starts;
    });
    const last = this.starts.at(-1) ?? { line: first, column: 0, offset: 0 };
    this.end = { line: last.line, column: last.column + inline.content.length - last.offset };
  }

  /** Where a link's or picture's address stands, and the same for all that share a reference. */
  find(token: Token, address: string): Position {
    const noted = notes.get(token);
    if (noted !== undefined) {
      this.cursor = Math.max(this.cursor, noted.start + 1);
      const label = token.meta?.label;
      const definition = label === undefined ? undefined : this.defined().get(String(label));
      return definition ?? this.positionAt(noted.address);
    }
    for (const needle of [address, decoded(address), address.replace(/^mailto:/u, "")]) {
      const at = this.search(needle);
      if (at !== undefined) return at;
    }
    return this.positionAt(0);
  }

  /**
   * The next place of these words as they were written in the block, and not after a "\\".
   *
   * @param before what the sign after them must be, if that matters
   */
  search(words: string, before = /^/u): Position | undefined {
    if (words === "" || this.misses > MOST_MISSES) return undefined;
    let at = this.content.indexOf(words, this.cursor);
    const isMeant = () =>
      this.content.charAt(at - 1) !== "\\" && before.test(this.content.charAt(at + words.length));
    while (at !== -1 && !isMeant()) {
      at = this.content.indexOf(words, at + 1);
    }
    if (at === -1) {
      this.misses += 1;
      return undefined;
    }
    this.cursor = at + words.length;
    return this.positionAt(at);
  }

  private positionAt(offset: number): Position {
    let low = 0;
    for (let high = this.starts.length; high - low > 1; ) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle]?.offset ?? 0) <= offset) low = middle;
      else high = middle;
    }
    const start = this.starts[low] ?? { line: 0, column: 0, offset: 0 };
    const column = start.column + offset - start.offset;
    // An address that the parser rewrote (a host in another script) is longer than what was written.
    return { line: start.line, column: Math.min(column, this.lines[start.line]?.length ?? column) };
  }

  /** Where a line of the block begins in the file, and begins anew after what the block lacks. */
  private startsOf(text: string, line: number, offset: number): typeof this.starts {
    const words = text.trim();
    const source = this.lines[line] ?? "";
    const from = line === this.end.line ? this.end.column : 0;
    const indent = text.length - text.trimStart().length;
    // What stands further on is the same words again: a cell is at most padded, and its "|" escaped.
    const near = source.slice(from, from + 2 * words.length + MOST_PADDING);
    const at = near.indexOf(words);
    if (at !== -1) return [{ line, column: Math.max(0, from + at - indent), offset }];
    // Within a table a "|" of a cell is written "\|".
    const escaped = near.indexOf(words.replaceAll("|", "\\|"));
    const column = escaped === -1 ? 0 : Math.max(0, from + escaped - indent);
    const pipes = [...text.matchAll(/\|/gu)].map(({ index }, before) => ({
      line,
      column: column + index + before + 1,
      offset: offset + index,
    }));
    return [{ line, column, offset }, ...pipes];
  }

  /** Looks for the next footnote that begins with these words. */
  private findNote(words: string): void {
    if (this.missedNotes > MOST_MISSES) return;
    for (let { line, column } = this.note; line < this.lines.length; line += 1, column = 0) {
      const at = this.lines[line]?.indexOf(`^[${words}`, column) ?? -1;
      if (at === -1) continue;
      this.note = { line, column: at + 2 };
      return;
    }
    this.missedNotes += 1;
  }

  private defined(): ReadonlyMap<string, Position> {
    this.definitions ??= definitions(this.lines, this.md.utils.normalizeReference);
    return this.definitions;
  }
}

const DEFINITION = /^(?:[ \t>]|[-+*][ \t]|\d{1,9}[.)][ \t])*\[((?:[^\]\\[]|\\.)+)\]:[ \t]*<?/u;

/** Where the address of each "[label]: address" stands, by label. */
function definitions(
  lines: readonly string[],
  normalize: (label: string) => string,
): Map<string, Position> {
  const places = new Map<string, Position>();
  for (const [index, text] of lines.entries()) {
    const match = DEFINITION.exec(text);
    if (match === null) continue;
    const label = normalize(match[1] ?? "");
    if (places.has(label)) continue;
    const next = lines[index + 1] ?? "";
    places.set(
      label,
      match[0].length < text.length
        ? { line: index, column: match[0].length }
        : { line: index + 1, column: next.length - next.trimStart().length },
    );
  }
  return places;
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
