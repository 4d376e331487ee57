import { writeTo } from "./contacts.ts";
import type { DocumentText, Medium } from "./document-text.ts";

/**
 * What is done about a mistake. Says only what the theme does by itself and what the law asks.
 *
 * @see Pedoman Pemberitaan Media Siber, clauses 4 and 5; Kode Etik Jurnalistik, article 10
 */
export function correctionsPolicy({ site, newsroom, link, text, urls }: Medium): DocumentText {
  return {
    heading: text("document.correctionsPolicy"),
    description: `Bagaimana ${site.name} meralat, mengoreksi, dan mencabut berita, dan cara melaporkan kekeliruan.`,
    intro: [
      [
        "Berita yang keliru kami perbaiki secepatnya dan terang-terangan, ditegur atau tidak (Kode Etik Jurnalistik pasal 10; Pedoman Pemberitaan Media Siber pasal 4 dan 5).",
      ],
    ],
    sections: [
      {
        id: "melaporkan",
        heading: "Melaporkan kekeliruan",
        blocks: [
          {
            text: [
              "Tulis ke ",
              ...writeTo({ site, newsroom }),
              ". Sebutkan judul atau alamat beritanya, apa yang keliru, dan apa yang benar. Siapa pun boleh, juga tentang hal yang tidak menyangkut dirinya (hak koreksi, UU Pers pasal 5). Jika nama baik Anda dirugikan, Anda juga punya ",
              link("hak jawab", urls.rightOfReply),
              ".",
            ],
          },
        ],
      },
      {
        id: "ralat-dan-koreksi",
        heading: "Ralat dan koreksi",
        blocks: [
          {
            items: [
              {
                text: [
                  "Ralat membetulkan kekeliruan yang kami temukan sendiri; koreksi membetulkan kekeliruan yang ditunjukkan orang lain.",
                ],
              },
              {
                text: [
                  "Keduanya tampil di dalam berita itu juga, dengan apa yang keliru, apa yang benar, dan waktu pemuatannya.",
                ],
              },
              {
                text: [
                  "Waktu pembaruan berita ikut berubah. Salah ketik yang tidak mengubah makna dibetulkan tanpa catatan.",
                ],
              },
              {
                text: [
                  "Semua berita yang diralat atau dikoreksi terkumpul di halaman ",
                  link(text("corrections.title"), urls.corrections),
                  ".",
                ],
              },
              {
                text: [
                  "Jika kesalahannya menyangkut pokok berita, perbaikan disertai permintaan maaf.",
                ],
              },
            ],
          },
        ],
      },
      {
        id: "pencabutan",
        heading: "Pencabutan",
        blocks: [
          {
            text: [
              "Berita hanya dicabut karena alasan yang disebut ",
              link(text("document.guidelines"), urls.guidelines),
              " pasal 5. Halamannya tetap ada dan memuat judul, waktu, dan alasan pencabutan. Daftarnya ada di halaman ",
              link(text("withdrawals.title"), urls.withdrawals),
              ".",
            ],
          },
        ],
      },
      {
        id: "kutipan",
        heading: "Berita yang kami kutip",
        blocks: [
          {
            text: [
              "Jika media asal mengoreksi atau mencabut berita yang kami kutip, kami mengikutinya (pasal 4d dan 5b). Media yang mengutip kami wajib berbuat sama.",
            ],
          },
        ],
      },
    ],
  };
}
