import jejak, { defineConfig, defineFields } from "eleventy-plugin-jejak";
import * as z from "zod";

const fields = defineFields({
  unesco: z
    .number()
    .int()
    .min(2001)
    .max(2100)
    .optional()
    .meta({
      title: "Tahun UNESCO",
      description: "Tahun warisan ini masuk daftar UNESCO.",
      example: "2012",
      synonyms: ["tahun"],
    }),
});

export default defineConfig((config) => {
  config.addPlugin(jejak, { fields, storyUrl: "/{category}/{slug}.html", listingSize: 10 });
  return { templateFormats: ["njk", "11ty.js"] };
});
