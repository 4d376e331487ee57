import { consoleReporter } from "../report/index.ts";
import { ExitStatus } from "./exit-status.ts";
import { reportFailure } from "./failure.ts";
import type { SiteOptions } from "./site.ts";
import { createEleventy } from "./site.ts";

/** Milliseconds in which one action's changes to files are over. */
const SETTLING = 300;

/** When, in milliseconds after the start, the stories are read again for what was saved meanwhile. */
const EARLY_LOOKS = [1500, 6000];

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
    // Eleventy only forgets a removed file; the pages that show it must go, too. Not at once: a branch
    // that is checked out removes and writes, and the written files are told of a little later.
    let removal: NodeJS.Timeout | undefined;
    eleventy.watcher.on("unlink", (path: string) => {
      clearTimeout(removal);
      removal = setTimeout(() => void rebuild(path), SETTLING);
    });
    await eleventy.serve(options.port);
    // The watcher of a large folder says that it is ready before it hears of every file.
    for (const delay of EARLY_LOOKS) setTimeout(() => void rebuild("posts"), delay).unref();
    await new Promise<void>((resolve) => {
      process.once("SIGINT", resolve);
      process.once("SIGTERM", resolve);
    });
    await eleventy.stopWatch();
    return ExitStatus.Done;
  } catch (error) {
    return reportFailure(error, "Situs tidak dapat ditampilkan.", consoleReporter);
  }
}
