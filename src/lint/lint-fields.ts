import type { FileDiagnostics } from "../diagnostics/index.ts";
import type { ValuePath } from "../source/index.ts";
import { editorNotes } from "./editor-notes.ts";
import { fieldMark } from "./field-marks.ts";
import type { LintedStory } from "./linted-story.ts";
import { noteForReaders } from "./markdown-pitfalls.ts";

/** Reports marks of Markdown and HTML, and notes to the newsroom, in the fields that readers see. */
export function lintFields(story: LintedStory, diagnostics: FileDiagnostics): void {
  for (const { text, path } of shownFields(story)) {
    const at = () => story.source.locate(path);
    const mark = fieldMark(text);
    if (mark !== undefined) diagnostics.warning("marks-in-field", at(), mark);
    for (const { note } of editorNotes(text)) {
      diagnostics.error("editor-note", at(), noteForReaders(note, false));
    }
  }
}

interface ShownField {
  readonly text: string;
  readonly path: ValuePath;
}

/** Of a withdrawn story the headline and the reason are read. */
function shownFields({ head, summary }: LintedStory): ShownField[] {
  const { title, image, corrections, withdrawn, unverified, ai, source } = head;
  const all: readonly (readonly [string | undefined, ...ValuePath])[] =
    withdrawn !== undefined
      ? [
          [title, "title"],
          [withdrawn.reason, "withdrawn", "reason"],
        ]
      : [
          [title, "title"],
          [summary, "summary"],
          [image?.isGenerated === true ? undefined : image?.alt, "image", "alt"],
          [image?.caption, "image", "caption"],
          [image?.credit, "image", "credit"],
          ...corrections.map(({ text }, index) => [text, "corrections", index, "text"] as const),
          [unverified?.reason, "unverified", "reason"],
          [ai?.note, "ai", "note"],
          [source?.name, "source", "name"],
        ];
  return all.flatMap(([text, ...path]) => (text === undefined ? [] : [{ text, path }]));
}
