import type { Found } from "./search-index.ts";

const MONTHS = "Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des".split(" ");

/**
 * Parts of an excerpt in turn: the text before what was found, what was found, the text between …
 *
 * @example excerptParts("di <mark>Banyuwangi,</mark> 1 &lt; 2") // ["di ", "Banyuwangi,", " 1 < 2"]
 */
export function excerptParts(excerpt: string): string[] {
  return excerpt.split(/<\/?mark>/).map((part) => part.replace(/&lt;/g, "<").replace(/&gt;/g, ">"));
}

/**
 * A day as the cards of listings print it.
 *
 * @param day "20241210"
 * @example shortDate("20241210") // "10 Des 2024"
 */
export function shortDate(day: string): string {
  return `${Number(day.slice(6))} ${MONTHS[Number(day.slice(4, 6)) - 1]} ${day.slice(0, 4)}`;
}

/** A result as listings show a story; made of texts alone, so that no headline can bring markup. */
export function resultItem({ url, excerpt, meta }: Found): HTMLElement {
  const { title = "", label, kanal, jenis, lokasi, tanggal } = meta;
  const link = element("a", "", label ? title.slice(label.length + 2) : title);
  link.href = url;
  const time = tanggal && element("time", "", shortDate(tanggal));
  if (time) time.dateTime = (tanggal ?? "").replace(/(....)(..)(..)/, "$1-$2-$3");
  return element(
    "li",
    "",
    element(
      "article",
      "card",
      part("kicker", [
        label && element("span", "label", label),
        kanal && element("span", "", kanal),
        jenis && element("span", "kind", jenis),
      ]),
      element("h2", "card-title", link),
      element(
        "p",
        "card-summary",
        ...excerptParts(excerpt).map((text, index) =>
          index % 2 ? element("mark", "", text) : text,
        ),
      ),
      part("card-meta", [lokasi && element("span", "", lokasi.split(", ")[0] ?? ""), time]),
    ),
  );
}

/** A line of what is there of several things; nothing where none is. */
function part(name: string, children: readonly (Node | string | undefined)[]): Node | string {
  const there = children.filter((child): child is Node => Boolean(child));
  return there.length ? element("p", name, ...there) : "";
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  name: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (name) made.className = name;
  made.append(...children);
  return made;
}
