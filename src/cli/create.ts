#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { addInitCommand } from "./init-command.ts";
import { runProgram } from "./program.ts";

// `npm create jejak@latest`: what `jejak init` does, as a package of its own that installs in a moment. The file is bundled into
// the package's `dist/`, beside which the templates lie.

const PACKAGE = new URL("../", import.meta.url);

const read = (path: string) => readFileSync(new URL(path, PACKAGE), "utf8");

const { version, jejak } = JSON.parse(read("dist/package.json")) as {
  readonly version: string;
  /** The ranges of what a newsroom is built with. */
  readonly jejak: { readonly plugin: string; readonly eleventy: string };
};

process.exitCode = await runProgram(
  {
    name: "npm create jejak@latest",
    usage: "Membuat redaksi baru dengan Jejak.\n\nCara pakai: $0 [folder] -- [pilihan]",
    version,
    commands: (parser, end) =>
      addInitCommand(parser, end, "$0", () => ({
        template: read,
        versions: jejak,
        now: Date.now(),
      })),
  },
  process.argv.slice(2),
);
