import { excerpt } from "../../../src/search/excerpt.ts";
import type { Shown } from "../../../src/search/format.ts";

declare global {
  /** The months as short as cards print them, in the interface's language; bundling puts them in their place. */
  const SHORT_MONTHS: readonly string[];
}

/**
 * A day as the cards of listings print it.
 *
 * @param day "20241210"
 * @example shortDate("20241210") // "10 Des 2024"
 */
export function shortDate(day: string): string {
  return `${Number(day.slice(6))} ${SHORT_MONTHS[Number(day.slice(4, 6)) - 1]} ${day.slice(0, 4)}`;
}

/**
 * A result as listings show a story; made of texts alone, so that no headline can bring markup.
 *
 * @param root the site's first page: "/" or "/berita/"
 */
export function resultItem(
  { url, title, label, kanal, jenis, lokasi, tanggal, text }: Shown,
  root: string,
  isWanted: (form: string) => boolean,
): HTMLElement {
  const link = element("a", "", title);
  link.href = root + url.slice(1);
  const heading = element("h2", "card-title", link);
  // A headline in Arabic stands as it is read.
  heading.dir = "auto";
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
      heading,
      text
        ? element(
            "p",
            "card-summary",
            ...excerpt(text, isWanted).map((piece, index) =>
              index % 2 ? element("mark", "", piece) : piece,
            ),
          )
        : "",
      part("card-meta", [lokasi && element("span", "", lokasi.split(", ")[0] ?? ""), time]),
    ),
  );
}

/** A line of what is there of several things; nothing where none is. */
function part(name: string, children: readonly (Node | string | undefined)[]): Node | string {
  const there = children.filter((child): child is Node => Boolean(child));
  return there.length ? element("p", name, ...there) : "";
}

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  name: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (name) made.className = name;
  made.append(...children);
  return made;
}
