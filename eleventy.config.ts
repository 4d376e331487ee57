import jejak, { type EleventyConfig } from "./src/index.ts";

export default function (config: EleventyConfig) {
  config.addPlugin(jejak);
  // Other sites, with templates of their own.
  for (const folder of ["examples", "scripts", "test"]) config.ignores.add(`${folder}/**`);
  // The root is the input folder: only these two kinds of files are templates here.
  return { templateFormats: ["njk", "11ty.js"] };
}
