/** A sign-off that somebody typed at the end of a text. */
export interface TypedSignOff {
  /** As typed: "(AMR/01)". */
  readonly signOff: string;
  /** The codes in it: ["AMR", "01"]; none of "(*)". */
  readonly codes: readonly string[];
  /**
   * Whether it is one beyond doubt: a code is registered, or it holds a `*` or `_`. "(PKS)" may as
   * well be a party.
   */
  readonly sure: boolean;
  /** Whether it is most likely one: it stands after the last sentence's end, or alone. */
  readonly likely: boolean;
  /** The text before it. */
  readonly rest: string;
}

/** No sign-off is longer. */
const LONGEST = 60;
const END = /([*_]{0,3})([([])([^\s()[\]]{1,30})([)\]])\.?[*_]{0,3}\.?$/u;
/** "AO", "xyz", "AMF*", "AD_01", "01", "*". */
const CODE = /^(?:\p{L}[\p{L}\d]{0,11}(?:_[\p{L}\d]{1,6})?\*{0,3}|\d{1,3}|\*{1,3})$/u;

/**
 * Reads the writer's code that a text closes with, in brackets: (AO), (ant/xyz), [AMR*], (*).
 * Undefined where the last brackets hold something else, such as a date or words.
 *
 * @param text the last paragraph, as plain text or Markdown
 * @param registered the newsroom's codes; letter case is not looked at
 * @example readTypedSignOff("Warga pulang. (AO)", ["AO"])
 * // { signOff: "(AO)", codes: ["AO"], sure: true, rest: "Warga pulang." }
 */
export function readTypedSignOff(
  text: string,
  registered: Iterable<string> = [],
): TypedSignOff | undefined {
  const trimmed = text.trimEnd();
  const tail = trimmed.slice(-LONGEST);
  const match = END.exec(tail);
  if (match === null) return undefined;
  const [signOff, , opening, inside = "", closing] = match;
  if ((opening === "(") !== (closing === ")")) return undefined;
  const before = trimmed.slice(0, trimmed.length - signOff.length);
  // "f(x)" is no sign-off, and the brackets of a link have been taken for an address.
  if (/[\p{L}\d]$/u.test(before)) return undefined;
  const pieces = inside.replace(/\\/gu, "").split("/");
  if (!pieces.every((piece) => CODE.test(piece)) || /^\d/u.test(pieces[0] ?? "")) return undefined;
  const codes = pieces.map((piece) => piece.replace(/\*+$/u, "")).filter((code) => code !== "");
  const known = new Set([...registered].map((code) => code.toLowerCase()));
  const sure = /[*_]/u.test(inside) || codes.some((code) => known.has(code.toLowerCase()));
  const rest = before.trimEnd();
  const likely =
    (rest === "" || /[.!?…]["”'’)]*$/u.test(rest)) &&
    !pieces.some((piece) => CLOSING_WORDS.test(piece));
  return { signOff: signOff.replace(MARKS_AROUND, ""), codes, sure, likely, rest };
}

/** What papers put in brackets at an end that is no code. */
const CLOSING_WORDS = /^(?:bersambung|habis|selesai|tamat|bagian|foto|dok|ist|istimewa)$/iu;

/** A line that names a writer, an editor or a source, which Jejak prints from the front matter. */
export interface TypedByline {
  readonly line: string;
  /** The field that prints it. */
  readonly field: "author" | "editor" | "photographer" | "source";
}

const BYLINE =
  /^[*_]{0,3}(penulis|reporter|pewarta|wartawan|kontributor|laporan|oleh|editor|penyunting|redaktur|fotografer|pewarta foto|sumber)[*_]{0,3}\s?(:)?[*_]{0,3}\s+([^\n]{1,60}?)[*_]{0,3}\.?$/iu;
const FIELD_OF: Readonly<Record<string, TypedByline["field"]>> = {
  editor: "editor",
  penyunting: "editor",
  redaktur: "editor",
  fotografer: "photographer",
  "pewarta foto": "photographer",
  sumber: "source",
};

/**
 * Reads a line of its own that says who wrote a story: "Penulis: AO", "Editor: RD", "Oleh Kontributor AO",
 * or a registered code alone.
 *
 * @param authors the newsroom's, by code
 * @example readTypedByline("Penulis: AO", authors) // { line: "Penulis: AO", field: "author" }
 */
export function readTypedByline(
  text: string,
  authors: ReadonlyMap<string, { readonly name: string }>,
): TypedByline | undefined {
  const line = text.trim();
  if (line.length > 2 * LONGEST) return undefined;
  if (authors.has(line)) return { line, field: "author" };
  const [, role = "", colon, name = ""] = BYLINE.exec(line) ?? [];
  if (name === "") return undefined;
  // Without a colon only a name that is known is one: "Laporan warga" is a story's own.
  const isKnown = [...authors].some(([code, author]) => name === code || name === author.name);
  if (colon === undefined && !isKnown) return undefined;
  return { line, field: FIELD_OF[role.toLowerCase()] ?? "author" };
}

const MARKS_AROUND = /^[*_]+|[*_]+$/gu;
