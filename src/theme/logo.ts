import { createHash } from "node:crypto";
import { extname } from "node:path";
import sharp from "sharp";
import { readPictureFile } from "./picture-file.ts";

/** A logo as pages print it, and the file itself. */
export interface Logo {
  /** "/assets/logo-3f2a91bc.svg", without the path prefix. */
  readonly url: string;
  /** CSS pixels; the theme scales it to the height of the masthead. */
  readonly width: number;
  readonly height: number;
  readonly contents: Uint8Array;
}

const FORMATS: Readonly<Record<string, string>> = {
  svg: ".svg",
  png: ".png",
  webp: ".webp",
  jpeg: ".jpg",
};

/**
 * Reads the newsroom's logo. It is the newsroom's own file, like a template: an SVG is taken as it is.
 *
 * @param path absolute
 * @throws when there is no such file, or when it is no picture of a known kind; the message is for an editor
 */
export async function readLogo(path: string): Promise<Logo> {
  const contents = await readPictureFile(path, "logo");
  const { format, width, height } = await sharp(contents)
    .metadata()
    .catch(() => ({ format: extname(path), width: 0, height: 0 }));
  const extension = FORMATS[String(format)];
  if (extension === undefined || !width || !height) {
    throw new Error("Logo harus berupa gambar SVG, PNG, WebP, atau JPG.");
  }
  const hash = createHash("sha256").update(contents).digest("hex").slice(0, 8);
  return { url: `/assets/logo-${hash}${extension}`, width, height, contents };
}
