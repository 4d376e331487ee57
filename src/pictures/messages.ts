import { UnusableFile } from "../files/index.ts";
import { number } from "../language/index.ts";
import { MAX_PICTURE_BYTES } from "./picture-files.ts";
import { MAX_PIXELS } from "./settings.ts";

// What an editor reads of a picture: what is wrong, then what to do.

export const EMPTY = "Berkas gambar ini kosong. Kirim ulang berkasnya.";

export const BROKEN =
  "Gambar ini rusak atau terpotong, biasanya karena pengiriman yang terputus. Kirim ulang berkasnya dari sumber aslinya.";

export const NOT_A_PICTURE =
  "Isi berkas ini bukan gambar. Kirim ulang berkasnya, atau simpan gambarnya sebagai JPG atau PNG.";

export const WEB_PAGE =
  "Isi berkas ini halaman web, bukan gambar. Buka halamannya, lalu simpan gambarnya saja.";

export const SVG =
  "Isi berkas ini SVG, yang dapat memuat skrip, jadi tidak diterbitkan. Simpan gambarnya sebagai PNG atau WebP.";

export const HEIC =
  "Foto ini berformat HEIC, yang tidak dapat dibuka komputer ini. Buka di ponsel atau komputer lain, lalu simpan sebagai JPG. Agar foto berikutnya langsung JPG, di iPhone pilih Pengaturan > Kamera > Format > Paling Kompatibel.";

export const GONE =
  "Gambar ini sudah tidak ada ketika akan diolah. Periksa berkasnya, lalu ulangi.";

export const CHANGED =
  "Gambar ini berubah ketika sedang diolah. Ulangi setelah berkasnya selesai disimpan.";

export const NOT_A_FILE =
  "Ini bukan berkas biasa, melainkan folder, pipa, soket, atau perangkat. Simpan gambarnya sebagai berkas biasa.";

export const TOO_HEAVY = `Gambar ini lebih besar dari ${MAX_PICTURE_BYTES / 1024 / 1024} MiB. Perkecil dahulu.`;

export const UNREADABLE = "Gambar ini tidak dapat dibaca. Periksa izin berkasnya.";

/** @param kind as people call it: "TIFF" */
export function otherKind(kind: string): string {
  return `Isi berkas ini ${kind}, yang tidak dapat ditampilkan semua peramban. Simpan sebagai JPG, PNG, atau WebP.`;
}

/** Too many pixels. @param frames 1 for what doesn't move */
export function tooLarge(width: number, height: number, frames: number): string {
  const limit = `${number(MAX_PIXELS / 1_000_000)} megapiksel`;
  const size = `${number(width)} × ${number(height)} piksel`;
  return frames > 1
    ? `Animasi ini terlalu besar: ${number(frames)} gambar masing-masing ${size}. Pendekkan atau perkecil; semua gambarnya bersama paling besar ${limit}.`
    : `Gambar ini terlalu besar: ${size}. Perkecil dahulu, paling besar ${limit}; lebar 4.000 piksel sudah cukup.`;
}

/** What to tell of a file that couldn't be read. */
export function readErrorMessage(fault: unknown): string {
  const problem = fault instanceof UnusableFile ? fault.problem : "unreadable";
  return {
    missing: GONE,
    "not-a-file": NOT_A_FILE,
    "too-large": TOO_HEAVY,
    unreadable: UNREADABLE,
  }[problem];
}
