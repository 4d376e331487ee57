import type { Diagnostic } from "../diagnostics/index.ts";
import { quote } from "../diagnostics/index.ts";
import type { Edition } from "../edition/index.ts";
import type { RecordedUrl, Redirect, WrittenRedirect } from "../model/index.ts";
import { PICTURES_URL } from "../pictures/index.ts";
import type { ClaimedAlias } from "../stories/index.ts";
import { HOME_URL, urlKey } from "../urls/index.ts";
import type { SiteContext } from "./context.ts";

/** Folders of files that the theme and the build make; no old URL may lie among them. */
const FILE_FOLDERS: readonly string[] = ["/assets/", PICTURES_URL, "/api/"];

/**
 * What hosts keep for themselves: hidden names and those that begin with an underscore (`/.well-known/`,
 * `/_worker.js`), what Cloudflare answers, and files at the root that programs look for (`/ads.txt`).
 */
const OF_HOSTS = /\/[._]|^\/cdn-cgi\/|^\/[^/]+\.(?:txt|xml|json|js|ico|webmanifest)\/$/u;

/** A story's data for programs, which lies beside it. */
const STORY_DATA = /\/story\.json\/$/u;

/** Where every old URL leads: those of the newest stories first, then what the newsroom wrote down. */
export function redirectsOf(
  { published, withdrawn }: Edition,
  written: readonly WrittenRedirect[],
  { edition, directory, urls }: Pick<SiteContext, "edition" | "directory" | "urls">,
): readonly Redirect[] {
  // Another spelling of a topic leads to it, as long as both are what they are.
  const spellings = [...edition.describedTopics.values()].flatMap((topic) =>
    topic.aliases
      .map((alias) => ({ from: urls.topic(alias), to: urls.topic(topic) }))
      .filter(({ from, to }) => !directory.has(from) && directory.has(to)),
  );
  const own = new Set(written.map(({ from }) => urlKey(from)));
  return [
    ...[...published, ...withdrawn].flatMap(({ url, aliases }) =>
      aliases.map((from) => ({ from, to: url })),
    ),
    ...written.map(({ from, to }) => ({ from, to })),
    ...spellings.filter(({ from }) => !own.has(urlKey(from))),
  ];
}

/**
 * What is wrong with the old URLs of stories and of `redirects.yaml`: one that is the URL of a page
 * that is there, lies among the theme's files, or is claimed by both. A story's may not lie among listings
 * either; only the newsroom itself may say where a URL in there leads.
 *
 * @param file of the written redirects, for messages
 * @param more folders of files that this site has beside those of every site
 */
export function redirectDiagnostics(
  { directory, urls }: Pick<SiteContext, "directory" | "urls">,
  aliases: readonly ClaimedAlias[],
  written: readonly WrittenRedirect[],
  file: string,
  more: readonly string[] = [],
): Diagnostic[] {
  const folders = [...FILE_FOLDERS, urls.searchIndex, ...more];
  const keys = (ofStories: boolean) =>
    new Set(
      directory.entries
        .filter(({ story }) => (story !== undefined) === ofStories)
        .map(({ url }) => urlKey(url)),
    );
  const [taken, stories] = [keys(false), keys(true)];
  const claimed = new Map(aliases.map((claim) => [urlKey(claim.alias), claim.file]));
  const isTaken = (key: string) =>
    taken.has(key) ||
    key === HOME_URL ||
    folders.some((folder) => key.startsWith(folder)) ||
    OF_HOSTS.test(key) ||
    STORY_DATA.test(key);
  const ofStories = aliases
    .filter(({ alias }) => isTaken(urlKey(alias)) || directory.isAmongListings(urlKey(alias)))
    .map(({ alias, ...place }) => collision(alias, place));
  const ofData = written.flatMap(({ from, line, column }) => {
    const key = urlKey(from);
    const place = { file, line, column };
    const other = claimed.get(key);
    if (isTaken(key) || stories.has(key)) return [collision(from, place)];
    if (other === undefined) return [];
    const message = `Alamat lama ${quote(from, 90)} sudah dipakai tulisan ${quote(other, 90)}. Hapus dari salah satunya.`;
    return [{ ...place, severity: "error" as const, rule: "alias-collision" as const, message }];
  });
  return [...ofStories, ...ofData];
}

function collision(
  alias: string,
  place: { readonly file: string; readonly line: number; readonly column: number },
): Diagnostic {
  return {
    ...place,
    severity: "error",
    rule: "alias-collision",
    message: `Alamat lama ${quote(alias, 90)} sudah dipakai halaman atau berkas situs ini. Hapus.`,
  };
}

/**
 * The URLs of this build that must never be lost, with the file that each comes from: stories, the
 * newsroom's own pages, categories and authors. Topics, places and days come and go with stories. The
 * first URL of a story stands before its present one, so that the record keeps their order.
 */
export function recordedUrls(
  { directory, firstUrl }: Pick<SiteContext, "directory" | "firstUrl">,
  files: { readonly categories: string; readonly authors: string },
): readonly Omit<RecordedUrl, "order">[] {
  return directory.entries.flatMap(({ url, origin, story }) => {
    if (origin === undefined) return [];
    const file = "file" in origin ? origin.file : files[origin.data];
    const first = story === undefined ? url : firstUrl(story);
    return [...new Set([first, url])].map((each) => ({ url: each, file }));
  });
}
