/** A character of no width, which nobody sees and at which no line breaks. */
const WORD_JOINER = "\u2060";

/** What begins a tag or a comment, and what some programs take for one: "<b", "</b", "<!--", "<?". */
const OPENING = /<(?=[\p{L}/!?])/gu;

/** What may stand for one character in HTML: "&amp;", "&#60;", "&#x3c;", the old "&copy" without its end. */
const REFERENCE = /&(?=#\d|#x[\da-f]|[a-z]{2})/giu;

/**
 * A plain text that no reader of feeds takes for HTML. RSS never said whether a title is HTML, and programs
 * differ: some take "<b>" out of a headline, others turn "&amp;" into "&". With a character of no width
 * after the sign, all of them, and the W3C's validator, read the same words, be it as text or as HTML.
 * Everyday signs (R&D, 3 < 5) stay as they are.
 *
 * @example plainText("Tag <b> & &amp;") // "Tag <\u2060b> & &\u2060amp;"
 */
export function plainText(text: string): string {
  return text.replace(OPENING, `<${WORD_JOINER}`).replace(REFERENCE, `&${WORD_JOINER}`);
}
