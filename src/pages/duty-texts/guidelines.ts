import type { DocumentText, Medium } from "./document-text.ts";
import { PRESS_COUNCIL } from "./document-text.ts";

/**
 * The Pedoman Pemberitaan Media Siber, clause by clause in words of our own: copies of the official text
 * that go round have been altered, so none is shipped. Letters and numbers are those of the regulation.
 *
 * @see Peraturan Dewan Pers Nomor 1/Peraturan-DP/III/2012
 */
export function guidelines({ site, link, text, urls }: Medium): DocumentText {
  return {
    heading: text("document.guidelines"),
    description: `Pedoman Pemberitaan Media Siber (Peraturan Dewan Pers 1/Peraturan-DP/III/2012) yang diikuti ${site.name}, pasal demi pasal.`,
    intro: [
      [
        `${site.name} mengikuti Pedoman Pemberitaan Media Siber, yaitu Peraturan Dewan Pers Nomor 1/Peraturan-DP/III/2012. Halaman ini menerangkannya pasal demi pasal dengan kata-kata sendiri. Yang berlaku ialah naskah resminya, yang ada di `,
        PRESS_COUNCIL,
        ".",
      ],
    ],
    sections: [
      {
        id: "pasal-1",
        heading: "1. Ruang lingkup",
        blocks: [
          {
            lettered: true,
            items: [
              {
                text: [
                  "Media siber ialah media apa pun yang memakai internet, melakukan kegiatan jurnalistik, dan memenuhi syarat Undang-Undang Pers serta Standar Perusahaan Pers dari Dewan Pers.",
                ],
              },
              {
                text: [
                  "Isi buatan pengguna ialah segala yang dibuat atau dimuat oleh pengguna media itu: artikel, gambar, komentar, suara, video, blog, forum, dan sebagainya.",
                ],
              },
            ],
          },
        ],
      },
      {
        id: "pasal-2",
        heading: "2. Verifikasi dan keberimbangan berita",
        blocks: [
          {
            lettered: true,
            items: [
              { text: ["Pada dasarnya setiap berita diverifikasi lebih dahulu."] },
              {
                text: [
                  "Berita yang dapat merugikan pihak lain diverifikasi dalam berita itu juga, supaya akurat dan berimbang.",
                ],
              },
              {
                text: ["Huruf a boleh dikecualikan hanya jika semua syarat ini dipenuhi:"],
                parts: [
                  ["beritanya sungguh menyangkut kepentingan publik yang mendesak;"],
                  ["sumber pertamanya disebut jelas, tepercaya, dan kompeten;"],
                  [
                    "pihak yang harus dimintai konfirmasi tidak diketahui keberadaannya atau tidak dapat diwawancarai;",
                  ],
                  [
                    "pembaca diberi tahu bahwa berita itu masih perlu diverifikasi, yang diupayakan secepatnya. Keterangan itu ditulis di akhir berita yang sama, dalam kurung dan dengan huruf miring.",
                  ],
                ],
              },
              {
                text: [
                  "Sesudah itu upaya verifikasi diteruskan. Hasilnya dimuat dalam berita pemutakhiran yang bertaut dengan berita semula.",
                ],
              },
            ],
          },
        ],
      },
      {
        id: "pasal-3",
        heading: "3. Isi buatan pengguna",
        blocks: [
          {
            lettered: true,
            items: [
              {
                text: [
                  "Syarat dan ketentuan isi buatan pengguna dicantumkan dengan terang dan jelas, dan tidak bertentangan dengan Undang-Undang Pers dan Kode Etik Jurnalistik.",
                ],
              },
              {
                text: [
                  "Pengguna mendaftar sebagai anggota dan masuk dengan akunnya (log-in) sebelum memuat apa pun.",
                ],
              },
              {
                text: [
                  "Ketika mendaftar, pengguna menyetujui secara tertulis bahwa isi yang dimuatnya:",
                ],
                parts: [
                  ["tidak bohong, memfitnah, sadis, atau cabul;"],
                  [
                    "tidak memuat prasangka dan kebencian terkait suku, agama, ras, dan antargolongan (SARA), dan tidak menganjurkan kekerasan;",
                  ],
                  [
                    "tidak membeda-bedakan orang karena jenis kelamin atau bahasa, dan tidak merendahkan martabat orang yang lemah, miskin, sakit, atau menyandang disabilitas.",
                  ],
                ],
              },
              {
                text: [
                  "Media berwenang penuh menyunting atau menghapus isi yang melanggar huruf c.",
                ],
              },
              {
                text: [
                  "Media menyediakan cara mengadukan isi yang melanggar huruf c, di tempat yang mudah dijangkau pengguna.",
                ],
              },
              {
                text: [
                  "Isi yang diadukan dan melanggar disunting, dihapus, atau dikoreksi sesegera mungkin secara proporsional, paling lambat 2 × 24 jam sesudah pengaduan diterima.",
                ],
              },
              {
                text: [
                  "Media yang telah memenuhi huruf a, b, c, dan f tidak dibebani tanggung jawab atas masalah yang timbul dari isi yang melanggar huruf c.",
                ],
              },
              {
                text: [
                  "Media bertanggung jawab atas isi yang diadukan bila tidak bertindak sampai batas waktu dalam huruf f.",
                ],
              },
            ],
          },
        ],
      },
      {
        id: "pasal-4",
        heading: "4. Ralat, koreksi, dan hak jawab",
        blocks: [
          {
            lettered: true,
            items: [
              {
                text: [
                  "Ralat, koreksi, dan hak jawab mengikuti Undang-Undang Pers, ",
                  link(text("document.ethicsTitle"), urls.ethics),
                  ", dan ",
                  link("Pedoman Hak Jawab", urls.rightOfReply),
                  " dari Dewan Pers.",
                ],
              },
              {
                text: [
                  "Masing-masing ditautkan dengan berita yang diralat, dikoreksi, atau ditanggapi.",
                ],
              },
              { text: ["Masing-masing mencantumkan waktu pemuatannya."] },
              {
                text: ["Bila suatu berita disebarluaskan media siber lain:"],
                parts: [
                  [
                    "tanggung jawab media pembuatnya terbatas pada yang dimuat di medianya sendiri dan di media yang berada di bawah kewenangan teknisnya;",
                  ],
                  ["koreksi media asal harus diikuti media lain yang mengutip beritanya;"],
                  [
                    "media yang menyebarluaskan berita itu dan tidak ikut mengoreksi bertanggung jawab penuh atas akibat hukumnya.",
                  ],
                ],
              },
              {
                text: [
                  "Menurut Undang-Undang Pers, media yang tidak melayani hak jawab dapat dipidana denda paling banyak Rp500.000.000 (lima ratus juta rupiah).",
                ],
              },
            ],
          },
          {
            text: [
              "Semua yang pernah dimuat ada di halaman ",
              link(text("corrections.title"), urls.corrections),
              ".",
            ],
          },
        ],
      },
      {
        id: "pasal-5",
        heading: "5. Pencabutan berita",
        blocks: [
          {
            lettered: true,
            items: [
              {
                text: [
                  "Berita yang sudah terbit tidak dicabut karena penyensoran dari luar redaksi, kecuali terkait masalah SARA, kesusilaan, masa depan anak, pengalaman traumatik korban, atau pertimbangan khusus lain yang ditetapkan Dewan Pers.",
                ],
              },
              { text: ["Media lain yang mengutip berita itu wajib ikut mencabut kutipannya."] },
              { text: ["Pencabutan disertai alasannya dan diumumkan kepada publik."] },
            ],
          },
          {
            text: [
              "Pencabutan diumumkan di halaman ",
              link(text("withdrawals.title"), urls.withdrawals),
              ".",
            ],
          },
        ],
      },
      {
        id: "pasal-6",
        heading: "6. Iklan",
        blocks: [
          {
            lettered: true,
            items: [
              { text: ["Berita dan iklan dibedakan dengan tegas."] },
              {
                text: [
                  "Setiap isi yang merupakan iklan atau dibayar diberi keterangan “advertorial”, “iklan”, “ads”, “sponsored”, atau kata lain yang menjelaskan bahwa isi itu iklan.",
                ],
              },
            ],
          },
        ],
      },
      {
        id: "pasal-7",
        heading: "7. Hak cipta",
        blocks: [
          { text: ["Hak cipta dihormati menurut peraturan perundang-undangan yang berlaku."] },
        ],
      },
      {
        id: "pasal-8",
        heading: "8. Pencantuman pedoman",
        blocks: [
          {
            text: [
              "Pedoman ini dicantumkan di media secara terang dan jelas. Di situs ini tautannya ada di kaki setiap halaman.",
            ],
          },
        ],
      },
      {
        id: "pasal-9",
        heading: "9. Sengketa",
        blocks: [
          {
            text: [
              "Penilaian akhir atas sengketa mengenai pelaksanaan pedoman ini diselesaikan oleh Dewan Pers.",
            ],
          },
        ],
      },
    ],
  };
}
