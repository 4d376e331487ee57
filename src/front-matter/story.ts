import type { Moment } from "../language/index.ts";
import type {
  Author,
  Category,
  Correction,
  Label,
  StoryBody,
  StoryImage,
  StoryType,
  Topic,
  Withdrawal,
} from "../model/index.ts";
import type { Place } from "../places/index.ts";

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

/** A story as the rest of the site knows it. */
export interface Story extends StoryHead, StoryBody {}
