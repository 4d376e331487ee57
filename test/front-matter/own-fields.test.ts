import { Ajv } from "ajv";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { editorConfig } from "../../src/editor/config.ts";
import { ownFieldSet } from "../../src/front-matter/own-fields.ts";
import { newStoryText, ownFieldLines } from "../../src/inspect/new-story.ts";
import { editorSchemas } from "../../src/json-schemas/schemas.ts";
import { optionsDigest } from "../../src/options/options-digest.ts";
import { resolveOptions } from "../../src/options/resolve-options.ts";
import { assemble, DATA, faultsOf, NOW, story, TEXT } from "../support/newsroom.ts";

const fields = {
  rating: z
    .number()
    .min(1)
    .max(5)
    .optional()
    .meta({ title: "Nilai", description: "1 sampai 5.", example: "4", synonyms: ["bintang"] }),
  venue: z
    .object({ name: z.string(), seats: z.int().optional(), free: z.boolean().optional() })
    .optional(),
  opens: z.date().optional(),
  guests: z.array(z.string().max(20)).max(2).optional(),
  mood: z.enum(["senang", "sedih"]).default("senang"),
  code: z
    .string()
    .refine((text) => text.startsWith("X"), "Kodenya diawali X.")
    .optional(),
};

const own = suite("a site's own fields");

function fieldsOf(more: string): unknown {
  const site = assemble({ "posts/a.md": story(more) }, { fields });
  assert.equal(
    site.diagnostics.map(({ message }) => message),
    [],
  );
  return site.stories[0]?.fields;
}

own("have the types that their schemas say, though YAML gives text alone", () => {
  assert.equal(fieldsOf("rating: 4.50"), { rating: 4.5, mood: "senang" });
  assert.equal(fieldsOf("venue: { name: 2024, seats: 300, free: True }\nmood: sedih"), {
    venue: { name: "2024", seats: 300, free: true },
    mood: "sedih",
  });
  // One entry is a list of one, and what a form left empty is not there.
  assert.equal(fieldsOf("guests: Budi\nrating:\nvenue: { name: '', seats: '' }"), {
    guests: ["Budi"],
    mood: "senang",
  });
});

own("read dates as Jejak does, in the newsroom's zone", () => {
  for (const text of [
    "2024-12-10 14.30",
    "10 Desember 2024 pukul 14.30 WIB",
    "2024-12-10T07:30:00Z",
  ]) {
    assert.equal(fieldsOf(`opens: ${text}`), {
      opens: new Date("2024-12-10T07:30:00Z"),
      mood: "senang",
    });
  }
});

const FAULTS: readonly (readonly [string, string])[] = [
  [
    "rating: lima",
    '5:9  galat  wrong-type  Isian "rating" harus berupa angka, bukan teks. Misalnya rating: 4.',
  ],
  ["rating: 7", '5:9  galat  invalid-value  Isian "rating" paling banyak 5, bukan "7".'],
  ["rating: 0", '5:9  galat  invalid-value  Isian "rating" paling sedikit 1, bukan "0".'],
  [
    "ratng: 4",
    '5:1  galat  unknown-key  Isian "ratng" tidak dikenal. Mungkin maksud Anda "rating".',
  ],
  [
    "bintang: 4",
    '5:1  galat  unknown-key  Isian "bintang" tidak dikenal. Mungkin maksud Anda "rating".',
  ],
  [
    "mood: marah",
    '5:7  galat  invalid-value  Nilai "marah" tidak dapat dipakai untuk "mood". Pilihannya: "senang" atau "sedih".',
  ],
  ["venue:\n  seats: 4", '6:3  galat  missing-field  Isian "venue.name" wajib ada.'],
  [
    "venue: { name: A, free: ya }",
    '5:25  galat  wrong-type  Isian "venue.free" harus berupa true atau false, bukan teks.',
  ],
  [
    "guests: [A, B, C]",
    '5:9  galat  too-long  Isian "guests" memuat 3 butir; paling banyak 2. Hapus sebagian.',
  ],
  ["opens: kapan-kapan", '5:8  galat  wrong-type  Isian "opens" harus berupa tanggal, bukan teks.'],
  [
    "code: A1",
    '5:7  galat  invalid-value  Nilai "A1" tidak dapat dipakai untuk "code". Kodenya diawali X.',
  ],
];

for (const [more, fault] of FAULTS) {
  own(`are told of by place: ${JSON.stringify(more)}`, () => {
    assert.equal(faultsOf({ "posts/a.md": story(more) }, { fields }), [`posts/a.md:${fault}`]);
  });
}

own("are unknown keys where the site has none", () => {
  assert.equal(faultsOf({ "posts/a.md": story("rating: 4") }).length, 1);
});

own("reach the story's page and its cards", () => {
  const { pages } = assemble({ "posts/a.md": story("rating: 5\ntags: [Kopi]") }, { fields });
  const page = (url: string) => pages.find((each) => each.url === url);
  const shown = { rating: 5, mood: "senang" };
  const stories = page("/2024/12/10/a/");
  assert.ok(stories?.layout === "story");
  assert.equal(stories.view.fields, shown);
  const listing = page("/topik/kopi/");
  assert.ok(listing?.layout === "listing");
  assert.equal(listing.view.days[0]?.stories[0]?.fields, shown);
});

own("whose schema throws, waits or makes no data are told with the field's name", () => {
  const told = (schema: z.ZodType) =>
    faultsOf({ "posts/a.md": story("rating: 4") }, { fields: { rating: schema } }).join();
  const thrower = z.string().refine(() => {
    throw new Error("rusak");
  });
  assert.match(
    told(thrower),
    /5:9 {2}galat {2}invalid-value {2}Skema isian "rating" .* gagal: "rusak"/u,
  );
  assert.match(told(z.string().refine(async () => true)), /Skema isian "rating" .* gagal/u);
  assert.match(told(z.string().transform(() => new Map())), /bukan data/u);
  assert.match(told(z.string().transform(() => () => 1)), /bukan data/u);
});

const REFUSED: readonly (readonly [unknown, string])[] = [
  [
    { title: z.string() },
    'Opsi "fields.title" memakai nama isian bawaan Jejak. Beri nama lain, misalnya dengan awalan media Anda.',
  ],
  [
    { "a b": z.string() },
    'Opsi "fields.a b" harus bernama huruf Latin, angka, "_" atau "-", diawali huruf, misalnya "rating".',
  ],
  [
    { rating: "number" },
    'Opsi "fields.rating" harus berupa skema zod 4, misalnya z.string().max(80).optional(), bukan "number".',
  ],
  [
    "rating",
    'Opsi "fields" harus berupa objek, misalnya { rating: z.number().min(1).max(5).optional() }, bukan "rating".',
  ],
];

for (const [given, message] of REFUSED) {
  own(`can't be ${JSON.stringify(given)}`, () => {
    const { options, diagnostics } = resolveOptions({ fields: given }, undefined);
    assert.equal(
      diagnostics.map((each) => each.message),
      [message],
    );
    assert.equal(options.fields, {});
  });
}

own("are completed and checked by editors", () => {
  const registries = { authors: new Map(), categories: new Map(), series: new Map() };
  const schema = editorSchemas({ registries, topics: [], fields }).find(
    ({ name }) => name === "story.json",
  )?.schema as {
    properties: Record<string, { title?: string; description?: string }>;
    required: string[];
  };
  assert.is(schema.properties.rating?.title, "Nilai");
  assert.is(schema.properties.rating?.description, "Nilai. 1 sampai 5.");
  assert.equal(schema.required.sort(), ["author", "date", "title"]);
  const check = new Ajv({ strict: false, allowUnionTypes: true }).compile(schema);
  const head = { title: "A", date: "2024-12-10", author: "AO" };
  assert.ok(check({ ...head, rating: 4, venue: { name: "A", free: true }, mood: "sedih" }));
  assert.not(check({ ...head, rating: 9 }));
  assert.not(check({ ...head, mood: "marah" }));
  assert.not(check({ ...head, ratng: 4 }));
});

own("stand in the browser editor's form", () => {
  const { sveltia } = editorConfig({
    settings: { host: "github", repository: "a/b" } as never,
    ...{
      site: { zone: "WIB", name: "Uji" },
      authors: new Map(),
      categories: new Map(),
      text: TEXT,
    },
    ...{ folders: { posts: "posts", ownPages: "pages", data: "_data" }, storyFiles: [] },
    ...{ storyUrl: "/{slug}/", fields },
  });
  const text = JSON.stringify(sveltia);
  assert.match(
    text,
    /\{"name":"rating","label":"Nilai","hint":"1 sampai 5.","required":false,"widget":"string","pattern":/u,
  );
  assert.match(text, /"name":"opens"[^}]*"widget":"datetime"/u);
  assert.match(text, /"name":"free"[^}]*"widget":"boolean"/u);
});

own("stand in a new story: the required with an example, the others behind a sign", () => {
  const needed = { ...fields, edition: z.int().min(1), kind: z.enum(["teater", "film"]) };
  const lines = ownFieldLines(ownFieldSet(needed, "WIB"));
  const answers = { title: "Judul Baru", authors: ["AO"], tags: [], draft: true };
  const text = newStoryText(answers, { zone: "WIB", now: NOW - 1000 }, undefined, lines);
  assert.match(text, /^# Ganti dengan yang benar\.\nedition: 1\nkind: teater$/mu);
  assert.match(text, /^# rating: 4$/mu);
  assert.equal(faultsOf({ "posts/a.md": text }, { fields: needed }), []);
});

own("leave a build its shortcut where their schemas hold no code", () => {
  const { code, ...plain } = fields;
  const told = optionsDigest({ fields: { ...plain, trimmed: z.string().trim().min(1, "Isi.") } });
  assert.is(told.hasCode, false);
  assert.not.equal(
    optionsDigest({ fields: { rating: z.number().max(4) } }).digest,
    optionsDigest({ fields: { rating: z.number().max(5) } }).digest,
  );
  assert.is(optionsDigest({ fields: { code } }).hasCode, true);
});

own("are none by default", () => {
  assert.equal(assemble({ ...DATA, "posts/a.md": story() }).stories[0]?.fields, {});
});

own.run();
