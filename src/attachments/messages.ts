import { UnusableFile } from "../files/index.ts";
import { fileSize } from "../language/index.ts";
import { MAX_ATTACHMENT_BYTES } from "./limits.ts";

// What an editor reads of a file beside a story: what is wrong, then what to do.

export const EMPTY = "Berkas ini kosong. Kirim ulang berkasnya.";

export const BROKEN =
  "Berkas ini rusak atau terpotong, biasanya karena pengiriman yang terputus. Kirim ulang berkasnya dari sumber aslinya.";

export const WEB_PAGE =
  "Isi berkas ini halaman web. Buka halamannya, lalu unduh berkas yang dimaksud.";

export const OLD_OFFICE =
  "Isi berkas ini format Office lama, yang dapat membawa program (makro). Simpan sebagai DOCX, XLSX, PPTX, atau PDF.";

export const NOT_UTF8 =
  "Teks berkas ini bukan UTF-8, jadi hurufnya akan kacau. Simpan ulang dengan pengodean UTF-8; di Excel pilih “CSV UTF-8”.";

export const SILENT =
  "Berkas ini tidak memuat suara yang dapat diputar. Simpan ulang sebagai MP3 atau M4A.";

export const STILL =
  "Berkas ini tidak memuat gambar bergerak. Simpan ulang videonya sebagai MP4 (H.264).";

export const HEVC =
  "Video ini berformat HEVC (H.265), yang tidak dapat diputar di banyak ponsel. Simpan sebagai MP4 dengan H.264; di iPhone pilih Pengaturan > Kamera > Format > Paling Kompatibel.";

export const MOVING = "Berkas ini memuat video. Simpan suaranya saja sebagai MP3 atau M4A.";

export const MACRO =
  "Berkas ini membawa program (makro), yang dapat berjalan di komputer pembaca. Simpan tanpa makro, atau simpan sebagai PDF.";

export const FORMULA =
  "Tabel ini memuat rumus, yang dapat berjalan ketika dibuka di Excel. Simpan nilainya saja: sel tidak boleh diawali tanda sama dengan (=).";

export const LOCKED_PDF =
  "PDF ini dikunci, jadi tidak dapat diperiksa apakah memuat skrip. Buka, lalu cetak ulang ke PDF tanpa kata sandi.";

export const UNREAD_PDF =
  "Isi PDF ini disusun dengan cara yang tidak dapat diperiksa. Buka, lalu cetak ulang ke PDF.";

export const CHANGED =
  "Berkas ini berubah ketika sedang disalin. Ulangi setelah berkasnya selesai disimpan.";

/** @param what that readers' programs could run, in Indonesian: "skrip (JavaScript)" */
export function activePdf(what: string): string {
  return `PDF ini memuat ${what}, yang dapat berjalan di komputer pembaca dan tidak perlu untuk membaca. Buka, lalu cetak ulang ke PDF.`;
}

/** @param actual what it is, @param promised what its name says, as people call them */
export function otherKind(actual: string, promised: string): string {
  return `Isi berkas ini ${actual}, bukan ${promised} seperti kata namanya. Samakan namanya dengan isinya, atau kirim ulang berkasnya.`;
}

/** @param promised what its name says: "PDF" */
export function notThat(promised: string): string {
  return `Isi berkas ini bukan ${promised}. Kirim ulang berkasnya dari sumber aslinya.`;
}

/** What to tell of a file that couldn't be read. */
export function readErrorMessage(error: unknown): string {
  const problem = error instanceof UnusableFile ? error.problem : "unreadable";
  return {
    missing: "Berkas ini sudah tidak ada ketika akan disalin. Periksa berkasnya, lalu ulangi.",
    "not-a-file":
      "Ini bukan berkas biasa, melainkan folder, pipa, soket, atau perangkat. Simpan sebagai berkas biasa.",
    "too-large": `Berkas ini lebih besar dari ${fileSize(MAX_ATTACHMENT_BYTES)}. Perkecil dahulu, atau unggah ke layanan lain dan tautkan alamatnya.`,
    unreadable: "Berkas ini tidak dapat dibaca. Periksa izin berkasnya.",
  }[problem];
}
