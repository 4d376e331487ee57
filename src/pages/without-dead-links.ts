import { Page } from "./page.ts";
import type { PageView } from "./views.ts";

/**
 * For a site that leaves some kinds of pages out: what would lead to them becomes a word alone. A link
 * is any part of a view with a `url` on this site; layouts print one without as plain text.
 */
export function withoutDeadLinks(pages: readonly Page[]): Page[] {
  const urls = new Set(pages.map(({ url }) => url));
  return pages.map(
    ({ layout, view }) => new Page(layout, { ...(unlink(view, urls) as PageView), url: view.url }),
  );
}

function unlink(value: unknown, urls: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => unlink(item, urls));
  if (typeof value !== "object" || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) {
    const leads = key.toLowerCase().endsWith("url") && typeof part === "string";
    // Pictures lie beside pages and have no slash at their end.
    const dead = leads && part.startsWith("/") && part.endsWith("/") && !urls.has(part);
    copy[key] = dead ? undefined : unlink(part, urls);
  }
  return copy;
}
