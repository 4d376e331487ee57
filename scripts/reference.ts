import type * as z from "zod";
import { RULES } from "../src/diagnostics/diagnostics.ts";
import { storySchema } from "../src/front-matter/schema.ts";
import { unwrap } from "../src/validation/validate.ts";

/** docs/front-matter.md: every key of a story, from the schema that checks it. */
export function frontMatterPage(): string {
  return [
    "# Front matter of a story",
    "",
    "Made from the schema by `npm run docs`; change `src/front-matter/schema.ts`. The same in Indonesian, with more examples:",
    "[menulis.md](menulis.md). Unknown keys are faults. An optional field may be left empty.",
    "",
    ...rows(storySchema, ""),
    "",
  ].join("\n");
}

/** docs/rules.md: every rule that a build may name. */
export function rulesPage(): string {
  return [
    "# Rules",
    "",
    "Made by `npm run docs`; change `src/diagnostics/diagnostics.ts`. A diagnostic names its rule between the severity and the message:",
    "",
    '    posts/2024/12/a.md:4:9  galat  unknown-author  Kode penulis "A0" tidak terdaftar. Mungkin maksud Anda "AO".',
    "",
    "| rule | when |",
    "|---|---|",
    ...Object.entries(RULES).map(([rule, text]) => `| \`${rule}\` | ${text} |`),
    "",
  ].join("\n");
}

function rows(schema: z.ZodObject, parent: string): string[] {
  const lines = ["| key | | what it is | example |", "|---|---|---|---|"];
  const nested: string[] = [];
  for (const [key, field] of Object.entries(schema.shape) as [string, z.ZodType][]) {
    const name = parent === "" ? key : `${parent}.${key}`;
    const { description = "", example } = (field.meta() ?? {}) as {
      description?: string;
      example?: string;
    };
    const required = !field.isOptional();
    lines.push(
      `| \`${name}\` | ${required ? "required" : ""} | ${description}${choices(field)} | ${example === undefined ? "" : `\`${key}: ${example.replaceAll("|", "\\|")}\``} |`,
    );
    const object = objectIn(field);
    if (object !== undefined) nested.push("", `## ${name}`, "", ...rows(object, name));
  }
  return [...lines, ...nested];
}

function objectIn(field: z.ZodType): z.ZodObject | undefined {
  const inner = unwrap(field);
  if (inner?.def.type === "object") return inner as z.ZodObject;
  if (inner?.def.type === "array") return objectIn((inner as z.ZodArray).element as z.ZodType);
  return undefined;
}

function choices(field: z.ZodType): string {
  const inner = unwrap(field);
  if (inner?.def.type !== "enum") return "";
  return ` One of ${(inner as z.ZodEnum).options.map((option) => `\`${option}\``).join(", ")}.`;
}
