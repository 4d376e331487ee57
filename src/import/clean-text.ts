/** What XML can't hold, controls that terminals obey, and marks that turn the order of words around. */
const CONTROLS =
  /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;
/** Characters that nobody sees and that make two of one word. */
const INVISIBLE = /[\u200b\u2060\ufeff\u00ad]/gu;

/** A text without what no page can show and what nobody sees; spaces of all kinds stay spaces. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/gu, "\n")
    .replace(CONTROLS, "")
    .replace(INVISIBLE, "")
    .replace(/[\u2028\u2029]/gu, "\n");
}

/** The same on one line. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, " ").trim();
}

/** A text cut at a word's end. */
export function cutAt(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), most / 2)).trimEnd()}…`;
}

/**
 * A text of its own. What is cut from a large text keeps all of it in memory for as long as the cutting is kept; of a large
 * archive that would be the archive.
 */
export function detached(text: string): string {
  return Buffer.from(text).toString();
}
