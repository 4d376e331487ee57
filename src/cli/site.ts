import Eleventy from "@11ty/eleventy";
import { register } from "tsx/esm/api";
import type { EleventyConfig } from "../eleventy/index.ts";
import { announceRunMode, openSite, silenceTimings } from "../eleventy/index.ts";
import type { Newsroom } from "../inspect/index.ts";
import { findConfig, type SiteOptions } from "./config-file.ts";

// A site's eleventy.config.ts is TypeScript, which Node 20 can't read by itself. Not sooner: what is loaded from here on
// takes three times as long.
register();

/**
 * Eleventy, set up for the site in the working directory. It reports nothing by itself but what goes
 * wrong: the plugin says what an editor needs.
 *
 * @param configure is given the configuration each time before Eleventy reads its file
 * @throws Error when there is no configuration
 */
export async function createEleventy(
  options: SiteOptions,
  runMode: "build" | "serve",
  configure: (config: EleventyConfig) => void = () => undefined,
): Promise<Eleventy> {
  const configPath = findConfig(options);
  readTypeScript();
  announceRunMode(runMode);
  const eleventy = new Eleventy(undefined, options.output, {
    configPath,
    runMode,
    quietMode: true,
    config: configure,
    ...(options.pathprefix === undefined ? {} : { pathPrefix: options.pathprefix }),
  });
  // What the call says wins over what the configuration says.
  if (options.output !== undefined) eleventy.directories.freeze();
  await eleventy.initializeConfig();
  silenceTimings(eleventy);
  return eleventy;
}

let readsTypeScript = false;

/** A site's eleventy.config.ts is TypeScript, which Node 20 can't read by itself. */
function readTypeScript(): void {
  if (!readsTypeScript) register();
  readsTypeScript = true;
}

/**
 * The newsroom in the working directory, for commands that look at its files and build nothing.
 *
 * @throws Error when there is no configuration, or none that adds the plugin
 */
export async function openNewsroom(options: SiteOptions): Promise<Newsroom> {
  let config: EleventyConfig | undefined;
  await createEleventy(options, "build", (handed) => {
    config = handed;
  });
  if (config === undefined) throw new Error("Eleventy read no configuration.");
  return await openSite(config, findConfig(options));
}
