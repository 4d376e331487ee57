import { attribute, find } from "./dom.ts";

/** How an address that only a frame shows becomes the one that people open. */
type Opening = (url: URL) => string | undefined;

const param =
  (name: string): Opening =>
  (url) =>
    webAddress(url.searchParams.get(name) ?? "");

const youtube: Opening = ({ pathname, searchParams }) => {
  const id =
    /^\/(?:embed|v|shorts|live)\/([\w-]{6,})/u.exec(pathname)?.[1] ?? searchParams.get("v");
  if (id === "videoseries" || id === null || id === undefined) {
    const list = searchParams.get("list");
    return list === null
      ? undefined
      : `https://www.youtube.com/playlist?list=${encodeURIComponent(list)}`;
  }
  return `https://www.youtube.com/watch?v=${id}`;
};

const withoutEmbed: Opening = (url) =>
  `https://${url.host}${url.pathname.replace(/\/embed(?:\/captioned)?(?=\/|$)/u, "").replace(/^(?!\/)/u, "/")}`;

const FRAMES: ReadonlyArray<readonly [host: RegExp, open: Opening]> = [
  [/(?:^|\.)youtube(?:-nocookie)?\.com$/u, youtube],
  [/^youtu\.be$/u, ({ href }) => href],
  [
    /^player\.vimeo\.com$/u,
    ({ pathname }) => idAt(pathname, /^\/video\/(\d+)/u, "https://vimeo.com/"),
  ],
  [
    /(?:^|\.)dailymotion\.com$/u,
    ({ pathname }) => idAt(pathname, /\/video\/(\w+)/u, "https://www.dailymotion.com/video/"),
  ],
  [/(?:^|\.)facebook\.com$/u, param("href")],
  [/^w\.soundcloud\.com$/u, param("url")],
  [/^open\.spotify\.com$/u, withoutEmbed],
  [/(?:^|\.)instagram\.com$/u, withoutEmbed],
  [
    /(?:^|\.)tiktok\.com$/u,
    ({ pathname }) => idAt(pathname, /\/embed\/(?:v2\/)?(\d+)/u, "https://www.tiktok.com/@/video/"),
  ],
  [/(?:^|\.)vidio\.com$/u, withoutEmbed],
];

function idAt(path: string, form: RegExp, before: string): string | undefined {
  const id = form.exec(path)?.[1];
  return id === undefined ? undefined : before + id;
}

/**
 * The address that a frame's, a player's or a shortcode's leads to, as people open it; undefined where it is no
 * web address.
 *
 * @example openedAddress("//www.youtube.com/embed/abcdef12345?rel=0") // "https://www.youtube.com/watch?v=abcdef12345"
 */
export function openedAddress(source: string): string | undefined {
  const address = webAddress(source);
  if (address === undefined) return undefined;
  const url = new URL(address);
  const open = FRAMES.find(([host]) => host.test(url.hostname))?.[1];
  return open?.(url) ?? address;
}

/** A whole web address, also of one that leaves out its scheme; undefined for all else. */
export function webAddress(text: string): string | undefined {
  const whole = text.trim().replace(/^\/\//u, "https://");
  return /^https?:\/\/[^\s<>"]+$/iu.test(whole) && URL.canParse(whole) ? whole : undefined;
}

const QUOTED_POSTS =
  "blockquote.twitter-tweet, blockquote.twitter-video, blockquote.instagram-media, blockquote.tiktok-embed, blockquote.bluesky-embed, blockquote.text-post-media, div.fb-post, div.fb-video";

/** Posts and videos of other platforms that a page quotes, and the address of each. */
export function quotedPosts(root: Element): ReadonlyMap<Element, string> {
  const found = new Map<Element, string>();
  for (const element of find(root, QUOTED_POSTS)) {
    const named = ["data-instgrm-permalink", "data-href", "data-text-post-permalink", "cite"]
      .map((name) => webAddress(attribute(element, name)))
      .find((address) => address !== undefined);
    const links = find(element, "a[href]").map((link) => webAddress(attribute(link, "href")));
    const address = named ?? links.filter((link) => link !== undefined).at(-1);
    if (address !== undefined) found.set(element, withoutTracking(address));
  }
  return found;
}

/** "?ref_src=twsrc" and "?utm_source=ig_embed" tell a platform who sent a reader. */
function withoutTracking(address: string): string {
  return address.replace(/\?(?:ref_src|utm_source|s=|igsh)[^#]*/u, "");
}
