import type { FIELD_KEYS } from "../front-matter/index.ts";

/** What a form calls a field, and what it says below it. */
export interface FieldWords {
  readonly label: string;
  /** Sentences for somebody who fills the field in for the first time. */
  readonly hint?: string;
  /** Whether it is written into a field of several lines. */
  readonly isLong?: boolean;
  /** One entry of a list, on the button that adds one. */
  readonly one?: string;
  /** What choices are called that don't speak for themselves, by their value. */
  readonly choices?: Readonly<Record<string, string>>;
  /** Of an object or a list of objects: its fields. */
  readonly fields?: Readonly<Record<string, FieldWords>>;
  /** Of values by keys of the newsroom's own: what the key is, and how a form calls it. */
  readonly key?: FieldWords & { readonly name: string };
  /** There, what stands behind each key, where that is no object. */
  readonly value?: FieldWords;
}

/** The fields of a story; every field of the schema must be here. */
export const STORY_WORDS: Readonly<Record<(typeof FIELD_KEYS)[number], FieldWords>> = {
  title: { label: "Judul" },
  date: {
    label: "Waktu terbit",
    hint: "Tulisan yang waktunya belum tiba ditahan sampai saat itu, lalu terbit saat situs dibangun lagi.",
  },
  author: {
    label: "Penulis",
    hint: "Kodenya dicetak di akhir tulisan. Wajib, kecuali jika penulisnya dari luar.",
  },
  location: {
    label: "Tempat",
    hint: "Tempat berita ditulis: kabupaten, kota, atau provinsi. Tempat yang lebih kecil di depan: Ketapang, Banyuwangi. Dateline dicetak dari isian ini, jadi jangan diketik lagi di awal tulisan.",
  },
  tags: { label: "Topik", hint: "Satu baris satu topik.", one: "topik" },
  category: {
    label: "Kanal",
    hint: "Yang pertama kanal utamanya; tulisan ini ada di daftar kanal lainnya juga.",
  },
  series: {
    label: "Seri",
    hint: "Hanya jika tulisan ini bagian dari rangkaian tulisan.",
    fields: {
      name: { label: "Nama seri", hint: "Sama di semua bagiannya." },
      part: { label: "Bagian ke-", hint: "Angka. Jika kosong, urutannya menurut waktu terbit." },
    },
  },
  summary: {
    label: "Ringkasan",
    isLong: true,
    hint: "Sebaiknya paling banyak 160 karakter. Jika kosong, diambil dari paragraf pertama.",
  },
  image: {
    label: "Gambar utama",
    fields: {
      src: { label: "Gambar", hint: "Berkasnya disimpan di sebelah tulisan." },
      alt: {
        label: "Yang tampak di gambar",
        hint: "Untuk pembaca yang tidak dapat melihatnya, misalnya: Sawah berundak di Jatiluwih.",
      },
      caption: { label: "Takarir", hint: "Keterangan di bawah gambar." },
      credit: { label: "Pembuat gambar", hint: "Nama fotografer, atau pemilik gambar." },
      license: { label: "Lisensi" },
    },
  },
  video: {
    label: "Video",
    hint: "Alamatnya di YouTube, TikTok, dan lain-lain, atau nama berkas MP4 kecil di sebelah tulisan. Gambar utama menjadi gambar mukanya.",
  },
  audio: {
    label: "Rekaman suara",
    hint: "Satu berkas MP3 atau M4A, diputar di atas tulisan. Berkasnya disimpan di sebelah tulisan.",
  },
  lang: {
    label: "Bahasa",
    hint: "Hanya jika bukan bahasa situs. Kodenya: en Inggris, jv Jawa, su Sunda, ar Arab.",
  },
  translations: {
    label: "Terjemahan",
    hint: "Tulisan yang sama dalam bahasa lain. Cukup diisi di salah satunya.",
  },
  editor: { label: "Penyunting" },
  photographer: { label: "Fotografer" },
  contributors: { label: "Kontributor", hint: "Yang ikut meliput." },
  source: {
    label: "Sumber",
    hint: "Hanya jika tulisan ini diambil atau disadur dari tempat lain.",
    fields: { name: { label: "Nama sumber" }, url: { label: "Alamat tulisan aslinya" } },
  },
  updated: { label: "Diperbarui", hint: "Hanya jika isinya berubah secara berarti." },
  type: { label: "Jenis tulisan", hint: "Berita, jika tidak dipilih." },
  ended: {
    label: "Siaran langsung berakhir",
    hint: "Hanya untuk jenis Siaran Langsung, setelah kabar terakhirnya.",
  },
  label: { label: "Label isi berbayar", hint: "Wajib untuk iklan dan tulisan yang dibayar." },
  corrections: {
    label: "Ralat dan koreksi",
    hint: "Tampil di tulisan ini dan di halaman Ralat.",
    one: "ralat atau koreksi",
    fields: {
      date: { label: "Waktu dimuat", hint: "Hari dan jamnya (Pedoman Media Siber, butir 4c)." },
      kind: {
        label: "Jenis",
        choices: {
          ralat: "Ralat: ditemukan redaksi sendiri",
          koreksi: "Koreksi: diminta orang lain",
        },
      },
      text: { label: "Isi", isLong: true, hint: "Apa yang keliru, dan apa yang benar." },
    },
  },
  of: { label: "Tulisan yang dijawab" },
  withdrawn: {
    label: "Pencabutan",
    hint: "Isi tulisan tidak tampil lagi; halamannya tetap ada dan menyebut alasannya.",
    fields: {
      date: { label: "Waktu dicabut" },
      ground: {
        label: "Dasar pencabutan",
        hint: "Pedoman Media Siber, butir 5, hanya mengenal lima.",
        choices: {
          sara: "SARA: suku, agama, ras, dan antargolongan",
          kesusilaan: "Kesusilaan",
          "masa-depan-anak": "Masa depan anak",
          "trauma-korban": "Pengalaman traumatik korban",
          "ketetapan-dewan-pers": "Ketetapan Dewan Pers",
        },
      },
      reason: {
        label: "Alasan",
        isLong: true,
        hint: "Dibaca pembaca. Jangan ulangi yang harus dilindungi.",
      },
    },
  },
  unverified: {
    label: "Belum terverifikasi",
    hint: "Pembaca diberi tahu bahwa berita ini masih menunggu verifikasi.",
    fields: { reason: { label: "Yang masih ditunggu", isLong: true } },
  },
  updates: {
    label: "Kelanjutan dari",
    hint: "Tulisan belum terverifikasi yang dilanjutkan tulisan ini.",
  },
  ai: {
    label: "Kecerdasan buatan",
    hint: "Hanya jika ikut dipakai membuat tulisan atau gambarnya (Peraturan Dewan Pers 1/2025).",
    fields: {
      kind: { label: "Yang dibuat dengannya", hint: "Misalnya: ilustrasi, terjemahan, suara." },
      tool: { label: "Nama alatnya" },
      note: { label: "Keterangan bagi pembaca", isLong: true },
    },
  },
  featured: { label: "Pilihan redaksi", hint: "Ditempatkan di antara berita utama beranda." },
  breaking: {
    label: "Berita mendesak",
    hint: "Tampil paling atas di beranda sampai waktu ini.",
    fields: { until: { label: "Sampai" } },
  },
  draft: { label: "Draf", hint: "Draf tidak pernah terbit." },
  expires: {
    label: "Kedaluwarsa",
    hint: "Sejak saat itu tulisan ini tidak ada di daftar mana pun; halamannya tetap ada.",
  },
  aliases: {
    label: "Alamat lama",
    hint: "Alamat di situs ini yang kini menuju tulisan ini, misalnya /2019/berita-lama/.",
    one: "alamat",
  },
  slug: {
    label: "Akhir alamat",
    hint: "Diambil dari nama berkas jika kosong. Jangan diubah sesudah terbit.",
  },
};

/** Who writes without a code: in an opinion, a letter, a hak jawab. */
export const GUEST_WORDS: FieldWords = {
  label: "Penulis dari luar",
  hint: "Orang yang tidak punya kode: penulis opini, atau penjawab di hak jawab.",
  one: "orang",
  fields: {
    name: { label: "Nama" },
    role: { label: "Keterangan", hint: "Misalnya: kepala desa, dosen Universitas Jember." },
    url: { label: "Alamat halamannya" },
  },
};

/** The text of a story or page. */
export const BODY_WORDS: FieldWords = { label: "Isi" };

/** A page of the newsroom's own. */
export const PAGE_WORDS: Readonly<Record<"title" | "summary", FieldWords>> = {
  title: { label: "Judul" },
  summary: { label: "Ringkasan", isLong: true, hint: "Untuk mesin pencari." },
};
