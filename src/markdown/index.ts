// Markdown: the dialect of stories as tokens and HTML: cards, attributions, footnotes, pictures, and where
// each link was written. Knows nothing of which stories there are.

export { withAttributions } from "./attributions.ts";
export type { Boxes } from "./boxes.ts";
export { BOXES, withBoxes } from "./boxes.ts";
export { cardKind, withCards } from "./cards.ts";
export { commentLines } from "./comments.ts";
export { directBlocks, directionOf, runsRightToLeft } from "./direction.ts";
export { isPictureLine, makeFigures } from "./figures.ts";
export {
  addFileFacts,
  fileFacts,
  type LinkedFile,
  markFile,
  mediaPlayer,
  type PlayedMedia,
} from "./file-cards.ts";
export { unusedFootnotes } from "./footnotes.ts";
export { levelHeadings, nameHeadings } from "./headings.ts";
export { htmlText } from "./html-text.ts";
export { mayBeInterview, withInterviews } from "./interviews.ts";
export { LinkPlaces } from "./link-places.ts";
export { createMarkdown } from "./markdown.ts";
export { escapeHtml, markupToken } from "./markup-token.ts";
export { markPicture } from "./picture-markup.ts";
export { plainText, wordsOfLink } from "./plain-text.ts";
export { readSocialLink } from "./social-links.ts";
export type { TextFacts } from "./text-facts.ts";
export { textFacts } from "./text-facts.ts";
