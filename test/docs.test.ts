import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { CHAPTERS } from "../scripts/docs-site/chapters.ts";
import {
  dataFilesPage,
  frontMatterPage,
  optionsPage,
  rulesPage,
  textsPage,
} from "../scripts/reference.ts";
import { withRules } from "../scripts/rule-guide/guide-rules.ts";
import {
  templatesPage,
  themeTemplates,
  viewOfLayout,
  viewTypes,
} from "../scripts/template-guide.ts";
import { DATA_FILES } from "../src/data/data-files.ts";
import { storySchema } from "../src/front-matter/schema.ts";
import { optionsSchema } from "../src/options/options.ts";
import { ROOT } from "./support/commands.ts";

const docs = suite("the documentation");

docs("has the reference pages as the code has them (npm run docs)", () => {
  assert.is(readFileSync(join(ROOT, "docs/front-matter.md"), "utf8"), frontMatterPage());
  assert.is(readFileSync(join(ROOT, "docs/data-files.md"), "utf8"), dataFilesPage());
  assert.is(readFileSync(join(ROOT, "docs/rules.md"), "utf8"), rulesPage());
  const options = readFileSync(join(ROOT, "src/options/options.ts"), "utf8");
  assert.is(readFileSync(join(ROOT, "docs/options.md"), "utf8"), optionsPage(options));
  for (const key of Object.keys(optionsSchema.shape))
    assert.match(optionsPage(options), `## \`${key}\``, key);
  assert.is(readFileSync(join(ROOT, "docs/templates.md"), "utf8"), templatesPage());
  assert.is(readFileSync(join(ROOT, "docs/texts.md"), "utf8"), textsPage());
  const guide = readFileSync(join(ROOT, "docs/panduan-kontributor.md"), "utf8");
  assert.is(guide, withRules(guide));
});

docs("tells contributors about every field of a story", () => {
  const page = readFileSync(join(ROOT, "docs/menulis.md"), "utf8");
  for (const key of Object.keys(storySchema.shape)) {
    assert.match(page, new RegExp(`\`${key}\\b`, "u"), key);
  }
});

docs("tells editors about every field of the medium's data", () => {
  const data = readFileSync(join(ROOT, "docs/data.md"), "utf8");
  for (const [name, { schema }] of Object.entries(DATA_FILES)) {
    assert.ok(data.includes(`_data/${name}.yaml`), name);
    for (const key of keysIn(schema)) {
      assert.match(data, new RegExp(`^\\| \`${key}\` \\|`, "mu"), `${name}: ${key}`);
    }
  }
});

docs("says of every template what it prints, of views only what they have", () => {
  const views = viewTypes();
  const ofLayout = viewOfLayout();
  const partials = new Map(themeTemplates("partials").map((each) => [each.name, each]));
  const known = new Set([...ofLayout.values()].flatMap((type) => namesOf(views.get(type) ?? [])));
  for (const { name, about, blocks, reads, includes } of themeTemplates("layouts")) {
    assert.match(about, /\w.*\.$/u, name);
    assert.ok(blocks.length > 0, name);
    const type = ofLayout.get(name.replace("layouts/", ""));
    const fields = type === undefined ? known : new Set(namesOf(views.get(type) ?? []));
    const all = [...reads, ...includes.flatMap((partial) => partials.get(partial)?.reads ?? [])];
    // What a page without numbers or neighbours lacks, a shared partial asks for all the same.
    const shared = new Set(["newer", "older", "jumps"]);
    assert.equal(
      all.filter((field) => !fields.has(field) && !shared.has(field)),
      [],
      name,
    );
  }
  for (const { name, about, macros } of partials.values()) {
    assert.match(macros[0]?.about || about, /\w.*\.$/u, name);
  }
});

function namesOf(fields: readonly { readonly name: string }[]): string[] {
  return fields.map(({ name }) => name.replace("?", ""));
}

/** The keys of a data file; of one whose keys the newsroom chooses, those behind each of them. */
function keysIn(schema: z.ZodType): string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  const value = schema instanceof z.ZodRecord ? schema.valueType : undefined;
  return value instanceof z.ZodObject ? Object.keys(value.shape) : [];
}

docs("has every page in a chapter of its site", () => {
  const files = readdirSync(join(ROOT, "docs")).filter((name) => name.endsWith(".md"));
  const pages = CHAPTERS.flatMap((chapter) => chapter.pages);
  for (const file of files)
    assert.ok(
      pages.includes(file.slice(0, -".md".length)),
      `${file}: scripts/docs-site/chapters.ts`,
    );
});

docs("leads to files that are there", () => {
  const pages = ["architecture", "menulis", "panduan-kontributor", "data", "redaksi", "hosting-id"];
  for (const page of ["README.md", "CONTRIBUTING.md", ...pages.map((name) => `docs/${name}.md`)]) {
    const text = readFileSync(join(ROOT, page), "utf8");
    // What stands in code is an example.
    const shown = text.replace(/^(\s*`{3,})[\s\S]*?^\1$|`[^`\n]*`/gmu, "");
    for (const [, link] of shown.matchAll(/(?<!\\)\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/gu)) {
      const file = join(ROOT, page.startsWith("docs/") ? "docs" : "", link ?? "");
      assert.not.throws(
        () => readFileSync(file),
        (error: NodeJS.ErrnoException) => error.code === "ENOENT",
        `${page}: ${link}`,
      );
    }
  }
});

docs.run();
