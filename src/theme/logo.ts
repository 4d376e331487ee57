import { createHash } from "node:crypto";
import type { Metadata } from "sharp";
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
 * Reads the newsroom's logo. It is the newsroom's own file, like a template: an SVG is taken as it is. Of
 * another picture nothing is published but what is seen: not the camera or the place that its file may name.
 *
 * @param path absolute
 * @throws when there is no such file, or when it is no picture of a known kind; the message is for an editor
 */
export async function readLogo(path: string): Promise<Logo> {
  const file = await readPictureFile(path, "logo");
  const header = await sharp(file)
    .metadata()
    .catch(() => undefined);
  const extension = FORMATS[header?.format ?? ""];
  if (header === undefined || extension === undefined || !header.width || !header.height) {
    throw new Error("Logo harus berupa gambar SVG, PNG, WebP, atau JPG.");
  }
  const contents = await withoutMetadata(file, header).catch(() => {
    throw new Error("Gambarnya rusak atau terpotong. Kirim ulang berkasnya.");
  });
  const { width, height } = header.autoOrient;
  const hash = createHash("sha256").update(contents).digest("hex").slice(0, 8);
  return { url: `/assets/logo-${hash}${extension}`, width, height, contents };
}

/**
 * A picture as it is seen. What can be kept to the last bit is; a JPEG is written anew, since its file has
 * more places for such data than anybody looks in.
 */
async function withoutMetadata(file: Buffer, header: Metadata): Promise<Uint8Array> {
  const { format, exif, xmp, iptc, comments, pages = 1 } = header;
  const open = () => sharp(file, { animated: pages > 1 });
  const isBare = [exif, xmp, iptc, comments].every((each) => each === undefined);
  if (format === "svg" || (isBare && format !== "jpeg")) return file;
  // Frames can't be turned one by one.
  const image = pages > 1 ? open() : open().autoOrient();
  if (format === "png") return await image.png({ effort: 9 }).toBuffer();
  if (format === "webp") return await image.webp({ quality: 95, effort: 6 }).toBuffer();
  return await image.jpeg({ quality: 92, chromaSubsampling: "4:4:4", mozjpeg: true }).toBuffer();
}
