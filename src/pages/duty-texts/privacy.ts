import { writeTo } from "./contacts.ts";
import type { DocumentText, Medium } from "./document-text.ts";

/**
 * What the theme does with its readers' data: nothing leaves their device. True of the theme as it is; a
 * newsroom that adds statistics, comments or advertising must put a page of its own in this one's place.
 */
export function privacy({ site, newsroom, text }: Medium): DocumentText {
  return {
    heading: text("document.privacy"),
    description: `Apa yang diketahui ${site.name} tentang pembacanya: tanpa kuki, tanpa pelacak, tanpa pihak ketiga.`,
    intro: [[`${site.name} tidak mengumpulkan data tentang pembaca situs ini.`]],
    sections: [
      {
        id: "yang-tidak-ada",
        heading: "Yang tidak ada di sini",
        blocks: [
          {
            items: [
              { text: ["Kuki: situs ini tidak memasang satu pun."] },
              { text: ["Pelacak, statistik pengunjung, dan sidik jari peramban."] },
              {
                text: [
                  "Pihak ketiga: huruf, gambar, dan skrip dimuat dari situs ini sendiri. Video dan unggahan media sosial tampil sebagai tautan, dan tombol bagikan ialah tautan biasa; layanannya baru tahu setelah Anda membukanya.",
                ],
              },
              { text: ["Pendaftaran, akun, dan komentar."] },
            ],
          },
        ],
      },
      {
        id: "yang-disimpan",
        heading: "Yang disimpan di gawai Anda",
        blocks: [
          {
            text: [
              "Hanya satu, dan hanya jika Anda menekan tombol mode gelap: pilihan itu, di penyimpanan peramban (localStorage) dengan nama jejak-theme. Isinya “light” atau “dark” dan tidak dikirim ke mana pun. Hapus data situs ini di peramban untuk menghilangkannya.",
            ],
          },
        ],
      },
      {
        id: "pencarian",
        heading: "Pencarian",
        blocks: [
          {
            text: [
              "Pencarian di situs ini, bila ada, berjalan di peramban Anda dengan indeks yang diambil dari situs ini. Kata yang Anda cari tertulis di bilah alamat; kata itu baru sampai ke server jika halaman pencarian dimuat ulang, atau dibuka lewat alamat yang Anda bagikan.",
            ],
          },
        ],
      },
      {
        id: "server",
        heading: "Log server",
        blocks: [
          {
            text: [
              "Seperti pada situs lain, penyedia hosting situs ini menerima alamat IP, waktu, dan alamat halaman yang Anda buka, dan mungkin mencatatnya untuk keamanan menurut aturannya sendiri.",
            ],
          },
        ],
      },
      {
        id: "surat-anda",
        heading: "Surat Anda",
        blocks: [
          {
            text: [
              "Yang Anda kirim ke ",
              ...writeTo({ site, newsroom }),
              " dipakai untuk menjawab Anda dan untuk melayani hak jawab atau hak koreksi. Pertanyaan tentang data pribadi Anda (UU Pelindungan Data Pribadi, UU 27/2022) dikirim ke alamat yang sama.",
            ],
          },
        ],
      },
    ],
  };
}
