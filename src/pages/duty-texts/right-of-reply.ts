import { contactFacts } from "./contacts.ts";
import type { DocumentText, Medium } from "./document-text.ts";
import { PRESS_COUNCIL } from "./document-text.ts";

/**
 * How to ask for a right of reply and what happens then. The numbers in brackets are those of the clauses
 * of the Pedoman Hak Jawab.
 *
 * @see Peraturan Dewan Pers Nomor 9/Peraturan-DP/X/2008; UU 40/1999, clauses 1 (11 to 13), 5 and 18 (2)
 */
export function rightOfReply({ site, newsroom, link, text, urls }: Medium): DocumentText {
  return {
    heading: text("document.rightOfReply"),
    description: `Cara mengajukan hak jawab dan hak koreksi kepada ${site.name}: tanpa biaya, dan dimuat secepatnya.`,
    intro: [
      [
        "Merasa dirugikan oleh pemberitaan kami? Anda berhak menanggapi atau menyanggahnya, dan kami wajib melayaninya tanpa biaya (UU Pers pasal 5; Peraturan Dewan Pers Nomor 9/Peraturan-DP/X/2008 tentang Pedoman Hak Jawab). Angka dalam kurung di bawah ini merujuk pada butir pedoman itu.",
      ],
    ],
    sections: [
      {
        id: "mengajukan",
        heading: "Cara mengajukan",
        blocks: [
          { facts: contactFacts({ site, newsroom }) },
          {
            items: [
              {
                text: [
                  "Kirim secara tertulis, boleh secara digital, kepada penanggung jawab atau redaksi, dengan menunjukkan identitas diri (9), dan tembuskan ke ",
                  PRESS_COUNCIL,
                  " (7).",
                ],
              },
              {
                text: [
                  "Sebutkan berita yang Anda maksud, bagian mana yang merugikan Anda atau seluruhnya, dan sertakan data pendukung (10).",
                ],
              },
              {
                text: [
                  "Untuk kelompok, organisasi, atau badan hukum, yang mengajukan ialah pihak yang berwenang (8).",
                ],
              },
              {
                text: [
                  "Ajukan dalam dua bulan sejak berita dimuat; sesudah itu hak jawab tidak berlaku lagi, kecuali disepakati (16).",
                ],
              },
            ],
          },
        ],
      },
      {
        id: "pelayanan",
        heading: "Apa yang kami lakukan",
        blocks: [
          {
            items: [
              {
                text: [
                  "Hak jawab dimuat secepatnya, pada kesempatan pertama (13d), tanpa biaya (11).",
                ],
              },
              {
                text: [
                  "Dimuat proporsional: menjawab bagian yang dipersoalkan, di tempat yang sama dengan beritanya kecuali disepakati lain, satu kali untuk setiap pemberitaan, dan tidak dalam bentuk iklan (13).",
                ],
              },
              {
                text: [
                  "Kami boleh menyuntingnya menurut kaidah jurnalistik, tetapi tidak mengubah isi atau maknanya (14).",
                ],
              },
              {
                text: [
                  "Hak jawab menjadi tulisan tersendiri yang bertaut dengan beritanya, dan beritanya bertaut kembali. Semuanya terkumpul di halaman ",
                  link(text("corrections.title"), urls.corrections),
                  ".",
                ],
              },
              {
                text: [
                  "Jika fakta yang keliru itu menghakimi, memfitnah, atau bohong, kami meminta maaf (13f).",
                ],
              },
            ],
          },
        ],
      },
      {
        id: "penolakan",
        heading: "Kapan isinya dapat ditolak",
        blocks: [
          {
            text: [
              "Isi hak jawab dapat ditolak jika lebih panjang daripada berita yang dipersoalkan, memuat fakta yang tidak terkait dengannya, pemuatannya dapat melanggar hukum, atau bertentangan dengan kepentingan pihak ketiga yang dilindungi hukum (12).",
            ],
          },
        ],
      },
      {
        id: "hak-koreksi",
        heading: "Hak koreksi",
        blocks: [
          {
            text: [
              "Siapa pun boleh membetulkan kekeliruan informasi dalam pemberitaan kami, tentang dirinya atau tentang orang lain. Caranya ada di halaman ",
              link(text("document.correctionsPolicy"), urls.correctionsPolicy),
              ".",
            ],
          },
        ],
      },
      {
        id: "sengketa",
        heading: "Jika hak jawab tidak dilayani",
        blocks: [
          {
            text: [
              "Adukan ke ",
              PRESS_COUNCIL,
              ", yang menyelesaikan sengketa tentang pelaksanaan hak jawab (17). Perusahaan pers yang tidak melayani hak jawab dapat dipidana denda paling banyak Rp500.000.000 (UU Pers pasal 18 ayat 2).",
            ],
          },
        ],
      },
    ],
  };
}
