import jejak, { type EleventyConfig } from "./src/index.ts";

export default function (config: EleventyConfig) {
  config.addPlugin(jejak);
  // Other sites that tests build, with templates of their own.
  config.ignores.add("test/**");
  // The root is the input folder: only these two kinds of files are templates here.
  return { templateFormats: ["njk", "11ty.js"] };
}
