import type { AttachmentFacts } from "../attachments/index.ts";
import type { CompactText } from "../collections/index.ts";
import type { Position } from "../diagnostics/index.ts";
import type { Moment } from "../language/index.ts";
import type { PictureFacts, PictureSet } from "../pictures/index.ts";
import type { PictureWords } from "./picture-words.ts";
import type { WithdrawalGround } from "./story-kinds.ts";

/** A topic, as the first story that used it spelt it. */
export interface Topic {
  readonly slug: string;
  readonly name: string;
}

/** The place of a story in a series. */
export interface SeriesPart {
  /** "jalur-rempah" */
  readonly slug: string;
  /** As registered, else as the story spells it. */
  readonly name: string;
  /** 1 and up; absent where neither the story nor the data file tells: then the date does. */
  readonly part?: number | undefined;
}

/** A picture that a story or page shows, and the first place where it names it. */
export interface Picture extends Position {
  /** Path from the project's root: "posts/2024/12/foto.jpg". */
  readonly file: string;
  readonly facts: PictureFacts;
  /** What is made of it, and where readers find that. */
  readonly set: PictureSet;
  /** The Markdown file that names it. */
  readonly usedBy: string;
}

/** A document or sound that a story or page offers, and the first place where it names it. */
export interface Attachment extends Position {
  /** Path from the project's root: "posts/2024/12/putusan.pdf". */
  readonly file: string;
  readonly facts: AttachmentFacts;
  /** Where readers find it, without the site's path prefix. */
  readonly url: string;
  /** What the story calls it; plain text. */
  readonly title: string;
  /** The Markdown file that names it. */
  readonly usedBy: string;
}

/** A story's video: where it is to be seen elsewhere, or a file of the newsroom's own. */
export type StoryVideo = { readonly address: string } | { readonly file: Attachment };

export interface StoryImage extends Picture {
  /** Empty when the picture only decorates. */
  readonly alt: string;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
  readonly license?: string | undefined;
  /** Whether it was made with artificial intelligence. */
  readonly isGenerated?: boolean;
}

/** A picture that stands by itself in a body, and what is said of it there. */
export interface BodyFigure extends Omit<PictureWords, "isPhotograph"> {
  readonly picture: Picture;
  /** Plain text; empty where the picture has none. */
  readonly alt: string;
  /** Which of the body's galleries it is in, from 1. */
  readonly gallery?: number | undefined;
}

export interface Correction {
  readonly date: Moment;
  readonly text: string;
  readonly kind: "ralat" | "koreksi";
}

export interface Withdrawal {
  readonly date: Moment;
  readonly ground: WithdrawalGround;
  readonly reason: string;
}

/** A heading of a body, as it is printed. */
export interface Heading {
  /** What links name: "air-untuk-semua". */
  readonly id: string;
  /** 2 to 6. */
  readonly level: number;
  /** Plain text. */
  readonly text: string;
}

/** One report of a live coverage, and where its heading stands in the file. */
export interface LiveEntry extends Position {
  /** "kabar-2024-12-10-1430" */
  readonly id: string;
  /** Plain text, without the time; may be empty. */
  readonly title: string;
  readonly at: Moment;
  /** Its words as plain text. */
  readonly text: string;
}

/** What the Markdown body of a story comes to. */
export interface StoryBody {
  /** As HTML, with dateline and sign-off; every link already carries the site's path prefix. */
  readonly html: string;
  /** As given, or the beginning of the first paragraph; plain text. */
  readonly summary: string;
  /** Whether the front matter gave the summary. */
  readonly hasSummary: boolean;
  /**
   * Its words as plain text, with single spaces: paragraphs, headings, lists, tables, captions, code and
   * footnotes. Neither alternative texts nor "Baca juga", nor what Jejak adds (dateline, sign-off).
   */
  readonly text: CompactText;
  /** How many words of its own it has, for the time it takes to read: no captions, no code blocks. */
  readonly words: number;
  readonly headings: readonly Heading[];
  /** All within it that a link can name: the ids of its headings and footnotes. */
  readonly ids: ReadonlySet<string>;
  /** The reports of a live coverage, the newest first; absent for every other story. */
  readonly live?: readonly LiveEntry[] | undefined;
  /** Every picture to be published with it, its main one too. */
  readonly pictures: readonly Picture[];
  /** Every document and sound to be published with it, its main sound first. */
  readonly attachments: readonly Attachment[];
  /** The pictures that stand by themselves within its text, in its order. */
  readonly figures: readonly BodyFigure[];
}
