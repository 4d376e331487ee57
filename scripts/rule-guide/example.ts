import type { Sources } from "../../src/assembly/sources.ts";
import type { Position } from "../../src/diagnostics/index.ts";
import type { JejakOptions } from "../../src/options/options.ts";
import type { Files, Setup } from "../../test/support/newsroom.ts";

/** A small newsroom in which a rule speaks, or has nothing to say any more. */
export interface Newsroom {
  readonly files: Files;
  /** The file that the message is about. */
  readonly file: string;
  /** What the guide shows of it, and as what. */
  readonly shown: string;
  readonly language: "yaml" | "markdown" | "text";
  readonly options?: JejakOptions;
  readonly setup?: Setup;
  /** Whether the browser editor's package is installed; true unless told. */
  readonly hasEditor?: boolean;
  /** What no text in memory can be: a folder, a link, a file that can't be opened. */
  readonly sources?: (sources: Sources) => Sources;
}

/** How a rule is explained to contributors: tried by a test, in both forms. */
export interface RuleExample {
  /** What happened and what to do, in Indonesian. */
  readonly about: string;
  readonly wrong: Newsroom;
  readonly right: Newsroom;
  /** The words at which the message points, in the file of `wrong`, or its place; "" for its beginning. */
  readonly at: string | Position;
}

/** Examples by rule; a rule of a newsroom's data stands with the others of its kind. */
export type RuleExamples = Readonly<Record<string, RuleExample>>;

export const STORY = "posts/pasar.md";

const HEAD: Readonly<Record<string, string>> = {
  title: "Pasar Ikan Muncar Ramai Lagi",
  date: "2024-12-10 09.30 WIB",
  author: "AO",
  location: "Banyuwangi",
};

const BODY = "Nelayan pulang lebih awal pada musim timur.";

/** What lies beside the story: another one, and a picture. */
export const BESIDE: Files = {
  "posts/kopi.md": `---\ntitle: Kopi Gayo Diburu Pembeli\ndate: 2024-12-09\nauthor: AO\n---\nHarga kopi naik.\n\n## Asal\n\nDari Takengon.\n`,
  "posts/foto.jpg": "JPG",
};

/** A story's file: the usual front matter, with these lines in place of those of the same name. */
export function storyFile(lines = "", body = BODY): string {
  const given = new Set([...lines.matchAll(/^([\w-]+):/gmu)].map(([, key]) => key));
  const usual = Object.entries(HEAD)
    .filter(([key]) => !given.has(key))
    .map(([key, value]) => `${key}: ${value}`);
  return `---\n${[...usual, ...(lines === "" ? [] : [lines])].join("\n")}\n---\n\n${body}\n`;
}

/** A slip in the front matter: the lines that are shown. */
export function head(
  about: string,
  at: string,
  wrong: string,
  right: string,
  files: Files = {},
): RuleExample {
  const newsroom = (lines: string): Newsroom => ({
    files: { ...BESIDE, ...files, [STORY]: storyFile(lines) },
    file: STORY,
    shown: lines,
    language: "yaml",
  });
  return { about, at, wrong: newsroom(wrong), right: newsroom(right) };
}

/** A slip in the text of a story. */
export function body(
  about: string,
  at: RuleExample["at"],
  wrong: string,
  right: string,
  files: Files = {},
): RuleExample {
  const newsroom = (text: string): Newsroom => ({
    files: { ...BESIDE, ...files, [STORY]: storyFile("", text) },
    file: STORY,
    shown: text,
    language: "markdown",
  });
  return { about, at, wrong: newsroom(wrong), right: newsroom(right) };
}

/** A slip in a file that is shown whole; `others` lie beside it. */
export function whole(
  about: string,
  at: string,
  file: string,
  wrong: string,
  right: string,
  others: Files = {},
  more: Pick<Newsroom, "options" | "setup"> = {},
): RuleExample {
  const newsroom = (text: string): Newsroom => ({
    files: { ...BESIDE, [STORY]: storyFile(), ...others, [file]: text },
    file,
    shown: text.trimEnd(),
    language: file.endsWith(".md") ? "markdown" : "yaml",
    ...more,
  });
  return { about, at, wrong: newsroom(wrong), right: newsroom(right) };
}

/** A slip that lies in a file's name or kind; shown as a list of files. */
export function named(
  about: string,
  file: string,
  wrong: Files,
  right: Files,
  more: { readonly wrong?: Newsroom["sources"] } = {},
): RuleExample {
  const newsroom = (files: Files, sources?: Newsroom["sources"]): Newsroom => ({
    files: { ...BESIDE, [STORY]: storyFile(), ...files },
    file,
    shown: Object.keys(files).join("\n"),
    language: "text",
    ...(sources === undefined ? {} : { sources }),
  });
  return { about, at: "", wrong: newsroom(wrong, more.wrong), right: newsroom(right) };
}
