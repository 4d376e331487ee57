import { suite } from "uvu";
import * as assert from "uvu/assert";
import { isPlainConfiguration } from "../../src/state/call.ts";

const call = suite("a configuration that need not be read again");

const CONFIG = new URL("../../eleventy.config.ts", import.meta.url).pathname;

const PLAIN = `import jejak, { type EleventyConfig } from "eleventy-plugin-jejak";

export default function (config: EleventyConfig) {
  config.addPlugin(jejak, { listingSize: 30 });
  return { templateFormats: ["njk", "11ty.js"] };
}
`;

for (const [what, text, isPlain] of [
  ["the README's", PLAIN, true],
  ["the model newsroom's import", PLAIN.replace("eleventy-plugin-jejak", "./src/index.ts"), true],
  ["none", "", true],
  ["one that copies files", `${PLAIN}// config.addPassthroughCopy("berkas/**/*.pdf")`, true],
  ["one that asks the environment", `${PLAIN}export const ci = process.env.CI;`, false],
  [
    "one that asks it in another way",
    `${PLAIN}export const ci = globalThis["pro" + "cess"];`,
    false,
  ],
  ["one that asks the hour", `${PLAIN}export const year = new Date().getFullYear();`, false],
  ["one that draws lots", `${PLAIN}export const size = Math.random();`, false],
  ["one that asks a server", `${PLAIN}await fetch("https://uji.example/");`, false],
  ["one that reads a file", `import { readFileSync } from "node:fs";\n${PLAIN}`, false],
  ["one with options elsewhere", `import options from "./options.ts";\n${PLAIN}`, false],
  ["one with options elsewhere, without a word", `${PLAIN}export * from "../options.ts";`, false],
  ["one with another plugin", `import rss from "@11ty/eleventy-plugin-rss";\n${PLAIN}`, false],
  ["one that imports late", `${PLAIN}const a = await import("./a.js");`, false],
  ["one that imports with a comment between", `${PLAIN}await import/**/("./a.js");`, false],
  ["one that requires", `${PLAIN}require("./a.js");`, false],
  ["one that escapes", `${PLAIN}pro\\u0063ess.env;`, false],
] as const) {
  call(`is ${isPlain ? "" : "not "}${what}`, () => {
    assert.is(isPlainConfiguration(text, CONFIG), isPlain);
  });
}

call.run();
