import type * as z from "zod";
import type { FileDiagnostics } from "../diagnostics/index.ts";
import { didYouMean, nearest, quote, quoteChoices } from "../diagnostics/index.ts";
import type { ValuePath, YamlSource } from "../source/index.ts";
import { aboutField } from "./about.ts";
import { exampleOf, schemaAt, valueAt } from "./schema-tree.ts";
import { unknownKeys } from "./unknown-keys.ts";

/**
 * Checks YAML against a schema and turns every issue into a sentence that an editor can act on.
 * Undefined when something is wrong; what, is in `diagnostics`.
 */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  source: YamlSource,
  diagnostics: FileDiagnostics,
): z.output<Schema> | undefined {
  const result = schema.safeParse(source.value);
  if (result.success) return result.data;
  const issues = result.error.issues.slice(0, MOST_ISSUES).flatMap(issuesOfChoice);
  const unknown = issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" ? unknownKeys(schema, source.value, issue) : [],
  );
  for (const { path, advice } of unknown) reportUnknownKey(path, advice, source, diagnostics);
  // A missing field that is there under another name has been told by that name.
  const told = new Set(unknown.flatMap(({ meant }) => (meant === undefined ? [] : keyOf(meant))));
  for (const issue of issues) {
    const isMisnamed =
      told.has(keyOf(issue.path)) && valueAt(source.value, issue.path) === undefined;
    if (issue.code === "unrecognized_keys" || isMisnamed) continue;
    // A value can fail several checks; the first says enough.
    const key = `${keyOf(issue.path)} checked`;
    if (told.has(key)) continue;
    told.add(key);
    report(schema, source, issue, diagnostics);
  }
  return undefined;
}

/**
 * What is wrong with a value that may be a text or an object: only what is wrong with it as the one that it is. A
 * value that is neither, and one that could be either, are told of as a whole.
 */
function issuesOfChoice(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== "invalid_union") return [issue];
  const ofKind = issue.errors.filter(
    (errors) => !errors.some(({ code, path }) => code === "invalid_type" && path.length === 0),
  );
  const [only] = ofKind;
  if (only === undefined || ofKind.length > 1) return [issue];
  return only
    .map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))
    .flatMap(issuesOfChoice);
}

/** So many issues of one file are told; a hostile one could have tens of thousands. */
const MOST_ISSUES = 100;

function keyOf(path: ValuePath): string {
  return JSON.stringify(path.map(String));
}

function reportUnknownKey(
  path: ValuePath,
  advice: string,
  source: Pick<YamlSource, "locate">,
  diagnostics: FileDiagnostics,
): void {
  const parent = path.slice(0, -1);
  const where = parent.length > 0 ? ` di dalam ${quote(fieldName(parent))}` : "";
  diagnostics.error(
    "unknown-key",
    source.locate(path, "key"),
    `Isian ${quote(String(path.at(-1)))}${where} tidak dikenal. ${advice}`,
  );
}

/** The fields that are right by themselves, so that they can be checked further with the rest. */
export function validParts<Schema extends z.ZodObject>(
  schema: Schema,
  value: unknown,
): Partial<z.output<Schema>> {
  const parts = Object.entries(schema.shape).flatMap(([key, field]) => {
    const result = (field as z.ZodType).safeParse(valueAt(value, [key]));
    return result.success && result.data !== undefined ? [[key, result.data]] : [];
  });
  return Object.fromEntries(parts) as Partial<z.output<Schema>>;
}

function report(
  schema: z.ZodType,
  source: Pick<YamlSource, "value" | "locate">,
  issue: z.core.$ZodIssue,
  diagnostics: FileDiagnostics,
): void {
  const { path } = issue;
  const found = valueAt(source.value, path);
  const subject = subjectOf(source.value, path);
  const at = source.locate(path);
  const example = exampleOf(schema, path);
  const { duty } = aboutField(schemaAt(schema, path));
  if (duty !== undefined && (found === undefined || isBlank(found))) {
    diagnostics.error(
      duty.rule,
      found === undefined ? at : source.locate(path, "key"),
      `${subject} wajib diisi: ${duty.law}${example === undefined ? "" : ` Misalnya ${example}.`}`,
    );
  } else if (found === undefined) {
    diagnostics.error(
      "missing-field",
      at,
      `${subject} wajib ada.${example === undefined ? "" : ` Tambahkan, misalnya ${example}.`}`,
    );
  } else if (isBlank(found) && (typeof found === "string" || issue.code !== "invalid_type")) {
    diagnostics.error(
      "empty-field",
      source.locate(path, "key"),
      isItem(source.value, path)
        ? `${subject} kosong. Isi, atau hapus.`
        : `${subject} wajib diisi${example === undefined ? "" : `, misalnya ${example}`}.`,
    );
  } else if (issue.code === "invalid_value") {
    const choices = issue.values.map(String);
    const near = typeof found === "string" ? nearest(found, choices) : undefined;
    const advice = didYouMean(near, `Pilihannya: ${quoteChoices(choices)}.`);
    diagnostics.error("invalid-value", at, `${unfit(found, path)} ${advice}`);
  } else if ((issue.code === "too_big" || issue.code === "too_small") && isAmount(issue.origin)) {
    const [word, limit] =
      issue.code === "too_big"
        ? ["paling banyak", issue.maximum]
        : ["paling sedikit", issue.minimum];
    diagnostics.error(
      "invalid-value",
      at,
      `${subject} ${word} ${String(limit)}, bukan ${quote(String(found))}.`,
    );
  } else if (issue.code === "too_big") {
    const isList = Array.isArray(found);
    const size = isList ? `${found.length} butir` : `${String(found).length} karakter`;
    diagnostics.error(
      "too-long",
      at,
      `${subject} memuat ${size}; paling banyak ${issue.maximum}. ${isList ? "Hapus sebagian" : "Perpendek"}.`,
    );
  } else if (issue.code === "invalid_type") {
    const expected = KINDS[issue.expected] ?? issue.expected;
    diagnostics.error(
      "wrong-type",
      at,
      `${subject} harus berupa ${expected}, bukan ${kindOf(found)}.${example === undefined ? "" : ` Misalnya ${example}.`}`,
    );
  } else {
    // What a site's own schema says of its own check.
    const said = issue.code === "custom" && issue.message !== NO_MESSAGE ? ` ${issue.message}` : "";
    diagnostics.error(
      "invalid-value",
      at,
      `${unfit(found, path)}${said}${example === undefined ? "" : ` Tulis misalnya ${example}.`}`,
    );
  }
}

/** What zod says where a check says nothing. */
const NO_MESSAGE = "Invalid input";

/** Whether a limit is one of a number, not of letters or entries. */
function isAmount(origin: string): boolean {
  return origin === "number" || origin === "int";
}

const KINDS: Record<string, string> = {
  string: "teks",
  array: "daftar",
  object: 'isian "nama: nilai"',
  record: 'isian "nama: nilai"',
  number: "angka",
  int: "bilangan bulat",
  boolean: "true atau false",
  date: "tanggal",
};

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return KINDS.array ?? "";
  if (typeof value === "boolean") return String(value);
  return KINDS[typeof value] ?? typeof value;
}

function unfit(value: unknown, path: ValuePath): string {
  const shown =
    typeof value === "object" && value !== null ? `berupa ${kindOf(value)}` : quote(String(value));
  return `Nilai ${shown} tidak dapat dipakai untuk ${quote(fieldName(path))}.`;
}

function isBlank(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === "string" && value.trim() === "";
}

/** "image.src", and the list itself for an item of it. */
export function fieldName(path: ValuePath): string {
  return path.filter((step) => typeof step === "string").join(".");
}

/** What a sentence about a value begins with. */
function subjectOf(value: unknown, path: ValuePath): string {
  if (path.length === 0) return "Isi bagian ini";
  const field = `sian ${quote(fieldName(path))}`;
  return isItem(value, path) ? `Butir ke-${Number(path.at(-1)) + 1} i${field}` : `I${field}`;
}

function isItem(value: unknown, path: ValuePath): boolean {
  return typeof path.at(-1) === "number" && Array.isArray(valueAt(value, path.slice(0, -1)));
}
