import type { DataFileName } from "../data/index.ts";
import type { FieldWords } from "./words.ts";

const CERTIFICATE: FieldWords = { label: "Nomor sertifikat kompetensi (UKW)" };
const PERSON: FieldWords["fields"] = { name: { label: "Nama" }, certificate: CERTIFICATE };

const PICTURE: FieldWords = {
  label: "Gambar",
  fields: {
    src: {
      label: "Gambar",
      hint: "Berkas di folder tulisan, dari folder utama: posts/topik/kopi.jpg",
    },
    alt: { label: "Yang tampak di gambar", hint: "Untuk pembaca yang tidak dapat melihatnya." },
    caption: { label: "Takarir", hint: "Keterangan di bawah gambar." },
    credit: { label: "Pembuat gambar", hint: "Nama fotografer, atau pemilik gambar." },
    license: { label: "Lisensi" },
  },
};

/** A data file's form. */
export interface DataWords extends FieldWords {
  /** A name among the icons of Material Symbols. */
  readonly icon: string;
}

/**
 * The data files that can be edited in a browser. Not the editor's own, by which it could be led to another
 * repository, and not the texts, of which there are hundreds.
 */
export const DATA_WORDS: Readonly<Partial<Record<DataFileName, DataWords>>> = {
  navigation: {
    label: "Menu",
    icon: "menu",
    fields: {
      main: {
        label: "Menu di kepala halaman",
        one: "tautan",
        fields: {
          label: { label: "Tulisan" },
          url: { label: "Alamat", hint: "Di situs ini: /kanal/daerah/. Di luar: https://…" },
        },
      },
      footer: {
        label: "Tautan di kaki halaman",
        one: "tautan",
        fields: {
          label: { label: "Tulisan" },
          url: { label: "Alamat", hint: "Di situs ini: /kanal/daerah/. Di luar: https://…" },
        },
      },
    },
  },
  authors: {
    label: "Penulis",
    icon: "group",
    hint: "Jangan hapus penulis yang masih punya tulisan.",
    one: "penulis",
    key: { name: "code", label: "Kode", hint: "Dicetak di akhir tulisan, misalnya AO." },
    fields: {
      name: { label: "Nama" },
      role: { label: "Jabatan" },
      bio: { label: "Tentang penulis", isLong: true, hint: "Satu atau dua kalimat." },
      email: { label: "Surel", hint: "Tampil untuk umum." },
      picture: {
        label: "Foto",
        hint: "Berkas di folder tulisan, dari folder utama: posts/penulis/ao.jpg",
      },
      links: {
        label: "Alamat di tempat lain",
        hint: "Satu baris satu alamat, dengan https://.",
        one: "alamat",
      },
    },
  },
  categories: {
    label: "Kanal",
    icon: "category",
    hint: "Urutannya dipakai di beranda.",
    one: "kanal",
    key: {
      name: "key",
      label: "Kunci",
      hint: "Huruf kecil; menjadi alamat kanal. Jangan diubah sesudah dipakai.",
    },
    fields: {
      name: { label: "Nama" },
      description: {
        label: "Keterangan",
        isLong: true,
        hint: "Apa isinya; tampil di halaman kanal.",
      },
    },
  },
  series: {
    label: "Seri",
    icon: "format_list_numbered",
    hint: "Rangkaian tulisan yang punya halaman sendiri.",
    one: "seri",
    key: {
      name: "key",
      label: "Kunci",
      hint: "Huruf kecil; menjadi alamat seri. Jangan diubah sesudah dipakai.",
    },
    fields: {
      name: { label: "Nama", hint: "Seperti yang dibaca orang: Jalur Rempah." },
      description: { label: "Pengantar", isLong: true, hint: "Tampil di halaman seri." },
      order: {
        label: "Urutan bagian",
        hint: "Satu baris satu tulisan: slugnya, dari bagian pertama.",
        one: "tulisan",
      },
      picture: PICTURE,
    },
  },
  topics: {
    label: "Topik",
    icon: "sell",
    hint: "Topik yang halamannya punya pengantar. Topik lain tidak perlu didaftarkan.",
    one: "topik",
    key: {
      name: "key",
      label: "Kunci",
      hint: "Huruf kecil; menjadi alamat topik. Jangan diubah sesudah dipakai.",
    },
    fields: {
      name: { label: "Nama" },
      description: { label: "Pengantar", isLong: true, hint: "Tampil di halaman topik." },
      facts: { label: "Fakta pokok", hint: "Satu baris satu fakta.", one: "fakta" },
      aliases: {
        label: "Ejaan lain",
        hint: "Tulisan yang memakainya terdaftar di topik ini.",
        one: "ejaan",
      },
      picture: PICTURE,
    },
  },
  popular: {
    label: "Terpopuler",
    icon: "trending_up",
    fields: {
      period: { label: "Kurun waktu", hint: "Seperti yang dibaca orang: Pekan ini." },
      stories: {
        label: "Jumlah pembaca",
        one: "tulisan",
        key: { name: "story", label: "Tulisan", hint: "Alamatnya di situs ini, atau slugnya." },
        value: { label: "Jumlah pembaca" },
      },
    },
  },
  redirects: {
    label: "Alamat lama",
    icon: "alt_route",
    hint: "Alamat lama yang bukan tulisan, dan tujuannya.",
    one: "alamat",
    key: { name: "from", label: "Alamat lama", hint: "Misalnya /category/politik/" },
    value: { label: "Tujuan", hint: "Misalnya /kanal/nasional/" },
  },
  newsroom: {
    label: "Penerbit",
    icon: "apartment",
    fields: {
      company: { label: "Perusahaan pers", hint: "Badan hukumnya." },
      registration: { label: "Nomor badan hukum" },
      address: { label: "Alamat" },
      email: { label: "Surel redaksi" },
      phone: { label: "Telepon" },
      whatsapp: { label: "WhatsApp", hint: "Diawali +62 atau 0." },
      editorial: { label: "Penanggung jawab redaksi", fields: PERSON },
      business: { label: "Penanggung jawab usaha", fields: PERSON },
      pressCouncil: { label: "Verifikasi Dewan Pers", hint: "Dengan kata-kata." },
      founded: { label: "Tahun berdiri" },
      ownership: {
        label: "Pemilik",
        isLong: true,
        hint: "Siapa pemiliknya dan dari apa media hidup.",
      },
      staff: {
        label: "Susunan redaksi",
        one: "nama",
        fields: {
          name: { label: "Nama" },
          role: { label: "Jabatan" },
          code: { label: "Kode penulis" },
          certificate: CERTIFICATE,
        },
      },
      social: { label: "Akun di media sosial", hint: "Alamat lengkapnya.", one: "alamat" },
      security: { label: "Laporan celah keamanan", hint: "Surel atau alamat https." },
    },
  },
  site: {
    label: "Media",
    icon: "newspaper",
    fields: {
      name: { label: "Nama media", hint: "Seperti di dateline." },
      url: { label: "Alamat situs" },
      description: { label: "Media dalam satu kalimat" },
      lang: {
        label: "Bahasa situs",
        hint: "Kodenya: id Indonesia, en Inggris. Jika kosong: id.",
      },
      zone: { label: "Zona waktu" },
      zoneLabels: {
        label: "Ejaan zona waktu",
        hint: "Hanya jika ditulis lain, misalnya Wita.",
        fields: { WIB: { label: "WIB" }, WITA: { label: "WITA" }, WIT: { label: "WIT" } },
      },
      color: { label: "Warna media", hint: "Misalnya #b3361b" },
      logo: { label: "Berkas logo", hint: "Dari folder utama proyek: gambar/logo.svg" },
      logoDark: { label: "Berkas logo untuk mode gelap" },
      icon: { label: "Berkas ikon", hint: "Persegi, sebaiknya 512 × 512 piksel." },
      dateline: { label: "Pola dateline", hint: "Misalnya {Kota}, {media} –" },
      archive: {
        label: "Arsip lama",
        hint: "Tulisan yang diterbitkan apa adanya: tanpa peringatan, dan tautan mati tidak menghentikannya.",
        fields: {
          before: { label: "Terbit sebelum tanggal", hint: "Misalnya 2026-01-01" },
          folders: { label: "Folder arsip", hint: "Misalnya posts/lama", one: "folder" },
        },
      },
    },
  },
};
