import type * as z from "zod";
import type { AttachmentProbe } from "../attachments/index.ts";
import type { Registries } from "../data/index.ts";
import type { FileDiagnostics } from "../diagnostics/index.ts";
import type { Moment } from "../language/index.ts";
import type { PictureProbe } from "../pictures/index.ts";
import type { LocationResult } from "../places/index.ts";
import type { ValuePath, YamlSource } from "../source/index.ts";
import type { TextFunction } from "../texts/index.ts";

/** What a story's codes, places and pictures are looked up in. */
export interface HeadContext {
  readonly registries: Registries;
  /** The interface's words. */
  readonly text: TextFunction;
  /** Pattern of story URLs, see story-url.ts. */
  readonly storyUrl: string;
  /** The pictures that lie in the posts folder, by path. */
  readonly pictures: ReadonlyMap<string, PictureProbe>;
  /** The documents and sounds, likewise. */
  readonly attachments: ReadonlyMap<string, AttachmentProbe>;
  /** The posts folder, which no picture's path may leave: "posts". */
  readonly postsFolder: string;
  /** The build's clock, in milliseconds since 1970. */
  readonly now: number;
}

/** The story whose front matter is being read. */
export interface ReadStory extends HeadContext {
  /** Path from the project's root: "posts/2024/12/a.md". */
  readonly file: string;
  /** Knows where each value of the front matter stands. */
  readonly source: YamlSource;
  readonly diagnostics: FileDiagnostics;
  /** When the story is published, as far as that could be read: other times are compared with it. */
  readonly published: Moment | undefined;
  /** What `location` comes to; undefined where the story has none. */
  readonly location: LocationResult | undefined;
}

/** One field of a story's front matter: all that Jejak knows of it. `fields.ts` lists them. */
export interface Field<Schema extends z.ZodType, Part extends object> {
  /**
   * What may be written. Its `describe` and `meta` hold what a person needs to know: see `FieldAbout` in
   * the room validation.
   */
  readonly schema: Schema;
  /**
   * What the field adds to a story's head. Undefined where a story can't be without it; then what is
   * wrong has been told, by this or by the schema.
   *
   * @param given the value as the schema lets it through; undefined when absent or not well formed
   * @param path the field's place in the front matter: `["date"]`
   */
  readonly resolve: (
    given: z.output<Schema> | undefined,
    story: ReadStory,
    path: ValuePath,
  ) => Part | undefined;
}

/** Gives a declaration its exact type. */
export function field<Schema extends z.ZodType, Part extends object>(
  schema: Schema,
  resolve: Field<Schema, Part>["resolve"],
): Field<Schema, Part> {
  return { schema, resolve };
}
