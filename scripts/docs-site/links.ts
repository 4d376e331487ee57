import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { BESIDE } from "./chapters.ts";

/**
 * Where a link of a page leads on the site: documents are pages there, files that are published beside them are themselves, and
 * what only the repository holds has no address.
 *
 * @param page the file that holds the link, from the repository's root: "docs/data.md"
 * @param root the repository
 * @returns undefined where the site has nothing of the kind
 * @example siteLink("menulis.md#isi", "docs/data.md", root) // "/menulis/#isi"
 */
export function siteLink(link: string, page: string, root: string): string | undefined {
  if (/^(?:[a-z]+:|#|\/)/iu.test(link)) return link;
  const [path = "", fragment] = link.split("#");
  const file = posix.join(posix.dirname(page), path);
  const name = Object.entries(BESIDE).find(([, beside]) => beside === file)?.[0];
  const end = fragment === undefined ? "" : `#${fragment}`;
  if (name !== undefined) return `${name === "index" ? "/" : `/${name}/`}${end}`;
  if (!file.startsWith("docs/") || !existsSync(join(root, file))) return undefined;
  if (file.endsWith(".md")) return `/${file.slice("docs/".length, -".md".length)}/${end}`;
  return `/${file.slice("docs/".length)}`;
}
