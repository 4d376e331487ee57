import type { Registries } from "../data/index.ts";
import { ShownPages } from "../publish/index.ts";

/**
 * What this process has served so far. It outlives the configuration, and with it the plugin, since
 * Eleventy reads both anew whenever a template of the site changes.
 */
class ServedSite {
  readonly pages = new ShownPages();
  /** Whether the site was shown at least once. */
  started = false;
  /** The faults that were told last; saving another story does not make them news. */
  report = "";
  /** The newsroom's data as they were when they last could be read, to go on showing pages with. */
  registries: Registries | undefined;
}

export const servedSite = new ServedSite();
