import sharp from "sharp";
import { readPictureFile } from "./picture-file.ts";

/** A square picture that a newsroom gives as its icon. */
export interface IconPicture {
  readonly contents: Uint8Array;
  readonly isDrawing: boolean;
  /** Pixels of the longer side, as the file says. */
  readonly size: number;
}

/** Sides may differ by a tenth: a sign is often a little wider than tall. */
const MOST_UNEQUAL = 1.1;

/** A photograph or bitmap that is smaller looks blurred on a phone's home screen. In pixels. */
const LEAST_SIZE = 192;

const FORMATS: readonly string[] = ["svg", "png", "webp", "jpeg"];

/**
 * Reads the picture that becomes the site's icons. It is the newsroom's own file, like a template: an
 * SVG is taken as it is.
 *
 * @param path absolute
 * @throws when there is no such file, when it is no picture of a known kind, not square or too small;
 *   the message is for an editor
 */
export async function readIconPicture(path: string): Promise<IconPicture> {
  const contents = await readPictureFile(path, "ikon");
  return await iconPicture(contents);
}

/**
 * The same of a file that has been read.
 *
 * @throws as `readIconPicture` does
 */
export async function iconPicture(contents: Uint8Array): Promise<IconPicture> {
  const {
    format = "",
    width = 0,
    height = 0,
  } = await sharp(contents)
    .metadata()
    .catch(() => ({ format: "", width: 0, height: 0 }));
  if (!FORMATS.includes(format) || width === 0 || height === 0) {
    throw new Error("Ikon harus berupa gambar SVG, PNG, WebP, atau JPG.");
  }
  if (Math.max(width, height) / Math.min(width, height) > MOST_UNEQUAL) {
    throw new Error(`Ikon harus persegi; gambar ini ${width} × ${height} piksel.`);
  }
  const isDrawing = format === "svg";
  if (!isDrawing && Math.min(width, height) < LEAST_SIZE) {
    throw new Error(
      `Ikon sekurang-kurangnya ${LEAST_SIZE} × ${LEAST_SIZE} piksel, sebaiknya 512; gambar ini ${width} × ${height}.`,
    );
  }
  return { contents, isDrawing, size: Math.max(width, height) };
}
