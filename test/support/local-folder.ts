/// <reference lib="dom" />
import type { Page } from "playwright-core";

/** A file of a folder that a page may write to: its path and its bytes as base64. */
export type FolderFile = readonly [path: string, base64: string];

/**
 * Puts files into the one folder that a headless browser lets a page write to (its "origin private file
 * system") and lets the page have it where it asks people for a folder of their disk. A repository's folder has
 * a `.git`.
 */
export async function giveFolder(page: Page, files: readonly FolderFile[]): Promise<void> {
  await page.evaluate(async (files) => {
    const root = await navigator.storage.getDirectory();
    await root.getDirectoryHandle(".git", { create: true });
    for (const [path, base64] of files) {
      const names = path.split("/");
      let folder = root;
      for (const name of names.slice(0, -1)) {
        folder = await folder.getDirectoryHandle(name, { create: true });
      }
      const file = await folder.getFileHandle(names.at(-1) ?? "", { create: true });
      const writable = await file.createWritable();
      await writable.write(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
      await writable.close();
    }
  }, files);
  await page.addInitScript(() => {
    Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() });
    Object.assign(FileSystemHandle.prototype, { requestPermission: async () => "granted" });
  });
}

/** Every file that lies in that folder now. */
export async function takeFolder(page: Page): Promise<ReadonlyMap<string, Buffer>> {
  const files = await page.evaluate(async () => {
    const found: [string, string][] = [];
    const walk = async (folder: FileSystemDirectoryHandle, above: string): Promise<void> => {
      // The library of types doesn't know yet that a folder can be walked.
      const entries = folder as unknown as AsyncIterable<[string, FileSystemHandle]>;
      for await (const [name, handle] of entries) {
        if (handle.kind === "directory") {
          await walk(handle as FileSystemDirectoryHandle, `${above}${name}/`);
          continue;
        }
        const bytes = new Uint8Array(
          await (await (handle as FileSystemFileHandle).getFile()).arrayBuffer(),
        );
        let letters = "";
        for (const byte of bytes) letters += String.fromCharCode(byte);
        found.push([above + name, btoa(letters)]);
      }
    };
    await walk(await navigator.storage.getDirectory(), "");
    return found;
  });
  return new Map(files.map(([path, base64]) => [path, Buffer.from(base64, "base64")]));
}
