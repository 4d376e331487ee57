import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Thrown where Git can't say what changed, with a sentence for whoever asked. */
export class GitFailure extends Error {
  override readonly name = "GitFailure";
}

/** What Git says has changed below a folder. */
export interface ChangedFiles {
  /** Paths from the folder, with forward slashes: written or added, also those that Git does not know yet. */
  readonly present: readonly string[];
  /** Paths of those that are gone. */
  readonly removed: readonly string[];
}

/**
 * What differs from the last commit or, where a branch is named, from where this one left it: in the working
 * tree, whether or not it was staged, and files that Git does not know yet.
 *
 * @param root absolute path of the folder
 * @param base the branch that changes are to go into: "origin/main"
 * @throws GitFailure
 */
export async function changedFiles(root: string, base: string | undefined): Promise<ChangedFiles> {
  const from = base === undefined ? await lastCommit(root) : await mergeBase(root, base);
  const [present, removed, unknown] = await Promise.all([
    names(root, [
      "diff",
      "--name-only",
      "--relative",
      "--no-renames",
      "--diff-filter=d",
      "-z",
      from,
    ]),
    names(root, [
      "diff",
      "--name-only",
      "--relative",
      "--no-renames",
      "--diff-filter=D",
      "-z",
      from,
    ]),
    names(root, ["ls-files", "--others", "--exclude-standard", "-z"]),
  ]);
  return { present: [...new Set([...present, ...unknown])].sort(), removed };
}

/** Git's own name for a tree without files: before the first commit all files are new. */
const EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

async function lastCommit(root: string): Promise<string> {
  const inside = await git(root, ["rev-parse", "--is-inside-work-tree"]);
  if (inside?.trim() !== "true") {
    throw new GitFailure(
      "Folder ini tidak dikelola dengan Git, jadi tidak diketahui apa yang berubah. Sebut berkasnya, misalnya: jejak check posts/2024/12/berita.md",
    );
  }
  return (await git(root, ["rev-parse", "--verify", "--quiet", "HEAD"]))?.trim() || EMPTY_TREE;
}

async function mergeBase(root: string, base: string): Promise<string> {
  await lastCommit(root);
  // A name that begins with a dash would be an option to Git.
  const found = base.startsWith("-") ? undefined : await git(root, ["merge-base", "HEAD", base]);
  if (found !== undefined) return found.trim();
  throw new GitFailure(
    `Git tidak menemukan pangkal bersama dengan ${JSON.stringify(base)}. Ambil dahulu riwayatnya (git fetch; di GitHub Actions: fetch-depth: 0).`,
  );
}

async function names(root: string, args: readonly string[]): Promise<string[]> {
  const listed = await git(root, args);
  if (listed === undefined) throw new GitFailure("Git tidak dapat menyebut berkas yang berubah.");
  return listed.split("\0").filter((name) => name !== "");
}

/** @returns undefined when Git refused, or is not there */
async function git(root: string, args: readonly string[]): Promise<string | undefined> {
  try {
    const { stdout } = await run("git", [...args], { cwd: root, maxBuffer: 256 * 1024 * 1024 });
    return stdout;
  } catch {
    return undefined;
  }
}

/** The folder that holds the repository of a folder; undefined where there is none. */
export async function repositoryRoot(root: string): Promise<string | undefined> {
  return (await git(root, ["rev-parse", "--show-toplevel"]))?.replace(/\n$/u, "");
}
