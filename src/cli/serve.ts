import { guardServer, Preview, tellFailures, watchOnly } from "../eleventy/index.ts";
import { consoleReporter } from "../report/index.ts";
import type { SiteOptions } from "./config-file.ts";
import { ExitStatus } from "./exit-status.ts";
import { failureText, reportFailure } from "./failure.ts";
import { freePort, isOwnAddress } from "./free-port.ts";
import { ownPreviewFolder } from "./preview-folder.ts";
import { notFound, PreviewGuard, refuseUnread } from "./preview-guard.ts";
import { PreviewSite } from "./preview-site.ts";
import { SaveQueue } from "./save-queue.ts";
import { createEleventy } from "./site.ts";

/**
 * Milliseconds to wait after a removal: a branch that is checked out removes and writes, and the written
 * files are told of a little later.
 */
const SETTLING = 300;

/** When, in milliseconds after the start, the stories are read again for what was saved meanwhile. */
const EARLY_LOOKS = [1500, 6000];

/** Of what Eleventy and its server say, an editor needs what goes wrong. */
const LOGGER = {
  log: () => {},
  info: () => {},
  warn: (message: string) => consoleReporter.problem(message),
  error: (message: string) => consoleReporter.problem(message),
};

export interface ServeOptions extends SiteOptions {
  readonly port: number;
  /** The address to listen on; empty for all, undefined for this machine alone. */
  readonly host?: string | undefined;
}

/**
 * `jejak serve`: shows the site on this machine and shows every change as it is saved. Runs until it
 * is stopped.
 */
export async function serve(options: ServeOptions): Promise<ExitStatus> {
  if (!Number.isInteger(options.port) || options.port < 1 || options.port > 65535) {
    consoleReporter.problem("Port harus berupa angka 1 sampai 65535, misalnya --port 8080.");
    return ExitStatus.WrongCall;
  }
  const guard = new PreviewGuard(options.host);
  if (guard.address !== undefined && !(await isOwnAddress(guard.address))) {
    consoleReporter.problem(
      `"${guard.address}" bukan alamat komputer ini. Kosongkan --host untuk semua alamatnya.`,
    );
    return ExitStatus.WrongCall;
  }
  const port = await freePort(guard.address, options.port);
  if (port === undefined) {
    consoleReporter.problem(
      `Port ${options.port} dan sesudahnya dipakai program lain. Pilih port lain, misalnya --port 9000.`,
    );
    return ExitStatus.WrongCall;
  }
  try {
    // The same function each time the configuration is read: Eleventy starts its server anew when an
    // option of it has changed.
    const serverOptions = {
      showAllHosts: guard.isOpen,
      messageOnStart: addressTeller(guard),
      logger: LOGGER,
    };
    const removeFolder = await ownPreviewFolder(process.cwd());
    let pathPrefix = () => "/";
    let preview: Preview | undefined;
    const eleventy = await createEleventy(options, "serve", (config) => {
      config.setServerOptions(serverOptions);
      pathPrefix = () => config.pathPrefix;
      preview = Preview.of(config.directories);
    });
    if (preview === undefined) throw new Error("Eleventy read no configuration.");
    const shown = preview;
    const site = new PreviewSite(shown, process.cwd(), () => pathPrefix());
    guardServer(eleventy, {
      ...guard,
      refuse: (request, response) =>
        guard.refuse(request, response) || site.answer(request, response),
      dress: site.dress,
      giveUp: notFound,
      refuseUnread,
    });
    eleventy.logger.overrideLogger(LOGGER);
    tellFailures(eleventy, (error) => {
      const failure = failureText(error, "Halaman lain tetap ditampilkan; perbaiki lalu simpan.");
      if (failure !== shown.failure) consoleReporter.problem(failure);
      shown.failure = failure;
    });
    const queue = new SaveQueue((paths) => build(paths));
    const build = await watchOnly(eleventy, {
      onSave: (path) => queue.add(path, 0),
      onRemoval: (path) => queue.add(path, SETTLING),
    });
    await eleventy.serve(port);
    // The watcher of a large folder says that it is ready before it hears of every file.
    for (const delay of EARLY_LOOKS) setTimeout(() => queue.add("posts", 0), delay).unref();
    await new Promise<void>((resolve) => {
      process.once("SIGINT", resolve);
      process.once("SIGTERM", resolve);
    });
    queue.close();
    await eleventy.stopWatch();
    await removeFolder();
    return ExitStatus.Done;
  } catch (error) {
    return reportFailure(error, "Situs tidak dapat ditampilkan.", consoleReporter);
  }
}

interface Addresses {
  readonly localhostUrl: string;
  /** The one above, and those at which other machines find this one. */
  readonly hosts: readonly string[];
}

/** Tells the address of the preview, once: only the server knows which port was free. */
function addressTeller({ address, isOpen }: PreviewGuard): (addresses: Addresses) => false {
  let told = false;
  return ({ localhostUrl, hosts }) => {
    if (told) return false;
    told = true;
    const url = isOpen && address !== undefined ? at(address, localhostUrl) : localhostUrl;
    const others = isOpen && address === undefined ? hosts.filter((each) => each !== url) : [];
    consoleReporter.info(
      [
        "",
        `Buka ${url} di peramban. Setiap kali tulisan disimpan, halamannya dimuat ulang.`,
        ...(others.length > 0 ? [`Dari perangkat lain: ${others.join(" atau ")}`] : []),
        "Tekan Ctrl+C untuk berhenti.",
      ].join("\n"),
    );
    return false;
  };
}

/** The same URL on another host. */
function at(host: string, url: string): string {
  return url.replace("localhost", host.includes(":") ? `[${host}]` : host);
}
