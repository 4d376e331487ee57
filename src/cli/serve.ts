import { consoleReporter } from "../report.ts";
import { ExitStatus } from "./exit-status.ts";
import { tellFailure } from "./failure.ts";
import type { SiteOptions } from "./site.ts";
import { createEleventy } from "./site.ts";

/**
 * `jejak serve`: shows the site on this machine and shows every change as it is saved. Runs until it
 * is stopped.
 */
export async function serve(options: SiteOptions & { readonly port: number }): Promise<ExitStatus> {
  if (!Number.isInteger(options.port) || options.port < 1 || options.port > 65535) {
    consoleReporter.problem("Porta harus berupa angka 1 sampai 65535, misalnya --port 8080.");
    return ExitStatus.WrongCall;
  }
  try {
    const eleventy = await createEleventy(options, "serve");
    eleventy.logger.overrideLogger({
      log: () => {},
      info: () => {},
      warn: (message: string) => consoleReporter.problem(message),
      error: (message: string) => consoleReporter.problem(message),
    });
    const rebuild = await eleventy.watch();
    // Eleventy only forgets a removed file; the pages that show it must go, too.
    eleventy.watcher.on("unlink", (path: string) => void rebuild(path));
    await eleventy.serve(options.port);
    await new Promise<void>((resolve) => {
      process.once("SIGINT", resolve);
      process.once("SIGTERM", resolve);
    });
    await eleventy.stopWatch();
    return ExitStatus.Done;
  } catch (error) {
    return tellFailure(error, "Situs tidak dapat ditampilkan.", consoleReporter);
  }
}
