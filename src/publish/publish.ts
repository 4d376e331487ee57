import type { Dirent } from "node:fs";
import { copyFile, mkdir, readdir, readFile, rename, rm, rmdir, stat } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import type { OutputManifest } from "./manifest.ts";

/** What a publication changed in the output folder. */
export interface Publication {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  /** Pages in the output folder that no build of Jejak made, and that were left alone. */
  readonly foreignPages: readonly string[];
}

/**
 * Thrown when the output folder can't be written: some files may have been replaced already. Every
 * one of them is whole, and the next build brings the rest.
 */
export class PublicationFailure extends Error {
  constructor(output: string, cause: unknown) {
    super(
      `Folder keluaran ${output} tidak dapat ditulis: ${cause instanceof Error ? cause.message : String(cause)}\nSebagian berkas mungkin sudah diganti. Periksa izin folder itu, lalu bangun ulang.`,
    );
    this.name = "PublicationFailure";
  }
}

/**
 * Moves a complete staged site into the output folder. Each file is replaced in one step, so a
 * reader never meets half a file; a file that did not change is not touched and keeps its time; what
 * earlier builds wrote and this one did not is removed last. Until the first move the last site is
 * whole, and every move after it is of a file already on the same disk.
 *
 * Files are moved one by one rather than the folder as a whole, because an output folder is often a
 * mount point, a server's root or holds files of others.
 *
 * @param staging absolute path of the folder with the complete new site
 * @param output absolute path of the folder that is served
 * @param kept files already in the output folder that stay as they are, by paths from it: those whose
 *   names tell their contents, so that an archive's pictures are not copied anew with each build
 * @throws PublicationFailure when the output folder can't be written
 */
export async function publish(
  staging: string,
  output: string,
  manifest: OutputManifest,
  kept: readonly string[] = [],
): Promise<Publication> {
  try {
    return await move(staging, output, manifest, kept);
  } catch (error) {
    throw new PublicationFailure(output, error);
  }
}

async function move(
  staging: string,
  output: string,
  manifest: OutputManifest,
  stays: readonly string[],
): Promise<Publication> {
  const staged = await filesBelow(staging);
  const next = [...new Set([...staged, ...stays])];
  const before = await filesBelow(output);
  const existing = new Set(before);
  const known = new Set(await manifest.read());
  // Told before the first move: should this process die on the way, no file is forgotten.
  await manifest.write([...new Set([...known, ...next])].sort());

  let written = 0;
  // Pages last: they must not lead to assets that are not yet there.
  for (const file of [...staged].sort(assetsFirst)) {
    const from = join(staging, file);
    const to = join(output, file);
    if (existing.has(file) && (await sameBytes(from, to))) continue;
    await replace(from, to);
    written += 1;
  }

  const kept = new Set(next);
  const gone = [...known].filter((file) => !kept.has(file) && existing.has(file));
  for (const file of gone) await rm(join(output, file), { force: true });
  await removeEmptyFolders(output, gone);
  await manifest.write([...next].sort());
  await rm(staging, { recursive: true, force: true });
  return {
    written,
    unchanged: next.length - written,
    removed: gone.length,
    foreignPages: before.filter(
      (file) => !known.has(file) && !kept.has(file) && file.endsWith(".html"),
    ),
  };
}

/** A file larger than this is moved without a look; reading both would cost more. */
const COMPARABLE = 256 * 1024 * 1024;

/** Every file below a folder, by paths from it with forward slashes. */
async function filesBelow(folder: string): Promise<string[]> {
  const files: string[] = [];
  const visit = async (path: string): Promise<void> => {
    const entries: Dirent[] = await readdir(join(folder, path), { withFileTypes: true }).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code === "ENOENT") return [];
        throw error;
      },
    );
    for (const entry of entries) {
      const child = posix.join(path, entry.name);
      if (entry.isDirectory()) await visit(child);
      else files.push(child);
    }
  };
  await visit("");
  return files;
}

async function sameBytes(one: string, other: string): Promise<boolean> {
  const [size, otherSize] = await Promise.all([stat(one), stat(other)]).then((stats) =>
    stats.map((entry) => entry.size),
  );
  if (size !== otherSize || (size ?? 0) > COMPARABLE) return false;
  const [a, b] = await Promise.all([readFile(one), readFile(other)]);
  return a.equals(b);
}

async function replace(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  try {
    await rename(from, to);
  } catch (error) {
    // The output folder is a mount of its own: then a copy beside the target, and a rename there.
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    const beside = `${to}.next`;
    await copyFile(from, beside);
    await rename(beside, to);
  }
}

async function removeEmptyFolders(output: string, gone: readonly string[]): Promise<void> {
  const folders = new Set(gone.map((file) => posix.dirname(file)));
  for (const folder of folders) {
    for (let path = folder; path !== "."; path = posix.dirname(path)) {
      try {
        await rmdir(join(output, path));
      } catch {
        break;
      }
    }
  }
}

function assetsFirst(a: string, b: string): number {
  return Number(a.endsWith(".html")) - Number(b.endsWith(".html")) || (a < b ? -1 : 1);
}
