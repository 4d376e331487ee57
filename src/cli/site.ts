import { existsSync, statSync } from "node:fs";
import Eleventy from "@11ty/eleventy";
import { register } from "tsx/esm/api";
import type { EleventyConfig } from "../eleventy/index.ts";
import { announceRunMode, openSite, silenceTimings } from "../eleventy/index.ts";
import type { Newsroom } from "../inspect/index.ts";

/** What every command that reads the site is given. */
export interface SiteOptions {
  readonly config?: string | undefined;
  readonly output?: string | undefined;
  readonly pathprefix?: string | undefined;
}

/** Where Eleventy's configuration is looked for, TypeScript first. */
const CONFIG_FILES = [
  "eleventy.config.ts",
  "eleventy.config.js",
  "eleventy.config.mts",
  "eleventy.config.mjs",
  "eleventy.config.cjs",
  ".eleventy.js",
];

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

/** @throws Error when there is no configuration */
function findConfig(options: SiteOptions): string {
  const configPath = options.config ?? CONFIG_FILES.find((file) => existsSync(file));
  if (configPath === undefined || !existsSync(configPath)) {
    throw new Error(
      configPath === undefined
        ? "Di folder ini tidak ada eleventy.config.ts. Jalankan perintah ini di folder situs."
        : `Berkas konfigurasi ${configPath} tidak ada.`,
    );
  }
  if (!statSync(configPath).isFile()) {
    throw new Error(`Berkas konfigurasi ${configPath} bukan berkas biasa.`);
  }
  return configPath;
}
