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
