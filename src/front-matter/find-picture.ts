import type { RuleId } from "../diagnostics/index.ts";
import { quote } from "../diagnostics/index.ts";
import type { PictureFacts, PictureProbe, PictureSet } from "../pictures/index.ts";
import { isPicture, pictureSet } from "../pictures/index.ts";
import { lookBeside, meantBeside, pathBeside } from "./find-beside.ts";

export type PictureResult =
  | {
      readonly ok: true;
      readonly file: string;
      readonly facts: PictureFacts;
      readonly set: PictureSet;
    }
  | { readonly ok: false; readonly rule: RuleId; readonly message: string };

/**
 * Finds the picture that a story names by a path relative to itself.
 *
 * @param src as written: "foto.jpg", "../gambar/foto%201.jpg"
 * @param folder the story's folder
 */
export function findPicture(
  src: string,
  folder: string,
  posts: {
    readonly pictures: ReadonlyMap<string, PictureProbe>;
    readonly postsFolder: string;
  },
): PictureResult {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//iu.test(src)) {
    return {
      ok: false,
      rule: "remote-picture",
      message: `Gambar ${quote(src)} ada di server lain. Simpan berkasnya di samping tulisan dan tulis namanya saja.`,
    };
  }
  if (src.trim() === "") {
    return {
      ok: false,
      rule: "missing-picture",
      message:
        "Gambar ini tidak menyebut nama berkasnya. Tulis di antara kurung: ![teks](foto.jpg).",
    };
  }
  const path = pathBeside(src, folder, posts.pictures, posts.postsFolder);
  const { file, shown } = path;
  if (path.isOutside) {
    return {
      ok: false,
      rule: "missing-picture",
      message: `Gambar ${quote(shown)} berada di luar folder ${posts.postsFolder}/. Simpan di samping tulisan dan tulis namanya saja.`,
    };
  }
  if (!isPicture(file)) {
    return {
      ok: false,
      rule: "picture-type",
      message: `Gambar ${quote(shown)} bukan jenis yang dapat dimuat. Pakai JPG, PNG, WebP, AVIF, GIF, atau HEIC.`,
    };
  }
  if (path.isTooLong) {
    return {
      ok: false,
      rule: "missing-picture",
      message: `Nama gambar ${quote(shown)} terlalu panjang. Pendekkan namanya.`,
    };
  }
  const there = lookBeside(file, posts.pictures);
  if (there !== undefined) return probed(...there, shown);
  return {
    ok: false,
    rule: "missing-picture",
    message: `Gambar ${quote(shown)} tidak ada. ${meantBeside(file, posts.pictures, "Simpan berkasnya di samping tulisan.")}`,
  };
}

/** A picture that is there, but may not be what its name says. */
function probed(file: string, probe: PictureProbe, shown: string): PictureResult {
  return probe.ok
    ? { ok: true, file, facts: probe.facts, set: pictureSet(file, probe.facts) }
    : { ok: false, rule: "broken-picture", message: brokenPicture(shown, probe.message) };
}

/**
 * Tells that a picture can't be shown.
 *
 * @param why a sentence of the pictures room, which doesn't name the file
 */
export function brokenPicture(name: string, why: string): string {
  return `Gambar ${quote(name)} tidak dapat dimuat. ${why}`;
}
