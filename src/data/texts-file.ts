import * as z from "zod";
import type { FileDiagnostics, Position } from "../diagnostics/index.ts";
import { didYouMean, nearest, quote } from "../diagnostics/index.ts";
import type { TextKey, TextOverrides, Wording } from "../texts/index.ts";
import { checkText, definitionOf, isTextKey, placeholdersOf, TEXT_KEYS } from "../texts/index.ts";
import { line } from "../validation/index.ts";
import type { ReadFile } from "./data-file.ts";
import { dataFile } from "./data-file.ts";

/** A text that counts, in a language with plurals: a form for each kind of number that CLDR has for it. */
const pluralForms = z.strictObject({
  zero: line().optional(),
  one: line().optional(),
  two: line().optional(),
  few: line().optional(),
  many: line().optional(),
  other: line(),
});

const textsSchema = z.strictObject(
  Object.fromEntries(
    TEXT_KEYS.map((key) => {
      const { words, about, counted } = definitionOf(key);
      const wording = counted === true ? z.union([line(), pluralForms]) : line();
      return [
        key,
        wording
          .optional()
          .describe(about)
          .meta({ example: inYaml(words) }),
      ];
    }),
  ) as unknown as Record<TextKey, z.ZodOptional<z.ZodType<Wording>>>,
);

/** `_data/texts.yaml`, optional: the words of the interface that a newsroom words otherwise. */
export const textsFile = dataFile({
  // An unknown key is told by `checkTexts`, which knows more of what was meant.
  schema: z.preprocess(
    (value) =>
      isMap(value)
        ? Object.fromEntries(Object.entries(value).filter(([key]) => isTextKey(key)))
        : value,
    textsSchema,
  ),
  absent: {} as TextOverrides,
  check: checkTexts,
  read: (texts, { diagnostics }): TextOverrides | undefined =>
    diagnostics.hasErrors ? undefined : texts,
});

function checkTexts({ source, diagnostics }: ReadFile): void {
  if (!isMap(source.value)) return;
  for (const [key, value] of Object.entries(source.value)) {
    if (!isTextKey(key)) {
      diagnostics.error("unknown-key", source.locate([key], "key"), unknownKey(key, value));
    } else {
      const forms = isMap(value) ? Object.entries(value) : [[undefined, value] as const];
      for (const [form, words] of forms) {
        if (typeof words !== "string" || words.trim() === "") continue;
        const path = form === undefined ? [key] : [key, form];
        checkPlaceholders(key, words, source.locate(path), diagnostics);
      }
    }
  }
}

function checkPlaceholders(
  key: TextKey,
  words: string,
  at: Position,
  diagnostics: FileDiagnostics,
): void {
  const { unknown, missing } = checkText(key, words);
  const names = placeholdersOf(key).map((name) => `{${name}}`);
  for (const written of unknown) {
    const advice =
      names.length === 0
        ? "Teks ini tidak punya isian; hapus kurung kurawalnya."
        : didYouMean(nearest(written, names), `Yang dikenal: ${names.join(", ")}.`);
    diagnostics.error(
      "invalid-value",
      at,
      `Teks ${quote(key)} memuat ${quote(written)}, yang tidak dikenal. ${advice}`,
    );
  }
  // What is misspelt is told once.
  if (unknown.length > 0) return;
  for (const name of missing) {
    diagnostics.error(
      "invalid-value",
      at,
      `Teks ${quote(key)} harus memuat {${name}}. Tulis misalnya ${key}: ${inYaml(definitionOf(key).words)}.`,
    );
  }
}

/** What is told of a key that there is not: the nearest by its spelling, its last part or the words it is for. */
function unknownKey(key: string, value: unknown): string {
  const inGroup = TEXT_KEYS.filter((each) => each.startsWith(`${key}.`));
  const [first] = inGroup;
  if (isMap(value) && first !== undefined) {
    const [inner = ""] = Object.keys(value);
    const meant = nearest(`${key}.${inner}`, inGroup) ?? first;
    return `Kunci teks ditulis utuh dalam satu baris, bukan bertingkat. Tulis misalnya ${quote(`${meant}: …`)}.`;
  }
  const advice = didYouMean(
    nearest(key, TEXT_KEYS) ?? byLastPart(key) ?? byWords(key),
    "Semua kuncinya ada di docs/texts.md.",
  );
  return `Teks ${quote(key)} tidak dikenal. ${advice}`;
}

function byLastPart(key: string): TextKey | undefined {
  const last = (each: string) => each.split(".").at(-1) ?? "";
  const meant = nearest(last(key), TEXT_KEYS.map(last));
  return TEXT_KEYS.find((each) => last(each) === meant);
}

function byWords(words: string): TextKey | undefined {
  const sought = words.trim().toLowerCase();
  return TEXT_KEYS.find((key) => definitionOf(key).words.toLowerCase() === sought);
}

/** A text as it is written in YAML: in quotation marks where YAML would read it as something else. */
function inYaml(words: string): string {
  return /^[\p{L}\d][^#:]*$/u.test(words) ? words : JSON.stringify(words);
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
