import type { Token } from "markdown-it";
import type { MarkdownPitfall } from "./text-blocks.ts";

/**
 * A list counts on from its first number, whatever is written: "1945." and "2026." show 1945, 1946. A single line
 * that begins with a number becomes a list, too.
 */
export function renumbered(tokens: readonly Token[], open: number): MarkdownPitfall[] {
  const items = itemsOf(tokens, open);
  const first = Number(items[0]?.info);
  const mark = items[0]?.markup ?? ".";
  // "1. 1. 1." is the usual shorthand.
  const wrong =
    items.length > 1 && items.every(({ info }) => Number(info) === first)
      ? -1
      : items.findIndex(({ info }, index) => Number(info) !== first + index);
  const item = items[wrong];
  if (item?.map) {
    return [
      found(
        item.map[0],
        `Nomor ${item.info} akan tampil sebagai ${first + wrong}, karena daftar berlanjut dari nomor pertamanya. Urutkan, atau tulis ${item.info}\\${mark} agar bukan daftar.`,
      ),
    ];
  }
  const only = items.length === 1 ? items[0] : undefined;
  // "2." goes on with a list that a paragraph parted; a year or a day goes on with none.
  if (!only?.map || first < 2 || endsBefore(tokens, open, first)) return [];
  return [
    found(
      only.map[0],
      `Baris ini menjadi daftar yang dimulai dari ${only.info}. Jika bukan daftar, tulis ${only.info}\\${mark} di awalnya.`,
    ),
  ];
}

function found(line: number, message: string): MarkdownPitfall {
  return { severity: "warning", rule: "list-number", line, column: 0, message };
}

function itemsOf(tokens: readonly Token[], open: number): Token[] {
  const level = tokens[open]?.level ?? 0;
  const items: Token[] = [];
  for (let index = open + 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.type === "ordered_list_close" && token.level === level) break;
    if (token?.type === "list_item_open" && token.level === level + 1) items.push(token);
  }
  return items;
}

/** Whether a list above ended with the number before this one. */
function endsBefore(tokens: readonly Token[], open: number, number: number): boolean {
  for (let index = open - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token?.type !== "list_item_open" || token.level !== (tokens[open]?.level ?? 0) + 1)
      continue;
    return Number(token.info) === number - 1;
  }
  return false;
}
