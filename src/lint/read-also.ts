import type { Token } from "markdown-it";
import { plainText } from "../markdown/index.ts";
import type { MarkdownPitfall } from "./text-blocks.ts";

/** "Baca juga", as papers write it in many ways. */
const LABEL =
  /^(?:baca|simak|lihat|tonton|baca selengkapnya|artikel|berita)\s+(?:juga|pula|lainnya|terkait)(?=\s|:|$)/iu;
const RIGHT = /^baca juga ?:/iu;

/**
 * Paragraphs that were meant as "Baca juga" and became no card.
 *
 * @param tokens of the text, cards among them
 */
export function unreadReadAlso(tokens: readonly Token[]): MarkdownPitfall[] {
  return tokens.flatMap((token, index): MarkdownPitfall[] => {
    if (token.type !== "inline" || tokens[index - 1]?.type !== "paragraph_open") return [];
    if (tokens[index - 1]?.level !== 0 || !token.map) return [];
    const text = plainText(token);
    const label = LABEL.exec(text)?.[0];
    if (label === undefined) return [];
    const links = (token.children ?? []).filter(({ type }) => type === "link_open").length;
    const rest = text.slice(label.length);
    const hasColon = /^\s*:/u.test(rest);
    // "Baca juga bukunya sampai tamat." is a sentence.
    if (!hasColon && (links === 0 || !opensWithLink(token))) return [];
    const message =
      links === 0
        ? "Baris “Baca juga” harus memuat tautan: Baca juga: [judul](berkas.md)."
        : RIGHT.test(text)
          ? "Di baris “Baca juga” hanya boleh ada tautan, dipisahkan koma. Hapus kata lainnya."
          : `Baris ini tidak menjadi kartu. Awali dengan Baca juga: sebagai ganti ${label}${hasColon ? ":" : ""}.`;
    return [{ severity: "warning", rule: "read-also", line: token.map[0], column: 0, message }];
  });
}

/** Whether only the label stands before the first link. */
function opensWithLink({ children }: Token): boolean {
  const first = children?.findIndex(({ type }) => type === "link_open") ?? -1;
  const before = (children ?? []).slice(0, Math.max(0, first));
  const words = before.map(({ content }) => content).join("");
  return LABEL.exec(words.trim())?.[0].length === words.trim().length;
}
