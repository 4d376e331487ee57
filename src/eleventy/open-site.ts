import type { Newsroom } from "../inspect/index.ts";
import { resolveOptions } from "../options/index.ts";
import type { StandingSite } from "../state/index.ts";
import { buildTime } from "../state/index.ts";
import type { EleventyConfig, EleventyDirectories } from "./config.ts";
import { Mount } from "./mount.ts";
import type { Project } from "./project.ts";
import { readConfigFile } from "./read-sources.ts";
import { ConfigurationError } from "./site-build.ts";
import { dataFolder } from "./sources.ts";
import { unchangedSite } from "./unchanged.ts";

interface Registration {
  readonly options: unknown;
  readonly project: Project;
}

/** By the object with Eleventy's folders, the only one that outlives a configuration; see `Preview`. */
const REGISTERED = new WeakMap<EleventyDirectories, Registration>();

/** Notes with which options the plugin was added to a site, for commands that build nothing. */
export function noteRegistration(config: EleventyConfig, registration: Registration): void {
  REGISTERED.set(config.directories, registration);
}

/**
 * The newsroom of a site whose configuration was read, for commands that look at its files and build nothing.
 *
 * @param config as Eleventy handed it to the configuration
 * @param configPath the configuration file, from the root
 * @throws Error when the configuration does not add the plugin
 * @throws ConfigurationError when an option of the plugin is wrong
 */
export async function openSite(
  config: Pick<EleventyConfig, "directories" | "pathPrefix">,
  configPath: string,
): Promise<Newsroom> {
  const registered = REGISTERED.get(config.directories);
  if (registered === undefined) {
    throw new Error(
      `Konfigurasi ${configPath} tidak memasang Jejak. Tambahkan: config.addPlugin(jejak).`,
    );
  }
  const { project } = registered;
  const { options, diagnostics } = resolveOptions(
    registered.options,
    await readConfigFile(project, configPath),
  );
  if (diagnostics.length > 0) throw new ConfigurationError(diagnostics);
  return {
    root: project.root,
    cacheFolder: project.cacheFolder,
    dataFolder: project.fromRoot(dataFolder(config.directories, options)),
    pathPrefix: new Mount(options.base).pathPrefix(config.pathPrefix),
    options,
    now: buildTime(),
  };
}

/**
 * The site of a configuration that was read, where a build would make again what is published already; see
 * `unchangedSite`. Undefined where a build is needed.
 */
export async function unchangedSiteOf(config: EleventyConfig): Promise<StandingSite | undefined> {
  const registered = REGISTERED.get(config.directories);
  if (registered === undefined) return undefined;
  const { options, project } = registered;
  const output = project.absolute(config.directories.output);
  return await unchangedSite({ config, options, project, output });
}
