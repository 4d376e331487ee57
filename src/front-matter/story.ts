import type { StoryBody } from "../model/index.ts";
import type { FIELDS } from "./fields.ts";
import type { OwnFields } from "./own-fields.ts";

type Fields = typeof FIELDS;

/** What each field adds to a head, by its key. */
type Parts = {
  [Key in keyof Fields]: NonNullable<ReturnType<Fields[Key]["resolve"]>>;
};

type Intersection<Union> = (Union extends unknown ? (each: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

type AllParts = Intersection<Parts[keyof Parts]>;

/** What all fields add together. */
export type HeadFields = { readonly [Name in keyof AllParts]: AllParts[Name] };

/** All that the front matter says of a story, resolved: codes are authors, text is moments. */
export interface StoryHead extends HeadFields {
  /** Path from the project's root: "posts/2024/12/a.md". */
  readonly file: string;
  /** "/2024/12/10/slug/", without the site's path prefix. */
  readonly url: string;
  /** The site's own fields (option `fields`). */
  readonly fields: OwnFields;
}

/** A story as the rest of the site knows it. */
export interface Story extends StoryHead, StoryBody {
  /** Differs where anything else of the story does. */
  readonly digest: string;
}
