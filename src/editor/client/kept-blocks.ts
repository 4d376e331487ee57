/**
 * A text as it comes out of the editor, with every block that nobody touched as it was typed.
 *
 * Sveltia's rich text editor writes the whole text anew when it is opened: emphasis with "_", lists indented
 * by four, tables without the alignment of their columns. A block that differs from one of the original in
 * nothing else is that one, so that a mended word is a change of one paragraph in the newsroom's history.
 *
 * @param before the text that the editor was opened with
 * @param after what it holds now
 */
export function keepBlocks(before: string, after: string): string {
  const known = new Map<string, string[]>();
  const typed = blocksOf(before);
  for (const block of typed) {
    const key = asEditorWrites(withoutAlignment(block));
    known.set(key, [...(known.get(key) ?? []), block]);
  }
  const kept = blocksOf(after).map((block) => known.get(asEditorWrites(block))?.shift() ?? block);
  const isUntouched =
    kept.length === typed.length && kept.every((block, index) => block === typed[index]);
  // Blank lines between blocks, too, are then as they were.
  return isUntouched ? before : kept.join("\n\n");
}

function blocksOf(text: string): string[] {
  return text
    .split(/\n(?:[ \t]*\n)+/u)
    .map((block) => block.replace(/^(?:[ \t]*\n)+/u, "").trimEnd())
    .filter((block) => block !== "");
}

/** A block in the editor's manner, as far as that is not what the block says. */
function asEditorWrites(block: string): string {
  const lines = block.split("\n");
  const indents = lines.map((line) => line.length - line.trimStart().length);
  const levels = [...new Set(indents)].sort((a, b) => a - b);
  return lines
    .map((line, index) => `${levels.indexOf(indents[index] ?? 0)} ${lineOf(line.trim())}`)
    .join("\n");
}

function lineOf(line: string): string {
  return (
    line
      .replace(/^[*+](?=\s)/u, "-")
      .replace(/^\d+[.)](?=\s)/u, "1.")
      .replace(/(?<!\*)\*{3}(?![*\s])([^*\n]*[^*\s])\*{3}(?!\*)/gu, "**_$1_**")
      .replace(/(?<![\\*\p{L}\p{N}])\*(?![*\s])([^*\n]*[^*\s])\*(?!\*)/gu, "_$1_")
      // Escapes that change nothing.
      .replace(/\\(?=[[\]()])|(?<=\s)\\(?=\*\s)/gu, "")
      .replace(/\s*\|\s*/gu, "|")
      .replace(/\s+/gu, " ")
  );
}

/** The rule below a table's head without the colons that the editor loses. */
function withoutAlignment(block: string): string {
  return block.replace(/^\s*\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?$/gmu, (rule) =>
    rule.replaceAll(":", ""),
  );
}
