/** What only a page needs: what holds pictures' other formats, and what is marked for its style sheet. */
const UNWRAPPED: ReadonlySet<string> = new Set(["picture", "source", "span"]);

/** Attributes that mean the same in a feed reader. Not `class`, `role`, `tabindex`, `loading` … */
const KEPT: ReadonlySet<string> = new Set(
  "href src srcset sizes alt title width height id rel lang dir cite datetime start colspan rowspan controls preload type".split(
    " ",
  ),
);

/** The class of a table's cell, which the site's style sheet knows and a reader's does not. */
const ALIGNED = /^align-(center|right)$/u;

const TAG = /<(\/?)([a-z][a-z0-9]*)((?: [a-z][a-z-]*(?:="[^"]*")?)*)>/gu;
const ATTRIBUTE = / ([a-z][a-z-]*)(?:="([^"]*)")?/gu;

/** Where the links of a text lead from. */
export interface HtmlBase {
  /** "https://jejakindonesia.id" */
  readonly origin: string;
  /** Full address of the page that the text stands on. */
  readonly page: string;
}

/**
 * A story's HTML as it can stand anywhere: every address is complete, and what only the site's own
 * pages need is gone (`class`, `tabindex`, `role` …; a picture is one `<img>` in its widths).
 *
 * @param html as Jejak's Markdown gives it: links begin with the path prefix, attributes stand in
 *   double quotes, and no contributor's markup is in it
 * @example absoluteHtml('<a href="/berita/a/">A</a>', { origin: "https://uji.example", page })
 * // '<a href="https://uji.example/berita/a/">A</a>'
 */
export function absoluteHtml(html: string, base: HtmlBase): string {
  return html.replace(TAG, (_tag, slash: string, name: string, attributes: string) => {
    if (UNWRAPPED.has(name)) return "";
    if (slash !== "" || attributes === "") return `<${slash}${name}>`;
    return `<${name}${keptAttributes(attributes, base)}>`;
  });
}

function keptAttributes(attributes: string, base: HtmlBase): string {
  return attributes.replace(ATTRIBUTE, (_attribute, name: string, value = "") => {
    const [, side] = (name === "class" && ALIGNED.exec(value)) || [];
    if (side !== undefined) return ` style="text-align:${side}"`;
    if (!KEPT.has(name)) return "";
    return ` ${name}="${keptValue(name, value, base)}"`;
  });
}

function keptValue(name: string, value: string, base: HtmlBase): string {
  if (name === "srcset") {
    return value
      .split(", ")
      .map((candidate) => absolute(candidate, base))
      .join(", ");
  }
  return name === "href" || name === "src" || name === "cite" ? absolute(value, base) : value;
}

/** An address of the site, as an attribute has it, in full; every other one is already. */
function absolute(address: string, { origin, page }: HtmlBase): string {
  if (address.startsWith("#") || address === "") return page + address;
  return address.startsWith("/") ? origin + address : address;
}
