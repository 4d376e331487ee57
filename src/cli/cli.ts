import { readFileSync } from "node:fs";
import yargs from "yargs";
import { consoleReporter } from "../report/index.ts";
import {
  addBuildCommand,
  addCheckCommand,
  addNewCommand,
  addSchemaCommand,
  addServeCommand,
  UsageError,
} from "./commands.ts";
import { ExitStatus } from "./exit-status.ts";
import { addImportCommand, STANDARD_INPUT } from "./import-command.ts";

/**
 * Runs `jejak` with its arguments and gives its exit status: 0 done, 1 the content has faults, 2 the
 * call or the configuration is wrong.
 */
export async function runCli(args: readonly string[]): Promise<ExitStatus> {
  let status: ExitStatus = ExitStatus.Done;
  const end = (with_: ExitStatus) => {
    status = with_;
  };
  const parser = yargs()
    .scriptName("jejak")
    .locale("id")
    .updateStrings({
      boolean: "ya/tidak",
      string: "teks",
      number: "angka",
      array: "daftar",
      "Positionals:": "Yang disebut:",
    })
    .usage(
      "Membangun situs berita dari folder tulisan Markdown.\n\nCara pakai: $0 <perintah> [pilihan]",
    );
  addNewCommand(parser, end);
  addCheckCommand(parser, end);
  addServeCommand(parser, end);
  addBuildCommand(parser, end);
  addSchemaCommand(parser, end);
  addImportCommand(parser, end);
  parser
    .demandCommand(1, 1, "Sebutkan perintahnya.", "Sebutkan satu perintah saja.")
    .strict()
    .recommendCommands()
    .alias("help", "h")
    .version(version())
    .wrap(Math.min(100, process.stdout.columns ?? 100))
    .exitProcess(false)
    .fail((message, error) => {
      // What yargs itself finds wrong with the call comes either way.
      if (error !== undefined && error.name !== "YError") throw error;
      throw new UsageError(message || error?.message);
    });

  try {
    await parser.parseAsync(args.map((each) => (each === "-" ? STANDARD_INPUT : each)));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    consoleReporter.problem(`${error.message}\n\n${await parser.getHelp()}`);
    return ExitStatus.WrongCall;
  }
  return status;
}

/** As package.json has it, two folders above this file in the source as in the package. */
function version(): string {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return String((JSON.parse(text) as { version?: unknown }).version);
}
