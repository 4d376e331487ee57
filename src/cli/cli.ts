import type { ExitStatus } from "./exit-status.ts";

/**
 * Runs `jejak` with its arguments and gives its exit status: 0 done, 1 the content has faults, 2 the
 * call or the configuration is wrong.
 */
export async function runCli(args: readonly string[]): Promise<ExitStatus> {
  // Nothing to be parsed: where nothing changed, to load the parser takes as long as all else.
  if (args.length === 1 && args[0] === "build") {
    return await import("./build.ts").then(({ build }) => build({}));
  }
  if (args.length === 1 && args[0] === "check") {
    return await import("./check.ts").then(({ check }) => check({}));
  }
  return await (await import("./parse-call.ts")).runParsed(args);
}
