// To Markdown: what other systems hold (HTML, chats' marks, plain text) as the Markdown of stories, word for word.
// Pure; knows nothing of stories or newsrooms, and runs nothing of what it reads.

export { paragraphsOf } from "./autop.ts";
export { chatToMarkdown } from "./chat-marks.ts";
export { htmlWords } from "./dom.ts";
export { openedAddress } from "./embeds.ts";
export {
  escapeInline,
  escapeLineStarts,
  linkTarget,
  pictureMarkdown,
  tableMarkdown,
} from "./escape.ts";
export { isPicturePath } from "./html-pictures.ts";
export type { ShownPicture } from "./html-setting.ts";
export { htmlToMarkdown } from "./html-to-markdown.ts";
