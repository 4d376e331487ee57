import jejak, { defineConfig } from "eleventy-plugin-jejak";

export default defineConfig((config) => {
  config.addPlugin(jejak, {
    // Membuat skema, yang dengannya VS Code melengkapi dan memeriksa isian.
    editorSchemas: true,
  });
  return {
    // Tulisan dibaca Jejak sendiri; hanya berkas jenis ini yang menjadi templat.
    templateFormats: ["njk", "11ty.js"],
  };
});
