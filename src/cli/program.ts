import type { Argv } from "yargs";
import yargs from "yargs";
import { consoleReporter } from "../report/index.ts";
import { ExitStatus } from "./exit-status.ts";
import { UsageError } from "./usage-error.ts";

/** A program with commands, all of whose words are Indonesian. */
export interface Program {
  /** How it is called. */
  readonly name: string;
  readonly usage: string;
  readonly version: string;
  /** Adds its commands; each tells its end with the status. */
  readonly commands: (parser: Argv<unknown>, end: (status: ExitStatus) => void) => void;
}

/** Runs a program with its arguments and gives its exit status. */
export async function runProgram(
  { name, usage, version, commands }: Program,
  args: readonly string[],
): Promise<ExitStatus> {
  let status: ExitStatus = ExitStatus.Done;
  const parser = yargs()
    .scriptName(name)
    .locale("id")
    .updateStrings({
      boolean: "ya/tidak",
      string: "teks",
      number: "angka",
      array: "daftar",
      "Positionals:": "Yang disebut:",
    })
    .usage(usage);
  commands(parser, (end) => {
    status = end;
  });
  parser
    .strict()
    .recommendCommands()
    .alias("help", "h")
    .version(version)
    .wrap(Math.min(100, process.stdout.columns ?? 100))
    .exitProcess(false)
    .fail((message, error) => {
      // What yargs itself finds wrong with the call comes either way.
      if (error !== undefined && error.name !== "YError") throw error;
      throw new UsageError(message || error?.message);
    });
  try {
    await parser.parseAsync([...args]);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    consoleReporter.problem(`${error.message}\n\n${await parser.getHelp()}`);
    return ExitStatus.WrongCall;
  }
  return status;
}
