import { readdir } from "node:fs/promises";
import { join, posix } from "node:path";
import { nearest } from "../diagnostics/index.ts";
import { slugify } from "../language/index.ts";
import { isPicture } from "../pictures/index.ts";
import { decodePath } from "../urls/index.ts";

/** Files that a folder may hold; what is beyond is not looked at. */
const MOST_FILES = 500_000;

/** A picture that was found for an address. */
export interface FoundPicture {
  /** Absolute path. */
  readonly path: string;
  /** What was taken for another, to be told: a letter case, an ending typed twice, a smaller size. */
  readonly repaired?: string;
}

/**
 * The pictures of an archive as they lie on disk. Only what a walk through the folders found is ever opened, so no
 * address leads outside them; links are not followed.
 */
export class MediaLibrary {
  private readonly byPath = new Map<string, string>();
  private readonly byName = new Map<string, string[]>();

  /** @param folders absolute; the first that has a picture wins */
  static async open(folders: readonly string[]): Promise<MediaLibrary> {
    const library = new MediaLibrary();
    for (const folder of folders) await library.walk(folder, "");
    return library;
  }

  get size(): number {
    return this.byPath.size;
  }

  /** @param address as it is written: an address, a path from the root, a path from somewhere */
  find(address: string): FoundPicture | undefined {
    const path = decodePath(address.replace(/[?#].*$/su, ""))
      .replace(/^(?:https?:)?\/\/[^/]+/iu, "")
      .replace(/\\/gu, "/")
      .split("/")
      .filter((step) => step !== "" && step !== "." && step !== "..")
      .join("/");
    for (const [candidate, repaired] of candidates(path)) {
      const found = this.lookUp(candidate);
      if (found !== undefined) {
        const isCase = repaired === undefined && !found.path.endsWith(posix.basename(candidate));
        const told = repaired ?? (isCase ? "huruf besar dan kecil namanya disesuaikan" : undefined);
        return told === undefined ? found : { ...found, repaired: told };
      }
    }
    return undefined;
  }

  /** The name that was most likely meant by one that is not there. */
  near(address: string): string | undefined {
    const name = posix.basename(decodePath(address.replace(/[?#].*$/su, "")));
    return this.byName.size > 5000
      ? undefined
      : nearest(name.toLowerCase(), [...this.byName.keys()]);
  }

  private lookUp(path: string): FoundPicture | undefined {
    // "wp-content/uploads/2024/12/a.jpg" lies below a folder that may be any part of it.
    const steps = path.toLowerCase().split("/");
    for (let from = 0; from < steps.length; from += 1) {
      const found = this.byPath.get(steps.slice(from).join("/"));
      if (found !== undefined && (from < steps.length - 1 || steps.length === 1))
        return { path: found };
    }
    const named = this.byName.get(steps.at(-1) ?? "") ?? [];
    return named.length === 1 && named[0] !== undefined ? { path: named[0] } : undefined;
  }

  private async walk(folder: string, below: string): Promise<void> {
    const entries = await readdir(join(folder, below), { withFileTypes: true }).catch(() => []);
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = posix.join(below, entry.name);
      if (entry.isDirectory()) {
        if (!/^(?:\.|node_modules$)/u.test(entry.name)) await this.walk(folder, path);
      } else if (entry.isFile() && isPicture(entry.name) && this.byPath.size < MOST_FILES) {
        const key = path.toLowerCase();
        if (!this.byPath.has(key)) this.byPath.set(key, join(folder, path));
        const name = entry.name.toLowerCase();
        this.byName.set(name, [...(this.byName.get(name) ?? []), join(folder, path)]);
      }
    }
  }
}

/** The paths that may be meant by one, each with what is told of it. */
function candidates(path: string): readonly (readonly [string, string?])[] {
  const typedTwice = path.replace(/\.(jp)(?:e?g)+g$/iu, ".jpg");
  const whole = path.replace(/-\d{1,4}x\d{1,4}(?=\.\w+$)/u, "");
  return [
    // The picture as it was uploaded, rather than one of the sizes that were made of it.
    ...(whole === path ? [] : ([[whole]] as const)),
    [path],
    [path.replace(/(?=\.\w+$)/u, "-scaled")],
    ...(typedTwice === path
      ? []
      : ([[typedTwice, "akhiran namanya dibetulkan menjadi .jpg"]] as const)),
    [
      path.replace(/\.jpe?g$/iu, (end) => (end.length === 4 ? ".jpeg" : ".jpg")),
      "akhiran namanya disesuaikan",
    ],
  ];
}

/** A name for a file beside a story: letters, digits and hyphens, and its ending in small letters. */
export function pictureName(path: string): string {
  const ending = posix.extname(path).toLowerCase();
  const name = slugify(decodePath(posix.basename(path, posix.extname(path)))).slice(0, 100);
  return `${name.replace(/-+$/u, "") || "gambar"}${ending}`;
}
