import sharp from "sharp";
import { story } from "./newsroom.ts";
import { Project } from "./project.ts";

/** What editors have at hand: small pictures, tall ones, cut-outs, wide tables, a story alone on its subject. */
const PHOTOS = {
  "kecil.jpg": [320, 200],
  "tegak.jpg": [950, 1900],
  "lebar.jpg": [1600, 900],
} as const;

const TABLE = [
  `| ${Array.from({ length: 8 }, (_, column) => `Kolom ${column + 1}`).join(" | ")} |`,
  `|${"---|".repeat(8)}`,
  ...Array.from(
    { length: 30 },
    (_, row) =>
      `| Kecamatan ${row} | 12.345 | 67,8 | Keterangan yang panjangnya beberapa kata, seperti yang biasa ditulis orang pada kolom terakhir sebuah tabel | 1 | 2 | 3 | ya |`,
  ),
].join("\n");

const KANAL = ["nasional", "daerah", "ekonomi", "budaya", "lingkungan", "olahraga", "opini"];
const name = (slug: string) => `${slug[0]?.toUpperCase()}${slug.slice(1)}`;

/** A newsroom as most are; built. */
export async function everydayNewsroom(): Promise<Project> {
  const pictures: Record<string, Uint8Array> = {};
  for (const [file, [width, height]] of Object.entries(PHOTOS)) {
    pictures[`posts/${file}`] = await sharp({
      create: { width, height, channels: 3, background: "#7fb2e5" },
    })
      .jpeg()
      .toBuffer();
  }
  // Dark letters on nothing, as a logo or a chart is handed in.
  const letters = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="400"><text x="40" y="250" font-size="160" fill="#111">Grafik</text></svg>`;
  pictures["posts/tembus.png"] = await sharp(Buffer.from(letters)).png().toBuffer();
  const pictured = (file: string, day: string, more = "") =>
    story(
      `title: Berita dengan ${file}\ndate: 2024-12-${day} 08:00\ncategory: daerah\nimage: { src: ${file}, alt: Gambar }${more}`,
      `Isi berita.\n\n![Gambar](${file})\n\nAkhir.`,
    );
  const project = new Project({
    "_data/categories.yaml": [...KANAL, "berdua", "sendiri"]
      .map((slug) => `${slug}: { name: ${name(slug)} }\n`)
      .join(""),
    "_data/navigation.yaml": [
      "main:",
      "  - { label: Beranda, url: / }",
      ...KANAL.map((slug) => `  - { label: ${name(slug)}, url: /kanal/${slug}/ }`),
      "  - { label: Indeks, url: /indeks/ }",
      "",
    ].join("\n"),
    ...pictures,
    "posts/kecil.md": pictured("kecil.jpg", "20"),
    "posts/tegak.md": pictured("tegak.jpg", "19"),
    "posts/tembus.md": pictured("tembus.png", "18"),
    "posts/lebar.md": pictured(
      "lebar.jpg",
      "17",
      "\ntags: [Berdua]\ncorrections: [{ date: 2024-12-18 10:00, kind: ralat, text: Yang benar tiga. }]",
    ),
    // Bands of two and of one with photographs, too.
    ...Object.fromEntries(
      ["01", "02", "03"].map((day) => [
        `posts/foto-${day}.md`,
        story(
          `title: Foto ${day}\ndate: 2024-10-${day} 08:00\ncategory: ${day === "03" ? "sendiri" : "berdua"}\nimage: { src: lebar.jpg, alt: Foto }`,
        ),
      ]),
    ),
    "posts/tabel.md": story(
      "title: Berita dengan tabel\ndate: 2024-12-16 08:00\ncategory: opini\ntype: opini\ntags: [Berdua]",
      TABLE,
    ),
    "posts/diralat.md": story(
      "title: Berita yang diralat tanpa foto\ndate: 2024-12-15 08:00\ncategory: nasional\ncorrections: [{ date: 2024-12-18 10:00, kind: ralat, text: Yang benar tiga. }]",
    ),
    ...Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [
        `posts/lain-${index}.md`,
        story(
          `title: "Berita lain ke-${index}${index % 3 === 0 ? ", dengan judul yang jauh lebih panjang daripada judul di sebelahnya" : ""}"\ndate: 2024-11-${String(1 + (index % 28)).padStart(2, "0")} 09:00\ncategory: ${KANAL[index % 7]}\nsummary: ${index % 2 === 0 ? "Pendek." : "Ringkasan yang jauh lebih panjang, sampai beberapa baris, agar kartu di sebelahnya tampak pendek sekali kalau tidak diatur."}`,
        ),
      ]),
    ),
  });
  try {
    await project.build({ options: { listingSize: 5 } });
    return project;
  } catch (error) {
    project.dispose();
    throw new Error(`The newsroom was not built.\n${project.said.join("\n")}`, { cause: error });
  }
}
