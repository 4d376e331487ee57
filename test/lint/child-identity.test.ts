import { suite } from "uvu";
import * as assert from "uvu/assert";
import { childIdentities } from "../../src/lint/child-identity.ts";

const identity = suite("who a child is");

/** What is quoted of a story, the headline first. All names, schools and events are made up. */
function found(body: string, title = "Judul"): string[] {
  const [inTitle, inBody] = childIdentities([
    { text: title, isTitle: true },
    { text: body, isTitle: false },
  ]);
  return [...(inTitle ?? []), ...(inBody ?? [])].map(
    ({ message }) => /^"(.*?)" mungkin (\p{L}+)/u.exec(message)?.slice(1).join(": ") ?? message,
  );
}

for (const [what, body, expected] of [
  [
    "a name with an age in brackets",
    "Polisi menangkap pelaku pencabulan terhadap Nama Samaran (14) di rumahnya.",
    "Nama Samaran: nama",
  ],
  [
    "a name with an age in words",
    "Kasus penganiayaan itu menimpa Nama Samaran, 15 tahun.",
    "Nama Samaran: nama",
  ],
  [
    "a name with what the child is and an age",
    "Nama Samaran, pelajar 14 tahun, ditahan polisi.",
    "Nama Samaran: nama",
  ],
  ["one name with an age", "Korban pengeroyokan, Contoh (16), dirawat.", "Contoh: nama"],
  [
    "a name in bold, in a sentence after that of the crime",
    "Seorang anak diculik.\nIa adalah **Nama Samaran** (9).",
    "Nama Samaran: nama",
  ],
  [
    "a child by name",
    "Seorang siswi SMP bernama Nama Samaran melapor telah diperkosa.",
    "Nama Samaran: nama",
  ],
  [
    "the victim of a sexual crime, of whatever age",
    "Korban, Nama Samaran, melaporkan pemerkosaan itu.",
    "Nama Samaran: nama",
  ],
  [
    "an offender who is a child",
    "Penikaman itu diakui pelaku anak, Nama Samaran, di depan hakim.",
    "Nama Samaran: nama",
  ],
  ["kin", "Ibu korban, Nama Contoh, mengadukan pencabulan atas anaknya.", "Nama Contoh: nama"],
  ["a school", "Seorang siswi SMPN 1 Kota Contoh dicabuli gurunya.", "SMPN 1 Kota Contoh: sekolah"],
  [
    "an Islamic school",
    "Santri Pondok Pesantren Nama Contoh disodomi.",
    "Pondok Pesantren Nama Contoh: sekolah",
  ],
  ["an address", "Anak itu, warga RT 02 Desa Contoh, menjadi korban pencabulan.", "RT 02: alamat"],
  [
    "a street and number",
    "Korban pencabulan adalah anak yang tinggal di Jalan Contoh Nomor 5.",
    "Jalan Contoh Nomor 5: alamat",
  ],
] as const) {
  identity(`${what} is told`, () => assert.equal(found(body), [expected]));
}

identity("a crime in the headline is about the whole story", () => {
  const body = "Ibunya bercerita.\n\nNama Samaran (14) kini didampingi.";
  assert.equal(found(body), []);
  assert.equal(found(body, "Siswi SMP Dicabuli Tetangga"), ["Nama Samaran: nama"]);
});

identity("a headline may give the name itself", () => {
  assert.equal(found("Isi.", "Nama Samaran (14) Korban Pencabulan"), ["Nama Samaran: nama"]);
});

identity("each name is told once, where it stands first", () => {
  const body = "Polisi mencari penculik.\nNama Samaran (9) diculik. Nama Samaran (9) selamat.";
  const [findings = []] = childIdentities([{ text: body, isTitle: false }]);
  assert.equal(
    findings.map(({ offset }) => body.slice(offset, offset + 12)),
    ["Nama Samaran"],
  );
});

identity("the message asks to look and names its sources", () => {
  const [[finding] = []] = childIdentities([
    { text: "Pencabulan menimpa Nama Samaran (14).", isTitle: false },
  ]);
  assert.match(
    finding?.message ?? "",
    /mungkin.*Periksa.*Kode Etik Jurnalistik pasal 5; UU 11\/2012 pasal 19/u,
  );
});

for (const body of [
  // Initials and pseudonyms are as it should be.
  "Korban pencabulan berinisial NS (14) didampingi ibunya.",
  "Korban pemerkosaan, N.S. (14), melapor.",
  "Melati (bukan nama sebenarnya) dicabuli.\n\nMelati (14) kini didampingi. Itu pencabulan.",
  "Mawar, nama samaran, korban pencabulan. Mawar (15) pulih.",
  // Adults
  "Tersangka pencabulan, Nama Contoh (45), ditahan.",
  "Korban pembunuhan itu, Nama Contoh, dimakamkan.",
  "Kuasa hukum korban, Nama Contoh, meminta pelaku pencabulan dihukum.",
  "Menurut pendamping korban Nama Contoh, pencabulan itu berulang.",
  "Menurut pendamping anak korban, Nama Contoh, pencabulan itu berulang.",
  "Anak itu dicabuli guru bernama Nama Contoh.",
  // No crime
  "Nama Samaran (14) menjadi juara catur anak se-Jawa Timur.",
  "Siswa SMPN 1 Kota Contoh memenangi lomba sains.",
  "Nama Samaran (16) mencuri perhatian di lapangan.",
  "Seorang bocah bernama Nama Samaran hilang di pantai.",
  "Korban gempa, Nama Samaran (12), sudah ditemukan.",
  "Pelaku usaha muda, Nama Samaran (17), memenangi penghargaan.",
  // Spoken of, not done
  "Siswa SMPN 1 Kota Contoh mengikuti penyuluhan pencegahan kekerasan seksual.",
  "Pelajar SMAN 2 Contoh mendeklarasikan antiperundungan. Deklarasi pelajar SMAN 2 Contoh menolak perundungan.",
  // Numbers in brackets that are no ages
  "Tersangka dijerat Pasal 81 Ayat (1) Undang-Undang Perlindungan Anak tentang persetubuhan dengan anak.",
  "Pencabulan itu dilaporkan pada Selasa (10/12/2024), lalu pada Rabu (11).",
  "Bocah (9) asal Banyuwangi (9) dicabuli; Siswi (14) dan Korban (15) juga.",
  "Komisi Perlindungan Anak Indonesia mengutuk pencabulan itu. Unit Perlindungan Perempuan dan Anak menangani.",
  "Siswi SMP di Banyuwangi dicabuli. Siswi SMP itu kini didampingi.",
  "Pada 1815 terjadi pembunuhan di Tambora (2.850 meter).",
  "Polres Contoh menangkap 14 tersangka tawuran.",
]) {
  identity(`${JSON.stringify(body)} tells nobody's`, () => assert.equal(found(body), []));
}

for (const title of [
  "Siswi SMP (14) Dicabuli Tetangga",
  "Ayah Cabuli Anak Tiri (9)",
  "Bocah Asal Banyuwangi (9) Diculik",
  "Polisi Tangkap Pelaku Pencabulan Anak di Bawah Umur",
]) {
  identity(`the headline ${JSON.stringify(title)} tells nobody's`, () => {
    assert.equal(found("Isi.", title), []);
  });
}

identity.run();
