import type { OutputFile } from "../../files/index.ts";
import type { Redirect } from "../../model/index.ts";
import type { PagesContext } from "../../pages/index.ts";
import { absoluteUrl } from "../../pages/index.ts";
import { oldUrlParts } from "../../urls/index.ts";

/** Rules that Cloudflare reads, and letters in one; it skips those beyond. */
const MOST_RULES = 2000;
const LONGEST_RULE = 1000;

const NETLIFY = "# Netlify: with 301! the rule comes before the page at the old URL.";
const OTHERS = "# Cloudflare Pages and others: rules come before pages by themselves.";

/**
 * `/_redirects`, the rules that Netlify and Cloudflare Pages answer with a true 301. Both read a line
 * "from to status", the first that matches wins, and they differ in three things:
 *
 * - Netlify shows the page at the old URL rather than follow its rule, unless the status is `301!`, which
 *   is no status to Cloudflare. So Netlify's rules name the whole old URL: to Cloudflare that is no rule
 *   at all, and does not count among the 2,000 that it reads.
 * - Netlify takes a URL with and without its last slash for one; Cloudflare compares letters. So
 *   Cloudflare's rules hold both forms: first all old URLs as they were, the newest first, then the other
 *   forms. What is beyond the 2,000 is answered by the page at the old URL.
 * - "*" and ":name" stand for anything. In an old URL they stand for themselves, so they are encoded.
 *
 * Cloudflare itself leads "/a/b.html" on to "/a/b": no rule may lead that one back.
 *
 * A query ("/?p=12") is one of Netlify's conditions; Cloudflare knows none, so there such a URL leads nowhere. nginx reads
 * `/_redirects.nginx`, lines of a `map` over the whole address; see docs/hosting.md.
 */
export function redirectRules(
  redirects: readonly Redirect[],
  context: PagesContext,
): readonly OutputFile[] {
  if (redirects.length === 0) return [];
  const { host } = new URL(context.edition.site.url);
  const path = (url: string) => rulePath(absoluteUrl(url, context));
  const forced = redirects.map(({ from, to }) => {
    const { path: old, query } = oldUrlParts(from);
    return `https://${host}${path(old)}${query === undefined ? "" : ` ${query}`} ${path(to)} 301!`;
  });
  const paths = redirects.filter(({ from }) => !from.includes("?"));
  const plain = [
    ...paths,
    ...paths.flatMap(({ from, to }) => otherForms(from).map((form) => ({ from: form, to }))),
  ]
    .filter(({ from, to }) => !isBareForm(from, to))
    .map(({ from, to }) => `${path(from)} ${path(to)} 301`)
    .filter((rule) => rule.length <= LONGEST_RULE)
    .slice(0, MOST_RULES);
  const lines = [NETLIFY, ...forced, "", OTHERS, ...plain];
  return [
    { path: "_redirects", contents: `${lines.join("\n")}\n` },
    ...nginxRules(redirects, path),
  ];
}

/** Old URLs with a query as nginx compares them: the address as it was asked for, then where it leads. */
function nginxRules(
  redirects: readonly Redirect[],
  path: (url: string) => string,
): readonly OutputFile[] {
  const lines = redirects.flatMap(({ from, to }) => {
    const { path: old, query } = oldUrlParts(from);
    if (query === undefined) return [];
    const target = path(to).replaceAll("$", "%24");
    const asked = [path(old), ...(old.endsWith("/") ? [`${path(old)}index.php`] : [])];
    return asked.map((each) => `"${each}?${query}" "${target}";`);
  });
  return lines.length === 0
    ? []
    : [{ path: "_redirects.nginx", contents: `${lines.join("\n")}\n` }];
}

/** Whether a URL is that of a file without its `.html`, under which Cloudflare shows it. */
function isBareForm(url: string, file: string): boolean {
  return file.toLowerCase() === `${url.toLowerCase()}.html`;
}

/** An old URL without its last slash, or with one; a file has neither. */
function otherForms(url: string): string[] {
  if (url.endsWith("/")) return [url.slice(0, -1)];
  return /\.[^/]*$/u.test(url) ? [] : [`${url}/`];
}

/**
 * The path of a URL as browsers send it, with nothing that a rule reads as more than a letter: the URL
 * standard leaves no space and no line break in it.
 */
function rulePath(url: string): string {
  return new URL(url).pathname
    .replace(/%(?![0-9a-f]{2})/giu, "%25")
    .replace(/%[0-9a-f]{2}/giu, (escaped) => escaped.toUpperCase())
    .replaceAll("*", "%2A")
    .replace(/:(?=[a-z])|(?<=\/):/giu, "%3A");
}
