import { type FileProblem, readBounded, UnusableFile } from "../files/index.ts";

/** In bytes; a logo or an icon of this size is a mistake. */
const MOST = 30 * 1024 * 1024;

/**
 * The file of a newsroom's logo or icon.
 *
 * @param path absolute
 * @param what it is, for the message: "logo"
 * @throws Error for an editor, when there is none or it can't be used
 */
export async function readPictureFile(path: string, what: string): Promise<Buffer> {
  return await readBounded(path, MOST).catch((error) => {
    if (!(error instanceof UnusableFile)) throw error;
    throw new Error(PROBLEMS[error.problem](what));
  });
}

const PROBLEMS: Readonly<Record<FileProblem, (what: string) => string>> = {
  missing: (what) =>
    `Berkas ${what} tidak ada. Periksa namanya, dihitung dari folder utama proyek.`,
  "not-a-file": (what) =>
    `Di tempat berkas ${what} ada folder, pipa, soket, atau perangkat. Simpan berkas gambar biasa di sana.`,
  "too-large": (what) =>
    `Berkas ${what} lebih besar dari ${MOST / 1024 / 1024} MiB. Perkecil dahulu.`,
  unreadable: (what) => `Berkas ${what} tidak dapat dibaca. Periksa izinnya.`,
};
