import type { Story } from "../front-matter/index.ts";
import { escapeHtml } from "../markdown/index.ts";
import type { SiteContext } from "./context.ts";

/** A story's text as it is printed: of links that lead to nothing, which only the old archive may have, the words alone. */
export function printedHtml(story: Story, { deadPaths, pathPrefix }: SiteContext): string {
  const dead = deadPaths.of(story.file);
  const { html } = story;
  if (dead === undefined) return html;
  const prefix = escapeHtml(pathPrefix.replace(/\/$/u, ""));
  return html.replace(/<a href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/gu, (link, href: string, words) => {
    if (!href.startsWith(`${prefix}/`)) return link;
    const address = href.slice(prefix.length).replaceAll("&amp;", "&").replace(/#.*$/su, "");
    return dead.has(address) || dead.has(address.replace(/\?.*$/su, "")) ? words : link;
  });
}
