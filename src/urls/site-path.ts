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

/**
 * What is wrong with an old URL that is no path of this site, and what to write instead: a sentence to be
 * put behind its name. What it offers has been tried.
 */
export function sitePathFault(path: string): string {
  if (path.includes("?")) {
    return 'memuat "?", dan hanya server yang dapat mengalihkan alamat seperti itu. Alihkan di sana, atau hapus yang ini.';
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
