import { compareText } from "../collections/index.ts";

/**
 * What Jejak has to say about a newsroom's files. A diagnostic is always for a person: where it is,
 * which rule speaks, what is wrong and what to do. Messages are Indonesian; rule ids are English and
 * stable, so that they can be searched for and switched off.
 */

/** `error` stops the build (printed "galat"); `warning` does not ("peringatan"). */
export type Severity = "error" | "warning";

/** A place in a text file, both counted from 1. Columns count UTF-16 code units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export const FILE_START: Position = { line: 1, column: 1 };

/** Every rule, with the sentence that docs/rules.md gives it. */
export const RULES = {
  "alias-collision": "An old URL (`aliases`) is the URL of a page, or two stories claim it.",
  "bad-url-record": "A line of the record of published URLs can't be read.",
  "bad-alias": "An old URL (`aliases`) does not start with `/` or holds `..`.",
  "bad-date": "A date or time is impossible or is written in a form Jejak does not read.",
  "bad-location": "A location names no place in Indonesia, or more than one.",
  "bad-slug":
    "A slug holds more than a–z, 0–9 and single hyphens, or nothing is left of a file name.",
  "broken-picture":
    "A picture is damaged, is no picture, or is larger than can be shown; or a logo is.",
  "child-identity":
    "A story may tell who a child in a crime, or the victim of a sexual crime, is (Kode Etik Jurnalistik, 5; UU 11/2012, 19; Peraturan Dewan Pers 1/Peraturan-DP/II/2019).",
  "control-character": "The text holds a character that no page or feed can show.",
  "date-order": "`updated`, `expires`, or a correction or withdrawal lies before `date`.",
  "date-style": "A date or time is not written as EYD V does (Huruf Kapital, Tanda Titik).",
  "dead-fragment": "A link names a heading (`#…`) that its target does not have.",
  "dead-link": "A link within the site leads to no page.",
  "dead-story-reference": "`of` or `updates` names a story that does not exist.",
  "duplicate-key": "A key stands twice in one front matter or data file.",
  "duplicate-url": "Two stories or pages would have one URL, letter case ignored.",
  "empty-body": "A story has front matter but no text.",
  "empty-field": "A required field is there but empty.",
  "empty-file": "The file holds nothing.",
  "file-too-large":
    "A story is larger than 1 MiB, its front matter than 64 KiB, or a picture than 30 MiB.",
  "front-matter-language":
    "The front matter asks to be read as a program (`---js`) or another format.",
  "headline-capitals": "A headline is all in capitals (EYD V, Huruf Kapital).",
  "headline-case":
    "A word of a headline is not capitalised as titles are (EYD V, Huruf Kapital); off unless asked for.",
  "invalid-value": "A field holds a value that is not one of those allowed.",
  "list-number": "The numbers of a list do not follow on, and would be changed.",
  "lost-url": "A URL that was published once leads nowhere now.",
  "missing-alt": "A picture has no alternative text.",
  "missing-contact":
    "The medium's data name no way to ask for a right of reply (UU Pers 40/1999, 5; Peraturan Dewan Pers 9/X/2008).",
  "missing-credit":
    "A picture names no photographer or source (UU 28/2014; Pedoman Media Siber, 7).",
  "missing-field": "A required field is missing.",
  "missing-file": "A data file that every site needs is not there.",
  "missing-folder": "The folder of the stories is not there.",
  "missing-footnote": "A footnote is named that has no note.",
  "missing-picture": "A picture that a story shows is not there.",
  "missing-publisher":
    "The medium's data lack the company's name, its address or those responsible (UU Pers 40/1999, 12).",
  "money-style":
    "An amount of rupiah is not written as EYD V does (Angka dan Bilangan; Singkatan).",
  "no-front-matter": "A story does not begin with front matter between two `---` lines.",
  "not-utf8": "The file is not UTF-8 text.",
  "number-style":
    "A number is not written as EYD V does (Angka dan Bilangan; Tanda Titik; Tanda Koma).",
  "pasted-bullet": "A line begins with a bullet that Markdown does not know.",
  "picture-type": "A picture is of a kind that a page cannot show or that may carry scripts (SVG).",
  "raw-html": "HTML in a story is shown as text; Jejak never runs it.",
  "remote-picture": "A picture lies on another server.",
  "spaced-name": "A link or picture names a file with a space, which must stand between < and >.",
  "stray-file":
    "A file in the stories' folder is neither Markdown nor a picture; it is not published.",
  "summary-length":
    "A given summary is longer than search results show (Google Search Central, snippets: no fixed number; some 160 characters).",
  "symbolic-link": "A file in the stories' folder is a symbolic link; it is not followed.",
  "typed-dateline": "A story opens with a typed dateline, which Jejak sets from `location`.",
  "typed-sign-off":
    "A story closes with a typed code, which Jejak sets from `author` and `editor`.",
  "unclosed-front-matter": "The second `---` line is missing.",
  "underlined-heading": "Dashes under a sentence make a heading of it.",
  "unknown-author": "An author code is not registered.",
  "unknown-category": "A category is not registered.",
  "unknown-key": "A key is none that Jejak knows.",
  "unknown-story": "A count of readers names no story.",
  unreadable: "A file or folder can't be read.",
  "unsafe-link": "A link does not use http, https, mailto or tel.",
  "unused-footnote": "A footnote is never referred to, so no page shows it.",
  "url-mismatch": "The site's address and the path prefix it is built for do not agree.",
  "withdrawn-trace":
    "An old URL or a link still leads to a withdrawn story, and may name whom it was withdrawn for.",
  "wrong-type": "A field holds a list where text is expected, or the like.",
  "yaml-alias": "YAML anchors, aliases and tags are not used here.",
  "yaml-comment": "Text after ` #` is a comment to YAML and would be lost.",
  "yaml-syntax": "The YAML of a front matter or data file is broken.",
} as const;

export type RuleId = keyof typeof RULES;

export interface Diagnostic extends Position {
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  readonly severity: Severity;
  readonly rule: RuleId;
  /** What is wrong and what to do: one or two Indonesian sentences. */
  readonly message: string;
}

/** Gathers what is found in one file; hand it down instead of throwing. */
export class FileDiagnostics {
  readonly file: string;
  readonly list: Diagnostic[] = [];

  constructor(file: string) {
    this.file = file;
  }

  error(rule: RuleId, at: Position, message: string): void {
    this.add("error", rule, at, message);
  }

  warning(rule: RuleId, at: Position, message: string): void {
    this.add("warning", rule, at, message);
  }

  get hasErrors(): boolean {
    return this.list.some((diagnostic) => diagnostic.severity === "error");
  }

  private add(severity: Severity, rule: RuleId, at: Position, message: string): void {
    this.list.push({
      file: this.file,
      line: at.line,
      column: at.column,
      severity,
      rule,
      message,
    });
  }
}

/** Thrown where a build must stop because of its content. Carries everything that was found. */
export class ContentError extends Error {
  readonly diagnostics: readonly Diagnostic[];
  /** Read by Eleventy's own error report. */
  readonly skipOriginalStack = true;

  constructor(diagnostics: readonly Diagnostic[]) {
    super(formatDiagnostics(diagnostics));
    this.name = "ContentFaults";
    this.diagnostics = diagnostics;
    // The list is the whole message; a stack trace would only frighten an editor.
    this.stack = this.message;
  }
}

/** By file, then by line and column: the order in which a person mends them. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.rule, b.rule),
  );
}

const SEVERITY_LABEL: Record<Severity, string> = { error: "galat", warning: "peringatan" };

/**
 * One line for each diagnostic:
 * `posts/a.md:4:9  galat  unknown-author  Kode penulis "A0" tidak terdaftar. …`
 */
export function formatDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const told = new Map<string, number>();
  const lines = sortDiagnostics(diagnostics).flatMap(
    ({ file, line, column, severity, rule, message }) => {
      const before = told.get(file) ?? 0;
      told.set(file, before + 1);
      return before < MOST_IN_A_FILE
        ? [printable(`${file}:${line}:${column}  ${SEVERITY_LABEL[severity]}  ${rule}  ${message}`)]
        : [];
    },
  );
  const more = [...told]
    .filter(([, count]) => count > MOST_IN_A_FILE)
    .map(([file, count]) =>
      printable(`${file}  dan ${count - MOST_IN_A_FILE} lagi di berkas ini.`),
    );
  return [...lines, ...more].join("\n");
}

/** No person mends more in one go; a hostile file could have tens of thousands. */
const MOST_IN_A_FILE = 200;

/** A story's own words inside a message: quoted, on one line, and cut where they are long. */
export function quote(text: string, most = 60): string {
  const line = text.replace(/\s+/gu, " ").trim();
  const characters = [...line];
  return `"${characters.length > most ? `${characters.slice(0, most - 1).join("")}…` : line}"`;
}

/**
 * What to do about a word that is not known: try the nearest that is, where there is one.
 *
 * @param otherwise the sentence where there is none
 * @param most the nearest is cut after so many characters
 */
export function didYouMean(near: string | undefined, otherwise: string, most?: number): string {
  return near === undefined ? otherwise : `Mungkin maksud Anda ${quote(near, most)}.`;
}

/** "A, B, atau C", each quoted: the choices that a message offers. */
export function quoteChoices(choices: readonly string[]): string {
  const quoted = choices.map((choice) => quote(choice));
  if (quoted.length < 3) return quoted.join(" atau ");
  return `${quoted.slice(0, -1).join(", ")}, atau ${quoted.at(-1)}`;
}

/**
 * A text that is safe to print: a file's name or a story's title may hold terminal control sequences
 * and marks that turn the line around.
 */
export function printable(line: string): string {
  return line.replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, "\ufffd");
}
