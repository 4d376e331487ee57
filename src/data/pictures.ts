import * as z from "zod";
import { didYouMean, nearest, quote } from "../diagnostics/index.ts";
import type { DescribedPicture, Picture } from "../model/index.ts";
import { pictureSet } from "../pictures/index.ts";
import type { ValuePath } from "../source/index.ts";
import { optional, text } from "../validation/index.ts";
import type { ReadFile } from "./data-file.ts";

/** A picture with its words, which lies with those of the stories. */
export const describedPictureSchema = z.strictObject({
  src: text(1000)
    .describe("Its file, in the folder of the stories, from the project's root.")
    .meta({ example: "posts/topik/kopi.jpg", synonyms: ["file", "url", "path", "berkas"] }),
  alt: text(2000)
    .describe("What it shows, for those who can't see it.")
    .meta({ example: "Buah kopi merah di cabang", synonyms: ["alt_text", "teks"] }),
  caption: optional(text(1000))
    .describe("The line below it.")
    .meta({ synonyms: ["takarir", "keterangan"] }),
  credit: optional(text(1000))
    .describe("Who made it, or whose it is.")
    .meta({ synonyms: ["kredit", "photographer", "source"] }),
  license: optional(text(1000))
    .describe("The licence under which it is used.")
    .meta({ synonyms: ["lisensi"] }),
});

/** A picture and its words; undefined, and told, when it can't be shown. */
export function readDescribedPicture(
  given: z.output<typeof describedPictureSchema> | undefined,
  at: ValuePath,
  file: ReadFile,
): DescribedPicture | undefined {
  if (given === undefined) return undefined;
  const { src, ...words } = given;
  const picture = readPicture(src, [...at, "src"], file);
  if (picture !== undefined && words.credit === undefined) {
    file.diagnostics.warning(
      "missing-credit",
      file.source.locate(at, "key"),
      "Gambar ini belum menyebut pembuatnya. Tambahkan credit di dalam picture.",
    );
  }
  return picture && { ...picture, ...words };
}

/** A picture that lies with those of the stories, by its path; undefined, and told, when it can't be shown. */
export function readPicture(path: string, at: ValuePath, file: ReadFile): Picture | undefined {
  const { source, diagnostics, pictures } = file;
  // Whoever checks one file alone knows of no pictures.
  if (pictures === undefined) return undefined;
  const position = source.locate(at);
  const found = pictures.get(path.replace(/^\.?\//u, ""));
  if (found === undefined) {
    const near = nearest(path, [...pictures.keys()]);
    diagnostics.error(
      "missing-picture",
      position,
      `Gambar ${quote(path)} tidak ada. ${didYouMean(near, "Simpan di folder tulisan, dan tulis jalurnya dari folder utama, misalnya posts/penulis/ao.jpg.")}`,
    );
    return undefined;
  }
  if (!found.ok) {
    diagnostics.error(
      "broken-picture",
      position,
      `Gambar ${quote(path)} tidak dapat dimuat. ${found.message}`,
    );
    return undefined;
  }
  const name = path.replace(/^\.?\//u, "");
  const { facts } = found;
  return {
    file: name,
    facts,
    set: pictureSet(name, facts),
    usedBy: diagnostics.file,
    ...position,
  };
}
