import type { DocumentBlock } from "../views.ts";
import type { DocumentText, Medium } from "./document-text.ts";
import { PRESS_COUNCIL } from "./document-text.ts";

/**
 * The eleven articles of the Kode Etik Jurnalistik in words of our own, each with its interpretation.
 *
 * @see Peraturan Dewan Pers Nomor 6/Peraturan-DP/V/2008
 */
export function ethics({ site, link, text, urls }: Medium): DocumentText {
  return {
    heading: text("document.ethicsTitle"),
    description: `Kode Etik Jurnalistik (Peraturan Dewan Pers 6/Peraturan-DP/V/2008) yang ditaati wartawan ${site.name}, pasal demi pasal.`,
    intro: [
      [
        `Wartawan ${site.name} menaati Kode Etik Jurnalistik, yang disahkan dengan Peraturan Dewan Pers Nomor 6/Peraturan-DP/V/2008. Kesebelas pasalnya diterangkan di sini dengan kata-kata sendiri. Yang berlaku ialah naskah resminya, yang ada di `,
        PRESS_COUNCIL,
        ".",
      ],
    ],
    sections: [
      ...articles({ link, text, urls }).map(({ heading, blocks }, index) => ({
        id: `pasal-${index + 1}`,
        heading: `Pasal ${index + 1}: ${heading}`,
        blocks,
      })),
      {
        id: "penilaian",
        heading: "Siapa yang menilai",
        blocks: [
          {
            text: [
              "Penilaian akhir atas pelanggaran kode etik dilakukan Dewan Pers. Sanksinya dijatuhkan oleh organisasi wartawan atau perusahaan pers.",
            ],
          },
        ],
      },
    ],
  };
}

interface Article {
  readonly heading: string;
  readonly blocks: readonly DocumentBlock[];
}

const articles = ({
  link,
  text,
  urls,
}: Pick<Medium, "link" | "text" | "urls">): readonly Article[] => [
  {
    heading: "independen, akurat, berimbang",
    blocks: [
      {
        text: [
          "Wartawan memberitakan menurut suara hati nurani, tanpa paksaan atau campur tangan siapa pun, termasuk pemilik perusahaan. Beritanya benar sesuai dengan keadaan ketika peristiwa terjadi, memberi semua pihak kesempatan yang setara, dan tidak diniatkan untuk merugikan orang.",
        ],
      },
    ],
  },
  {
    heading: "cara yang profesional",
    blocks: [
      {
        text: [
          "Wartawan menunjukkan identitasnya kepada narasumber, menghormati privasi, dan tidak menyuap. Beritanya faktual dan jelas sumbernya. Gambar, foto, dan suara yang direkayasa diberi keterangan dan disajikan berimbang; pengalaman traumatik narasumber dihormati. Wartawan tidak menjiplak. Cara-cara tertentu dapat dipertimbangkan hanya untuk liputan investigasi demi kepentingan publik.",
        ],
      },
    ],
  },
  {
    heading: "menguji informasi, praduga tak bersalah",
    blocks: [
      {
        text: [
          "Setiap informasi diperiksa dan diperiksa kembali. Setiap pihak mendapat ruang yang proporsional. Fakta tidak dicampur dengan pendapat pribadi wartawan yang menghakimi; tafsir atas fakta adalah hal lain. Tidak seorang pun dihakimi lewat berita.",
        ],
      },
    ],
  },
  {
    heading: "tidak bohong, fitnah, sadis, atau cabul",
    blocks: [
      {
        text: [
          "Wartawan tidak memberitakan yang diketahuinya tidak sesuai dengan fakta, tidak menuduh tanpa dasar dengan niat buruk, tidak menyajikan kekejaman tanpa belas kasihan, dan tidak menggambarkan hal erotis semata-mata untuk membangkitkan nafsu. Gambar dan suara dari arsip disertai waktu pengambilannya.",
        ],
      },
    ],
  },
  {
    heading: "melindungi korban kejahatan susila dan anak",
    blocks: [
      {
        text: [
          "Identitas korban kejahatan susila dan identitas anak yang menjadi pelaku kejahatan tidak disebutkan. Identitas ialah segala keterangan yang memudahkan orang lain melacaknya. Anak, menurut kode etik ini, ialah yang berumur kurang dari 16 tahun dan belum menikah; Pedoman Pemberitaan Ramah Anak (Peraturan Dewan Pers Nomor 1/Peraturan-DP/II/2019) memakai batas 18 tahun.",
        ],
      },
    ],
  },
  {
    heading: "tidak menyalahgunakan profesi, tidak menerima suap",
    blocks: [
      {
        text: [
          "Wartawan tidak mengambil keuntungan pribadi dari informasi yang belum diketahui umum, dan tidak menerima uang, benda, atau fasilitas yang memengaruhi independensinya.",
        ],
      },
    ],
  },
  {
    heading: "hak tolak dan kesepakatan dengan narasumber",
    blocks: [
      {
        text: [
          "Wartawan berhak menolak mengungkapkan narasumber yang tidak bersedia diketahui identitas atau keberadaannya, demi keamanan narasumber dan keluarganya. Yang disepakati dihormati: embargo (pemuatan ditunda), informasi latar belakang (dimuat tanpa menyebut narasumbernya), dan off the record (tidak dimuat).",
        ],
      },
    ],
  },
  {
    heading: "tanpa prasangka dan diskriminasi",
    blocks: [
      {
        text: [
          "Berita tidak ditulis berdasarkan prasangka atau pembedaan karena suku, ras, warna kulit, agama, jenis kelamin, atau bahasa, dan tidak merendahkan martabat orang yang lemah, miskin, sakit, atau menyandang disabilitas.",
        ],
      },
    ],
  },
  {
    heading: "menghormati kehidupan pribadi",
    blocks: [
      {
        text: [
          "Wartawan menahan diri dan berhati-hati terhadap kehidupan pribadi narasumber dan keluarganya, kecuali untuk kepentingan publik.",
        ],
      },
    ],
  },
  {
    heading: "segera mencabut, meralat, dan memperbaiki",
    blocks: [
      {
        text: [
          "Berita yang keliru dan tidak akurat diperbaiki secepat mungkin, ditegur atau tidak, disertai permintaan maaf kepada pembaca bila kesalahannya menyangkut pokok berita. Caranya ada di halaman ",
          link(text("document.correctionsPolicy"), urls.correctionsPolicy),
          ".",
        ],
      },
    ],
  },
  {
    heading: "melayani hak jawab dan hak koreksi",
    blocks: [
      {
        text: [
          "Siapa pun yang nama baiknya dirugikan oleh pemberitaan berupa fakta berhak menanggapi atau menyanggah (hak jawab). Setiap orang berhak membetulkan kekeliruan, tentang dirinya atau tentang orang lain (hak koreksi). Keduanya dilayani secara proporsional, yaitu setara dengan bagian berita yang perlu diperbaiki. Lihat ",
          link(text("document.rightOfReply"), urls.rightOfReply),
          ".",
        ],
      },
    ],
  },
];
