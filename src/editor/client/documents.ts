import type { Zone } from "../../language/index.ts";
import type { FormShape, ObjectShape } from "../form-shape.ts";
import { GUESTS, MAP_ROOT } from "../form-shape.ts";
import type { PlainObject } from "./form-values.ts";
import { fromForm, isObject, toForm } from "./form-values.ts";
import { keepBlocks } from "./kept-blocks.ts";
import { editYaml, isSame, newYaml, readYaml } from "./yaml-edit.ts";

/** The entry that a form edits, as Sveltia CMS holds it. */
export type FormEntry = Readonly<Record<string, unknown>>;

/**
 * The field in which an entry carries the text it was read from. It is no field of any form; Sveltia hands
 * back what its forms don't know, and by it a file keeps all that nobody touched.
 */
const ORIGINAL = "jejakOriginal";

/** The text of a story below its front matter. */
const BODY = "body";

const STORY = /^\s*---[ \t]*\n(?<yaml>(?:[\s\S]*?\n)??)---[ \t]*(?:\n(?<below>[\s\S]*))?$/u;

/**
 * A Markdown file as an entry.
 *
 * @throws an Error where its front matter can't be read
 */
export function readStory(text: string, shape: ObjectShape, zone: Zone): FormEntry {
  const { yaml, below = "" } = split(text);
  if (yaml === undefined) {
    throw new Error("Berkas ini tidak diawali kepala tulisan di antara dua baris ---.");
  }
  const fields = toForm(readYaml(yaml).toJS(), shape, zone);
  return {
    ...(isObject(fields) ? withGuestsApart(fields) : {}),
    [BODY]: trimmed(below),
    [ORIGINAL]: text,
  };
}

/** The same entry as a Markdown file. */
export function writeStory(entry: FormEntry, shape: ObjectShape, zone: Zone): string {
  const { [BODY]: body, [ORIGINAL]: original, ...fields } = entry;
  const { yaml = "", below = "" } = split(typeof original === "string" ? original : "");
  const head = edited(yaml, withGuestsAmong(fields), shape, zone);
  const text = typeof body === "string" ? keepBlocks(trimmed(below), trimmed(body)) : "";
  if (below !== "" && trimmed(below) === text) return `---\n${head}---\n${below.trimEnd()}\n`;
  return `---\n${head}---\n${text === "" ? "" : `\n${text}\n`}`;
}

/** Codes and people from outside stand in one field of a file, in two of a form. */
function withGuestsApart({ author, ...fields }: FormEntry): FormEntry {
  if (author === undefined) return fields;
  const people: readonly unknown[] = Array.isArray(author) ? author : [author];
  const guests = people.filter(isObject);
  return {
    ...fields,
    author: people.filter((each) => !isObject(each)),
    ...(guests.length === 0 ? {} : { [GUESTS]: guests }),
  };
}

function withGuestsAmong({ [GUESTS]: guests, author, ...fields }: FormEntry): FormEntry {
  const codes: readonly unknown[] = Array.isArray(author) ? author : author ? [author] : [];
  return { ...fields, author: [...codes, ...(Array.isArray(guests) ? guests : [])] };
}

function split(text: string): { readonly yaml?: string; readonly below?: string } {
  return STORY.exec(text)?.groups ?? {};
}

/** A data file as an entry; one that holds a map alone has it as the list `entries`. */
export function readData(text: string, shape: FormShape, zone: Zone): FormEntry {
  const value = toForm(readYaml(text).toJS() ?? {}, shape, zone);
  const fields = shape.kind === "object" && isObject(value) ? value : { [MAP_ROOT]: value };
  return { ...fields, [ORIGINAL]: text };
}

export function writeData(entry: FormEntry, shape: FormShape, zone: Zone): string {
  const { [ORIGINAL]: original, ...fields } = entry;
  const text = typeof original === "string" ? original : "";
  return edited(text, shape.kind === "object" ? fields : fields[MAP_ROOT], shape, zone);
}

/** YAML, changed to what a form holds now. */
function edited(yaml: string, value: unknown, shape: FormShape, zone: Zone): string {
  const after = written(value, shape, zone);
  const result = editYaml(yaml, held(yaml, shape, zone), after);
  // Whatever a hand-written file may hold: what is written is what the form says.
  return isSame(held(result, shape, zone), after) ? result : newYaml(after);
}

/** What YAML holds, as it would be written. */
function held(yaml: string, shape: FormShape, zone: Zone): PlainObject {
  return written(toForm(readYaml(yaml).toJS() ?? {}, shape, zone), shape, zone);
}

function written(value: unknown, shape: FormShape, zone: Zone): PlainObject {
  const plain = fromForm(value, shape, zone);
  return isObject(plain) ? (plain as PlainObject) : {};
}

function trimmed(body: string): string {
  return body.replace(/^(?:[ \t]*\n)+/u, "").trimEnd();
}
