import { quote } from "../diagnostics/index.ts";
import { lineAt } from "./source-text.ts";
import type { YamlProblem } from "./yaml-problem.ts";

// What word processors make of "- " at the beginning of a line. YAML knows the hyphen alone, and the
// ordinary space alone.
const FOREIGN_BULLET = /^([\p{Pd}\u2212•‣◦●○▪■·])\s/u;
export const FOREIGN_SPACE = /[^\S \t\n]|[\u200b\u2060]/u;
// A list's item is seldom longer, and a hostile file has no end of lines.
const MAX_ITEM_LINES = 100;

/** The mark at `offset` that was meant as the hyphen of a list's item. */
export function bulletProblem(text: string, offset: number): YamlProblem | undefined {
  const mark = FOREIGN_BULLET.exec(text.slice(offset, offset + 2))?.[1];
  if (mark === undefined) return undefined;
  const message =
    mark !== "-"
      ? `Pakai tanda hubung biasa (-) untuk butir daftar, bukan ${quote(mark)}.`
      : FOREIGN_SPACE.test(text.charAt(offset + 1))
        ? foreignSpaceAfter("tanda hubung")
        : undefined;
  return message === undefined ? undefined : { rule: "yaml-syntax", offset, message };
}

/** The same, above the line at `offset`: all that belongs to such an item is misread, too. */
export function foreignBullet(text: string, offset: number): YamlProblem | undefined {
  let indent = Number.POSITIVE_INFINITY;
  for (let at = offset, tries = 0; tries < MAX_ITEM_LINES; tries += 1) {
    const { start, line } = lineAt(text, at);
    const own = line.search(/[^ \t]/u);
    if (own !== -1 && own < indent) {
      const fault = bulletProblem(text, start + own);
      if (fault !== undefined || own === 0) return fault;
      indent = own;
    }
    if (start <= 1) return undefined;
    at = start - 1;
  }
  return undefined;
}

/** The space after a name's colon where it is one that YAML takes for a letter. */
export function foreignSpace(text: string, offset: number): number | undefined {
  const { start, line } = lineAt(text, offset);
  const name = /^\s*(?:- )?[\w-]+:/u.exec(line)?.[0];
  if (name === undefined || !FOREIGN_SPACE.test(line.charAt(name.length))) return undefined;
  return start + name.length;
}

export function foreignSpaceAfter(what: string): string {
  return `Spasi sesudah ${what} bukan spasi biasa. Hapus, lalu ketik ulang spasinya.`;
}
