import type { Position, RuleId } from "../diagnostics/index.ts";
import { isArchived } from "../model/index.ts";
import type { ReadStory } from "./field.ts";

/** Tells that a file which a head names can't be had; of the old archive that stops no build, and the story is shown without it. */
export function reportGone(story: ReadStory, rule: RuleId, at: Position, message: string): void {
  const { file, published, registries, diagnostics } = story;
  const warns = published !== undefined && isArchived(registries.site, { file, published });
  diagnostics[warns ? "warning" : "error"](rule, at, message);
}
