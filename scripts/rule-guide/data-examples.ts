import { BESIDE, named, type RuleExample, type RuleExamples, storyFile, whole } from "./example.ts";

const SITE = "_data/site.yaml";
const NEWSROOM = "_data/newsroom.yaml";
const RECORD = "_data/published.yaml";
const site = (url: string) =>
  `name: Media Uji\nurl: ${url}\ndescription: Media untuk pengujian.\nzone: WIB\n`;
const newsroom = (company: string, email: string) =>
  `${company}address: "Jalan Uji 1, Banyuwangi"\n${email}editorial: { name: Penanggung Jawab Redaksi }\nbusiness: { name: Penanggung Jawab Usaha }\n`;
const COMPANY = "company: PT Media Uji\n";
const EMAIL = "email: redaksi@uji.example\n";

/** Five stories that are published, as the record says. */
const DAYS = ["10", "11", "12", "13", "14"];
const PUBLISHED = Object.fromEntries(
  DAYS.map((day) => [
    `posts/s${day}.md`,
    storyFile(`title: Kabar Tanggal ${day}\ndate: 2024-12-${day} 10.00 WIB`),
  ]),
);
const RECORDED = DAYS.map((day) => `/2024/12/${day}/s${day}/: posts/s${day}.md\n`).join("");

/** Rules of the newsroom's data, which its editors keep. */
export const DATA_EXAMPLES: RuleExamples = {
  "missing-file": {
    ...named(
      "Berkas data yang wajib tidak ada. Buat berkas itu di `_data/`.",
      SITE,
      {},
      {},
      {
        wrong: (sources) => ({
          ...sources,
          registries: { ...sources.registries, site: undefined },
        }),
      },
    ),
  },
  "missing-package": editorPackage(),
  "missing-publisher": whole(
    "UU Pers 40/1999 pasal 12 mewajibkan nama, alamat, dan penanggung jawab diumumkan.",
    "address",
    NEWSROOM,
    newsroom("", EMAIL),
    newsroom(COMPANY, EMAIL),
  ),
  "missing-contact": whole(
    "Harus ada cara meminta hak jawab dan hak koreksi: surel atau telepon.",
    "company",
    NEWSROOM,
    newsroom(COMPANY, ""),
    newsroom(COMPANY, EMAIL),
  ),
  "url-mismatch": whole(
    "Alamat situs di data dan jalur yang dipakai saat membangun tidak sama.",
    "",
    SITE,
    site("https://uji.example/berita"),
    site("https://uji.example"),
  ),
  "bad-url-record": whole(
    "Satu baris catatan alamat tidak terbaca. Baris ditulis `/alamat/: berkas`.",
    "lama: posts/pasar.md",
    RECORD,
    "lama: posts/pasar.md\n",
    "/2024/12/10/pasar/: posts/pasar.md\n",
  ),
  "lost-url": whole(
    "Alamat yang pernah terbit tidak menuju apa pun lagi. Pesannya menyebut baris yang harus ditambahkan.",
    "/2024/12/10/lama/",
    RECORD,
    "/2024/12/10/lama/: posts/lama.md\n",
    "/2024/12/10/pasar/: posts/pasar.md\n",
  ),
  "sample-leftover": whole(
    "Data atau halaman masih memuat nama, alamat, atau isian “(contoh)” dari redaksi percontohan.",
    "(contoh)",
    NEWSROOM,
    newsroom("company: PT Media (contoh)\n", EMAIL),
    newsroom(COMPANY, EMAIL),
  ),
  "unfilled-field": whole(
    "Isian yang dikosongkan saat redaksi dibuat dengan jejak init belum diganti dengan yang sebenarnya.",
    "(belum diisi)",
    NEWSROOM,
    newsroom("company: (belum diisi)\n", EMAIL),
    newsroom(COMPANY, EMAIL),
  ),
  "clock-moved-back": {
    about:
      "Menurut jam komputer, berita yang sudah terbit belum waktunya terbit. Betulkan jam dan tanggal komputernya.",
    at: "",
    wrong: {
      files: { ...BESIDE, ...PUBLISHED, [RECORD]: RECORDED },
      file: RECORD,
      shown: "Jam komputer: 2 Januari 2024",
      language: "text",
      setup: { now: Date.parse("2024-01-02T12:00:00+07:00") },
    },
    right: {
      files: { ...BESIDE, ...PUBLISHED, [RECORD]: RECORDED },
      file: RECORD,
      shown: "Jam komputer: 2 Januari 2025",
      language: "text",
    },
  },
  "unknown-language": whole(
    "Bahasa ditulis dengan kodenya, bukan namanya: `id` Indonesia, `en` Inggris, `jv` Jawa, `su` Sunda.",
    "inggris",
    SITE,
    `${site("https://uji.example")}lang: inggris\n`,
    `${site("https://uji.example")}lang: en\n`,
  ),
  "unknown-story": whole(
    "Hitungan pembaca menyebut alamat atau slug yang bukan tulisan.",
    "pasr",
    "_data/popular.yaml",
    "stories:\n  pasr: 120\n",
    "stories:\n  pasar: 120\n",
  ),
};

/** The browser editor is asked for; whether its package is there can't be seen in any file of the newsroom. */
function editorPackage(): RuleExample {
  const file = "_data/editor.yaml";
  const files = { ...BESIDE, [file]: "host: github\nrepository: media/situs\n" };
  const room = { files, file, language: "text" as const };
  return {
    about: "Editor web diminta di `_data/editor.yaml`, tetapi paketnya belum dipasang.",
    at: "",
    wrong: { ...room, shown: "npm ci", hasEditor: false },
    right: { ...room, shown: "npm install @sveltia/cms" },
  };
}
