import { mkdir } from "node:fs/promises";
import { clearStaging, removeStagingOnExit, stagingFolder } from "../publish/index.ts";
import type { BuildEvent } from "./config.ts";
import { redirectOlderName } from "./eleventy-internals.ts";
import type { OutputFolder } from "./output-folder.ts";
import type { Project } from "./project.ts";

/**
 * Has Eleventy, and other plugins, write into a folder of this process's own beside the output folder,
 * which is gone when the process is. Not where Eleventy is to build a part of the site alone: that needs
 * the rest to be there.
 */
export async function stage(
  event: BuildEvent,
  output: OutputFolder,
  project: Project,
): Promise<void> {
  await clearStaging(output.own);
  removeStagingOnExit(output.own);
  output.redirect(event.incremental ? undefined : stagingFolder(output.own));
  if (output.isRedirected) redirectOlderName(event, `${project.fromRoot(output.written)}/`);
}

/** Makes the folder that `stage` chose, for plugins that write into it though Eleventy writes nothing. */
export async function makeStagingFolder(output: OutputFolder): Promise<void> {
  await mkdir(stagingFolder(output.own), { recursive: true });
}
