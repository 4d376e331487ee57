import {
  body,
  head,
  type Newsroom,
  type RuleExample,
  type RuleExamples,
  STORY,
  storyFile,
} from "./example.ts";

/** A slip in the text of a live coverage. */
function live(about: string, at: string, wrong: string, right: string): RuleExample {
  const file = (text: string) => storyFile("type: langsung", `Air naik di Muncar.\n\n${text}`);
  const newsroom = (text: string): Newsroom => ({
    files: { [STORY]: file(text) },
    file: STORY,
    shown: text,
    language: "markdown",
  });
  return { about, at, wrong: newsroom(wrong), right: newsroom(right) };
}

/** Rules of the text of a story. */
export const BODY_EXAMPLES: RuleExamples = {
  "empty-body": body(
    "Kepala tulisan sudah ada, isinya belum.",
    { line: 7, column: 1 },
    "",
    "Pasar ikan di Muncar kini buka pukul 03.00 WIB.",
  ),
  "bad-live-time": live(
    "Jam pada judul kabar siaran langsung tidak terbaca. Tulis jam dan menitnya, lalu zonanya.",
    "## 25.70",
    "## 25.70 WIB Jalan ditutup\n\nPolisi menutup jalan.",
    "## 15.07 WIB Jalan ditutup\n\nPolisi menutup jalan.",
  ),
  "live-order": live(
    "Kabar siaran langsung ditulis menurut waktunya. Lewat tengah malam, tulis tanggalnya juga.",
    "## 00.15",
    "## 22.10 WIB Air naik\n\nSampai betis.\n\n## 23.40 WIB Jalan ditutup\n\nPolisi menutup jalan.\n\n## 00.15 WIB Air surut\n\nSurut.",
    "## 22.10 WIB Air naik\n\nSampai betis.\n\n## 23.40 WIB Jalan ditutup\n\nPolisi menutup jalan.\n\n## 11 Desember 2024 00.15 WIB Air surut\n\nSurut.",
  ),
  "joined-lines": body(
    "Satu Enter tidak membuat paragraf baru. Beri satu baris kosong di antara dua paragraf.",
    "Pembeli",
    "Nelayan pulang lebih awal.\nPembeli datang sejak subuh.",
    "Nelayan pulang lebih awal.\n\nPembeli datang sejak subuh.",
  ),
  "typed-dateline": body(
    "Dateline dicetak sendiri dari `location`, jadi yang diketik akan tampil dua kali.",
    "Banyuwangi, Media Uji",
    "Banyuwangi, Media Uji – Nelayan pulang lebih awal.",
    "Nelayan pulang lebih awal.",
  ),
  "typed-sign-off": body(
    "Kode penulis dicetak sendiri dari `author` dan `editor`, begitu pula nama dan sumbernya.",
    "(AO)",
    "Nelayan pulang lebih awal. (AO)",
    "Nelayan pulang lebih awal.",
  ),
  "repeated-title": body(
    "Judul sudah tampil di atas berita, jadi tidak perlu diketik lagi di isinya.",
    "# Pasar",
    "# Pasar Ikan Muncar Ramai Lagi\n\nNelayan pulang lebih awal.",
    "Nelayan pulang lebih awal.",
  ),
  "mistyped-markdown": body(
    "Ada spasi yang kurang atau lebih, atau kurung yang terbalik, sehingga tandanya tampil sebagai teks.",
    "##",
    "##Alasan pengelola\n\nNelayan pulang lebih awal.",
    "## Alasan pengelola\n\nNelayan pulang lebih awal.",
  ),
  "heading-level": body(
    "Judul bagian turun satu tingkat setiap kali: `##`, lalu `###`.",
    "####",
    "## Alasan\n\nOmbak besar.\n\n#### Cuaca\n\nAngin timur.",
    "## Alasan\n\nOmbak besar.\n\n### Cuaca\n\nAngin timur.",
  ),
  "underlined-heading": body(
    "Garis `---` atau `===` tepat di bawah kalimat menjadikan kalimat itu judul.",
    "---\n\nPembeli",
    "Nelayan pulang lebih awal.\n---\n\nPembeli datang.",
    "Nelayan pulang lebih awal.\n\n---\n\nPembeli datang.",
  ),
  "indented-code": body(
    "Paragraf yang menjorok empat spasi atau satu tab tampil sebagai kode. Hapus jorokannya.",
    "    Pembeli",
    "Nelayan pulang.\n\n    Pembeli datang.",
    "Nelayan pulang.\n\nPembeli datang.",
  ),
  "pasted-bullet": body(
    "Tanda butir dari Word atau WhatsApp tidak dikenal. Pakai tanda hubung dan spasi, atau angka, titik, dan spasi.",
    "• KTP",
    "Syaratnya:\n\n• KTP",
    "Syaratnya:\n\n- KTP",
  ),
  "swallowed-item": body(
    "Butir daftar menyatu dengan kalimat di atasnya. Beri baris kosong, dan mulai nomornya dari 1.",
    "2. KTP",
    "Syaratnya:\n2. KTP\n3. Kartu keluarga",
    "Syaratnya:\n\n1. KTP\n2. Kartu keluarga",
  ),
  "list-number": body(
    "Baris yang diawali angka dan titik menjadi daftar bernomor. Kalau itu tahun, tulis `\\.`.",
    "1945. Tahun",
    "1945. Tahun itu pelabuhan dibuka.",
    "1945\\. Tahun itu pelabuhan dibuka.",
  ),
  "unmeant-mark": body(
    "Tanda di awal baris punya arti: `>` kutipan, `-` dan `*` daftar. Tulis maksudnya dengan kata.",
    "> 100",
    "Yang hadir\n> 100 orang.",
    "Yang hadir lebih dari 100 orang.",
  ),
  "broken-table": body(
    "Tabel harus punya baris pemisah `|---|---|` di bawah baris pertama, dan jumlah kolom setiap barisnya sama.",
    "| Zona",
    "| Zona | Selisih |\n| WIB | +7 |",
    "| Zona | Selisih |\n|---|---|\n| WIB | +7 |",
  ),
  "pasted-table": body(
    "Tabel yang ditempel dari Excel atau berkas CSV tampil sebagai kalimat. Tulis ulang dengan `|`.",
    "Desa,Warga,RT",
    "Desa,Warga,RT\nMuncar,120,4\nLicin,80,3",
    "| Desa | Warga | RT |\n|---|---|---|\n| Muncar | 120 | 4 |\n| Licin | 80 | 3 |",
  ),
  "read-also": body(
    "“Baca juga” harus ditulis persis begitu, dengan titik dua, dan isinya hanya tautan.",
    "Baca pula",
    "Nelayan pulang.\n\nBaca pula: [Kopi Gayo](kopi.md)",
    "Nelayan pulang.\n\nBaca juga: [Kopi Gayo](kopi.md)",
  ),
  "missing-footnote": body(
    "Nomor catatan kaki ada, isinya belum.",
    "[^1]",
    "Produksi naik.[^1]",
    "Produksi naik.[^1]\n\n[^1]: Dinas Perikanan.",
  ),
  "unused-footnote": body(
    "Catatan kaki ada, tetapi tidak dirujuk di mana pun, jadi tidak tampil.",
    "[^1]:",
    "Produksi naik.\n\n[^1]: Dinas Perikanan.",
    "Produksi naik.[^1]\n\n[^1]: Dinas Perikanan.",
  ),
  "editor-note": body(
    "Catatan untuk teman sekantor masih tertinggal. Selesaikan, lalu hapus.",
    "[cek nama]",
    "Kata Budi [cek nama], ikan melimpah.",
    "Kata Budi Santoso, ikan melimpah.",
  ),
  "whatsapp-text": body(
    "Tanda WhatsApp lain artinya di sini: tebal `**…**`, miring `*…*`, coret `~~…~~`. Cap waktu obrolan dihapus.",
    "~lima~",
    "Harganya ~lima~ enam ribu.",
    "Harganya ~~lima~~ enam ribu.",
  ),
  "foreign-markup": body(
    "Kode dari WordPress, forum, atau sistem lain tampil sebagai teks.",
    "[b]",
    "Ikan [b]melimpah[/b].",
    "Ikan **melimpah**.",
  ),
  "raw-html": body(
    "HTML tampil sebagai teks. Pakai Markdown.",
    "<b>",
    "Ikan <b>melimpah</b>.",
    "Ikan **melimpah**.",
  ),
  "merge-conflict": body(
    "Dua orang mengubah baris yang sama, dan Git menyimpan keduanya. Pilih satu, lalu hapus ketiga baris tandanya.",
    "<<<<<<<",
    "<<<<<<< HEAD\nIkan melimpah.\n=======\nIkan langka.\n>>>>>>> lain",
    "Ikan melimpah.",
  ),
  "control-character": body(
    "Ada karakter yang tidak dapat ditampilkan, biasanya terbawa dari hasil tempel. Hapus.",
    "\u001b",
    "Ikan \u001bmelimpah.",
    "Ikan melimpah.",
  ),
  "dead-link": body(
    "Tujuan tautan tidak ada di situs ini. Pesannya menyebut nama yang mirip.",
    "kopii.md",
    "Lihat [kopi](kopii.md).",
    "Lihat [kopi](kopi.md).",
  ),
  "dead-fragment": body(
    "Bagian yang ditulis sesudah `#` tidak ada di tulisan itu.",
    "kopi.md#asl",
    "Lihat [asal kopi](kopi.md#asl).",
    "Lihat [asal kopi](kopi.md#asal).",
  ),
  "unsafe-link": body(
    "Alamat luar diawali `https://` atau `http://`.",
    "htps:",
    "Lihat [laman itu](htps://contoh.id/).",
    "Lihat [laman itu](https://contoh.id/).",
  ),
  "deceptive-link": body(
    "Alamat itu menampilkan satu situs tetapi membuka situs lain. Tulis alamat yang sebenarnya.",
    "https://bank",
    "Lihat [bank](https://bank.example@lain.example/).",
    "Lihat [bank](https://bank.example/).",
  ),
  "withdrawn-trace": body(
    "Tautan menuju berita yang sudah dicabut, dan teksnya mungkin menyebut yang harus hilang. Hapus tautannya.",
    "cabut.md",
    "Lihat [berita itu](cabut.md).",
    "Nelayan pulang lebih awal.",
    {
      "posts/cabut.md":
        "---\ntitle: Berita yang Dicabut\ndate: 2024-12-01\nauthor: AO\nwithdrawn: { date: 2024-12-02, ground: masa-depan-anak, reason: Identitas anak. }\n---\n\nIsi.\n",
    },
  ),
  "child-identity": body(
    "Nama, sekolah, atau alamat itu mungkin menunjukkan siapa anak yang berperkara atau korban kejahatan susila. Samarkan.",
    "Nama Samaran",
    "Polisi menyidik pencabulan yang menimpa Nama Samaran (14).",
    "Polisi menyidik pencabulan yang menimpa seorang anak.",
  ),
  "money-style": body(
    "Rupiah ditulis tanpa spasi, tanpa titik sesudah Rp, dan tanpa `,-`.",
    "Rp. 10.000,-",
    "Harganya Rp. 10.000,- sekilo.",
    "Harganya Rp10.000 sekilo.",
  ),
  "date-style": body(
    "Tanggal dan jam ditulis menurut EYD: 10 Desember 2024, pukul 14.30 WIB, Jumat, November.",
    "pukul 14:30",
    "Pasar tutup pukul 14:30 WIB.",
    "Pasar tutup pukul 14.30 WIB.",
  ),
  "number-style": body(
    "Titik memisahkan ribuan, koma memisahkan desimal. Periksa dulu artinya.",
    "10,000",
    "Pasar itu didatangi 10,000 orang.",
    "Pasar itu didatangi 10.000 orang.",
  ),
  "missing-attachment": body(
    "Berkas yang ditautkan harus ada di samping tulisan, dengan nama yang sama persis.",
    "putusn.pdf",
    "Majelis membacakan [putusan](putusn.pdf).",
    "Majelis membacakan [putusan](putusan.pdf).",
    { "posts/putusan.pdf": "PDF" },
  ),
  "attachment-type": body(
    "Yang diterbitkan: PDF, DOCX, XLSX, PPTX, ODT, ODS, ODP, CSV, TXT; dan suara MP3, M4A, OGG. Berkas Office lama dan arsip disimpan dahulu sebagai salah satunya.",
    "putusan.doc",
    "Majelis membacakan [putusan](putusan.doc).",
    "Majelis membacakan [putusan](putusan.pdf).",
    { "posts/putusan.pdf": "PDF" },
  ),
  "broken-attachment": body(
    "Isi berkas harus sesuai dengan namanya dan utuh. Yang lebih besar dari 100 MB tidak diterbitkan.",
    "rusak.pdf",
    "Majelis membacakan [putusan](rusak.pdf).",
    "Majelis membacakan [putusan](putusan.pdf).",
    { "posts/putusan.pdf": "PDF", "posts/rusak.pdf": "" },
  ),
  "active-attachment": body(
    "PDF dengan skrip atau perintah, berkas Office dengan makro, dan CSV dengan rumus dapat menjalankan sesuatu di komputer pembaca. Cetak ulang ke PDF, atau simpan tanpa makro.",
    "formulir.pdf",
    "Majelis membacakan [putusan](formulir.pdf).",
    "Majelis membacakan [putusan](putusan.pdf).",
    { "posts/putusan.pdf": "PDF", "posts/formulir.pdf": "JS" },
  ),
  "heavy-attachment": body(
    "Sebagian penyedia menolak berkas di atas 25 MiB, dan pembaca membayar kuotanya. Untuk suara orang, MP3 mono 48 kbit/s sudah cukup.",
    "sidang.mp3",
    "[Rekaman sidang](sidang.mp3)",
    "[Rekaman sidang](sidang-kecil.mp3)",
    { "posts/sidang.mp3": "BESAR", "posts/sidang-kecil.mp3": "MP3" },
  ),
  "missing-poster": head(
    "Sebelum diputar, yang tampak adalah gambar utama tulisan. Isi `image` dengan satu adegan videonya.",
    "video:",
    "video: https://www.youtube.com/watch?v=aqz-KE-bpKQ",
    "video: https://www.youtube.com/watch?v=aqz-KE-bpKQ\nimage: { src: foto.jpg, alt: Adegan video, credit: AO }",
  ),
  "missing-picture": body(
    "Berkas gambar itu tidak ada. Simpan di samping tulisan, dan periksa huruf besarnya.",
    "fota.jpg",
    "![Perahu di dermaga](fota.jpg)",
    "![Perahu di dermaga](foto.jpg)",
  ),
  "unknown-box": body(
    "Ada tiga kotak: `[!fakta]`, `[!kutipan]`, dan `[!linimasa]`.",
    "> [!faktta]",
    "> [!faktta] Pasar ikan\n> Buka pukul 03.00 WIB.",
    "> [!fakta] Pasar ikan\n> Buka pukul 03.00 WIB.",
  ),
  "undated-entry": body(
    "Setiap butir linimasa diawali waktu dan titik dua.",
    "> - Pasar dibuka",
    "> [!linimasa] Pasar ikan\n>\n> - 1975: Dibangun.\n> - Pasar dibuka lagi.",
    "> [!linimasa] Pasar ikan\n>\n> - 1975: Dibangun.\n> - 1998: Pasar dibuka lagi.",
  ),
  "typed-credit": body(
    "Keterangan gambar ditulis tepat di bawah gambarnya atau dalam tanda kutip sesudah nama berkas, dan pembuatnya cukup disebut satu kali.",
    "Foto: Antara",
    "![Perahu di dermaga](foto.jpg)\n\nFoto: Antara",
    '![Perahu di dermaga](foto.jpg "Foto: Antara")',
  ),
  "missing-alt": body(
    "Tulis apa yang tampak di gambar, untuk pembaca yang tidak melihatnya.",
    "foto.jpg",
    "![](foto.jpg)",
    "![Perahu di dermaga](foto.jpg)",
  ),
  "missing-credit": head(
    "Sebut siapa yang membuat gambarnya.",
    "image",
    "image:\n  src: foto.jpg\n  alt: Perahu di dermaga",
    "image:\n  src: foto.jpg\n  alt: Perahu di dermaga\n  credit: Kontributor AO",
  ),
  "picture-shape": pictureShape(),
  "remote-picture": body(
    "Gambar di situs lain tidak dimuat. Simpan berkasnya di samping tulisan, jika boleh dipakai.",
    "https://",
    "![Perahu](https://lain.example/perahu.jpg)",
    "![Perahu](foto.jpg)",
  ),
  "spaced-name": body(
    "Nama berkas yang berspasi diapit `<` dan `>`. Lebih mudah: ganti spasinya dengan tanda hubung.",
    "foto pasar.jpg",
    "![Perahu](foto pasar.jpg)",
    "![Perahu](<foto pasar.jpg>)",
    { "posts/foto pasar.jpg": "JPG" },
  ),
  "picture-type": body(
    "Jenis gambar itu tidak dapat dimuat. Simpan sebagai JPG, PNG, WebP, AVIF, atau GIF.",
    "peta.pdf",
    "![Peta](peta.pdf)",
    "![Peta](foto.jpg)",
  ),
  "broken-picture": body(
    "Berkas gambarnya rusak, kosong, atau bukan gambar. Kirim ulang dari aslinya.",
    "rusak.jpg",
    "![Perahu](rusak.jpg)",
    "![Perahu](foto.jpg)",
    { "posts/rusak.jpg": "" },
  ),
};

/** The same words for two pictures, of which one is small. */
function pictureShape(): RuleExample {
  const lines = "image:\n  src: foto.jpg\n  alt: Perahu di dermaga\n  credit: Kontributor AO";
  const example = head(
    "Gambar utama terlalu kecil, sehingga kabur, atau terlalu tinggi untuk satu layar. Pakai yang lebarnya 1.200 piksel atau lebih.",
    "foto.jpg",
    lines,
    lines,
  );
  const small: Newsroom["sources"] = (sources) => ({
    ...sources,
    pictures: new Map(
      [...sources.pictures].map(([path, probe]) => [
        path,
        probe.ok ? { ok: true, facts: { ...probe.facts, width: 320, height: 200 } } : probe,
      ]),
    ),
  });
  return {
    ...example,
    wrong: {
      ...example.wrong,
      shown: "foto.jpg, 320 × 200 piksel",
      language: "text",
      sources: small,
    },
    right: { ...example.right, shown: "foto.jpg, 1.200 × 800 piksel", language: "text" },
  };
}
