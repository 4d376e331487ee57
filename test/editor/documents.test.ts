import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readData, readStory, writeData, writeStory } from "../../src/editor/client/documents.ts";
import { dataForms } from "../../src/editor/data-forms.ts";
import { storyForm } from "../../src/editor/story-form.ts";
import { createTexts } from "../../src/texts/texts.ts";
import { ROOT } from "../support/commands.ts";

const { text } = createTexts({});
const { shape } = storyForm({
  site: { zone: "WIB" },
  authors: new Map(),
  categories: new Map(),
  text,
});

/** A story as it is after its form was changed. */
function edited(story: string, changes: Readonly<Record<string, unknown>>): string {
  return writeStory({ ...readStory(story, shape, "WIB"), ...changes }, shape, "WIB");
}

const STORY = `---
# Draf pertama
title: 'Panen: Kopi'   # judul kerja
date: 10 Desember 2024 14.30 WITA
author: [AO]
location: 35.10
image: { src: kopi.jpg, alt: "" }
tags:
  - Kopi
  - "1998"
---
Isi *pertama*.


Isi kedua.
`;

test("every story of the model newsroom is written as it was typed", () => {
  const folder = join(ROOT, "posts");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const stories = files.filter((path) => path.endsWith(".md"));
  assert.ok(stories.length > 20);
  for (const path of stories) {
    const story = readFileSync(join(folder, path), "utf8");
    assert.is(edited(story, {}), story, path);
  }
});

test("a form holds moments with their offset, lists and flags, and places as they are written", () => {
  const { jejakOriginal: _, ...entry } = readStory(
    STORY.replace("author", "draft: True\nauthor"),
    shape,
    "WIB",
  );
  assert.equal(entry, {
    title: "Panen: Kopi",
    date: "2024-12-10T14:30:00+08:00",
    draft: true,
    author: ["AO"],
    location: "35.10",
    image: { src: "kopi.jpg", alt: "" },
    tags: ["Kopi", "1998"],
    body: "Isi *pertama*.\n\n\nIsi kedua.",
  });
});

test("what nobody touched stays to the letter, comments and blank lines with it", () => {
  assert.is(edited(STORY, {}), STORY);
  assert.is(
    edited(STORY, { category: ["daerah"] }),
    STORY.replace('  - "1998"\n', '  - "1998"\ncategory: daerah\n'),
  );
  assert.is(
    edited(STORY, { category: ["daerah", "budaya"] }),
    STORY.replace('  - "1998"\n', '  - "1998"\ncategory: [daerah, budaya]\n'),
  );
});

for (const [what, changes, from, to] of [
  ["a title", { title: "Panen #1" }, "'Panen: Kopi'   # judul kerja", '"Panen #1" # judul kerja'],
  [
    "a moment in the site's zone",
    { date: "2024-12-11T09:05:00+07:00" },
    "10 Desember 2024 14.30 WITA",
    "2024-12-11 09:05",
  ],
  [
    "a moment in another zone",
    { date: "2024-12-11T09:05:00+09:00" },
    "10 Desember 2024 14.30 WITA",
    "2024-12-11 09:05 WIT",
  ],
  ["a place that looks like a number", { location: "11.10" }, "35.10", '"11.10"'],
  ["several authors", { author: ["AO", "MK"] }, "[AO]", "[AO, MK]"],
  ["one author", { author: ["MK"] }, "[AO]", "MK"],
  [
    "words of a picture",
    { image: { src: "kopi.jpg", alt: "Kopi", credit: "" } },
    '{ src: kopi.jpg, alt: "" }',
    "{ src: kopi.jpg, alt: Kopi }",
  ],
  [
    "a picture taken out",
    { image: { src: "", alt: "" } },
    'image: { src: kopi.jpg, alt: "" }\n',
    "",
  ],
  ["all topics taken out", { tags: [] }, '  - Kopi\n  - "1998"\n', ""],
  [
    "a text",
    { body: "Isi *pertama*.\n\nLain." },
    "Isi *pertama*.\n\n\nIsi kedua.",
    "\nIsi *pertama*.\n\nLain.",
  ],
] as const) {
  test(`changed: ${what}`, () => {
    const expected = STORY.replace(from, to).replace(
      what === "all topics taken out" ? "tags:\n" : "\u0000",
      "",
    );
    assert.is(edited(STORY, changes), expected);
  });
}

test("a new story holds what was filled in and nothing else", () => {
  const story = writeStory(
    {
      body: "Isi.",
      draft: false,
      featured: true,
      corrections: [{ date: "2024-12-11T09:05:00+07:00", kind: "ralat", text: "Satu\ndua" }],
      tags: ["Kopi"],
      author: ["AO"],
      summary: "",
      withdrawn: null,
      image: { src: "kopi.webp", alt: "", caption: undefined },
      source: { name: "", url: "" },
      date: "2024-12-10T07:30:00.000Z",
      title: "Ya",
    },
    shape,
    "WIB",
  );
  assert.is(
    story,
    `---
title: Ya
date: 2024-12-10 14:30
author: AO
tags: [Kopi]
image:
  src: kopi.webp
  alt: ""
corrections:
  - date: 2024-12-11 09:05
    text: |-
      Satu
      dua
    kind: ralat
featured: true
---

Isi.
`,
  );
});

test("a day without a time stays one, and what is no date is left for the check", () => {
  for (const date of ["2024-12-10", "kemarin"]) {
    const story = STORY.replace("10 Desember 2024 14.30 WITA", date);
    assert.is(readStory(story, shape, "WIB").date, date);
    assert.is(edited(story, { title: "A" }).includes(`date: ${date}\n`), true);
  }
});

test("people from outside have a field of their own in a form, and stand among the authors in the file", () => {
  for (const author of [
    "{ name: Budi, role: dosen }",
    "[AO, { name: Budi, role: dosen }]",
    "\n  - name: Budi\n    role: dosen",
  ]) {
    const story = STORY.replace("author: [AO]", `author: ${author}`.replace(": \n", ":\n"));
    assert.equal(readStory(story, shape, "WIB").guests, [{ name: "Budi", role: "dosen" }], author);
    assert.is(edited(story, {}), story);
  }
  assert.is(
    edited(STORY, { author: [], guests: [{ name: "Budi", role: "", url: "" }] }),
    STORY.replace("author: [AO]", "author:\n  name: Budi"),
  );
});

test("fields that no form knows are kept", () => {
  const story = STORY.replace("author", "judul_lama: [a, { b: c }]\nauthor");
  assert.is(edited(story, {}), story);
  assert.is(edited(story, { location: "" }), story.replace("location: 35.10\n", ""));
});

test("a file that is no story is not opened", () => {
  assert.throws(() => readStory("Tanpa kepala.", shape, "WIB"), /kepala tulisan/u);
  assert.throws(() => readStory("---\ntitle: [a\n---\n", shape, "WIB"));
});

test("a head on one line and one that is empty can be changed", () => {
  assert.is(
    edited("---\n{ title: A, author: AO }\n---\nIsi.\n", { title: "B" }),
    "---\n{ title: B, author: AO }\n---\nIsi.\n",
  );
  assert.is(edited("---\n---\nIsi.\n", { title: "B" }), "---\ntitle: B\n---\nIsi.\n");
});

const shapes = new Map(dataForms("_data").map((form) => [form.name, form.shape]));

function data(
  name: string,
  file: string,
  change: (entry: ReturnType<typeof readData>) => unknown,
): string {
  const form = shapes.get(name);
  if (form === undefined) throw new Error(name);
  const entry = readData(file, form, "WIB");
  return writeData({ ...entry, ...(change(entry) as object) }, form, "WIB");
}

test("the model newsroom's data files are written as they were typed", () => {
  for (const name of shapes.keys()) {
    const path = join(ROOT, "_data", `${name}.yaml`);
    let file: string;
    try {
      file = readFileSync(path, "utf8");
    } catch {
      continue;
    }
    assert.is(
      data(name, file, () => ({})),
      file,
      name,
    );
  }
});

test("authors are a list in a form and stay by code in the file", () => {
  const file = "# Kode\nRD: { name: Redaksi }\nAO:\n  name: Kontributor AO # tetap\n";
  const added = data("authors", file, ({ entries }) => {
    assert.equal(entries, [
      { code: "RD", name: "Redaksi" },
      { code: "AO", name: "Kontributor AO" },
    ]);
    return { entries: [...(entries as object[]), { code: "MK", name: "Kontributor MK", bio: "" }] };
  });
  assert.is(added, `${file}MK:\n  name: Kontributor MK\n`);
});

test("redirects and readers' counts are lists in a form, too", () => {
  assert.is(
    data("redirects", "/a/: /b/\n", () => ({ entries: [{ from: "/a/", value: "/c/" }] })),
    "/a/: /c/\n",
  );
  assert.is(
    data("popular", "stories:\n  pinisi: 1.204\n", ({ stories }) => ({
      period: "Pekan ini",
      stories: [...(stories as object[]), { story: "/2025/02/08/api-biru/", value: "1520" }],
    })),
    'period: Pekan ini\nstories:\n  pinisi: 1.204\n  /2025/02/08/api-biru/: "1520"\n',
  );
});

test("a data file that is not there yet is begun", () => {
  assert.is(
    data("redirects", "", () => ({ entries: [{ from: "/a/", value: "/b/" }] })),
    "/a/: /b/\n",
  );
});

test.run();
