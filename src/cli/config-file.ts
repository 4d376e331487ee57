import { existsSync, statSync } from "node:fs";

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
 * The configuration of the site in the working directory.
 *
 * @throws Error when there is no configuration
 */
export function findConfig(options: SiteOptions): string {
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
