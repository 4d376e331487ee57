import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import type { HostConfig } from "../eleventy/index.ts";
import { ExplainedError, explainError, slashed, writeWhole } from "../files/index.ts";
import type { SiteChanges } from "../report/index.ts";
import { changesText } from "../report/index.ts";
import { wayTo } from "./way-to.ts";

/** Thrown where a list of changes can't be kept in the file that was named. */
export class ChangesFileFailure extends ExplainedError {
  override readonly name = "ChangesFileFailure";
}

/**
 * The file into which a build writes what it changed, from the root, after it was seen that nothing of the site's is lost
 * or made from it.
 *
 * @param given path from the working directory, which is the project's root
 * @throws ChangesFileFailure
 */
export function changesFile(given: string, { directories }: HostConfig): string {
  const root = process.cwd();
  const file = resolve(given);
  const way = wayTo(file, root);
  if (way === undefined || wayTo(realOf(file), realpathSync(root)) === undefined) {
    throw new ChangesFileFailure(
      `Berkas ${given} berada di luar situs ini. Sebut berkas di dalamnya.`,
    );
  }
  const { input, includes, data, output } = directories;
  const taken = [includes, data, output, "node_modules", ".git"]
    .filter((folder) => resolve(folder) !== resolve(input))
    .find((folder) => wayTo(file, resolve(folder)) !== undefined || file === resolve(folder));
  if (taken !== undefined) {
    throw new ChangesFileFailure(
      `Berkas ${given} berada di ${slashed(relative(root, resolve(taken)))}, tempat berkas situs. Sebut tempat lain, misalnya .jejak/changes.json.`,
    );
  }
  if (existsSync(file) && !isList(file)) {
    throw new ChangesFileFailure(
      `${given} sudah ada dan bukan daftar perubahan, jadi tidak ditimpa. Sebut berkas lain, misalnya .jejak/changes.json.`,
    );
  }
  return way;
}

/**
 * @param path from the root
 * @throws ChangesFileFailure
 */
export async function writeChanges(path: string, changes: SiteChanges): Promise<void> {
  try {
    await writeWhole(resolve(path), changesText(changes));
  } catch (error) {
    throw new ChangesFileFailure(
      `Daftar perubahan ${path} tidak dapat ditulis: ${explainError(error)}.`,
      { cause: error },
    );
  }
}

/** Where a file will lie when all links to it are followed. */
function realOf(file: string): string {
  let folder = dirname(file);
  while (!existsSync(folder)) folder = dirname(folder);
  return join(realpathSync(folder), relative(folder, file));
}

/** Whether a file is empty or a list that an earlier build wrote. */
function isList(file: string): boolean {
  try {
    if (!statSync(file).isFile()) return false;
    const text = readFileSync(file, "utf8");
    if (text.trim() === "") return true;
    const list = JSON.parse(text) as Partial<Record<keyof SiteChanges, unknown>> | null;
    return [list?.written, list?.removed, list?.urls].every((each) => Array.isArray(each));
  } catch {
    return false;
  }
}
