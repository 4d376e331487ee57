import { watchOnly } from "../eleventy/index.ts";
import { consoleReporter } from "../report/index.ts";
import { ExitStatus } from "./exit-status.ts";
import { reportFailure } from "./failure.ts";
import { SaveQueue } from "./save-queue.ts";
import type { SiteOptions } from "./site.ts";
import { createEleventy } from "./site.ts";

/**
 * Milliseconds to wait after a removal: a branch that is checked out removes and writes, and the written
 * files are told of a little later.
 */
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
    const queue = new SaveQueue((paths) => build(paths));
    const build = await watchOnly(eleventy, {
      onSave: (path) => queue.add(path, 0),
      onRemoval: (path) => queue.add(path, SETTLING),
    });
    await eleventy.serve(options.port);
    // The watcher of a large folder says that it is ready before it hears of every file.
    for (const delay of EARLY_LOOKS) setTimeout(() => queue.add("posts", 0), delay).unref();
    await new Promise<void>((resolve) => {
      process.once("SIGINT", resolve);
      process.once("SIGTERM", resolve);
    });
    queue.close();
    await eleventy.stopWatch();
    return ExitStatus.Done;
  } catch (error) {
    return reportFailure(error, "Situs tidak dapat ditampilkan.", consoleReporter);
  }
}
