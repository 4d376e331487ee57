import { lstatSync } from "node:fs";
import {
  copyFile,
  link,
  lstat,
  mkdir,
  readdir,
  readlink,
  rename,
  rm,
  stat,
  symlink,
  utimes,
} from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { flush, flushAll } from "../files/index.ts";
import { eachAtOnce, filesBelow } from "./folder-files.ts";
import type { Journal } from "./journal.ts";
import { LIST_FILE } from "./published-site.ts";

/** Sites that are kept: the one that is served, and the one before. */
const MOST_KEPT = 2;

/** The folder with a whole new site, and what is to become of it. */
export interface NewSite {
  /** Absolute; beside the output, on its disk. */
  readonly staging: string;
  /** Absolute path of the link that is served. */
  readonly output: string;
  /** Files of the site before, by paths from it, that the new one shares: they are not copied. */
  readonly kept: readonly string[];
  /** Staged files that are as they were, and keep the time that they had. */
  readonly unchanged: readonly string[];
  /** Files of others in the site before, which the new one must have as well. */
  readonly foreign: readonly string[];
}

/**
 * Makes a staged folder the site in one step: the output is a symbolic link to a numbered folder beside it,
 * and a new link takes the place of the old one. Whoever opens a page before that has the old site and
 * whoever does after it the new one. The site before stays, for those who are still reading it and for
 * going back by hand (`ln -sfn _site.41 _site`); older ones go.
 *
 * The first time the output may be a folder. It is moved aside first, and for an instant there is none.
 *
 * @throws when a folder or link can't be made; then the old site is as it was
 */
export async function switchSite(site: NewSite, journal: Journal): Promise<void> {
  const { staging, output } = site;
  const current = await folderOf(output);
  if (current !== undefined) await complete(site, current);
  const files = filesBelow(staging);
  await flushAll(
    staging,
    files.map((file) => join(staging, file)),
  );

  const numbers = await numbersBeside(output);
  const next = Math.max(0, ...numbers) + 1;
  const isFolder = current === output;
  // The folder that is moved aside is older than the one that comes.
  const folder = numbered(output, isFolder ? next + 1 : next);
  await rename(staging, folder);
  const newLink = join(dirname(output), `.${basename(output)}.link-${process.pid}`);
  await rm(newLink, { force: true });
  await symlink(basename(folder), newLink, "dir");
  if (isFolder) {
    const aside = numbered(output, next);
    await journal.carryOut({
      moves: [{ kind: "switch", to: output, from: newLink, aside }],
      scratch: [],
    });
  } else await rename(newLink, output);
  await flush(dirname(output));
  await prune(output, folder);
}

/** The folder in which a site lies now: the output itself, or where it leads; undefined where there is none. */
async function folderOf(output: string): Promise<string | undefined> {
  const entry = await lstat(output).catch(() => undefined);
  if (entry === undefined) return undefined;
  if (!entry.isSymbolicLink()) return output;
  const folder = resolve(dirname(output), await readlink(output));
  return (await stat(folder).catch(() => undefined))?.isDirectory() ? folder : undefined;
}

/** Gives a staged site all that it shares with the site before. */
async function complete(
  { staging, kept, unchanged, foreign }: NewSite,
  current: string,
): Promise<void> {
  await eachAtOnce(unchanged, async (file) => {
    await keepTime(join(current, file), join(staging, file));
  });
  await eachAtOnce(kept, async (file) => {
    const to = join(staging, file);
    await mkdir(dirname(to), { recursive: true });
    // None of Jejak's files is ever changed where it lies, so that two sites may share one.
    await link(join(current, file), to).catch(() => copyKeepingTime(join(current, file), to));
  });
  await eachAtOnce(foreign, async (file) => {
    const from = join(current, file);
    const to = join(staging, file);
    await mkdir(dirname(to), { recursive: true });
    if (lstatSync(from).isSymbolicLink()) await symlink(await readlink(from), to);
    else await copyKeepingTime(from, to);
  });
}

async function copyKeepingTime(from: string, to: string): Promise<void> {
  await copyFile(from, to);
  await keepTime(from, to);
}

async function keepTime(from: string, to: string): Promise<void> {
  const { atimeMs, mtimeMs } = await stat(from);
  await utimes(to, atimeMs / 1000, mtimeMs / 1000);
}

function numbered(output: string, number: number): string {
  return `${output}.${number}`;
}

/** The numbers of all sites beside an output. */
async function numbersBeside(output: string): Promise<readonly number[]> {
  const prefix = `${basename(output)}.`;
  const names = await readdir(dirname(output));
  return names
    .filter((name) => name.startsWith(prefix) && /^\d+$/u.test(name.slice(prefix.length)))
    .map((name) => Number(name.slice(prefix.length)));
}

/** Removes sites that are neither served nor the one before. Touches only what Jejak made. */
async function prune(output: string, served: string): Promise<void> {
  const numbers = [...(await numbersBeside(output))].sort((a, b) => b - a);
  const others = numbers
    .map((number) => numbered(output, number))
    .filter((path) => path !== served);
  for (const folder of others.slice(MOST_KEPT - 1)) {
    const isOurs = await stat(join(folder, LIST_FILE)).then(
      () => true,
      () => false,
    );
    if (isOurs) await rm(folder, { recursive: true, force: true });
  }
}
