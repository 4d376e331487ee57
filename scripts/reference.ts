import type * as z from "zod";
import type { DataFileName } from "../src/data/data-files.ts";
import { DATA_FILES } from "../src/data/data-files.ts";
import { RULES } from "../src/diagnostics/rules.ts";
import { storySchema } from "../src/front-matter/schema.ts";
import { placeholdersOf } from "../src/texts/check-text.ts";
import { definitionOf, languageOf, TEXT_KEYS } from "../src/texts/texts.ts";
import { aboutField } from "../src/validation/about.ts";
import { objectAmong, unwrap } from "../src/validation/schema-tree.ts";

/** docs/front-matter.md: every key of a story, from the schema that checks it. */
export function frontMatterPage(): string {
  return [
    "# Front matter of a story",
    "",
    "Made from the schema by `npm run docs`; change `src/front-matter/fields.ts`. The same in Indonesian, with more examples:",
    "[menulis.md](menulis.md). Unknown keys are faults. An optional field may be left empty.",
    "",
    ...rows(storySchema, "", "##"),
    "",
  ].join("\n");
}

/** docs/data-files.md: every key of the newsroom's data, from the declarations in `src/data`. */
export function dataFilesPage(): string {
  return [
    "# The newsroom's data files",
    "",
    "Made from the declarations in `src/data` by `npm run docs`; `src/data/data-files.ts` lists them. The same in Indonesian, with",
    "whole examples: [data.md](data.md). Unknown keys are faults. An optional field may be left empty.",
    ...Object.entries(DATA_FILES).flatMap(([name, { schema }]) => [
      "",
      `## \`_data/${name}.yaml\`${isRequired(name as DataFileName) ? "" : " (optional)"}`,
      "",
      ...(name === "texts"
        ? ["A line for each text that is to be another; [texts.md](texts.md) lists their keys."]
        : fileRows(schema)),
    ]),
    "",
  ].join("\n");
}

function isRequired(name: DataFileName): boolean {
  return "missing" in DATA_FILES[name];
}

/** The keys of a file; of one whose keys the newsroom chooses, what stands behind each of them. */
function fileRows(schema: z.ZodType): string[] {
  const inner = unwrap(schema);
  if (inner?.def.type === "object") return rows(inner as z.ZodObject, "", "###");
  const value = (inner as z.ZodRecord).valueType as z.ZodType;
  const object = objectIn(value);
  if (object !== undefined) return ["Under each key of your own:", "", ...rows(object, "", "###")];
  const { description = "", example } = aboutField(value);
  return [`Under each key of your own: ${description} For example \`${example}\`.`];
}

/**
 * docs/options.md: every option of the plugin, by what its docstring says.
 *
 * @param source `src/options/options.ts`
 */
export function optionsPage(source: string): string {
  const documented = /^ {2}\/\*\*\n(?<lines>(?: {3}\*.*\n)+?) {3}\*\/\n {2}(?<key>\w+):/gmu;
  return [
    "# Options",
    "",
    "Made from `src/options/options.ts` by `npm run docs`. Options are given where the plugin is registered: `config.addPlugin(jejak, { listingSize: 30 })`; unknown or",
    "faulty ones stop the build, with the place in the configuration file. What an editor may change (the medium's name, its zone, the dateline's form) is no option but",
    "stands in `_data/site.yaml` ([data-files.md](data-files.md)).",
    ...[...source.matchAll(documented)].flatMap(({ groups: { key = "", lines = "" } = {} }) => {
      const text = lines.replace(/^ {3}\* ?/gmu, "").trim();
      const [about = "", ...tags] = text.split(/^@/mu);
      const tag = (name: string) =>
        tags.flatMap((each) => (each.startsWith(`${name} `) ? each.slice(name.length).trim() : []));
      return [
        "",
        `## \`${key}\``,
        "",
        about.trim(),
        ...tag("default").flatMap((value) => ["", `Default: ${asCode(value)}`]),
        ...tag("example").flatMap((value) => [
          "",
          "```ts",
          `config.addPlugin(jejak, { ${value} });`,
          "```",
        ]),
      ];
    }),
    "",
  ].join("\n");
}

/** A value as code, with the remark behind it: `{} (all are built)`. */
function asCode(value: string): string {
  const [, code = value, remark = ""] = /^(.*?)( \(.*\))?$/su.exec(value) ?? [];
  return !/^(?:["{[\d]|true|false)/u.test(code) ? value : `\`${code}\`${remark}`;
}

/** docs/rules.md: every rule that a build may name. */
export function rulesPage(): string {
  return [
    "# Rules",
    "",
    "Made by `npm run docs`; change `src/diagnostics/rules.ts`. A diagnostic names its rule between the severity and the message:",
    "",
    '    posts/2024/12/a.md:4:9  galat  unknown-author  Kode penulis "A0" tidak terdaftar. Mungkin maksud Anda "AO".',
    "",
    "| rule | when |",
    "|---|---|",
    ...Object.entries(RULES)
      .sort()
      .map(([rule, text]) => `| \`${rule}\` | ${text} |`),
    "",
  ].join("\n");
}

/** docs/texts.md: every text of the interface that a newsroom may word otherwise. */
export function textsPage(): string {
  const english = languageOf("en");
  return [
    "# Texts",
    "",
    "Made by `npm run docs`; change `src/texts/catalogue.ts` and `src/texts/english.ts`. A newsroom words any of these otherwise in `_data/texts.yaml`, a line each",
    "([data.md](data.md#kata-kata-di-halaman-_datatextsyaml), in Indonesian):",
    "",
    "```yaml",
    "listing.older: Berita sebelumnya",
    'listing.stories: "{count} berita"',
    "```",
    "",
    "What stands in braces is filled in and must be in the text, but for `{site}`, the medium's name, which may be left out. Everything is",
    "text: tags and Markdown are shown as they were written. A text that counts may have a form for each kind of number that its language has (CLDR):",
    '`listing.stories: { one: "{count} story", other: "{count} stories" }`.',
    "",
    "| key | Indonesian | English | where it stands | placeholders |",
    "|---|---|---|---|---|",
    ...TEXT_KEYS.map((key) => {
      const { words, about } = definitionOf(key);
      const names = placeholdersOf(key).map((name) => `\`{${name}}\``);
      const wording = english.wordings[key];
      const translated = typeof wording === "string" ? [wording] : Object.values(wording);
      return `| \`${key}\` | ${words} | ${translated.join(" / ")} | ${about} | ${names.join(", ")} |`;
    }),
    "",
  ].join("\n");
}

/** A table of the keys of an object, and one below a heading for each object in it. */
function rows(schema: z.ZodObject, parent: string, heading: string): string[] {
  const lines = ["| key | | what it is | example |", "|---|---|---|---|"];
  const nested: string[] = [];
  for (const [key, field] of Object.entries(schema.shape) as [string, z.ZodType][]) {
    const name = parent === "" ? key : `${parent}.${key}`;
    const { description = "", example } = aboutField(field);
    const required = !field.isOptional();
    lines.push(
      `| \`${name}\` | ${required ? "required" : ""} | ${description}${choices(field)} | ${example === undefined ? "" : `\`${key}: ${example.replaceAll("|", "\\|")}\``} |`,
    );
    const object = objectIn(field);
    if (object !== undefined)
      nested.push("", `${heading} ${name}`, "", ...rows(object, name, heading));
  }
  return [...lines, ...nested];
}

function objectIn(field: z.ZodType): z.ZodObject | undefined {
  const inner = objectAmong(unwrap(field));
  if (inner?.def.type === "object") return inner as z.ZodObject;
  if (inner?.def.type === "array") return objectIn((inner as z.ZodArray).element as z.ZodType);
  return undefined;
}

function choices(field: z.ZodType): string {
  const inner = unwrap(field);
  if (inner?.def.type !== "enum") return "";
  return ` One of ${(inner as z.ZodEnum).options.map((option) => `\`${option}\``).join(", ")}.`;
}
