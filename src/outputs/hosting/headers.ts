import { ATTACHMENTS_URL } from "../../attachments/index.ts";
import { contentSecurityPolicy, editorPolicy } from "../../csp/index.ts";
import type { OutputFile } from "../../files/index.ts";
import { gitOrigins } from "../../model/index.ts";
import { PICTURES_URL } from "../../pictures/index.ts";
import { EDITOR_URL, prefixed } from "../../urls/index.ts";
import type { HeadersSetup, OutputsContext } from "../context/index.ts";
import { FEED_FORMATS } from "../feeds/index.ts";
import type { HeaderRule } from "./merge-headers.ts";
import { withoutOwn } from "./merge-headers.ts";

export type HeadersContext = Pick<
  OutputsContext,
  | "edition"
  | "pathPrefix"
  | "theme"
  | "policySources"
  | "api"
  | "search"
  | "editor"
  | "directory"
  | "urls"
> &
  Partial<HeadersSetup> & { readonly hasAttachments?: boolean | undefined };

const HEADERS_FILE = "_headers";

/** Cloudflare reads a hundred rules; some are left to the site's own additions. */
const MOST_RULES = 100;
const MOST_ASSETS = 60;

const FOR_GOOD = ["Cache-Control", "public, max-age=31536000, immutable"] as const;
/** Long enough to spare the host, short enough for news. */
const FIVE_MINUTES = ["Cache-Control", "public, max-age=300"] as const;
const ONE_DAY = ["Cache-Control", "public, max-age=86400"] as const;
/** What is made for other programs may be read by those that run in a browser. */
const FOR_ALL = ["Access-Control-Allow-Origin", "*"] as const;

/**
 * `_headers`, which Netlify and Cloudflare (Pages and Workers) read.
 *
 * No two rules for one path set the same header: Cloudflare would join the values, Netlify would take
 * one of them. That is why no rule says how pages are cached; both hosts let browsers keep a page and
 * ask each time whether it is still the same, which is right for news. The browser editor and files beside stories
 * have other values than all else: their rules first take off what Cloudflare put on (`! Name`), which Netlify,
 * where the later rule wins, skips as a line without a colon.
 *
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 * @see https://docs.netlify.com/manage/routing/headers/
 */
export function headersFile(context: HeadersContext): OutputFile {
  const rules = context.isScoped ? scopedRules(context) : rulesOf(context);
  const ours = rules.map((rule) => ({ ...rule, path: prefixed(rule.path, context) }));
  const { own } = context;
  const blocks = (own === undefined ? ours : withoutOwn(ours, own)).map(
    ({ path, headers, replaces = false }) =>
      [
        path,
        ...(replaces ? headers.map(([name]) => `  ! ${name}`) : []),
        ...headers.map(([name, value]) => `  ${name}: ${value}`),
      ].join("\n"),
  );
  const all = [...(own === undefined ? [] : [own.trim()]), ...blocks];
  return { path: HEADERS_FILE, contents: `${all.join("\n\n")}\n` };
}

/**
 * The same rules for a site that has more than Jejak's pages: each that speaks for all paths speaks for the
 * folders that hold Jejak's pages alone.
 */
function scopedRules(context: HeadersContext): readonly HeaderRule[] {
  const { entries } = context.directory;
  const folders = new Set(entries.map(({ url }) => folderOf(url)));
  const withFeeds = new Set(
    entries.flatMap(({ url, feed }) => (feed === undefined ? [] : folderOf(url))),
  );
  const withStories = new Set(
    entries.flatMap(({ url, story }) => (story === undefined ? [] : folderOf(url))),
  );
  const rules = rulesOf(context).flatMap((rule) => {
    const { path, headers } = rule;
    if (!path.startsWith("/*")) return [rule];
    const file = path.slice("/*".length);
    const owners = file === "" ? folders : file === "story.json" ? withStories : withFeeds;
    return [...owners].flatMap((folder) => {
      const scoped = within(folder, file);
      return scoped === undefined ? [] : [{ path: scoped, headers }];
    });
  });
  return rules.slice(0, MOST_RULES);
}

/** The pattern of files of a name in a folder. At the top lie the site's own as well: there ours is named by itself. */
function within(folder: string, file: string): string | undefined {
  if (folder === "/") return `/${file}`;
  if (folder.endsWith("/")) return `${folder}*${file}`;
  return file === "" ? folder : undefined;
}

/** The folder at the top in which a page lies; "/" and files at the top stand for themselves. */
function folderOf(url: string): string {
  return /^\/[^/]+\//u.exec(url)?.[0] ?? url;
}

function rulesOf(context: HeadersContext): readonly HeaderRule[] {
  const { theme, search, api } = context;
  return [
    { path: "/*", headers: everywhere(context) },
    ...assetsFirst(theme.fingerprinted)
      .slice(0, MOST_ASSETS)
      .map((path) => ({ path, headers: [FOR_GOOD] })),
    { path: `${PICTURES_URL}*`, headers: [FOR_GOOD] },
    ...(context.hasAttachments === true ? [ATTACHMENT_RULE] : []),
    { path: "/favicon.ico", headers: [ONE_DAY] },
    {
      path: "/manifest.webmanifest",
      headers: [["Content-Type", "application/manifest+json"], ONE_DAY],
    },
    ...FEED_FORMATS.map(({ file, mediaType }) => feed(`/*${file}`, `${mediaType}; charset=utf-8`)),
    { path: "/sitemap*", headers: [FIVE_MINUTES] },
    ...(api ? ["/api/*", "/*story.json"] : []).map((path) => ({
      path,
      headers: [FIVE_MINUTES, FOR_ALL],
    })),
    // Folders of parts are named by what is in them; the file that names the parts keeps its name.
    ...(search ? [{ path: `${context.urls.searchIndex}p/*`, headers: [FOR_GOOD] }] : []),
    ...editorRules(context),
  ];
}

/**
 * Documents and sounds that contributors gave: none is a page of the site. Opened by itself, each is saved
 * rather than shown, as what it is and nothing that a browser might guess; and whatever showed it all the same
 * would run nothing and have no origin. A page's player is not asked any of this.
 *
 * @see https://html.spec.whatwg.org/multipage/iana.html (text/html, security considerations)
 */
const ATTACHMENT_RULE: HeaderRule = {
  path: `${ATTACHMENTS_URL}*`,
  headers: [
    FOR_GOOD,
    ["Content-Security-Policy", "default-src 'none'; sandbox"],
    ["X-Content-Type-Options", "nosniff"],
    ["Content-Disposition", "attachment"],
  ],
  replaces: true,
};

function everywhere(context: HeadersContext): HeaderRule["headers"] {
  const { url } = context.edition.site;
  return [
    [
      "Content-Security-Policy",
      contentSecurityPolicy({
        headScript: context.theme.headScript,
        siteUrl: url,
        sources: context.policySources,
      }),
    ],
    ["X-Content-Type-Options", "nosniff"],
    ["Referrer-Policy", "strict-origin-when-cross-origin"],
    ["Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"],
    ["Cross-Origin-Opener-Policy", "same-origin"],
    // Not for subdomains and not for browsers' lists: neither is the site's own to promise.
    ...(url.startsWith("https:")
      ? [["Strict-Transport-Security", "max-age=31536000"] as const]
      : []),
  ];
}

/** What holds for the browser editor alone: whom it may ask, and that nobody finds it by searching. */
function editorRules({ editor, edition }: HeadersContext): readonly HeaderRule[] {
  if (editor === undefined) return [];
  const policy = editorPolicy({ siteUrl: edition.site.url, ...gitOrigins(editor) });
  return [
    {
      // One rule: of two for the same path Cloudflare reads the last.
      path: `${EDITOR_URL}*`,
      headers: [
        ["Content-Security-Policy", policy],
        // Whom people sign in with opens in a window that must be able to hand back its answer.
        ["Cross-Origin-Opener-Policy", "same-origin-allow-popups"],
        ["X-Robots-Tag", "noindex"],
      ],
      replaces: true,
    },
  ];
}

function feed(path: string, type: string): HeaderRule {
  return { path, headers: [["Content-Type", type], FIVE_MINUTES, FOR_ALL] };
}

/** What every page loads before the pictures that a style sheet may show. */
function assetsFirst(urls: readonly string[]): readonly string[] {
  const isFirst = (url: string) => /\.(?:css|js|woff2?)$/u.test(url);
  return [...urls.filter(isFirst), ...urls.filter((url) => !isFirst(url))];
}
