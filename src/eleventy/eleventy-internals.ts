import { AsyncLocalStorage } from "node:async_hooks";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { slashed } from "../files/index.ts";
import type { BuildEvent, ContentMap, EleventyConfig } from "./config.ts";
import type { EleventyDevServer, EleventyInstance } from "./eleventy-instance.ts";

/*
 * All that Jejak uses of Eleventy 3.1 and that Eleventy does not promise to keep. Each thing says what
 * breaks if it changes; whoever tries a new Eleventy begins here.
 */

/**
 * The versions for which this file was tried. In Eleventy 4 `watch()` no longer gives a way to build again,
 * and `jejak serve` would die.
 */
const SUPPORTED = "^3.1.0";

/**
 * Refuses an Eleventy for which this file was not tried.
 *
 * @throws Error with a sentence for whoever set the site up
 */
export function requireEleventy(config: Pick<EleventyConfig, "versionCheck">): void {
  try {
    config.versionCheck(SUPPORTED);
  } catch {
    const found = process.env.ELEVENTY_VERSION;
    const version = found === undefined ? "" : ` ${found}`;
    throw new Error(
      `Jejak berjalan dengan Eleventy 3 mulai versi 3.1, tidak dengan yang terpasang${version}. Pasang dengan: npm install @11ty/eleventy@3`,
    );
  }
}

/**
 * What Eleventy was started for. It says so in this variable before it reads a configuration file; who
 * starts it from a program and hands it a function in place of a file sets the variable first.
 *
 * If it changes: a served site is built over the last good one.
 */
export function runMode(): BuildEvent["runMode"] {
  const mode = process.env.ELEVENTY_RUN_MODE;
  return mode === "serve" || mode === "watch" ? mode : "build";
}

/** Has the next Eleventy of this process be started for something; see `runMode`. */
export function announceRunMode(mode: "build" | "serve"): void {
  process.env.ELEVENTY_RUN_MODE = mode;
}

/** A file or folder that the site has copied as it is. */
export interface PassthroughCopy {
  /** From the root. */
  readonly source: string;
  /** From the output folder; undefined when it keeps its place below the input folder. */
  readonly target: string | undefined;
}

/**
 * What the site has copied. Eleventy copies while it renders, which is too late for dead links to be
 * told; so its list is read.
 *
 * If it changes: links to copied files count as dead, and a robots.txt of the site's own is lost while
 * serving.
 */
export function passthroughCopies(config: EleventyConfig): readonly PassthroughCopy[] {
  return Object.entries(config.passthroughCopies ?? {}).map(([source, { outputPath }]) => ({
    source,
    target: typeof outputPath === "string" ? outputPath : undefined,
  }));
}

/**
 * The template from which Eleventy renders a page at a URL, if it does. The map is made before anything
 * is rendered.
 *
 * If it changes: links to the site's own pages count as dead.
 */
export function templateOf({ urlToInputPath }: ContentMap, url: string): string | undefined {
  return Object.hasOwn(urlToInputPath, url) ? urlToInputPath[url]?.inputPath : undefined;
}

/**
 * The pages that templates of a site's own render.
 *
 * If it changes: two pages with one URL are told in English, or one is lost.
 *
 * @param isOurs whether an input path is that of our own pages
 */
export function ownTemplates(
  { inputPathToUrl }: ContentMap,
  isOurs: (inputPath: string) => boolean,
): readonly { readonly url: string; readonly inputPath: string }[] {
  return Object.entries(inputPathToUrl)
    .filter(([inputPath]) => !isOurs(inputPath))
    .flatMap(([inputPath, urls]) =>
      urls.flatMap((url) => (typeof url === "string" ? { url, inputPath } : [])),
    );
}

/**
 * Calls a listener after a build, before any other has its turn: they run in order of registration, and this one is put
 * first when all plugins and the site's own configuration have registered. What others see and write then is
 * the published site.
 *
 * If it changes: other plugins are told of a folder that is gone when they are done.
 */
export function afterBeforeOthers(
  config: EleventyConfig,
  listener: (event: BuildEvent) => void | Promise<void>,
): void {
  config.setEventEmitterMode("sequential");
  let isRegistered = false;
  config.on("eleventy.config", () => {
    // Told again before each build; a configuration that was read anew has no listeners yet.
    if (isRegistered) return;
    isRegistered = true;
    config.events.prependListener("eleventy.after", listener);
  });
}

/**
 * Registers a Nunjucks shortcode that is waited for. By the documented way Eleventy would print how long each takes,
 * as if a site's author could do something about it.
 *
 * If it changes: no page is rendered.
 */
export function addAsyncShortcode(
  { nunjucks }: EleventyConfig,
  name: string,
  shortcode: (...values: never[]) => unknown,
): void {
  nunjucks.asyncShortcodes[name] = shortcode;
}

/**
 * Whether a site has registered a filter of a name, for all its templates or for one of their languages.
 *
 * If it changes: a filter of the site's is replaced by one of ours.
 */
export function hasFilter(config: EleventyConfig, name: string): boolean {
  const { nunjucks, liquid = {}, javascript = {}, universal = {} } = config;
  return [
    ...[universal.filters, nunjucks.filters, nunjucks.asyncFilters],
    ...[liquid.filters, javascript.filters, javascript.functions],
  ].some((filters) => Object.hasOwn(filters ?? {}, name));
}

/**
 * Whether the site has HtmlBasePlugin, which adds the path prefix to the links of what Eleventy renders. Plugins bring
 * it along, too, as eleventy-plugin-rss does.
 *
 * If it changes: links in feeds of stories have the path prefix twice, or not at all.
 */
export function addsPathPrefix(config: EleventyConfig): boolean {
  return hasFilter(config, "htmlBaseUrl");
}

/** The same of a value that all Nunjucks templates see. */
export function hasGlobal({ nunjucks }: EleventyConfig, name: string): boolean {
  return Object.hasOwn(nunjucks.globals ?? {}, name);
}

/**
 * Has what Eleventy and plugins do to the HTML of all pages by walking through it (the path prefix of
 * HtmlBasePlugin, pictures of eleventy-img, styles and scripts that a bundle takes out, ids of headings)
 * leave pages alone that have all of it: a second path prefix would lead nowhere, and a script that is taken out of
 * Jejak's head is one that its Content-Security-Policy does not name. Transforms of the site's own see them.
 *
 * If it changes: links of a site with HtmlBasePlugin and a path prefix have it twice.
 *
 * @param isFinished whether the page of an input path is such a page
 */
export function spareFinishedPages(
  { htmlTransformer }: EleventyConfig,
  isFinished: (inputPath: string, content: string) => boolean,
): void {
  if (htmlTransformer === undefined) return;
  const transform = htmlTransformer.transformContent.bind(htmlTransformer);
  htmlTransformer.transformContent = async (outputPath, content, context) =>
    isFinished(context.inputPath ?? "", content)
      ? content
      : await transform(outputPath, content, context);
}

/**
 * Has Eleventy watch its files, but leaves it to somebody else to say when it is to build: its own
 * watching loses what kind of a change it was when it is told in the middle of a build, and forgets that a
 * file was removed.
 *
 * If it changes: `jejak serve` shows nothing of what is saved, or dies when it starts.
 *
 * @param changes are told of each file that was written or removed, by its path from the root
 * @returns builds once for all the files given, to be called only when no build is under way
 */
export async function watchOnly(
  eleventy: EleventyInstance,
  changes: { onSave(path: string): void; onRemoval(path: string): void },
): Promise<(paths: readonly string[]) => Promise<void>> {
  const rebuild = await eleventy.watch();
  const { watcher } = eleventy;
  for (const event of ["add", "change"] as const) watcher.removeAllListeners(event);
  watcher.on("add", (path) => {
    eleventy.fileSystemSearch.add(path);
    changes.onSave(path);
  });
  watcher.on("change", (path) => changes.onSave(path));
  watcher.on("unlink", (path) => changes.onRemoval(path));
  const rereadsConfiguration = (path: string) =>
    eleventy.shouldTriggerConfigReset([`./${slashed(path)}`]);
  return async (paths) => {
    // Eleventy waits a moment after each path for the next one, and takes the kind of build that the last
    // one asks for.
    const [first, ...rest] = [...paths].sort(
      (a, b) => Number(rereadsConfiguration(a)) - Number(rereadsConfiguration(b)),
    );
    if (first === undefined) return;
    let built = rebuild(first);
    for (const path of rest) built = rebuild(path);
    await built;
  };
}

/**
 * Has somebody else tell why a build failed while Eleventy serves: it would print the stack of its own program. The pages that are
 * open are loaded anew afterwards, as after a build.
 *
 * If it changes: a slip in a template is told by a page of English.
 *
 * @param tell is given what was thrown
 */
export function tellFailures(
  { errorHandler, eleventyServe }: EleventyInstance,
  tell: (error: unknown) => void,
): void {
  const told = new WeakSet<object>();
  const listen = (error: unknown): void => {
    if (typeof error === "object" && error !== null) {
      if (told.has(error)) return;
      told.add(error);
    }
    tell(error);
    void eleventyServe.reload({ files: [], build: { templates: [] } });
  };
  errorHandler.once = (_severity, error) => listen(error);
  errorHandler.error = (error) => listen(error);
  errorHandler.fatal = (error) => listen(error);
}

/** Eleventy's quiet mode leaves its timings on; they are for plugin authors, not for editors. */
export function silenceTimings(eleventy: EleventyInstance): void {
  for (const group of Object.values(eleventy.bench.getAll())) group.setIsVerbose(false);
}

/** Whom a server answers; see `guardServer`. */
export interface ServerGuard {
  /** The address to listen on; undefined for all. */
  readonly address: string | undefined;
  /** Answers a request that is not to be served, and says whether it did. */
  refuse(request: IncomingMessage, response: ServerResponse): boolean;
  /** A page of the site as it is shown. */
  dress(html: string, request: IncomingMessage): string;
  /** Answers a request that the server could not. */
  giveUp(response: ServerResponse): void;
  /** Answers what could not even be read as a request, and closes its connection. */
  refuseUnread(error: NodeJS.ErrnoException, connection: Duplex): void;
  /** Whether a page may have the socket by which it learns what was saved. */
  isOwnPage(request: IncomingMessage): boolean;
}

/**
 * Has Eleventy's server answer only whom a guard lets in. The server has options for what it serves, but
 * none for the address on which it listens nor for its socket, and what its handlers throw is never answered.
 *
 * If it changes: `jejak serve` shows what is worked on to the whole network, and to any page that is open beside it.
 */
export function guardServer({ eleventyServe }: EleventyInstance, guard: ServerGuard): void {
  const serverModule = eleventyServe.getServerModule.bind(eleventyServe);
  eleventyServe.getServerModule = async (name) => {
    const module = await serverModule(name);
    return {
      getServer: (...setup) => {
        const server = module.getServer(...setup);
        // Who has chosen another server has chosen how it is reached.
        if (isDevServer(server)) putBehind(server, guard);
        return server;
      },
    };
  };
}

function isDevServer(server: unknown): server is EleventyDevServer {
  const methods = [
    "_serverListen",
    "onRequestHandler",
    "setupReloadNotifier",
    "augmentContentWithNotifier",
  ] as const;
  return methods.every((name) => typeof Object(server)[name] === "function");
}

function putBehind(server: EleventyDevServer, guard: ServerGuard): void {
  const handle = server.onRequestHandler.bind(server);
  // The server adds its script to each page, and does not say to which.
  const requests = new AsyncLocalStorage<IncomingMessage>();
  const augment = server.augmentContentWithNotifier.bind(server);
  server.augmentContentWithNotifier = (content, ...rest) => {
    const request = requests.getStore();
    return augment(request === undefined ? content : guard.dress(content, request), ...rest);
  };
  server.onRequestHandler = async (request, response) => {
    if (guard.refuse(request, response)) return;
    try {
      await requests.run(request, () => handle(request, response));
    } catch {
      guard.giveUp(response);
    }
  };
  const openSocket = server.setupReloadNotifier.bind(server);
  server.setupReloadNotifier = () => {
    openSocket();
    server.updateServer.shouldHandle = (request) => guard.isOwnPage(request);
  };
  server._serverListen = (port) => {
    const { server: http } = server;
    // What Node itself can't read as a request is answered in the same way.
    if (http.listenerCount("clientError") === 0) http.on("clientError", guard.refuseUnread);
    http.listen({ port, host: guard.address });
  };
}
