import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Files } from "../support/newsroom.ts";
import { faultsOf, story } from "../support/newsroom.ts";

/** Stories by slug, a day apart, each with its topics as written in its front matter. */
function newsroom(...topics: readonly string[]): Files {
  return Object.fromEntries(
    topics.map((tags, index) => [
      `posts/${index + 1}.md`,
      story(`title: T${index}\ndate: 2024-12-0${index + 1}\ntags: ${tags}`),
    ]),
  );
}

const told = (name: string, other: string, where = "") =>
  `Topik ${JSON.stringify(name)} beralamat sama dengan topik ${JSON.stringify(other)}${where}, jadi keduanya menjadi satu halaman. Bedakan hurufnya, misalnya dengan menambahkan kata.`;

/** Topics of stories, the oldest first, and what is said of them. */
const CASES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    "one name in many spellings",
    ["[Kopi Gayo]", "[kopi-gayo]", "[KOPI GAYO, Aceh]", "[Al-Qur\u2019an]", "[Al-Quran]"],
    [],
  ],
  [
    "names that may be two things, and share a page",
    ["[Café]", "[Cafe]", "[cafe]", '["R&D"]', "[R dan D]", '["R & D"]'],
    [
      'posts/2.md:5:7  peringatan  topic-collision  Topik "Cafe" dianggap sama dengan topik "Café" di "posts/1.md", jadi keduanya menjadi satu halaman. Samakan ejaannya, atau bedakan dengan menambahkan kata.',
      'posts/5.md:5:7  peringatan  topic-collision  Topik "R dan D" dianggap sama dengan topik "R&D" di "posts/4.md", jadi keduanya menjadi satu halaman. Samakan ejaannya, atau bedakan dengan menambahkan kata.',
    ],
  ],
  [
    "three languages in three stories, each told once",
    ["[C]", '["C++"]', '["C#"]', '["C++"]'],
    [
      `posts/2.md:5:7  peringatan  topic-collision  ${told("C++", "C", ' di "posts/1.md"')}`,
      `posts/3.md:5:7  peringatan  topic-collision  ${told("C#", "C", ' di "posts/1.md"')}`,
    ],
  ],
  [
    "two names in one story, where one would be dropped",
    ['[C, "C++"]'],
    [`posts/1.md:5:11  peringatan  topic-collision  ${told("C++", "C")}`],
  ],
  [
    "a name in another script",
    ["[Kofe]", "[Кофе]"],
    [`posts/2.md:5:7  peringatan  topic-collision  ${told("Кофе", "Kofe", ' di "posts/1.md"')}`],
  ],
  [
    "a name that has no letter for an address",
    ["[咖啡]"],
    [
      'posts/1.md:5:8  galat  bad-slug  Topik "咖啡" tidak dapat menjadi alamat. Tulis dengan huruf Latin atau angka.',
    ],
  ],
];

for (const [name, topics, expected] of CASES) {
  test(`topics: ${name}`, () => assert.equal(faultsOf(newsroom(...topics)), expected));
}

test("a draft's topic is nobody's", () => {
  const files = newsroom("[C]", '["C++"]');
  const draft = { ...files, "posts/2.md": story('tags: ["C++"]\ndraft: true') };
  assert.equal(faultsOf(draft), []);
});

test.run();
