import type { AssembledSite } from "../assembly/index.ts";
import type { Registries } from "../data/index.ts";
import type { Diagnostic } from "../diagnostics/index.ts";
import type { Story } from "../front-matter/index.ts";
import type { Site } from "../model/index.ts";
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
  /** What was found in the newsroom's files when the site was last made. */
  diagnostics: readonly Diagnostic[] = [];
  /** Why the site could not be made since; undefined when it could. */
  failure: string | undefined;
  /** Stories that nobody else sees yet: what is to come, the next one first, then drafts. */
  waiting: readonly Story[] = [];
  /** What the site is called, and the zone that its times are told in. */
  site: Site | undefined;
  /** The URL that each story was last seen at, by its file; that of one with a fault in its head, too. */
  readonly urls = new Map<string, string>();
  /** Files of stories that have no page for the faults in them. */
  unmade: ReadonlySet<string> = new Set();
  /** How the stories were read last. */
  memory: StoryMemory | undefined;

  /** Takes over what was found, before pages are rendered. */
  note({ edition, stories, registries }: AssembledSite, diagnostics: readonly Diagnostic[]): void {
    this.diagnostics = diagnostics;
    this.site = registries.site;
    this.waiting = [...edition.scheduled, ...edition.drafts];
    const made = new Set(stories.map(({ file }) => file));
    for (const { file, url } of stories) this.urls.set(file, url);
    this.unmade = new Set(
      diagnostics.map(({ file }) => file).filter((file) => /\.md$/iu.test(file) && !made.has(file)),
    );
  }

  /** What the Eleventy with these folders has shown. */
  static of(directories: EleventyDirectories): Preview {
    const known = PREVIEWS.get(directories);
    if (known !== undefined) return known;
    const preview = new Preview();
    PREVIEWS.set(directories, preview);
    return preview;
  }
}
