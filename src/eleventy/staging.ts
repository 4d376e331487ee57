import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clearStaging, removeStagingOnExit, stagingFolder } from "../publish/index.ts";
import { isAtomic } from "./build-wishes.ts";
import type { BuildEvent } from "./config.ts";
import { redirectOlderName } from "./eleventy-output.ts";
import type { RunSetup } from "./run-setup.ts";

/**
 * Has Eleventy, and other plugins, write into a folder of this process's own beside the output folder,
 * which is gone when the process is. Not where Eleventy is to build a part of the site alone: that needs
 * the rest to be there.
 */
export async function stage(
  event: BuildEvent,
  { config, output, project }: RunSetup,
): Promise<void> {
  await clearStaging(output.own);
  const folder = stagingFolder(output.own, isAtomic(config));
  removeStagingOnExit(folder);
  output.redirect(event.incremental ? undefined : folder);
  if (output.isRedirected) redirectOlderName(event, `${project.fromRoot(output.written)}/`);
}

/**
 * The same for a run that writes nothing: other plugins may write, and do so into a folder that is not even
 * in the project, since it may not be ours to write.
 */
export async function redirectForNothing(
  event: BuildEvent,
  { output, project }: RunSetup,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "jejak-check-"));
  removeStagingOnExit(folder);
  output.redirect(folder);
  redirectOlderName(event, `${project.fromRoot(folder)}/`);
}
