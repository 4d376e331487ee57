import type { Registries } from "../data/index.ts";
import { ShownPages } from "../publish/index.ts";
import type { StoryMemory } from "../stories/index.ts";
import type { EleventyDirectories } from "./config.ts";

const PREVIEWS = new WeakMap<EleventyDirectories, Preview>();

/**
 * What a served site has shown so far.
 *
 * It outlives the plugin, which Eleventy makes anew together with the configuration whenever a template
 * of the site changes. Of all that a plugin is handed, only the object with Eleventy's folders stays the
 * same for as long as one Eleventy runs; so what is remembered is remembered by it.
 */
export class Preview {
  readonly pages = new ShownPages();
  /** Whether the site was shown at least once. */
  started = false;
  /** The faults that were told last; saving another story does not make them news. */
  report = "";
  /** The newsroom's data as they were when they last could be read, to go on showing pages with. */
  registries: Registries | undefined;
  /** How the stories were read last. */
  memory: StoryMemory | undefined;

  /** What the Eleventy with these folders has shown. */
  static of(directories: EleventyDirectories): Preview {
    const known = PREVIEWS.get(directories);
    if (known !== undefined) return known;
    const preview = new Preview();
    PREVIEWS.set(directories, preview);
    return preview;
  }
}
