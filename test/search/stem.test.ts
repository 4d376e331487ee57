import { test } from "uvu";
import * as assert from "uvu/assert";
import { stem } from "../../src/search/stem.ts";

/** Words of one root, which are found by each other. */
const SAME = [
  "bangun membangun pembangunan bangunan dibangun terbangun membangunkan",
  "tulis menulis penulis ditulis tulisan tertulis tulisannya tulislah",
  "pukul memukul pemukul dipukul pemukulan",
  "sapu menyapu penyapu disapu",
  "kirim mengirim pengirim pengiriman dikirimkan kiriman",
  "ambil mengambil pengambilan diambil",
  "baca membaca pembaca bacaan dibacakan",
  "kunjung mengunjungi kunjungan pengunjung dikunjungi berkunjung",
  "ajar belajar pelajar pelajaran mengajar pengajaran ajaran",
  "kerja bekerja pekerja pekerjaan mengerjakan dikerjakan",
  "banjir kebanjiran membanjiri",
  "tani petani pertanian",
  "uji menguji pengujian diuji teruji",
  "cari mencari pencarian dicari",
  "cat mengecat pengecatan",
  "baik perbaikan memperbaiki diperbaiki kebaikan",
  "usaha perusahaan pengusaha berusaha",
  "rencana berencana perencanaan merencanakan",
  "tangkap menangkap penangkapan ditangkap tertangkap",
  "pemerintah pemerintahan pemerintahnya",
  "berita pemberitaan diberitakan beritanya",
  "nilai menilai penilaian bernilai",
  "pulau kepulauan pulaunya",
];

/** Words that look related and are not. */
const DIFFERENT = [
  "menteri teri",
  "berita ita",
  "selatan selat",
  "beruang uang",
  "perempuan empu",
  "sekolah seko",
  "masalah masa",
  "penduduk duduk",
  "kuningan kuning",
  "rambutan rambut",
  "kursi kurs",
  "polisi polis",
  "komisi komis",
  "tangan tang",
  "terapi api",
  "badai bada",
  "marah parah",
  "alam kalam",
  "awan kawan",
  "pegawai gawai",
];

test("forms of a word have one root", () => {
  for (const words of SAME) {
    const roots = words.split(" ").map(stem);
    assert.equal([...new Set(roots)].length, 1, `${words}: ${roots.join(" ")}`);
  }
});

test("other words have another", () => {
  for (const words of DIFFERENT) {
    const [a, b] = words.split(" ").map(stem);
    assert.is.not(a, b, words);
  }
});

test("a word of no affix is its own root, and so is what is no word", () => {
  for (const word of ["kota", "rumah", "mk160", "25000", "الله", "c++", "", "@d20241210"]) {
    assert.is(stem(word), word);
  }
});

test.run();
