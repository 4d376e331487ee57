import { readFileSync } from "node:fs";
import {
  addBuildCommand,
  addCheckCommand,
  addNewCommand,
  addSchemaCommand,
  addServeCommand,
} from "./commands.ts";
import type { ExitStatus } from "./exit-status.ts";
import { addImportCommand, STANDARD_INPUT } from "./import-command.ts";
import type { StarterPackage } from "./init.ts";
import { addInitCommand } from "./init-command.ts";
import { runProgram } from "./program.ts";

/** Runs a call of any form, and gives its exit status. */
export async function runParsed(args: readonly string[]): Promise<ExitStatus> {
  return await runProgram(
    {
      name: "jejak",
      usage:
        "Membangun situs berita dari folder tulisan Markdown.\n\nCara pakai: $0 <perintah> [pilihan]",
      version: ownManifest().version,
      commands: (parser, end) => {
        addInitCommand(parser, end, "init", starterPackage);
        addNewCommand(parser, end);
        addCheckCommand(parser, end);
        addServeCommand(parser, end);
        addBuildCommand(parser, end);
        addSchemaCommand(parser, end);
        addImportCommand(parser, end);
        parser.demandCommand(1, 1, "Sebutkan perintahnya.", "Sebutkan satu perintah saja.");
      },
    },
    args.map((each) => (each === "-" ? STANDARD_INPUT : each)),
  );
}

/** The package, two folders above this file in the source as in what is published. */
const PACKAGE = new URL("../../", import.meta.url);

interface Manifest {
  readonly version: string;
  readonly peerDependencies: { readonly "@11ty/eleventy": string };
}

function ownManifest(): Manifest {
  return JSON.parse(readFileSync(new URL("package.json", PACKAGE), "utf8")) as Manifest;
}

/** What this package begins newsrooms with. */
function starterPackage(): StarterPackage {
  const { version, peerDependencies: peers } = ownManifest();
  return {
    template: (path) => readFileSync(new URL(path, PACKAGE), "utf8"),
    versions: { plugin: `^${version}`, eleventy: peers["@11ty/eleventy"] },
    now: Date.now(),
  };
}
