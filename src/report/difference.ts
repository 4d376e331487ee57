import { printable } from "../diagnostics/index.ts";
import type { Paint } from "./colors.ts";

/** Lines that are shown of one file. */
const MOST_SHOWN = 40;

/**
 * What differs between two texts of a file that have the same lines, line by line, before above after.
 *
 * @param path the file's, as people see it
 * @param fixes what was done, a clause each
 */
export function differenceReport(
  path: string,
  {
    before,
    after,
    fixes,
  }: { readonly before: string; readonly after: string; readonly fixes: readonly string[] },
  paint: Paint,
): string {
  const [old, now] = [before, after].map((text) => text.split(/\r\n|\r|\n/u)) as [
    string[],
    string[],
  ];
  const rows = now.flatMap((line, index) => {
    const was = old[index] ?? "";
    if (was === line) return [];
    const number = String(index + 1).padStart(4);
    return [paint("red", `${number} - ${seen(was)}`), paint("green", `${number} + ${seen(line)}`)];
  });
  const rest =
    rows.length > MOST_SHOWN
      ? [paint("dim", `     … dan ${rows.length / 2 - MOST_SHOWN / 2} baris lagi`)]
      : [];
  return [
    paint("bold", printable(path)),
    ...fixes.map((fix) => printable(`  ${fix}`)),
    ...rows.slice(0, MOST_SHOWN),
    ...rest,
  ].join("\n");
}

/** What can't be seen is shown by a mark, and so is a space at the end. */
function seen(line: string): string {
  return printable(line.replace(/[\u200b\u2060\ufeff\u00ad]/gu, "\ufffd").replaceAll("\t", "    "))
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/gu, "·")
    .replace(/ +$/u, (spaces) => "·".repeat(spaces.length));
}
