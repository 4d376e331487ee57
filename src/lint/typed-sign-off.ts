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
  return { signOff: signOff.replace(MARKS_AROUND, ""), codes, sure, rest: before.trimEnd() };
}

const MARKS_AROUND = /^[*_]+|[*_]+$/gu;
