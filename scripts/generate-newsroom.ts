/**
 * Writes a newsroom of any size, to measure builds with: stories spread over days, places, authors,
 * categories and topics as a real paper's are, each about 300 words, some linked to earlier ones.
 * The same number always gives the same files.
 *
 *     npx tsx scripts/generate-newsroom.ts 10000 /tmp/newsroom
 *     npx tsx scripts/generate-newsroom.ts 10000 /tmp/newsroom dist/index.js    built by the compiled plugin
 */
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { URL_RECORD } from "../src/data/url-record.ts";
import { REGENCIES } from "../src/places/regencies.ts";

const [count, folder, entry = "src/index.ts"] = [Number(process.argv[2]), ...process.argv.slice(3)];
if (!Number.isInteger(count) || count < 1 || folder === undefined) {
  console.error("Usage: tsx scripts/generate-newsroom.ts COUNT FOLDER [PLUGIN]");
  process.exit(2);
}

const PROJECT = fileURLToPath(new URL("..", import.meta.url));
const FIRST_DAY = Date.UTC(2016, 0, 1);
const STORIES_A_DAY = 4;
const AUTHORS = ["RD", "AO", "MK", "SN"];
const CATEGORIES = ["nasional", "daerah", "ekonomi", "budaya", "lingkungan", "olahraga"];
const WORDS =
  "warga desa pasar jalan air sawah nelayan sekolah guru pemerintah kabupaten layanan harga beras ikan hutan gunung laut perahu jembatan listrik musim hujan panen bibit kebun kopi teh tenun batik museum candi benteng pelabuhan kapal bandara stasiun kereta terminal bus puskesmas dokter bidan lomba pemain pelatih gedung kantor rapat anggaran".split(
    " ",
  );
const TOPICS = WORDS.slice(0, 40).map((word) => word.charAt(0).toUpperCase() + word.slice(1));

/** A small generator of numbers that look random and never change (mulberry32). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

function story(index: number): { path: string; text: string } {
  const random = randomFrom(index + 1);
  const pick = <Item>(items: readonly Item[]): Item => items[random(items.length)] as Item;
  const sentence = () => {
    const words = Array.from({ length: 8 + random(10) }, () => pick(WORDS)).join(" ");
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  };
  const paragraph = () => Array.from({ length: 3 + random(3) }, sentence).join(" ");
  const [year, month, day] = dateOf(index);
  const time = `${String(6 + (index % STORIES_A_DAY) * 4).padStart(2, "0")}:${String(random(60)).padStart(2, "0")}`;
  const earlier = index > 0 && random(3) === 0 ? random(index) : undefined;
  const head = [
    `title: "${sentence().slice(0, -1)} ${index}"`,
    `date: ${year}-${month}-${day} ${time}`,
    `author: ${pick(AUTHORS)}`,
    `category: ${pick(CATEGORIES)}`,
    `location: "${pick(REGENCIES).code}"`,
    `tags: [${pick(TOPICS)}, ${pick(TOPICS)}, ${pick(TOPICS)}]`,
  ];
  const body = [
    paragraph(),
    paragraph(),
    ...(earlier === undefined
      ? []
      : [`Baca juga: [berita nomor ${earlier}](${linkTo(earlier, `${year}/${month}`)})`]),
    "## Di lapangan",
    paragraph(),
    `- ${sentence()}\n- ${sentence()}`,
    paragraph(),
  ];
  return {
    path: join("posts", year, month, `berita-${index}.md`),
    text: `---\n${head.join("\n")}\n---\n\n${body.join("\n\n")}\n`,
  };
}

function dateOf(index: number): [string, string, string] {
  const day = new Date(FIRST_DAY + Math.floor(index / STORIES_A_DAY) * 86_400_000);
  return day.toISOString().slice(0, 10).split("-") as [string, string, string];
}

function linkTo(index: number, from: string): string {
  const [year, month] = dateOf(index);
  return relative(join("posts", from), join("posts", year, month, `berita-${index}.md`));
}

for (let index = 0; index < count; index += 1) {
  const { path, text } = story(index);
  const file = join(folder, path);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, text);
}
cpSync(join(PROJECT, "_data"), join(folder, "_data"), {
  recursive: true,
  // The model newsroom's own URLs and series are none of this one's.
  filter: (path) => ![URL_RECORD, "series.yaml"].some((name) => path.endsWith(name)),
});
cpSync(join(PROJECT, "pages"), join(folder, "pages"), { recursive: true });
const plugin = resolve(PROJECT, entry);
writeFileSync(
  join(folder, "eleventy.config.ts"),
  `import jejak from ${JSON.stringify(plugin)};\n\nexport default function (config) {\n  config.addPlugin(jejak, { sharePictures: false });\n  return { templateFormats: ["njk", "11ty.js"] };\n}\n`,
);
writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
