import { test } from "uvu";
import * as assert from "uvu/assert";
import type * as z from "zod";
import { DATA_FILES } from "../../src/data/data-files.ts";
import { FIELDS } from "../../src/front-matter/fields.ts";
import { PEOPLE_KEYS, storySchema } from "../../src/front-matter/schema.ts";
import { aboutField } from "../../src/validation/about.ts";
import { unwrap } from "../../src/validation/schema-tree.ts";
import { faultsOf } from "../support/newsroom.ts";

/** Every object within a schema, with the path of its keys: "corrections", "source". */
function objectsIn(schema: z.ZodType, path: string): [string, Record<string, z.ZodType>][] {
  const inner = unwrap(schema);
  if (inner?.def.type === "array")
    return objectsIn((inner as z.ZodArray).element as z.ZodType, path);
  if (inner?.def.type === "record") {
    return objectsIn((inner as z.ZodRecord).valueType as z.ZodType, path);
  }
  if (inner?.def.type !== "object") return [];
  const shape = (inner as z.ZodObject).shape as Record<string, z.ZodType>;
  return [
    [path, shape],
    ...Object.entries(shape).flatMap(([key, field]) => objectsIn(field, `${path}.${key}`)),
  ];
}

const OBJECTS = [
  ...objectsIn(storySchema, "story"),
  ...Object.entries(DATA_FILES).flatMap(([name, { schema }]) => objectsIn(schema, name)),
];

for (const [path, shape] of OBJECTS) {
  test(`each field of ${path} says what it is, and no two have a name in common`, () => {
    const names = new Map<string, string>();
    for (const [key, field] of Object.entries(shape)) {
      const { description = "", synonyms = [] } = aboutField(field);
      assert.match(description, /[.…]$/u, `${path}.${key}`);
      for (const name of synonyms) {
        assert.is(name, name.toLowerCase());
        assert.not.ok(Object.hasOwn(shape, name), `${name} is a field itself`);
        assert.not.ok(names.has(name), `${name}: ${key} or ${names.get(name)}?`);
        names.set(name, key);
      }
    }
  });
}

const HEAD = { title: "Judul", date: "2024-12-10", author: "AO" };

/** What is told of a story whose head has these keys, written as they are. */
function toldOf(head: Readonly<Record<string, string>>): string[] {
  const lines = Object.entries(head).map(([key, value]) => `${key}: ${value}`);
  return faultsOf({ "posts/a.md": `---\n${lines.join("\n")}\n---\nIsi.\n` });
}

for (const [key, { schema }] of Object.entries(FIELDS)) {
  const { synonyms = [], example = "x" } = aboutField(schema);
  for (const name of synonyms) {
    test(`whoever writes "${name}" is told of "${key}"`, () => {
      const { [key as keyof typeof HEAD]: _own, ...others } = HEAD as Record<string, string>;
      const [told] = toldOf({ [name]: example, ...others }).filter((line) =>
        line.includes("unknown"),
      );
      assert.is(
        told,
        `posts/a.md:2:1  galat  unknown-key  Isian "${name}" tidak dikenal. Mungkin maksud Anda "${key}".`,
      );
    });
  }
}

test("whoever is from outside can be named in the fields that name people, and in no other", () => {
  const guest = { name: "Budi Santoso", role: "penulis tamu" };
  const takesGuest = ({ schema }: { readonly schema: z.ZodType }) =>
    [[guest], guest].some((given) => schema.safeParse(given).success);
  assert.equal(
    Object.entries(FIELDS)
      .filter(([, field]) => takesGuest(field))
      .map(([key]) => key),
    [...PEOPLE_KEYS],
  );
});

test("a key of another system is told in a sentence, and all known keys only once", () => {
  assert.equal(toldOf({ ...HEAD, layout: "post", qqq: "x", zzz: "x", Published: "true" }), [
    'posts/a.md:5:1  galat  unknown-key  Isian "layout" tidak dikenal. Tampilan diatur tema, bukan tulisan: hapus.',
    `posts/a.md:6:1  galat  unknown-key  Isian "qqq" tidak dikenal. Isian yang dikenal: ${Object.keys(FIELDS).join(", ")}.`,
    'posts/a.md:7:1  galat  unknown-key  Isian "zzz" tidak dikenal. Betulkan namanya, atau hapus.',
    'posts/a.md:8:1  galat  unknown-key  Isian "Published" tidak dikenal. Tulisan yang belum boleh terbit ditandai draft: true; yang lain terbit pada date. Hapus yang ini.',
  ]);
});

test("a name is not offered where its field is there, nor without its form", () => {
  assert.equal(toldOf({ ...HEAD, pubDate: "2024-12-10", cover: "/img/foto.jpg" }), [
    'posts/a.md:5:1  galat  unknown-key  Isian "pubDate" tidak dikenal. Mungkin maksud Anda "date", yang sudah ada: hapus yang ini.',
    'posts/a.md:6:1  galat  unknown-key  Isian "cover" tidak dikenal. Mungkin maksud Anda "image", yang ditulis misalnya image: { src: foto.jpg, alt: "Sawah berundak" }.',
  ]);
  assert.equal(toldOf({ date: "2024-12-10", author: "AO", judul: "A", headline: "B" }), [
    'posts/a.md:4:1  galat  unknown-key  Isian "judul" tidak dikenal. Mungkin maksud Anda "title".',
    'posts/a.md:5:1  galat  unknown-key  Isian "headline" tidak dikenal. Mungkin maksud Anda "title", seperti "judul": pakai salah satunya, hapus yang lain.',
  ]);
});

test("what an editor's form left unfilled is not there", () => {
  assert.equal(
    toldOf({
      ...HEAD,
      image: '{ src: "", alt: "" }',
      source: '{ name: "" }',
      breaking: "null",
      summary: "~",
      corrections: '[{ date: "", text: "", kind: null }]',
      draft: "False",
      withdrawn: "{ date: null, ground: null, reason: null }",
      tags: "['']",
      aliases: '[null, " "]',
      contributors: '[AO, ""]',
      photographer: "''",
    }),
    [],
  );
  assert.equal(
    toldOf({ ...HEAD, withdrawn: "false", breaking: "False", ai: "false", unverified: "false" }),
    [],
  );
  assert.equal(toldOf({ ...HEAD, author: '[AO, ""]', corrections: "[{}, '']" }), []);
});

test("no field takes more than a story can have", () => {
  const many = (count: number, each: string) => `[${Array(count).fill(each).join(", ")}]`;
  assert.equal(
    toldOf({
      title: "a".repeat(301),
      date: "2024-12-10",
      author: many(31, "AO"),
      tags: many(4000, "a"),
      aliases: many(101, "/a/"),
      summary: "kata ".repeat(300),
    }),
    [
      'posts/a.md:2:8  galat  too-long  Isian "title" memuat 301 karakter; paling banyak 300. Perpendek.',
      'posts/a.md:4:9  galat  too-long  Isian "author" memuat 31 butir; paling banyak 30. Hapus sebagian.',
      'posts/a.md:5:7  galat  too-long  Isian "tags" memuat 4000 butir; paling banyak 30. Hapus sebagian.',
      'posts/a.md:6:10  galat  too-long  Isian "aliases" memuat 101 butir; paling banyak 100. Hapus sebagian.',
      'posts/a.md:7:10  galat  too-long  Isian "summary" memuat 1499 karakter; paling banyak 1000. Perpendek.',
    ],
  );
});

test.run();
