import type { Reporter } from "../report/index.ts";
import type { EleventyConfig } from "./config.ts";
import type { Mount } from "./mount.ts";
import type { OutputFolder } from "./output-folder.ts";
import type { PageRenderer } from "./page-renderer.ts";
import type { Project } from "./project.ts";

/** What a run is given of the site and of Eleventy. */
export interface RunSetup {
  readonly config: EleventyConfig;
  /** The plugin's options as the configuration gives them. */
  readonly options: unknown;
  /** The configuration file, for messages; undefined when Eleventy was given a function. */
  readonly configPath: string | undefined;
  readonly project: Project;
  readonly output: OutputFolder;
  readonly mount: Mount;
  readonly renderer: PageRenderer;
  readonly reporter: Reporter;
}
