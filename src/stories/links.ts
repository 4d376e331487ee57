import { posix } from "node:path";
import type { AttachmentProbe } from "../attachments/index.ts";
import type { RuleId } from "../diagnostics/index.ts";
import { didYouMean, nearest, quote } from "../diagnostics/index.ts";
import type { AttachmentResult, StoryHead } from "../front-matter/index.ts";
import { findAttachment, findPicture, namesAttachment } from "../front-matter/index.ts";
import type { PictureProbe } from "../pictures/index.ts";
import { isPicture } from "../pictures/index.ts";
import {
  deceptiveHost,
  deceptiveLink,
  decodePath,
  meantAddress,
  prefixed,
  urlKey,
} from "../urls/index.ts";

/** What links within the site are looked up in. */
export interface LinkContext {
  /** The site's address without a slash at the end. */
  readonly siteUrl: string;
  /** "/" or "/berita/". */
  readonly pathPrefix: string;
  readonly storiesByFile: ReadonlyMap<string, StoryHead>;
  /** URLs of the newsroom's own pages by their files. */
  readonly ownPages: ReadonlyMap<string, string>;
  /** Files that could not be read for errors of their own; a link to one is not reported, too. */
  readonly unreadFiles: ReadonlySet<string>;
  /** Drafts that could not be read. They are not published, mended or not, so no link may lead to one. */
  readonly unreadDrafts: ReadonlySet<string>;
  readonly storiesByUrl: ReadonlyMap<string, StoryHead>;
  /** Old URLs, and the story each leads to. */
  readonly storiesByAlias: ReadonlyMap<string, StoryHead>;
  readonly pictures: ReadonlyMap<string, PictureProbe>;
  readonly attachments: ReadonlyMap<string, AttachmentProbe>;
  readonly postsFolder: string;
}

/** A link as a story has it, understood. */
export type Link =
  | { readonly kind: "external"; readonly href: string }
  /** To a heading or footnote of the same story. */
  | { readonly kind: "fragment"; readonly href: string; readonly fragment: string }
  | {
      readonly kind: "story";
      readonly href: string;
      readonly story: StoryHead;
      readonly fragment: string;
    }
  /** To some other page of the site; whether there is one is known when all pages are. */
  | { readonly kind: "page"; readonly href: string; readonly path: string }
  | { readonly kind: "picture"; readonly file: string }
  /** To a document or a sound beside the story. */
  | ({ readonly kind: "attachment" } & Omit<AttachmentResult & { ok: true }, "ok">)
  /** To a story that can't be read. */
  | { readonly kind: "unread"; readonly href: string }
  /** Not printed as a link: unsafe, or leading nowhere. */
  | { readonly kind: "refused"; readonly rule: RuleId; readonly message: string };

const SCHEME = /^([a-z][a-z0-9+.-]*):/iu;
/** WordPress's addresses of a story, page, picture, kanal or month by number: "/?p=123". They are no pages of Jejak's. */
const OTHER_SYSTEMS_PAGE = /^\?(?:p|page_id|attachment_id|cat|m)=\d+(?:&|$)/u;
const SAFE_SCHEMES = new Set(["http", "https", "mailto", "tel"]);

/**
 * Reads one link of a story.
 *
 * @param href as the Markdown parser gives it, percent-encoded
 * @param from the file that holds it
 */
export function readLink(href: string, from: string, context: LinkContext): Link {
  const scheme = SCHEME.exec(href)?.[1]?.toLowerCase();
  if (scheme !== undefined && !SAFE_SCHEMES.has(scheme)) {
    const meant = meantAddress(decodePath(href));
    return {
      kind: "refused",
      rule: "unsafe-link",
      message: `Tautan ${quote(href)} tidak memakai https, http, mailto, atau tel.${meant === undefined ? "" : ` Mungkin maksud Anda ${quote(meant, 90)}.`}`,
    };
  }
  // Browsers read "https:a.id" as an address of that site, or of this one: nobody means to write it.
  if (scheme?.startsWith("http") && !/^https?:\/\/(?!\/)/iu.test(href)) {
    const meant = meantAddress(decodePath(href));
    return {
      kind: "refused",
      rule: "dead-link",
      message: `Sesudah ${scheme}: harus ada dua garis miring. ${didYouMean(meant, "Periksa alamatnya.", 90)}`,
    };
  }
  if (href.startsWith("//") || /^[\\/]{2}/u.test(href)) {
    return {
      kind: "refused",
      rule: "unsafe-link",
      message: `Tautan ${quote(href)} tidak lengkap. Awali dengan https://.`,
    };
  }
  if (href === "" || /^\?/u.test(href)) {
    return { kind: "refused", rule: "dead-link", message: "Tautan ini tidak ada tujuannya." };
  }
  if (href.startsWith("#")) {
    return { kind: "fragment", href, fragment: decodePath(href.slice(1)) };
  }
  if (scheme?.startsWith("http") && !URL.canParse(href)) {
    return {
      kind: "refused",
      rule: "dead-link",
      message: `Tautan ${quote(href)} bukan alamat yang benar. Periksa penulisannya.`,
    };
  }
  if (scheme !== undefined) {
    const own = ownPath(href, context);
    const host = deceptiveHost(href);
    if (host !== undefined) {
      return { kind: "refused", rule: "deceptive-link", message: deceptiveLink(href, host) };
    }
    if (own === undefined) return { kind: "external", href };
    // "https://this.site//evil.example" must not become "//evil.example".
    return readSitePath(own.replace(/^\/+/u, "/"), context);
  }
  return href.startsWith("/") ? readSitePath(href, context) : readFilePath(href, from, context);
}

/** The path of a full address that is the site's own, else undefined. */
function ownPath(href: string, { siteUrl }: LinkContext): string | undefined {
  let url: URL;
  let site: URL;
  try {
    url = new URL(href);
    site = new URL(siteUrl);
  } catch {
    return undefined;
  }
  const base = site.pathname.replace(/\/$/u, "");
  // The preview's address is what an editor copies from the browser.
  if (/^(?:localhost|127\.0\.0\.1|\[::1\])$/u.test(url.hostname)) {
    return url.pathname + url.search + url.hash;
  }
  if (withoutWww(url.host) !== withoutWww(site.host) || !`${url.pathname}/`.startsWith(`${base}/`))
    return undefined;
  return (url.pathname.slice(base.length) || "/") + url.search + url.hash;
}

function withoutWww(host: string): string {
  return host.replace(/^www\./u, "");
}

function readSitePath(href: string, context: LinkContext): Link {
  const { path, rest, fragment } = split(href);
  // Pages end in a slash; every host would answer "/indeks" with a redirect.
  const page = path.endsWith("/") || /\.[a-z0-9]+$/iu.test(path) ? path : `${path}/`;
  const query = rest.replace(/#.*$/su, "");
  const story =
    (query === "" ? undefined : context.storiesByAlias.get(urlKey(path + query))) ??
    context.storiesByUrl.get(page) ??
    context.storiesByAlias.get(urlKey(path));
  if (story !== undefined) return toStory(story, rest, fragment, context);
  // The home page would answer these, whatever the other system showed there.
  const answered = page === "/" && OTHER_SYSTEMS_PAGE.test(query) ? page + query : page;
  return { kind: "page", href: prefixed(page + rest, context), path: answered };
}

function readFilePath(href: string, from: string, context: LinkContext): Link {
  const { path, rest, fragment } = split(href);
  const written = decodePath(path);
  const file = posix.normalize(posix.join(posix.dirname(from), written));
  const story = context.storiesByFile.get(file);
  if (story !== undefined) return toStory(story, rest, fragment, context);
  const ownPage = context.ownPages.get(file);
  if (ownPage !== undefined) {
    return { kind: "page", href: prefixed(ownPage + rest, context), path: ownPage };
  }
  if (isPicture(written)) {
    const found = findPicture(path, posix.dirname(from), context);
    return found.ok
      ? { kind: "picture", file: found.file }
      : { kind: "refused", rule: found.rule, message: found.message };
  }
  if (namesAttachment(written)) {
    const found = findAttachment(path, posix.dirname(from), context);
    if (!found.ok) return { kind: "refused", rule: found.rule, message: found.message };
    return { kind: "attachment", file: found.file, facts: found.facts, url: found.url };
  }
  if (!/\.(?:md|markdown)$/iu.test(written)) {
    const inner = /^\((.+)\)$/u.exec(decodePath(href))?.[1];
    const meant = inner ?? meantAddress(decodePath(href));
    const advice =
      meant === undefined
        ? "Tulis alamat lengkap (https://…), alamat di situs ini (/…), atau berkas tulisan (….md)."
        : `Mungkin maksud Anda ${quote(meant, 90)}.`;
    return {
      kind: "refused",
      rule: "dead-link",
      message: `Tautan ${quote(decodePath(href))} tidak dikenali. ${advice}`,
    };
  }
  if (context.unreadFiles.has(file)) return { kind: "unread", href: "#" };
  if (context.unreadDrafts.has(file)) {
    return { kind: "refused", rule: "dead-link", message: stillDraft(file) };
  }
  const near = nearestFile(file, from, context);
  return {
    kind: "refused",
    rule: "dead-link",
    message: `Tulisan ${quote(written)} tidak ada. ${didYouMean(near && posix.relative(posix.dirname(from), near), "Periksa nama berkasnya.", 90)}`,
  };
}

/** What is told of a link to a draft. */
export function stillDraft(file: string): string {
  return `Tulisan ${quote(file, 90)} masih draf. Terbitkan dulu, atau hapus tautannya.`;
}

/** The file that was most likely meant: one of the same name elsewhere, or a name much like it. */
function nearestFile(file: string, from: string, { storiesByFile }: LinkContext) {
  const byName = new Map<string, string>();
  for (const known of storiesByFile.keys()) {
    if (known !== from) byName.set(posix.parse(known).name, known);
  }
  const { name } = posix.parse(file);
  return byName.get(name) ?? byName.get(nearest(name, [...byName.keys()]) ?? "");
}

function toStory(story: StoryHead, rest: string, fragment: string, context: LinkContext): Link {
  return { kind: "story", href: prefixed(story.url + rest, context), story, fragment };
}

function split(href: string): { path: string; rest: string; fragment: string } {
  const end = href.search(/[?#]/u);
  const path = end === -1 ? href : href.slice(0, end);
  const rest = end === -1 ? "" : href.slice(end);
  const hash = rest.indexOf("#");
  return { path, rest, fragment: hash === -1 ? "" : decodePath(rest.slice(hash + 1)) };
}
