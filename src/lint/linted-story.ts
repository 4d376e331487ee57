import type { StoryHead } from "../front-matter/index.ts";
import type { YamlSource } from "../source/index.ts";
import type { Prose } from "./prose.ts";

/** A story as the rules look at it. */
export interface LintedStory {
  readonly head: StoryHead;
  /** As the front matter gives it; undefined where it is taken from the text. */
  readonly summary: string | undefined;
  /** The front matter, which knows where each of its values stands. */
  readonly source: Pick<YamlSource, "locate">;
  readonly prose: Prose;
}
