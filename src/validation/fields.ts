import * as z from "zod";

/**
 * An optional field that was left empty ("summary:") is a field that was not given. Editors that write
 * front matter from forms leave `null`, a list of such (`['']`), or an object of which nothing was filled in:
 * `{ src: "", alt: "" }`; and behind the entries of a list the empty one that they offered for the next.
 */
export function optional<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess(
    (value) => (isUnfilled(value) ? undefined : withoutBlankEnd(value)),
    schema.optional(),
  );
}

/**
 * An optional object that tells more of something the story is, such as withdrawn: `false`, as forms write a
 * switch that is off, says that it is not, and is as good as nothing.
 */
export function optionalUnlessFalse<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess(
    (value) => (typeof value === "string" && /^\s*false\s*$/iu.test(value) ? undefined : value),
    optional(schema),
  );
}

/** Whether an editor left a field empty, whatever it writes for that. */
export function isUnfilled(value: unknown): boolean {
  if (typeof value === "string") return /^(?:\s*|null|~)$/u.test(value);
  if (Array.isArray(value)) return value.length > 0 && value.every(isUnfilled);
  return typeof value === "object" && value !== null && Object.values(value).every(isUnfilled);
}

/** A list without what is empty at its end; entries before keep their places, by which faults are told. */
function withoutBlankEnd(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const last = value.findLastIndex((entry) => !isUnfilled(entry));
  return last === -1 ? value : value.slice(0, last + 1);
}

/** More than a newsroom ever writes into one field, in characters: pages, feeds and pictures hold all of it. */
const MOST_TEXT = 5000;
const MOST_ON_A_LINE = 300;

/**
 * One text, or a list of them; out comes a list.
 *
 * @param most so many entries a list may have
 * @param mostLength so many characters an entry
 */
export function oneOrMany(most: number, mostLength?: number) {
  return z.preprocess(
    (value) => (typeof value === "string" ? [value] : withoutBlankEnd(value)),
    z.array(line(mostLength)).max(most),
  );
}

/**
 * One text or object, or a list of them; out comes a list.
 *
 * @param object what may stand in place of a text
 * @param most so many entries a list may have
 * @param least so many it must have
 */
export function oneOrManyOr<Schema extends z.ZodObject>(object: Schema, most: number, least = 0) {
  return z.preprocess(
    (value) =>
      Array.isArray(value) || value === undefined || value === null
        ? withoutBlankEnd(value)
        : [value],
    z
      .array(z.union([line(), object]))
      .min(least)
      .max(most),
  );
}

/**
 * A text that is there.
 *
 * @param most so many characters it may have
 */
export function text(most = MOST_TEXT) {
  return z.string().trim().min(1).max(most);
}

/** What shows nothing can't be read, clicked or searched for. */
const VISIBLE = /[^\p{C}\p{Z}]/u;

/**
 * A text that is printed on one line; YAML lets it be written on several.
 *
 * @param most so many characters it may have
 */
export function line(most = MOST_ON_A_LINE) {
  return z
    .string()
    .overwrite((value) => value.replace(/\s+/gu, " ").trim())
    .min(1)
    .max(most)
    .regex(VISIBLE);
}

/** A switch; "True" is what some programs write. */
export function flag() {
  return z
    .preprocess(
      (value) => (typeof value === "string" ? value.trim().toLowerCase() : value),
      z.enum(["true", "false"]),
    )
    .transform((value) => value === "true");
}

/** An address elsewhere, which must be one that a browser opens without doing anything. */
export function webAddress() {
  return z.url({ protocol: /^https?$/u }).regex(/^\S+$/u);
}
