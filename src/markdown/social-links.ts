/** What a link to a platform leads to. */
export type SocialMedium = "video" | "post" | "photo" | "audio" | "podcast";

/** A video, post or recording on a platform, told from its address alone; nobody is asked. */
export interface SocialLink {
  readonly medium: SocialMedium;
  /** "YouTube" */
  readonly platform: string;
  /** Whose it is, where the address says so: "@akun". */
  readonly account: string | undefined;
  /** Where the link leads, as readers know it: "youtube.com". */
  readonly host: string;
}

/** A form of address: its path, and of a page that serves many, the parameter that tells which. */
interface Form {
  readonly kind: Pick<SocialLink, "medium" | "platform">;
  /** Matched against the path without a slash at its end; the group `account` is whose it is. */
  readonly path: RegExp;
  readonly parameter?: string;
}

const of = (medium: SocialMedium) => (platform: string) => ({ medium, platform });
const VIDEO = of("video");
const POST = of("post");
const PHOTO = of("photo");
const AUDIO = of("audio");
const PODCAST = of("podcast");

const YOUTUBE: readonly Form[] = [
  { kind: VIDEO("YouTube"), path: /^\/watch$/u, parameter: "v" },
  { kind: VIDEO("YouTube"), path: /^\/(?:shorts|live|embed)\/[\w-]+$/u },
];
const X: readonly Form[] = [
  { kind: POST("X"), path: /^\/i\/(?:web\/)?status\/\d+$/u },
  { kind: POST("X"), path: /^\/(?<account>\w+)\/status\/\d+(?:\/(?:photo|video)\/\d)?$/u },
];
const FACEBOOK: readonly Form[] = [
  { kind: VIDEO("Facebook"), path: /^\/watch$/u, parameter: "v" },
  { kind: VIDEO("Facebook"), path: /^\/(?:reel|share\/[rv])\/\w+$/u },
  { kind: VIDEO("Facebook"), path: /^\/(?<account>[^/]+)\/videos\/(?:[^/]+\/)?\d+$/u },
  { kind: PHOTO("Facebook"), path: /^\/photo(?:\.php)?$/u, parameter: "fbid" },
  { kind: PHOTO("Facebook"), path: /^\/(?<account>[^/]+)\/photos\/(?:[^/]+\/)*\d+$/u },
  { kind: POST("Facebook"), path: /^\/(?:permalink|story)\.php$/u, parameter: "story_fbid" },
  { kind: POST("Facebook"), path: /^\/share\/p\/\w+$/u },
  { kind: POST("Facebook"), path: /^\/groups\/[^/]+\/(?:posts|permalink)\/\d+$/u },
  { kind: POST("Facebook"), path: /^\/(?<account>[^/]+)\/posts\/[^/]+(?:\/\d+)?$/u },
];
const TELEGRAM: readonly Form[] = [
  // "/c/…" is a group that only its members can read.
  { kind: POST("Telegram"), path: /^\/(?:s\/)?(?<account>[a-z]\w{2,})\/\d+$/iu },
];
const THREADS: readonly Form[] = [
  { kind: POST("Threads"), path: /^\/@(?<account>[^/]+)\/post\/[\w-]+$/u },
];

/** Whole names of hosts, never parts of them: youtube.com.evil.example is none of these. */
const PLATFORMS: ReadonlyMap<string, readonly Form[]> = new Map([
  ["youtube.com", YOUTUBE],
  ["youtu.be", [{ kind: VIDEO("YouTube"), path: /^\/[\w-]+$/u }]],
  [
    "vimeo.com",
    [
      {
        kind: VIDEO("Vimeo"),
        path: /^\/(?:channels\/[^/]+\/|groups\/[^/]+\/videos\/)?\d+(?:\/\w+)?$/u,
      },
    ],
  ],
  ["player.vimeo.com", [{ kind: VIDEO("Vimeo"), path: /^\/video\/\d+$/u }]],
  [
    "tiktok.com",
    [
      { kind: VIDEO("TikTok"), path: /^\/@(?<account>[^/]+)\/video\/\d+$/u },
      { kind: POST("TikTok"), path: /^\/@(?<account>[^/]+)\/photo\/\d+$/u },
      { kind: POST("TikTok"), path: /^\/t\/\w+$/u },
    ],
  ],
  // What the app copies when one shares a post.
  ["vm.tiktok.com", [{ kind: POST("TikTok"), path: /^\/\w+$/u }]],
  ["vt.tiktok.com", [{ kind: POST("TikTok"), path: /^\/\w+$/u }]],
  [
    "instagram.com",
    [
      { kind: POST("Instagram"), path: /^\/(?:(?<account>[\w.]+)\/)?p\/[\w-]+$/u },
      { kind: VIDEO("Instagram"), path: /^\/(?:(?<account>[\w.]+)\/)?(?:reels?|tv)\/[\w-]+$/u },
    ],
  ],
  ["x.com", X],
  ["twitter.com", X],
  ["mobile.twitter.com", X],
  ["facebook.com", FACEBOOK],
  ["web.facebook.com", FACEBOOK],
  ["fb.watch", [{ kind: VIDEO("Facebook"), path: /^\/[\w-]+$/u }]],
  ["threads.net", THREADS],
  ["threads.com", THREADS],
  [
    "bsky.app",
    [{ kind: POST("Bluesky"), path: /^\/profile\/(?<account>[^/]+)\/post\/[a-z0-9]+$/iu }],
  ],
  ["t.me", TELEGRAM],
  ["telegram.me", TELEGRAM],
  [
    "soundcloud.com",
    [
      {
        kind: AUDIO("SoundCloud"),
        // The lists of an account, and SoundCloud's own pages, are no recordings.
        path: /^\/(?!(?:charts|discover|pages|search|settings|stations|you)\/)(?<account>[\w-]+)\/(?:sets\/[\w-]+|(?!(?:albums|comments|followers|following|likes|popular-tracks|reposts|sets|tracks)$)[\w-]+)$/u,
      },
    ],
  ],
  ["on.soundcloud.com", [{ kind: AUDIO("SoundCloud"), path: /^\/\w+$/u }]],
  [
    "open.spotify.com",
    [
      { kind: AUDIO("Spotify"), path: /^\/(?:intl-[a-z]+\/)?(?:track|album|playlist)\/\w+$/u },
      { kind: PODCAST("Spotify"), path: /^\/(?:intl-[a-z]+\/)?(?:show|episode)\/\w+$/u },
    ],
  ],
]);

/**
 * Tells what a full address of a platform leads to; undefined for every other address.
 *
 * @example readSocialLink("https://x.com/akun/status/1") // a post on X, @akun, x.com
 */
export function readSocialLink(href: string): SocialLink | undefined {
  if (!/^https?:/iu.test(href) || !URL.canParse(href)) return undefined;
  const url = new URL(href);
  // Who is named before an "@", and a port, are ways to look like another site.
  if (url.username !== "" || url.password !== "" || url.port !== "") return undefined;
  const host = url.hostname.replace(/^(?:www|m)\./u, "");
  const path = url.pathname.endsWith("/") ? url.pathname.slice(0, -1) : url.pathname;
  for (const form of PLATFORMS.get(host) ?? []) {
    if (form.parameter !== undefined && !url.searchParams.get(form.parameter)) continue;
    const match = form.path.exec(path);
    if (match === null) continue;
    return { ...form.kind, account: accountName(match.groups?.account), host };
  }
  return undefined;
}

/** A name that people know each other by; numbers that stand for one mean nothing to a reader. */
function accountName(written: string | undefined): string | undefined {
  if (written === undefined || !/^[\w.-]{1,64}$/u.test(written)) return undefined;
  return /^\d+$/u.test(written) ? undefined : `@${written}`;
}
