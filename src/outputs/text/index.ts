// Text: stories' HTML and words as machines read them, outside their pages.

export { documentWords } from "./document-words.ts";
export { storyHtml } from "./story-html.ts";
export { ZonedDate } from "./zoned-date.ts";
