import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./commands.ts";

/** A fenced block of code in a page of the documentation. */
export interface DocBlock {
  /** "docs/data.md" */
  readonly page: string;
  readonly line: number;
  /** "yaml"; empty where none is said. */
  readonly language: string;
  /** The headings above it, the last first. */
  readonly headings: readonly string[];
  /** Without what indents it. */
  readonly text: string;
}

/** The pages that readers of the documentation have. */
export const DOC_PAGES: readonly string[] = [
  "README.md",
  "CONTRIBUTING.md",
  "create-jejak/README.md",
  ...readdirSync(join(ROOT, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

export function blocksOf(page: string): DocBlock[] {
  const blocks: DocBlock[] = [];
  const headings: string[] = [];
  let open:
    | { indent: string; fence: string; language: string; line: number; lines: string[] }
    | undefined;
  for (const [index, text] of readFileSync(join(ROOT, page), "utf8").split("\n").entries()) {
    const [, indent = "", fence = "", language = ""] = /^(\s*)(`{3,})(\S*)\s*$/u.exec(text) ?? [];
    if (open !== undefined) {
      if (fence === open.fence && language === "") {
        blocks.push({
          ...{ page, line: open.line, language: open.language, headings: [...headings] },
          text: open.lines.map((line) => `${line}\n`).join(""),
        });
        open = undefined;
      } else
        open.lines.push(
          text.startsWith(open.indent) ? text.slice(open.indent.length) : text.trimStart(),
        );
    } else if (fence !== "") open = { indent, fence, language, line: index + 1, lines: [] };
    else if (/^#+ /u.test(text)) headings.unshift(text.replace(/^#+ /u, ""));
  }
  return blocks;
}
