import { ImportFailure } from "../source.ts";

/** What a Word file may unpack to: a text with its pictures, and no bomb. In bytes. */
const MOST_UNPACKED = 200 * 1024 * 1024;
const MOST_ENTRIES = 5000;

/** A Word file's text as HTML, its pictures by the names that stand in it. */
export interface WordText {
  readonly html: string;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

const ENDINGS: Readonly<Record<string, string>> = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/gif": "gif",
  "image/webp": "webp",
};

/** The scheme under which a picture of a Word file stands in its HTML. */
export const WORD_PICTURE = "word-picture:";

/**
 * Reads a .docx file. What it links to is not opened.
 *
 * @throws ImportFailure when it is none
 */
export async function readWord(bytes: Uint8Array, name: string): Promise<WordText> {
  checkUnpacked(bytes, name);
  const pictures = new Map<string, Uint8Array>();
  // Loaded where there is a Word file: it is large.
  const { default: mammoth } = await import("mammoth");
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async (image) => {
          const ending = ENDINGS[image.contentType];
          const address = `${WORD_PICTURE}gambar-${pictures.size + 1}.${ending ?? "bin"}`;
          if (ending !== undefined) pictures.set(address, await image.readAsBuffer());
          return { src: address };
        }),
      },
    );
    return { html: value, pictures };
  } catch (error) {
    throw new ImportFailure(
      `${name} tidak dapat dibaca sebagai berkas Word (.docx): ${error instanceof Error ? error.message : String(error)}. Simpan ulang dari Word, atau sebagai teks.`,
    );
  }
}

/** Adds up what a ZIP archive's directory says its entries unpack to (APPNOTE 6.3.10, 4.3.12). */
function checkUnpacked(bytes: Uint8Array, name: string): void {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let total = 0;
  let entries = 0;
  for (
    let at = view.indexOf("PK\u0001\u0002", 0, "latin1");
    at !== -1 && at + 46 <= view.length;
  ) {
    total += view.readUInt32LE(at + 24);
    entries += 1;
    at = view.indexOf("PK\u0001\u0002", at + 46, "latin1");
  }
  if (total > MOST_UNPACKED || entries > MOST_ENTRIES) {
    throw new ImportFailure(
      `${name} terlalu besar jika dibuka, jadi tidak dibaca. Simpan teksnya saja.`,
    );
  }
}
