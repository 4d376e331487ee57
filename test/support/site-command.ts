import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);

/** The plugin's source, for the configuration of a site in a temporary folder. */
const PLUGIN = fileURLToPath(new URL("../../src/index.ts", import.meta.url));

/** What node needs to read TypeScript from any folder. */
export const WITH_TSX = ["--import", pathToFileURL(require.resolve("tsx")).href];

/** `jejak`, from its source. */
export const JEJAK = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));

/** Eleventy's own command. */
export const ELEVENTY = fileURLToPath(new URL("../../node_modules/.bin/eleventy", import.meta.url));

export const CONFIG = `import jejak, { type EleventyConfig } from ${JSON.stringify(PLUGIN)};

export default function (config: EleventyConfig) {
  config.addPlugin(jejak);
  return { templateFormats: ["njk", "11ty.js"] };
}
`;
