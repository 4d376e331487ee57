#!/usr/bin/env node
import { runCli } from "./cli.ts";

// Eleventy leaves copies under way when a build fails; what becomes of them must not hide the reason.
process.on("unhandledRejection", async (error) => {
  const { NOT_BUILT } = await import("./build-options.ts");
  const { reportFailure } = await import("./failure.ts");
  const { consoleReporter } = await import("../report/index.ts");
  process.exitCode = reportFailure(error, NOT_BUILT, consoleReporter);
});
process.exitCode = await runCli(process.argv.slice(2));
