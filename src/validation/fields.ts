import * as z from "zod";

/** An optional field that was left empty ("summary:") is a field that was not given. */
export function optional<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess(
    (value) => (typeof value === "string" && value.trim() === "" ? undefined : value),
    schema.optional(),
  );
}

/** One text, or a list of them; out comes a list. */
export function oneOrMany() {
  return z.preprocess((value) => (typeof value === "string" ? [value] : value), z.array(line()));
}

/** A text that is there. */
export function text() {
  return z.string().trim().min(1);
}

/** What shows nothing can't be read, clicked or searched for. */
const VISIBLE = /[^\p{C}\p{Z}]/u;

/** A text that is printed on one line; YAML lets it be written on several. */
export function line() {
  return z
    .string()
    .overwrite((value) => value.replace(/\s+/gu, " ").trim())
    .min(1)
    .regex(VISIBLE);
}

export function flag() {
  return z.enum(["true", "false"]).transform((value) => value === "true");
}
