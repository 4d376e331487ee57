import type { FileDiagnostics } from "../diagnostics/index.ts";
import type { StoryHead } from "../front-matter/index.ts";
import { firstSentences } from "../language/index.ts";
import type { BodyContext, MarkdownText, RenderedBody } from "./body-renderer.ts";
import { BodyRenderer } from "./body-renderer.ts";
import { addDateline, addSignOff } from "./dateline-and-sign-off.ts";

/** Longest summary that is taken from a story's first paragraph, in characters. */
const SUMMARY_LENGTH = 200;

/**
 * Turns a story's Markdown into HTML: links checked and made to work from anywhere, pictures found,
 * headings given ids, the dateline set before the first words and the sign-off after the last.
 */
export function renderStoryBody(
  head: StoryHead,
  source: MarkdownText,
  summary: string | undefined,
  context: BodyContext,
  diagnostics: FileDiagnostics,
): RenderedBody {
  const renderer = new BodyRenderer(source, context, diagnostics);
  if (head.label !== undefined) renderer.linkRelation = "sponsored noopener";
  if (head.image !== undefined) renderer.addPicture(head.image);
  const tokens = renderer.parse();
  if (tokens.length === 0) {
    diagnostics.warning(
      "empty-body",
      { line: source.line, column: 1 },
      "Tulisan ini belum berisi. Tulis beritanya di bawah baris --- yang kedua.",
    );
  }
  const excerpt = summary ?? firstSentences(renderer.firstParagraph(tokens), SUMMARY_LENGTH);
  // Paid content is neither filed nor signed by the newsroom (Pedoman Media Siber, clause 6).
  if (head.label === undefined) {
    addDateline(tokens, head, context.site);
    addSignOff(tokens, head, context);
  }
  return renderer.finish(tokens, excerpt, summary !== undefined);
}

/** The same for a page of the newsroom's own, which has neither dateline nor sign-off. */
export function renderPageBody(
  source: MarkdownText,
  summary: string | undefined,
  context: BodyContext,
  diagnostics: FileDiagnostics,
): RenderedBody {
  const renderer = new BodyRenderer(source, context, diagnostics);
  const tokens = renderer.parse();
  const excerpt = summary ?? firstSentences(renderer.firstParagraph(tokens), SUMMARY_LENGTH);
  return renderer.finish(tokens, excerpt, summary !== undefined);
}
