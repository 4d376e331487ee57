import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Files } from "../support/newsroom.ts";
import { assemble, faultsOf, story } from "../support/newsroom.ts";
import { urlsOf } from "../support/site.ts";

/** Stories a day apart, each with its topics as written in its front matter. */
function newsroom(...topics: readonly string[]): Files {
  return Object.fromEntries(
    topics.map((tags, index) => [
      `posts/${index + 1}.md`,
      story(`title: T${index}\ndate: 2024-12-0${index + 1}\ntags: ${tags}`),
    ]),
  );
}

/** "2.md:5:7 Kopii > Kopi": where a topic is told, and as which it may be meant. */
function toldIn(files: Files): string[] {
  return faultsOf(files).map((fault) => {
    const [, at, name, other] =
      /^posts\/(\S+) {2}peringatan {2}similar-topic {2}Topik "(.*?)" hampir sama dengan topik "(.*?)"/u.exec(
        fault,
      ) ?? [];
    return at === undefined ? fault : `${at} ${name} > ${other}`;
  });
}

/** Topics of stories, the oldest first, and what is told. */
const CASES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ["spaces", ["Pemilu 2024", "[Aceh, Pemilu2024]"], ["2.md:5:14 Pemilu2024 > Pemilu 2024"]],
  ["points", ["UMKM", '"U-M-K-M"'], ["2.md:5:7 U-M-K-M > UMKM"]],
  ["a letter too few", ["Perikanan", "[Perikana]"], ["2.md:5:8 Perikana > Perikanan"]],
  [
    "another letter",
    ["Kebakaran Hutan", "Kebakeran Hutan"],
    ["2.md:5:7 Kebakeran Hutan > Kebakaran Hutan"],
  ],
  [
    "letters that changed places",
    ["Pariwisata", "Pariwsiata"],
    ["2.md:5:7 Pariwsiata > Pariwisata"],
  ],
  ["a singular", ["Hak Anak-Anak", "Hak Anak"], ["2.md:5:7 Hak Anak > Hak Anak-Anak"]],
  [
    "the rarer, though it is older",
    ["Startups", "Startup", "Startup"],
    ["1.md:5:7 Startups > Startup"],
  ],
  ["a pair, once", ["Perikanan", "Perikana", "Perikana"], ["1.md:5:7 Perikanan > Perikana"]],
  ["nothing of digits", ["Pemilu 2024", "Pemilu 2029", "Pemilu 20", "Covid-19", "Covid-18"], []],
  [
    "nothing of roman numbers and short words",
    ["Liga I", "Liga II", "Kopi", "Kopra", "Topi", "Padi", "Pagi"],
    [],
  ],
  ["nothing of names with a word more", ["Papua Barat", "Papua Barat Daya", "Papua"], []],
  ["nothing of what is two letters apart", ["Kendari", "Kediri", "Malang", "Magelang"], []],
];

for (const [name, topics, expected] of CASES) {
  test(`topics that are spelt nearly the same: ${name}`, () =>
    assert.equal(toldIn(newsroom(...topics)), expected));
}

test("what shares an address is one topic in any spelling, and told as none", () => {
  const files = newsroom("Pemilu 2024", "Pemilu-2024", "[UMKM]", "[Umkm]");
  assert.equal(toldIn(files), []);
  assert.equal(
    urlsOf(assemble(files)).filter((url) => url.startsWith("/topik/")),
    ["/topik/", "/topik/pemilu-2024/", "/topik/umkm/"],
  );
});

test("the message says where the other stands and how to make one of them", () => {
  assert.equal(faultsOf(newsroom("Perikanan", "Perikana")), [
    'posts/2.md:5:7  peringatan  similar-topic  Topik "Perikana" hampir sama dengan topik "Perikanan" di "posts/1.md", tetapi halamannya lain. Samakan ejaannya, atau sebut "Perikana" sebagai aliases topik "Perikanan" di _data/topics.yaml. Jika memang dua topik, daftarkan keduanya di sana.',
  ]);
});

test("the data file makes one of them, or says that they are two", () => {
  const files = newsroom("Perikanan", "Perikana");
  const told = (topics: string) => toldIn({ ...files, "_data/topics.yaml": topics });
  assert.equal(told("perikanan: { name: Perikanan, aliases: [Perikana] }\n"), []);
  assert.equal(told("perikanan: { name: Perikanan }\nperikana: { name: Perikana }\n"), []);
  // What it lists is how a name is spelt, even if no story has it.
  assert.equal(told("perikana: { name: Perikana }\n"), ["1.md:5:7 Perikanan > Perikana"]);
  assert.equal(told("ikan: { name: Ikan, aliases: [Perikann] }\n"), [
    "1.md:5:7 Perikanan > Perikann",
    "2.md:5:7 Perikana > Perikanan",
    "2.md:5:7 Perikana > Perikann",
  ]);
});

test("a draft's topic is nobody's", () => {
  const files = newsroom("Perikanan", "Perikana");
  assert.equal(toldIn({ ...files, "posts/2.md": story("tags: Perikana\ndraft: true") }), []);
});

test.run();
