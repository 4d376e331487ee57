import type { Token } from "markdown-it";
import type { FileDiagnostics } from "../diagnostics/index.ts";
import type { StoryHead } from "../front-matter/index.ts";
import { firstSentences } from "../language/index.ts";
import { plainText } from "../markdown/index.ts";
import { DESCRIPTION_LENGTH, isArchived } from "../model/index.ts";
import { BodyRenderer } from "./body-renderer.ts";
import { addDateline, addSignOff } from "./dateline-and-sign-off.ts";
import { arrangeLive } from "./live-entries.ts";
import type { BodyContext, MarkdownText, RenderedBody } from "./rendered-body.ts";

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
  const renderer = new BodyRenderer(source, context, diagnostics, {
    relation: head.label === undefined ? undefined : "sponsored noopener",
    isArchived: isArchived(context.site, head),
  });
  if (head.image !== undefined) renderer.addPicture(head.image);
  if (head.audio !== undefined) renderer.addAttachment(head.audio);
  if (head.video !== undefined && "file" in head.video) renderer.addAttachment(head.video.file);
  const parsed = renderer.parse();
  const tokens = parsed ?? [];
  if (parsed?.length === 0) {
    diagnostics.warning(
      "empty-body",
      { line: source.line, column: 1 },
      "Tulisan ini belum berisi. Tulis beritanya di bawah baris --- yang kedua.",
    );
  }
  const excerpt = summary ?? firstSentences(firstParagraph(tokens), DESCRIPTION_LENGTH);
  // Paid content is neither filed nor signed by the newsroom (Pedoman Media Siber, clause 6).
  const isOurs = head.label === undefined;
  if (isOurs) addDateline(tokens, head, context.site);
  const live =
    head.type === "langsung"
      ? arrangeLive(tokens, head, { site: context.site, line: source.line }, diagnostics)
      : undefined;
  if (isOurs) addSignOff(tokens, head, context);
  const rendered = renderer.finish(tokens, excerpt, summary !== undefined);
  return live === undefined ? rendered : { ...rendered, body: { ...rendered.body, live } };
}

/** The same for a page of the newsroom's own, which has neither dateline nor sign-off. */
export function renderPageBody(
  source: MarkdownText,
  summary: string | undefined,
  context: BodyContext,
  diagnostics: FileDiagnostics,
): RenderedBody {
  const renderer = new BodyRenderer(source, context, diagnostics);
  const tokens = renderer.parse() ?? [];
  const excerpt = summary ?? firstSentences(firstParagraph(tokens), DESCRIPTION_LENGTH);
  return renderer.finish(tokens, excerpt, summary !== undefined);
}

/** The words of the first paragraph that has any; none of those in lists, quotations and the like. */
function firstParagraph(tokens: readonly Token[]): string {
  for (const [index, token] of tokens.entries()) {
    const inline = tokens[index + 1];
    if (token.type !== "paragraph_open" || token.level !== 0 || inline === undefined) continue;
    const text = plainText(inline);
    if (text !== "") return text;
  }
  return "";
}
