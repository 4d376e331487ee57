import { head, type RuleExamples, STORY, storyFile, whole } from "./example.ts";

const BODY = "Nelayan pulang lebih awal.";

/** A series with its first part. */
const SERIES = {
  "_data/series.yaml": "jalur-rempah: { name: Jalur Rempah }\n",
  "posts/rempah.md": storyFile(
    "title: Pala dari Banda\ndate: 2024-12-01\nseries: { name: Jalur Rempah, part: 1 }",
    "Pala pernah hanya tumbuh di Kepulauan Banda.",
  ),
};

/** Rules of the lines between the two `---`. */
export const FRONT_MATTER_EXAMPLES: RuleExamples = {
  "no-front-matter": whole(
    "Berkas harus diawali baris `---`, isian, lalu baris `---` lagi. Baru sesudah itu isi beritanya.",
    "Pasar",
    STORY,
    `Pasar Ikan Muncar Ramai Lagi\n\n${BODY}\n`,
    storyFile("", BODY),
  ),
  "unclosed-front-matter": whole(
    "Baris `---` yang kedua belum ada, sehingga isi berita terbaca sebagai isian.",
    "---",
    STORY,
    `---\ntitle: Pasar Ikan Muncar Ramai Lagi\ndate: 2024-12-10 09.30 WIB\nauthor: AO\n\n${BODY}\n`,
    `---\ntitle: Pasar Ikan Muncar Ramai Lagi\ndate: 2024-12-10 09.30 WIB\nauthor: AO\n---\n\n${BODY}\n`,
  ),
  "front-matter-language": whole(
    "Baris pembuka hanya boleh tiga tanda hubung, tanpa tulisan lain.",
    "---js",
    STORY,
    `---js\ntitle: Pasar Ikan Muncar Ramai Lagi\ndate: 2024-12-10\nauthor: AO\n---\n\n${BODY}\n`,
    `---\ntitle: Pasar Ikan Muncar Ramai Lagi\ndate: 2024-12-10\nauthor: AO\n---\n\n${BODY}\n`,
  ),
  "missing-field": whole(
    "Isian wajib belum ada. Yang wajib hanya `title`, `date`, dan `author`.",
    "title",
    STORY,
    `---\ntitle: Pasar Ikan Muncar Ramai Lagi\ndate: 2024-12-10\n---\n\n${BODY}\n`,
    `---\ntitle: Pasar Ikan Muncar Ramai Lagi\ndate: 2024-12-10\nauthor: AO\n---\n\n${BODY}\n`,
  ),
  "empty-field": head(
    "Isian wajib sudah ada, tetapi kosong. Tulis nilainya sesudah titik dua.",
    "author:",
    "author:",
    "author: AO",
  ),
  "unknown-key": head(
    "Nama isian salah eja, atau berasal dari sistem lain. Pesannya menyebut nama yang benar.",
    "judul",
    "judul: Pasar Ikan Ramai\ntitle: Pasar Ikan Ramai",
    "title: Pasar Ikan Ramai",
  ),
  "duplicate-key": head(
    "Satu isian ditulis dua kali. Hapus salah satunya.",
    "author: RD",
    "author: AO\nauthor: RD",
    "author: [AO, RD]",
  ),
  "invalid-value": head(
    "Nilai ini bukan salah satu pilihan yang tersedia.",
    "ya",
    "featured: ya",
    "featured: true",
  ),
  "wrong-type": head(
    "Isian ini menerima bentuk lain. Beberapa topik, misalnya, ditulis sebagai daftar dalam kurung siku.",
    "Kopi, Aceh",
    "tags: Kopi, Aceh",
    "tags: [Kopi, Aceh]",
  ),
  "too-long": head(
    "Isian ini melewati batas: judul 300 karakter, ringkasan 1.000, topik 30 buah.",
    "Pasar",
    `title: ${"Pasar Ikan Muncar Kembali Ramai pada Musim Timur ".repeat(7).trim()}`,
    "title: Pasar Ikan Muncar Kembali Ramai",
  ),
  "yaml-syntax": head(
    "Penulisan isian keliru. Yang paling sering: ada titik dua di dalam judul. Apit judulnya dengan tanda kutip.",
    "Sidang",
    "title: Sidang Umum: Bahasa Indonesia Dipakai",
    'title: "Sidang Umum: Bahasa Indonesia Dipakai"',
  ),
  "yaml-comment": head(
    "Teks sesudah ` #` dianggap catatan dan hilang. Apit seluruh nilainya dengan tanda kutip.",
    "#1",
    "title: Juara #1 dari Banyuwangi",
    'title: "Juara #1 dari Banyuwangi"',
  ),
  "yaml-alias": head(
    "Tanda `*`, `&`, atau `!` di awal nilai punya arti khusus. Apit nilainya dengan tanda kutip.",
    "*Penting*",
    "title: *Penting*",
    'title: "Penting"',
  ),
  "bad-date": head(
    "Tanggal ditulis tahun-bulan-hari. `10/12/2024` ditolak karena dapat dibaca dua cara.",
    "10/12/2024",
    "date: 10/12/2024 09.30 WIB",
    "date: 2024-12-10 09.30 WIB",
  ),
  "date-order": head(
    "Waktu perubahan, ralat, pencabutan, atau akhir tayang tidak boleh mendahului waktu terbit.",
    "2024-12-01",
    "date: 2024-12-10\nupdated: 2024-12-01",
    "date: 2024-12-10\nupdated: 2024-12-11",
  ),
  "unlikely-date": head(
    "Tahunnya janggal: jauh di depan, lebih tua dari media daring, atau terpaut jauh dari folder dan tulisan lain.",
    "2042-12-10",
    "date: 2042-12-10 09.30 WIB",
    "date: 2024-12-10 09.30 WIB",
  ),
  "assumed-zone": head(
    "Jam tanpa zona dibaca menurut zona media, padahal jam di tempat itu lain. Tulis zonanya.",
    "2024-12-10 09.30",
    "date: 2024-12-10 09.30\nlocation: Denpasar",
    "date: 2024-12-10 09.30 WITA\nlocation: Denpasar",
  ),
  "bad-location": head(
    "Tempat itu tidak dikenal, atau ada lebih dari satu. Pesannya menyebut pilihannya.",
    "Banyuwngi",
    "location: Banyuwngi",
    "location: Banyuwangi",
  ),
  "doubtful-location": head(
    "Tempat itu terbaca, tetapi besar kemungkinan yang dimaksud tempat lain.",
    "Jember, Banyuwangi",
    "location: Jember, Banyuwangi",
    "location: Muncar, Banyuwangi",
  ),
  "unknown-author": head(
    "`author` diisi kode yang terdaftar di `_data/authors.yaml`, bukan nama. Huruf besar dan kecil dibedakan.",
    "A0",
    "author: A0",
    "author: AO",
  ),
  "reply-signature": head(
    "Hak jawab ditutup dengan nama yang menjawab, bukan kode redaksi. Ia tidak perlu didaftarkan.",
    "RD",
    "author: RD\ntype: hak-jawab\nof: kopi",
    "author: { name: Budi Santoso, role: Kepala Dinas Perikanan }\ntype: hak-jawab\nof: kopi",
  ),
  "unknown-category": head(
    "`category` diisi kunci kanal di `_data/categories.yaml`, dengan huruf kecil.",
    "Daerah",
    "category: Daerah",
    "category: daerah",
  ),
  "repeated-category": head(
    "Setiap kanal cukup disebut satu kali; yang pertama kanal utama.",
    "daerah]",
    "category: [daerah, budaya, daerah]",
    "category: [daerah, budaya]",
  ),
  "unknown-series": head(
    "Nama seri salah ketik, sehingga tulisan ini menjadi seri sendiri.",
    "Jalur Rempa",
    "series: Jalur Rempa",
    "series: Jalur Rempah",
    SERIES,
  ),
  "series-part": head(
    "Dua tulisan menjadi bagian yang sama, atau satu bagian terlewat.",
    "1 }",
    "series: { name: Jalur Rempah, part: 1 }",
    "series: { name: Jalur Rempah, part: 2 }",
    SERIES,
  ),
  "topic-collision": head(
    "Dua topik yang berbeda menjadi satu alamat. Bedakan namanya.",
    "C++",
    "tags: [C, C++]",
    "tags: [C, C Plus Plus]",
  ),
  "similar-topic": head(
    "Dua ejaan dari satu topik mendapat dua halaman. Samakan ejaannya, atau sebut yang lain di `aliases` topiknya di `_data/topics.yaml`.",
    "Perikana",
    "tags: Perikana",
    "tags: Perikanan",
    {
      "posts/ikan.md": storyFile(
        "title: Ikan Tongkol\ndate: 2024-12-01\nauthor: AO\ntags: Perikanan",
        "Tongkol mulai banyak.",
      ),
    },
  ),
  "bad-slug": head(
    "`slug` menjadi bagian alamat, jadi hanya boleh memuat a–z, 0–9, dan tanda hubung.",
    "Ikan Segar",
    "slug: Ikan Segar",
    "slug: ikan-segar",
  ),
  "bad-alias": head(
    "Alamat lama diawali satu garis miring dan berada di situs ini.",
    "berita/lama",
    "aliases: [berita/lama/]",
    "aliases: [/berita/lama/]",
  ),
  "alias-collision": head(
    "Alamat lama itu masih dipakai halaman atau tulisan lain.",
    "/2024/12/09/kopi/",
    "aliases: [/2024/12/09/kopi/]",
    "aliases: [/2019/pasar-ikan/]",
  ),
  "duplicate-url": head(
    "Dua tulisan beralamat sama, karena tanggal dan nama berkasnya sama. Beri salah satunya `slug` lain.",
    "kopi",
    "date: 2024-12-09\nslug: kopi",
    "date: 2024-12-09\nslug: pasar-ikan",
  ),
  "dead-story-reference": head(
    "`of`, `updates`, dan `translations` diisi slug tulisan lain: bagian terakhir alamatnya.",
    "kopu",
    "type: ralat\nof: kopu",
    "type: ralat\nof: kopi",
  ),
  "same-language": head(
    "Terjemahan harus berbahasa lain, dan dalam satu bahasa cukup satu. Bahasa tulisan diisi di `lang`.",
    "kopi",
    "translations: kopi",
    "lang: en\ntranslations: kopi",
  ),
  "invisible-character": head(
    "Ada karakter yang tidak tampak, biasanya terbawa dari hasil tempel. Hapus kata itu dan ketik ulang.",
    "Pasar",
    "title: Pasar\u200b Ikan Ramai",
    "title: Pasar Ikan Ramai",
  ),
  "marks-in-field": head(
    "Markdown dan HTML hanya berlaku di isi berita. Di isian, tandanya tampil apa adanya.",
    "Pasar",
    "title: Pasar **Ikan** Ramai",
    "title: Pasar Ikan Ramai",
  ),
  "headline-capitals": head(
    "Judul yang berhuruf kapital semua terbaca seperti teriakan. Pakai kapital di awal kata.",
    "PASAR",
    "title: PASAR IKAN MUNCAR RAMAI LAGI",
    "title: Pasar Ikan Muncar Ramai Lagi",
  ),
  "headline-case": head(
    "Setiap kata judul diawali huruf kapital, kecuali kata tugas. Peringatan ini hanya muncul jika dinyalakan redaksi.",
    "Pasar",
    "title: Pasar ikan di Muncar",
    "title: Pasar Ikan di Muncar",
    {
      "_data/site.yaml":
        "name: Media Uji\nurl: https://uji.example\ndescription: Media untuk pengujian.\nzone: WIB\nwarnings: { headline-case: true }\n",
    },
  ),
  "summary-length": head(
    "Ringkasan yang lebih panjang dari sekitar 160 karakter dipotong mesin pencari.",
    "Lapak ikan",
    "summary: Lapak ikan di Muncar kembali ramai pada musim timur tahun ini, setelah beberapa bulan sepi karena gelombang tinggi menahan nelayan di darat, dan pembeli dari kota berdatangan lagi.",
    "summary: Lapak ikan di Muncar kembali ramai pada musim timur tahun ini.",
  ),
};
