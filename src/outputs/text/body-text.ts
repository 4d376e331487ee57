import { Parser } from "htmlparser2";

/** Parts of a body that are no words of the story: how it is filed and signed, and what leads elsewhere. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  "dateline",
  "sign-off",
  "read-also",
  "footnote-ref",
  "footnote-backref",
  "link-card-host",
]);

/** Elements within a line; every other one stands between two words. */
const WITHIN_LINES: ReadonlySet<string> = new Set(
  "a abbr b code del em i ins mark s small span strong sub sup u".split(" "),
);

/** Elements without an end tag, which open nothing. */
const VOID: ReadonlySet<string> = new Set(["br", "hr", "img", "source"]);

/**
 * The words of a story's body, without its dateline, its sign-off and "Baca juga". White space is made
 * single spaces.
 *
 * @param html as the story has it
 * @example bodyText('<p><span class="dateline">Banyuwangi –</span> Warga &amp; desa.</p>')
 * // "Warga & desa."
 */
export function bodyText(html: string): string {
  let text = "";
  let depth = 0;
  /** Depth of the element that is being left out. */
  let leftOut: number | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (!WITHIN_LINES.has(name)) text += " ";
      if (VOID.has(name)) return;
      depth += 1;
      const classes = (attributes.class ?? "").split(" ");
      if (classes.some((each) => LEFT_OUT.has(each))) leftOut ??= depth;
    },
    onclosetag(name) {
      if (!WITHIN_LINES.has(name)) text += " ";
      if (VOID.has(name)) return;
      if (leftOut === depth) leftOut = undefined;
      depth -= 1;
    },
    ontext(words) {
      if (leftOut === undefined) text += words;
    },
  });
  parser.end(html);
  // A zero-width space is where Pagefind would part the words, at the cost of all other places.
  return text.replace(/[\s\p{Cc}\u200B]+/gu, " ").trim();
}
