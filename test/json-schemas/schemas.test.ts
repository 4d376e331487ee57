import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { DATA_FILE_NAMES } from "../../src/data/data-files.ts";
import { readRegistries } from "../../src/data/registries.ts";
import { editorSchemas } from "../../src/json-schemas/schemas.ts";
import type { JsonSchema } from "../../src/json-schemas/to-json-schema.ts";
import { ROOT } from "../support/commands.ts";
import { faultsOf, sourcesOf, story } from "../support/newsroom.ts";

/** Those of the model newsroom, whose files Jejak passes. */
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const { registries } = readRegistries(
  sourcesOf({
    "_data/authors.yaml": read("_data/authors.yaml"),
    "_data/categories.yaml": read("_data/categories.yaml"),
  }).registries,
);
const SCHEMAS = new Map(
  editorSchemas({ registries, topics: ["Kopi", "Pertanian"] }).map(({ name, schema }) => [
    name,
    schema as JsonSchema,
  ]),
);

const ajv = new Ajv({ strict: false, allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);

/** What is wrong with a value by the schema of a file, as a checker says that nobody here wrote. */
function faults(name: string, value: unknown): string[] {
  const schema = SCHEMAS.get(name);
  assert.ok(schema, name);
  ajv.validate(schema, value);
  return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** YAML as an editor reads it: numbers, truth values and nothing at all are what they look like. */
const front = (text: string) => parse(text.split(/^---$/mu)[1] ?? "");

const schemas = suite("the JSON Schemas for editors");

schemas("are schemas by the metaschema of their draft, one for each file", () => {
  assert.equal(
    [...SCHEMAS.keys()].sort(),
    ["story", "page", ...DATA_FILE_NAMES].map((name) => `${name}.json`).sort(),
  );
  for (const [name, schema] of SCHEMAS) {
    assert.is(schema.$schema, "http://json-schema.org/draft-07/schema#");
    assert.ok(ajv.validateSchema(schema), `${name}: ${ajv.errorsText()}`);
  }
});

schemas("pass every story, page and data file of the model newsroom", () => {
  const below = (folder: string) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".md"))
      .map((name) => join(folder, name));
  const stories = below("posts");
  assert.ok(stories.length > 30);
  for (const path of stories) assert.equal(faults("story.json", front(read(path))), [], path);
  for (const path of below("pages")) assert.equal(faults("page.json", front(read(path))), [], path);
  for (const name of DATA_FILE_NAMES) {
    const path = `_data/${name}.yaml`;
    if (readdirSync(join(ROOT, "_data")).includes(`${name}.yaml`)) {
      assert.equal(faults(`${name}.json`, parse(read(path))), [], path);
    }
  }
});

schemas("pass what Jejak passes and refuse what it refuses, as far as a schema can tell", () => {
  const right = [
    "title: 2024",
    "author: { name: Budi Santoso, role: penulis tamu }",
    "location: 35.10",
    "tags: Kopi\nauthor: [AO, RD]",
    "tags: [Topik Baru, 2024]",
    "summary:",
    "draft: true\nfeatured: False",
    "image: { src: foto.jpg, alt: '' }\ncategory: budaya",
    "category: [budaya, daerah]",
    "corrections: [{ date: 2024-12-20 10:00, kind: ralat, text: Isi. }]",
  ];
  const wrong = [
    "judul: A",
    "author: ZZ",
    "category: gaib",
    "category: [daerah, gaib]",
    "type: kabar",
    "image: { alt: x }",
    "draft: mungkin",
  ];
  for (const [list, passes] of [
    [right, true],
    [wrong, false],
  ] as const) {
    for (const more of list) {
      const text = story(more);
      const isRight = !faultsOf({ "posts/a.md": text, "posts/foto.jpg": "x" }).some((line) =>
        line.includes("  galat  "),
      );
      assert.is(isRight, passes, more);
      assert.is(
        faults("story.json", front(text)).length === 0,
        passes,
        `${more}: ${faults("story.json", front(text))}`,
      );
    }
  }
});

schemas("describe every field in Indonesian, and offer what the newsroom has", () => {
  const undescribed: string[] = [];
  const visit = (schema: JsonSchema, path: string): void => {
    for (const [key, field] of Object.entries(schema.properties ?? {})) {
      if (field.description === undefined) undescribed.push(`${path}.${key}`);
      visit(field, `${path}.${key}`);
    }
    for (const inner of [schema.items, schema.additionalProperties, ...(schema.anyOf ?? [])]) {
      if (typeof inner === "object") visit(inner, path);
    }
  };
  for (const [name, schema] of SCHEMAS) visit(schema, name);
  assert.equal(undescribed, []);
  const text = JSON.stringify([...SCHEMAS.values()]);
  assert.not.match(text, /synonyms|"The |Code of/u);
  const { author, category, tags } = SCHEMAS.get("story.json")?.properties ?? {};
  assert.match(JSON.stringify(author), `"enum":${JSON.stringify([...registries.authors.keys()])}`);
  assert.match(
    JSON.stringify(category),
    `"enum":${JSON.stringify([...registries.categories.keys()])}`,
  );
  assert.match(JSON.stringify(tags), '"enum":["Kopi","Pertanian"]');
});

schemas("are those that VS Code's settings name, and its tasks find what a check prints", () => {
  const settings = JSON.parse(read(".vscode/settings.json"));
  for (const [schema, file] of Object.entries(settings["yaml.schemas"])) {
    const [name] = /[^/]+$/u.exec(schema) ?? [];
    assert.is(file, `_data/${name?.replace("json", "yaml")}`);
    assert.ok(SCHEMAS.has(name ?? ""), schema);
  }
  const [line = ""] = faultsOf({ "posts/2024/a b.md": story("author: A0") });
  for (const { problemMatcher } of JSON.parse(read(".vscode/tasks.json")).tasks) {
    if (problemMatcher.length === 0) continue;
    const { regexp, file, message } = problemMatcher[0].pattern;
    const found = new RegExp(regexp, "u").exec(line);
    assert.is(found?.[file], "posts/2024/a b.md");
    assert.match(found?.[message] ?? "", 'Kode penulis "A0"');
  }
});

schemas.run();
