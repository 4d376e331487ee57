import { readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { quote } from "../diagnostics/index.ts";
import { isPicture } from "../pictures/index.ts";
import { decodePath } from "../urls/index.ts";
import type { BodySetting, TakenPicture } from "./imported-story.ts";
import { fingerprint } from "./ledger.ts";
import type { MediaLibrary } from "./media.ts";
import { pictureName } from "./media.ts";

/** A picture that is to lie beside a story. */
export interface WantedPicture {
  /** From the project's root: "posts/2024/12/foto.jpg". */
  readonly file: string;
  /** Absolute path of the original, or its bytes. */
  readonly from: string | Uint8Array;
}

/** Which picture has which name in a folder of stories, over a whole import. */
export class PictureNames {
  private readonly names = new Map<string, string>();
  private readonly root: string;

  /** @param root absolute path of the project */
  constructor(root: string) {
    this.root = root;
  }

  /**
   * The file for a picture: the same one each time, another for each picture, and none that holds something else.
   *
   * @param id what tells the picture from others: its path, a hash of its bytes
   */
  fileFor(folder: string, name: string, id: string, from: WantedPicture["from"]): string {
    const ending = posix.extname(name);
    const base = name.slice(0, name.length - ending.length);
    for (let number = 1; ; number += 1) {
      const file = posix.join(folder, `${base}${number === 1 ? "" : `-${number}`}${ending}`);
      const holder = this.names.get(file.toLowerCase());
      if (holder !== undefined && holder !== id) continue;
      if (holder === undefined && !isFreeFor(join(this.root, file), from)) continue;
      this.names.set(file.toLowerCase(), id);
      return file;
    }
  }
}

/** Whether nothing lies at a path, or the picture itself, from an earlier import. */
function isFreeFor(path: string, from: WantedPicture["from"]): boolean {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there === undefined) return true;
  if (!there.isFile()) return false;
  const size = typeof from === "string" ? statSync(from).size : from.length;
  if (there.size !== size) return false;
  const wanted = typeof from === "string" ? readFileSync(from) : from;
  return readFileSync(path).equals(wanted);
}

/** The pictures of one story: found, named, and waiting to be copied. */
export class StoryPictures {
  readonly wanted: WantedPicture[] = [];
  private readonly folder: string;
  private readonly library: MediaLibrary;
  private readonly names: PictureNames;

  /** @param folder that of the story, from the root */
  constructor(folder: string, library: MediaLibrary, names: PictureNames) {
    this.folder = folder;
    this.library = library;
    this.names = names;
  }

  /**
   * Has a picture lie beside the story. What is not to be had is told: one of another site is linked to, and never
   * fetched.
   *
   * @param isOwn whether the address is the archive's own
   */
  take(address: string, isOwn: boolean, note: BodySetting["note"]): TakenPicture {
    const shown = quote(decodePath(address), 90);
    const found = isOwn || !isWebAddress(address) ? this.library.find(address) : undefined;
    if (found === undefined && !isOwn && isWebAddress(address)) {
      note(
        "look",
        `Gambar ${shown} ada di situs lain dan tidak diambil; yang ada hanya tautannya.`,
      );
      return { href: address.replace(/^\/\//u, "https://") };
    }
    if (found === undefined) {
      const near = this.library.near(address);
      note(
        "look",
        this.library.size === 0
          ? `Gambar ${shown} belum disalin. Jalankan lagi dengan --media dan folder gambarnya.`
          : `Gambar ${shown} tidak ada di folder gambar.${near === undefined ? "" : ` Barangkali ${quote(near)}.`}`,
      );
      return undefined;
    }
    if (found.repaired !== undefined) note("repaired", `Gambar ${shown}: ${found.repaired}.`);
    return { src: this.want(pictureName(found.path), found.path, found.path) };
  }

  /** The same for a picture that came with the text. */
  add(name: string, bytes: Uint8Array, note: BodySetting["note"]): string | undefined {
    if (!isPicture(name)) {
      note("look", `Gambar ${quote(name)} bukan jenis yang dapat dimuat.`);
      return undefined;
    }
    return this.want(pictureName(name), fingerprint(bytes), bytes);
  }

  private want(name: string, id: string, from: string | Uint8Array): string {
    const file = this.names.fileFor(this.folder, name, id, from);
    if (!this.wanted.some((each) => each.file === file)) this.wanted.push({ file, from });
    return posix.basename(file);
  }
}

function isWebAddress(address: string): boolean {
  return /^(?:https?:)?\/\//iu.test(address);
}
