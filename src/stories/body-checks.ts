import type { Token } from "markdown-it";
import type { FileDiagnostics, Position } from "../diagnostics/index.ts";
import { controlCharacter } from "../source/index.ts";

/** Brackets that a paragraph may open: each costs the parser a look through the rest of it. */
const MOST_BRACKETS = 2_000;

/**
 * Refuses a text that no person writes and that would hold up the build for minutes.
 *
 * @param place of a line of the text, counted from 0
 * @returns whether the text may be parsed
 */
export function isParsable(
  lines: readonly string[],
  place: (line: number) => Position,
  diagnostics: FileDiagnostics,
): boolean {
  let brackets = 0;
  for (const [line, content] of lines.entries()) {
    if (content.trim() === "") brackets = 0;
    brackets += content.split("[").length - 1;
    if (brackets <= MOST_BRACKETS) continue;
    diagnostics.error(
      "file-too-large",
      place(line),
      "Satu paragraf memuat ribuan kurung siku, jadi tidak dapat dibaca. Hapus, atau pisahkan dengan baris kosong.",
    );
    return false;
  }
  return true;
}

/**
 * The first character of a block that no page or feed can show, and that stood in the file in other
 * letters: "&#12;" is a form feed, "&#x202e;" turns the rest of the line around.
 */
export function hiddenControl(inline: Token): string | undefined {
  const texts = [inline, ...(inline.children ?? [])].flatMap(({ content, attrs, type }) => [
    // What the block was made from has been looked at already, and is not shown.
    ...(type === "inline" ? [] : [content]),
    // Addresses are encoded; words are not.
    ...(attrs ?? [])
      .filter(([name]) => name !== "href" && name !== "src")
      .map(([, value]) => value),
  ]);
  for (const text of texts) {
    const control = controlCharacter(String(text));
    if (control !== undefined) return control;
  }
  return undefined;
}

/** A tag or a comment. */
const HTML = /<(?:\/?[a-z][a-z0-9-]*(?:\s[^<>]*|\/)?>|!--)/iu;
/** A tag that goes on on the next line. */
const UNENDED_HTML = /<[a-z][a-z0-9-]*(?:\s[^<>]*)?$/iu;

/**
 * The first HTML tag that a piece of text shows.
 *
 * @param goesOn whether another line of the same paragraph follows
 */
export function rawHtmlTag({ content }: Token, goesOn: boolean): string | undefined {
  return (HTML.exec(content) ?? (goesOn ? UNENDED_HTML.exec(content) : null))?.[0];
}
