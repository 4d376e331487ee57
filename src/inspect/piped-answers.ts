import { FileDiagnostics } from "../diagnostics/index.ts";
import { parseYaml, splitFrontMatter } from "../source/index.ts";

/** What a program said of a new story; what it left out is undefined. */
export interface PipedAnswers {
  readonly title?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly location?: string | undefined;
  /** Kanal, the main one first. */
  readonly categories?: readonly string[] | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly body?: string | undefined;
}

/** Fields that may be said, in the order in which they are asked. */
const FIELDS = ["title", "author", "location", "category", "tags"] as const;

/**
 * Reads what was piped into `jejak new`, in the form in which it comes:
 *
 * - a story with its head between two lines of `---`, whose body is kept;
 * - fields, `title: …` and so on, a line each;
 * - the answers alone, a line each in the order of the questions; an empty line leaves one out.
 *
 * @returns undefined where it is none of these
 */
export function readPiped(piped: string): PipedAnswers | undefined {
  const text = piped.replace(/^\ufeff/u, "").replace(/\r\n?/gu, "\n");
  if (text.trim() === "") return {};
  if (/^\s*---[ \t]*\n/u.test(text)) {
    const split = splitFrontMatter(text, new FileDiagnostics("-"));
    return split === undefined
      ? undefined
      : { ...fromFields(split.frontMatter.value), body: split.body };
  }
  if (new RegExp(`^\\s*(?:${FIELDS.join("|")}):(?:\\s|$)`, "u").test(text)) {
    const source = parseYaml(text, 0, new FileDiagnostics("-"));
    return source === undefined ? undefined : fromFields(source.value);
  }
  const lines = text.replace(/\n+$/u, "").split("\n");
  if (lines.length > FIELDS.length) return undefined;
  const answers = Object.fromEntries(FIELDS.map((field, index) => [field, lines[index]?.trim()]));
  return fromFields({
    ...answers,
    tags: listed(answers.tags),
    author: listed(answers.author),
    category: listed(answers.category),
  });
}

/** "Kopi, Aceh" */
export function listed(text: string | undefined): string[] {
  return (text ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function fromFields(value: unknown): PipedAnswers | undefined {
  const fields = value as Readonly<Record<string, unknown>>;
  if (Object.keys(fields).some((key) => !FIELDS.some((field) => field === key))) return undefined;
  const one = (key: string) => {
    const text = fields[key];
    return typeof text === "string" && text.trim() !== "" ? text.trim() : undefined;
  };
  const many = (key: string) => {
    const list = fields[key];
    const texts = (Array.isArray(list) ? list : [list]).filter(
      (each) => typeof each === "string" && each.trim() !== "",
    ) as string[];
    return texts.length === 0 ? undefined : texts.map((each) => each.trim());
  };
  return {
    title: one("title"),
    authors: many("author"),
    location: one("location"),
    categories: many("category"),
    tags: many("tags"),
  };
}
