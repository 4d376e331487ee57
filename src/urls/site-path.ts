import { decodePath } from "./decode-path.ts";

/** Longest step of a path; a disk takes 255 letters for a folder's name. */
const MAX_STEP = 200;

/** A path of this site as links write it: nothing that leads out of it or breaks a rule file. */
export function isSitePath(path: string): boolean {
  const steps = decodePath(path).split("/");
  return (
    /^\/(?!\/)[^\s?#\\<>"'\p{Cc}]*$/u.test(path) &&
    steps.every((step) => step !== ".." && step !== "." && !/[\\\p{Cc}]/u.test(step)) &&
    path.split("/").every((step) => step.length <= MAX_STEP)
  );
}

/** One name and value: "p=12", "page_id=7", "tag=kopi". */
const QUERY = /^[A-Za-z_][\w-]{0,40}=[\w.~%-]{1,200}$/u;

/**
 * An old URL that may lead on: a path of this site, or one with a query that names a page there, as WordPress's short
 * links do: "/?p=12". No page can lie at the latter; hosts that can are told.
 */
export function isOldUrl(url: string): boolean {
  const [path = "", ...queries] = url.split("?");
  return (
    isSitePath(path) &&
    (queries.length === 0 || (queries.length === 1 && QUERY.test(queries[0] ?? "")))
  );
}

/** The path of an old URL, and its query where it has one: "p=12". */
export function oldUrlParts(url: string): {
  readonly path: string;
  readonly query: string | undefined;
} {
  const [path = "", query] = url.split("?", 2);
  return { path, query };
}

/**
 * What is wrong with an old URL that is no path of this site, and what to write instead: a sentence to be
 * put behind its name. What it offers has been tried.
 */
export function sitePathFault(path: string): string {
  if (path.includes("?")) {
    return 'memuat "?" yang tidak diikuti satu nama dan satu nilai. Tulis misalnya /?p=12, atau hapus.';
  }
  const better = betterPath(path);
  return better === undefined
    ? 'harus diawali satu "/", tanpa spasi dan tanpa "..": misalnya /2019/berita-lama/.'
    : `harus berupa jalur di situs ini, diawali "/". Tulis ${better}.`;
}

function betterPath(path: string): string | undefined {
  const withoutFragment = path.replace(/#.*$/su, "");
  const better = /^https?:\/\//iu.test(path)
    ? URL.canParse(withoutFragment)
      ? new URL(withoutFragment).pathname
      : ""
    : withoutFragment.replace(/^(?!\/)/u, "/");
  // Parsing takes out what climbs up, which nobody wrote to be taken out.
  return isSitePath(better) && !path.includes("..") && better !== "/" ? better : undefined;
}
