import sharp from "sharp";
import { pdf } from "./documents.ts";
import type { Files } from "./newsroom.ts";
import { story } from "./newsroom.ts";
import { Project } from "./project.ts";
import { mp3, mp4 } from "./recordings.ts";

/** The folder of the finished site, within the project. */
export const EXTREME_OUTPUT = "_site";

const LONG_URL = `https://contoh.example/${"arsip-panjang-tanpa-jeda".repeat(8)}`.slice(0, 200);
const WORD = "mempertanggungjawabkan";
const TITLE = `Bupati ${WORD} ketidakberperikemanusiaan pengelolaan anggaran di hadapan DPRD`;
// A headline of 90 characters, the longest that the model newsroom would print.
const HEADLINE = `${TITLE} kabupaten dan kota`.slice(0, 90).trim();
const TOPICS = Array.from(
  { length: 10 },
  (_, index) => `Penanggulangan Kemiskinan dan Ketertinggalan Daerah Tahap ${index + 1}`,
);
const CAPTION = "Warga berkumpul di halaman balai desa menjelang musyawarah tahunan. "
  .repeat(3)
  .trim();

const DATA: Files = {
  "_data/site.yaml": [
    "name: Persatuan Kewartawanan Penanggung Jawab Kepulauan Nusantara Bersama Indonesia",
    "url: https://luar-biasa.example",
    "description: Media untuk menguji tulisan dan daftar yang luar biasa panjang.",
    "zone: WIT",
    "",
  ].join("\n"),
  "_data/authors.yaml": [
    'AO: { name: "Raden Ajeng Siti Nurhalimah Kusumawardhani Prawirodirdjo, S.H., M.H." }',
    'RD: { name: "Redaksi Kepulauan Nusantara Bersama", role: "Pemimpin redaksi", bio: "Menulis." }',
    'MK: { name: "Muhammad Khairuddin Situmorang-Simanjuntak" }',
    'SN: { name: "S" }',
    "",
  ].join("\n"),
  "_data/categories.yaml": [
    "daerah: { name: Pemerintahan dan Pembangunan Daerah Tertinggal }",
    "budaya: { name: B }",
    "",
  ].join("\n"),
  "_data/navigation.yaml": [
    "main:",
    "  - { label: Beranda, url: / }",
    "  - { label: Pemerintahan dan Pembangunan Daerah Tertinggal, url: /kanal/daerah/ }",
    "  - { label: Budaya, url: /kanal/budaya/ }",
    "  - { label: Topik, url: /topik/ }",
    "  - { label: Penyelenggara pemerintahan menurut lokasi, url: /lokasi/ }",
    "  - { label: Indeks, url: /indeks/ }",
    "",
  ].join("\n"),
  "_data/newsroom.yaml": [
    "company: Perseroan Terbatas Persatuan Kewartawanan Penanggung Jawab Kepulauan Nusantara",
    'address: "Jalan Penanggung Jawab Kewartawanan Kepulauan Nusantara Bersama Nomor 123456, Tagulandang, Kabupaten Kepulauan Siau Tagulandang Biaro, Sulawesi Utara 95863"',
    "email: penanggung-jawab-redaksi-kepulauan-nusantara@persatuan-kewartawanan.luar-biasa.example",
    "phone: (0432) 1234567890",
    "whatsapp: +6281234567890",
    'editorial: { name: "Raden Ajeng Siti Nurhalimah Kusumawardhani Prawirodirdjo, S.H., M.H.", certificate: 12345-UKW/Wartawan-Utama/DP/I/2020 }',
    'business: { name: "Muhammad Khairuddin Situmorang-Simanjuntak" }',
    `ownership: Dimiliki ${WORD.repeat(5)}.`,
    "staff:",
    ...Array.from(
      { length: 30 },
      (_, index) =>
        `  - { name: "Anggota Redaksi yang Bernama Panjang Sekali ke-${index}", role: ${index % 3 === 0 ? "Redaktur Pelaksana Penanggung Jawab Wilayah Timur" : "Reporter"}, code: ${index % 2 === 0 ? "MK" : "AO"} }`,
    ),
    `social: ["${LONG_URL}"]`,
    "",
  ].join("\n"),
  "pages/tentang.md": `---\ntitle: Tentang ${WORD}\n---\n## Kami\n\nTentang media ini. ${LONG_URL}\n`,
};

function table(rows: number, columns: number): string {
  const row = (cell: (column: number) => string) =>
    `| ${Array.from({ length: columns }, (_, column) => cell(column)).join(" | ")} |`;
  return [
    row((column) => `Kecamatan ${column + 1}`),
    row(() => "---:"),
    ...Array.from({ length: rows }, (_, index) => row((column) => `${index * 1_000_003 + column}`)),
  ].join("\n");
}

const BODY = [
  `Paragraf pembuka dengan alamat ${LONG_URL} di tengah kalimat dan [${LONG_URL}](${LONG_URL}).`,
  "Baca juga: [Tulisan pendek ke-3](tulisan-3.md)",
  "## Bab dengan judul yang panjang sekali tentang pertanggungjawaban pengelolaan keuangan",
  "### Anak bab\n\n#### Cucu bab\n\n##### Cicit bab\n\nTeks di bawah judul yang dalam.[^catatan]",
  table(30, 8),
  `\`\`\`\n${"const barisKodeYangPanjangSekali = true; ".repeat(8)}\nselesai\n\`\`\``,
  `Kode dalam kalimat: \`${"kode_tanpa_jeda_".repeat(10)}\`.`,
  "- satu\n  - dua\n    - tiga\n      - empat yang agak panjang agar barisnya dipatahkan\n\n1. satu\n2. dua\n   1. anak",
  "> Kutipan yang berdiri sendiri dan cukup panjang untuk beberapa baris pada layar ponsel.\n>\n> — Siti Aminah, warga",
  '![Foto tegak warga](tegak.jpg "Foto: Antara/Warga")',
  '![Foto mungil](mungil.jpg "Foto: Antara/Warga")',
  `Menurut [putusan yang panjang sekali namanya dan tak muat di satu baris](putusan.pdf), ${WORD}.`,
  `[Putusan ${WORD} lengkap dengan semua lampirannya](putusan.pdf)`,
  `[Rekaman pembacaan putusan ${WORD}](sidang.mp3)`,
  "[Film dari ruang sidang](film.mp4)",
  "---",
  `Penutup dengan kata ${WORD.repeat(5)} yang tak berjeda.`,
  `[^catatan]: Catatan kaki dengan alamat <${LONG_URL}>.`,
].join("\n\n");

const HEAD = [
  `title: "${HEADLINE}"`,
  "date: 2024-12-10 14:30",
  "author: [AO, RD, MK, SN]",
  "editor: RD",
  "photographer: MK",
  "contributors: [SN]",
  "location: Kabupaten Pangkajene dan Kepulauan",
  "category: daerah",
  `tags: [${TOPICS.join(", ")}]`,
  `summary: "Ringkasan yang menyebut ${WORD} berkali-kali agar pembaca memahami seluruh duduk perkaranya sebelum membaca isi berita."`,
  "updated: 2024-12-11 09:00",
  "source: { name: Badan Penanggulangan Bencana dan Kedaruratan, url: https://contoh.example/ }",
  'unverified: { reason: "Menunggu keterangan dari pemerintah kabupaten." }',
  'ai: { kind: ilustrasi, tool: Alat, note: "Ilustrasi dibuat untuk menerangkan alur anggaran." }',
  `image: { src: mendatar.jpg, alt: "Warga di balai desa", caption: "${CAPTION}", credit: "${"Kantor Berita Antara Foto ".repeat(3).trim()}", license: "Creative Commons Atribusi-BerbagiSerupa 4.0 Internasional" }`,
  "corrections:",
  `  - { date: 2024-12-12 10:00, kind: ralat, text: "Sebelumnya tertulis ${LONG_URL}." }`,
  '  - { date: 2024-12-13 10:00, kind: koreksi, text: "Jumlah kecamatan adalah 13, bukan 31." }',
].join("\n");

/** A plain picture: what counts here is its shape, and noise would take long to compress. */
async function photo(width: number, height: number): Promise<Uint8Array> {
  return await sharp({ create: { width, height, channels: 3, background: "#7fb2e5" } })
    .jpeg()
    .toBuffer();
}

/** 45 short stories: listings of three pages, and by every third topic a listing of one story. */
function shortStories(): Files {
  return Object.fromEntries(
    Array.from({ length: 45 }, (_, index) => {
      const day = String(1 + (index % 28)).padStart(2, "0");
      const place = ["Kabupaten Kepulauan Siau Tagulandang Biaro", "Jayapura", "Bali"][index % 3];
      const head = [
        `title: "Tulisan pendek ke-${index}"`,
        `date: 2024-11-${day} 08:00`,
        "category: budaya",
        `location: ${place}`,
        `tags: [Ramai, Sendiri ${index}]`,
        ...(index === 7 ? ["label: advertorial"] : []),
        ...(index === 8 ? ["type: opini"] : []),
        ...(index === 9
          ? ["withdrawn: { date: 2024-12-01, ground: trauma-korban, reason: Permintaan keluarga. }"]
          : []),
      ];
      return [`posts/tulisan-${index}.md`, story(head.join("\n"), `Isi tulisan ke-${index}.`)];
    }),
  );
}

/** A newsroom in which everything is longer, deeper or more than a theme expects; built. */
export async function extremeNewsroom(): Promise<Project> {
  const project = new Project({
    ...DATA,
    ...shortStories(),
    "posts/luar-biasa.md": story(HEAD, BODY),
    "posts/video.md": story(
      `title: "Video ${HEADLINE}"\ncategory: daerah\nvideo: https://www.youtube.com/watch?v=aqz-KE-bpKQ\naudio: sidang.mp3\nimage: { src: mendatar.jpg, alt: "Warga di balai desa", caption: "${CAPTION}", credit: Antara }`,
    ),
    "posts/film.md": story(
      "title: Film Sendiri\ncategory: daerah\nvideo: film.mp4\nimage: { src: tegak.jpg, alt: Warga, credit: Antara }",
    ),
    "posts/putusan.pdf": pdf("Putusan"),
    "posts/sidang.mp3": mp3(201),
    "posts/film.mp4": mp4(62, ["vide"], "isom"),
    "posts/mendatar.jpg": await photo(1600, 900),
    "posts/tegak.jpg": await photo(900, 1600),
    "posts/mungil.jpg": await photo(24, 16),
  });
  try {
    // Pictures to share are on no page, and drawing some fifty of them takes longer than all else.
    await project.build({ options: { sharePictures: false } });
    return project;
  } catch (error) {
    project.dispose();
    throw new Error(`The extreme newsroom was not built.\n${project.said.join("\n")}`, {
      cause: error,
    });
  }
}
