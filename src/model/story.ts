import type { Position } from "../diagnostics/index.ts";
import type { Moment } from "../language/index.ts";
import type { PictureFacts, PictureSet } from "../pictures/index.ts";
import type { Place } from "../places/index.ts";
import type { Author, Category } from "./registries.ts";
import type { Label, StoryType, WithdrawalGround } from "./story-kinds.ts";

/** A topic, as the first story that used it spelt it. */
export interface Topic {
  readonly slug: string;
  readonly name: string;
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

export interface StoryImage extends Picture {
  /** Empty when the picture only decorates. */
  readonly alt: string;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
  readonly license?: string | undefined;
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

/** All that the front matter says of a story, resolved: codes are authors, text is moments. */
export interface StoryHead {
  /** Path from the project's root: "posts/2024/12/a.md". */
  readonly file: string;
  readonly slug: string;
  /** "/2024/12/10/slug/", without the site's path prefix. */
  readonly url: string;
  readonly title: string;
  readonly published: Moment;
  readonly updated?: Moment | undefined;
  readonly expires?: Moment | undefined;
  /** At least one. */
  readonly authors: readonly Author[];
  readonly editor?: Author | undefined;
  readonly photographer?: Author | undefined;
  readonly contributors: readonly Author[];
  readonly place?: Place | undefined;
  readonly topics: readonly Topic[];
  readonly category?: Category | undefined;
  readonly image?: StoryImage | undefined;
  readonly type: StoryType;
  readonly label?: Label | undefined;
  readonly source?: { readonly name: string; readonly url?: string | undefined } | undefined;
  readonly corrections: readonly Correction[];
  /** Slug of the story that this ralat, koreksi or hak jawab answers. */
  readonly of?: string | undefined;
  /** Slug of the unverified story that this one carries further. */
  readonly updates?: string | undefined;
  readonly withdrawn?: Withdrawal | undefined;
  readonly unverified?: { readonly reason: string } | undefined;
  readonly ai?:
    | {
        readonly kind: string;
        readonly tool?: string | undefined;
        readonly note?: string | undefined;
      }
    | undefined;
  readonly featured: boolean;
  readonly breakingUntil?: Moment | undefined;
  readonly draft: boolean;
  readonly aliases: readonly string[];
}

/** What the Markdown body of a story comes to. */
export interface StoryBody {
  /** As HTML, with dateline and sign-off; every link already carries the site's path prefix. */
  readonly html: string;
  /** As given, or the beginning of the first paragraph; plain text. */
  readonly summary: string;
  /** Whether the front matter gave the summary. */
  readonly hasSummary: boolean;
  readonly words: number;
  /** The ids of its headings, which links may name. */
  readonly headingIds: readonly string[];
  /** Every picture to be published with it, its main one too. */
  readonly pictures: readonly Picture[];
}

export interface Story extends StoryHead, StoryBody {}
