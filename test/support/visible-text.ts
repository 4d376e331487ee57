import { Parser } from "htmlparser2";

const BLOCKS = new Set(
  "p div h1 h2 h3 h4 h5 h6 li ul ol td th tr table blockquote pre figure figcaption br hr dt dd section article aside".split(
    " ",
  ),
);
const UNSEEN = new Set([
  "script",
  "style",
  "template",
  "title",
  "noscript",
  "svg",
  "iframe",
  "video",
  "audio",
  "object",
  "textarea",
  "select",
  "button",
]);

/** What a reader sees of HTML, by a parser that is not ours: its words, single spaces between them. */
export function visibleText(html: string): string {
  let text = "";
  let hidden = 0;
  const parser = new Parser(
    {
      onopentag: (name) => {
        if (UNSEEN.has(name)) hidden += 1;
        if (BLOCKS.has(name)) text += " ";
      },
      ontext: (data) => {
        if (hidden === 0) text += data;
      },
      onclosetag: (name) => {
        if (UNSEEN.has(name)) hidden -= 1;
        if (BLOCKS.has(name)) text += " ";
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return text.replace(/[\s\u00a0]+/gu, " ").trim();
}

/** The same with quotation marks of all forms as one, and signs that Unicode has of raised letters as letters. */
export function plainly(text: string): string {
  return text
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’‚]/gu, "'")
    .normalize("NFKC")
    .replace(/\u2212/gu, "-")
    .replace(/ (?=[.,;:!?)])/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}
