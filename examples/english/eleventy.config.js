import jejak, { defineConfig } from "eleventy-plugin-jejak";

export default defineConfig((config) => {
  config.addPlugin(jejak);
  return { templateFormats: ["njk", "11ty.js"] };
});
