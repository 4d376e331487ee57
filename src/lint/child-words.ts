/** Words of a sexual crime: of such a victim nobody's name is told, whatever the age (KEJ, clause 5). */
const SEXUAL_CRIMES = String.raw`(?:pen|men|di)cabul\p{Ll}*|pemerkosa\p{Ll}*|perkosaan|diperkosa|memperkosa|memerkosa|rudapaksa|dirudapaksa|merudapaksa|persetubuhan|disetubuhi|menyetubuhi|sodomi|disodomi|menyodomi|(?:kekerasan|pelecehan|kejahatan|eksploitasi) seksual|kejahatan susila|dilecehkan secara seksual|prostitusi anak|pornografi anak`;

/** Other crimes, in forms that a story about something else hardly has ("mencuri perhatian"). */
const OTHER_CRIMES = String.raw`tersangka|terdakwa|terpidana|(?:peng|di|meng)aniaya\p{Ll}*|pengeroyok\p{Ll}*|mengeroyok|dikeroyok|pembunuhan|dibunuh|membunuh|penyiksaan|disiksa|penculikan|diculik|perundungan|dirundung|tawuran|pembegalan|begal|klitih|pencurian|perampokan|dirampok|penikaman|ditikam|pembacokan|dibacok|perdagangan (?:anak|orang)|berkonflik dengan hukum|berhadapan dengan hukum|anak pelaku|pelaku anak|anak korban|korban anak|(?:ditangkap|ditahan) (?:polisi|polres\p{Ll}*|polsek|petugas|tim)|diamankan (?:polisi|polres\p{Ll}*|polsek|petugas)|diringkus|dibekuk`;

export const SEXUAL_CRIME = new RegExp(String.raw`(?<!\p{L})(?:${SEXUAL_CRIMES})(?!\p{L})`, "iu");
const CRIME = new RegExp(String.raw`(?<!\p{L})(?:${SEXUAL_CRIMES}|${OTHER_CRIMES})(?!\p{L})`, "iu");

/**
 * A stem of every crime above: a text without one holds none, and most texts are found to hold none
 * in a fifth of the time.
 */
const STEM =
  /cabul|perkosa|merkosa|rudapaksa|setubuh|sodomi|seksual|susila|anak|tersangka|terdakwa|terpidana|aniaya|eroyok|bunuh|siksa|culik|rundung|tawuran|begal|klitih|curian|rampok|tikam|bacok|perdagangan|hukum|tangkap|tahan|amankan|ringkus|bekuk/i;

/** Whether a text speaks of a crime at all. */
export function speaksOfCrime(text: string): boolean {
  return STEM.test(text) && CRIME.test(text);
}

/** Crimes that are only spoken of: "penyuluhan pencegahan kekerasan seksual di SMPN 1". */
export const PREVENTION =
  /(?<!\p{L})(?:penyuluhan|sosialisasi|pencegahan|mencegah|dicegah|deklarasi|kampanye|edukasi|antikekerasan|anti[- ]?(?:perundungan|kekerasan|tawuran|pencabulan)|lomba|juara|seminar|pelatihan|satgas)(?!\p{L})/iu;

/** Words for a person under age. */
export const CHILD =
  /(?<!\p{L})(?:anak|bocah|remaja|siswa|siswi|pelajar|murid|santri|santriwati|balita|bayi|di bawah umur|gadis belia|abg)(?!\p{L})/iu;

/**
 * Words with a capital that are no part of a person's name: what a person is called, offices, and
 * whatever may stand before a number in brackets.
 */
export const NO_NAME: ReadonlySet<string> = new Set(
  `Anak Bocah Remaja Siswa Siswi Pelajar Murid Santri Santriwati Balita Bayi Gadis Belia Putra Putri
   Korban Pelaku Tersangka Terdakwa Saksi Kakak Adik Keponakan Cucu Tiri Kandung Angkat Perempuan
   Pria Wanita Lelaki Laki Pemuda Pemudi Mahasiswa Mahasiswi Warga Orang Ayah Ibu Bapak Paman Bibi
   Kakek Nenek Dua Tiga Empat Lima Seorang Sejumlah Para Bahwa Saat Ketika Kini Sedangkan Sementara
   Menurut Kata Ujar Polisi Polres Polresta Polrestabes Polsek Polda Kapolres Kapolsek Kapolda Kasat
   Kanit Kepala Unit Satuan Dinas Komnas Komisi Lembaga Kejaksaan Pengadilan Rumah Sakit Desa Dusun
   Kelurahan Kecamatan Kabupaten Kota Provinsi Jalan Gang Pasal Ayat Nomor Bab Butir Huruf Peraturan
   Undang Kitab Kelas Grup Bagian Tabel Gambar Halaman Perlindungan Kekerasan Seksual Pencabulan
   Pemerkosaan Pembunuhan Penganiayaan Perundungan Tindak Pidana Peradilan Sistem Pondok Pesantren
   Sekolah Negeri Senin Selasa Rabu Kamis Jumat Sabtu Minggu Januari Februari Maret April Mei Juni
   Juli Agustus September Oktober November Desember Indonesia`.split(/\s+/u),
);
