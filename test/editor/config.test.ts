import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Ajv } from "ajv";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { EditorContext } from "../../src/editor/config.ts";
import { editorConfig } from "../../src/editor/config.ts";
import { EDITOR_PACKAGE_VERSION } from "../../src/editor/program.ts";
import type { Field } from "../../src/editor/sveltia.ts";
import { FIELDS } from "../../src/front-matter/fields.ts";
import type { EditorSettings } from "../../src/model/editor.ts";
import { createTexts } from "../../src/texts/texts.ts";
import { ROOT } from "../support/commands.ts";

const GITHUB: EditorSettings = { host: "github", repository: "media/situs", review: false };

function configOf(over: Partial<EditorContext> = {}) {
  return editorConfig({
    settings: GITHUB,
    site: { name: "Kabar", zone: "WITA" },
    authors: new Map([["AO", { code: "AO", slug: "ao", name: "Ani" }]]),
    categories: new Map([["daerah", { slug: "daerah", name: "Daerah" }]]),
    text: createTexts({}).text,
    folders: { posts: "posts", ownPages: "pages", data: "_data" },
    storyFiles: ["posts/2024/12/a.md"],
    storyUrl: "/{year}/{month}/{day}/{slug}/",
    ...over,
  });
}

const sveltia = dirname(dirname(createRequire(import.meta.url).resolve("@sveltia/cms")));
const schema = JSON.parse(readFileSync(join(sveltia, "schema/sveltia-cms.json"), "utf8"));
const isValid = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);

const SETTINGS: readonly EditorSettings[] = [
  GITHUB,
  { ...GITHUB, branch: "terbit", review: true, signIn: { address: "https://masuk.example/auth" } },
  { ...GITHUB, address: "https://git.example" },
  { host: "gitlab", repository: "media/redaksi/situs", review: false },
  {
    host: "gitlab",
    repository: "media/situs",
    address: "https://git.example/gitlab",
    signIn: { clientId: "4f1c0de" },
    review: true,
  },
];

for (const settings of SETTINGS) {
  test(`is what Sveltia's own schema asks for: ${JSON.stringify(settings)}`, () => {
    const { sveltia: config } = JSON.parse(JSON.stringify(configOf({ settings })));
    assert.ok(isValid(config), JSON.stringify(isValid.errors?.slice(0, 3), null, 1));
  });
}

test("the host's API is asked and nobody else, and a token is always a way to sign in", () => {
  const seen = SETTINGS.map((settings) => {
    const { sveltia: config, origins } = configOf({ settings });
    const { api_root, base_url, auth_endpoint, auth_type, auth_methods } = config.backend;
    return [origins, api_root, base_url, auth_endpoint, auth_type, auth_methods];
  });
  const token = ["token"];
  const both = ["oauth", "token"];
  assert.equal(seen, [
    [["https://api.github.com"], undefined, undefined, undefined, undefined, token],
    [["https://api.github.com"], undefined, "https://masuk.example", "auth", undefined, both],
    [
      ["https://git.example"],
      "https://git.example/api/v3",
      "https://git.example",
      undefined,
      undefined,
      token,
    ],
    [["https://gitlab.com"], undefined, undefined, undefined, undefined, token],
    [
      ["https://git.example"],
      "https://git.example/gitlab/api/v4",
      "https://git.example/gitlab",
      undefined,
      "pkce",
      both,
    ],
  ]);
});

type Form = {
  readonly name: string;
  readonly fields: readonly Field[];
  readonly path?: string;
  readonly label: string;
};

function collections(over: Partial<EditorContext> = {}): readonly Form[] {
  return configOf(over).sveltia.collections.filter((each) => "fields" in each) as never;
}

test("every field of a story stands in its form but `of`, which only answers have", () => {
  const [stories, ...others] = collections();
  const names = (stories?.fields ?? []).map(({ name }) => name);
  assert.equal(
    [...names].sort(),
    [...Object.keys(FIELDS).filter((key) => key !== "of"), "body", "guests"].sort(),
  );
  assert.equal(names.slice(0, 3), ["title", "date", "author"]);
  const answers = others.filter(({ name }) => name === "ralat" || name === "hak-jawab");
  assert.is(answers.length, 2);
  for (const { fields } of answers)
    assert.is(fields.find(({ name }) => name === "of")?.required, true);
});

/** Fields and the fields in them, each with its path. */
function flat(fields: readonly Field[], path = ""): (readonly [string, Field])[] {
  return fields.flatMap((field) => [
    [`${path}${field.name}`, field] as const,
    ...flat((field.fields as readonly Field[] | undefined) ?? [], `${path}${field.name}.`),
  ]);
}

test("each field of each form has an Indonesian name of its own", () => {
  const { sveltia: config } = configOf();
  const data = config.collections.find(({ name }) => name === "data") as unknown as {
    files: Form[];
  };
  for (const { name, fields } of [...collections(), ...data.files]) {
    for (const [path, { label }] of flat(fields)) {
      assert.match(label, /^(?:[A-Z]|$)/u, `${name}: ${path} is called ${label}`);
    }
  }
});

test("choices are this newsroom's own, and times are picked in its zone", () => {
  const [stories] = collections();
  const field = (path: string) => flat(stories?.fields ?? []).find(([at]) => at === path)?.[1];
  assert.equal(field("author")?.options, [{ label: "Ani (AO)", value: "AO" }]);
  assert.equal(field("category")?.options, [{ label: "Daerah", value: "daerah" }]);
  assert.is(field("category")?.multiple, true);
  assert.is(field("date")?.input_timezone, "Asia/Makassar");
  assert.is(field("corrections.date")?.widget, "datetime");
  assert.is(field("draft")?.widget, "boolean");
  const choices = field("type")?.options as { value: string }[] | undefined;
  const types = choices?.map(({ value }) => value) ?? [];
  assert.ok(types.includes("opini") && !types.includes("ralat"));
});

test("stories are found on whatever level they lie, and new ones join most of them", () => {
  const paths = (storyFiles: string[]) =>
    collections({ storyFiles }).flatMap(({ name, path }) =>
      /^berita/u.test(name) ? [path?.replaceAll(/\{\{date \| date\('(\w+)'\)\}\}/gu, "$1")] : [],
    );
  assert.equal(paths([]), ["YYYY/MM/{{slug}}"]);
  assert.equal(paths(["posts/a.md", "posts/b.md", "posts/2024/c.md"]), [
    "{{slug}}",
    "YYYY/{{slug}}",
  ]);
  assert.equal(paths(["posts/2024/12/10/a.md"]), [
    "YYYY/MM/{{slug}}",
    "YYYY/MM/{{title}}/{{slug}}",
  ]);
});

test("no story can be deleted, and nobody's pictures are offered", () => {
  const { sveltia: config } = configOf();
  for (const collection of collections())
    assert.is((collection as never as { delete: boolean }).delete, false);
  assert.is((config.media_libraries as { stock_assets: unknown }).stock_assets, false);
});

test("the package that is asked for is the one that it was tried with", () => {
  const { devDependencies, peerDependencies, peerDependenciesMeta } = JSON.parse(
    readFileSync(join(ROOT, "package.json"), "utf8"),
  );
  const range = `^${EDITOR_PACKAGE_VERSION}.`;
  for (const dependencies of [devDependencies, peerDependencies]) {
    assert.is(dependencies["@sveltia/cms"].startsWith(range), true);
  }
  assert.equal(peerDependenciesMeta["@sveltia/cms"], { optional: true });
});

test("the editor leads to a story in its kanal where the key tells its address", () => {
  const previewOf = (slug: string) => {
    const categories = new Map([["daerah", { slug, name: "Daerah" }]]);
    const { collections } = configOf({ storyUrl: "/{category}/{slug}.html", categories }).sveltia;
    const paths = JSON.stringify(collections).match(/"preview_path":"[^"]*"/gu) ?? [];
    return [...new Set(paths)];
  };
  assert.equal(previewOf("daerah"), ['"preview_path":"{{fields.category.0}}/{{slug}}.html"']);
  assert.equal(previewOf("kabar-daerah"), []);
});

test.run();
