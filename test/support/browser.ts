import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { chromium } from "playwright-core";
import type { Test } from "uvu";
import { ROOT } from "./commands.ts";
import { EXTREME_OUTPUT, extremeNewsroom } from "./extreme-newsroom.ts";
import type { Project } from "./project.ts";
import { serveFolder } from "./static-server.ts";

/** Where Debian and Ubuntu put Chromium; CHROMIUM names another. */
export const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
export const CHROMIUM_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
/** A moment at which all but the scheduled stories of the model newsroom are out. */
export const EPOCH = "1795478400";

export interface BuiltSite {
  readonly name: string;
  /** The project, with its stories as Markdown. */
  readonly source: string;
  readonly output: string;
  readonly origin: string;
}

interface Opened {
  readonly browser: Browser;
  readonly model: BuiltSite;
  readonly extreme: BuiltSite;
  readonly close: () => Promise<void>;
}

let users = 0;
let opened: Promise<Opened> | undefined;

/**
 * Lends a suite the browser and both newsrooms. They are built once for all suites of a run: every
 * suite asks while its file is loaded, before any suite runs, and the last one to finish cleans up.
 */
export function useBrowser(suite: Test): void {
  users += 1;
  suite.before(async () => {
    opened ??= openAll();
    await opened;
  });
  suite.after(async () => {
    users -= 1;
    if (users > 0 || opened === undefined) return;
    await (await opened).close();
    opened = undefined;
  });
}

async function openAll(): Promise<Opened> {
  // Within the project, as an output folder is; the ignore list knows the name.
  const folder = mkdtempSync(join(ROOT, "._site.test-"));
  let project: Project | undefined;
  const remove = () => {
    rmSync(folder, { recursive: true, force: true });
    project?.dispose();
  };
  try {
    const [made] = await Promise.all([
      extremeNewsroom(),
      promisify(execFile)("npm", ["run", "--silent", "build", "--", "--output", folder], {
        cwd: ROOT,
        timeout: 120_000,
        env: { ...process.env, FORCE_COLOR: "0", SOURCE_DATE_EPOCH: EPOCH },
      }),
    ]);
    project = made;
    const output = join(project.root, EXTREME_OUTPUT);
    const [modelHost, extremeHost, browser] = await Promise.all([
      serveFolder(folder),
      serveFolder(output),
      chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGS, timeout: 60_000 }),
    ]);
    return {
      browser,
      model: { name: "model", source: ROOT, output: folder, origin: modelHost.origin },
      extreme: { name: "extreme", source: project.root, output, origin: extremeHost.origin },
      close: async () => {
        idle.clear();
        await browser.close();
        modelHost.close();
        extremeHost.close();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

async function lent(): Promise<Opened> {
  if (opened === undefined) throw new Error("The suite did not ask for the browser.");
  return await opened;
}

export const modelSite = async () => (await lent()).model;
export const bothSites = async () => [(await lent()).model, (await lent()).extreme];

export const PHONE = { width: 360, height: 800 };
export const DESKTOP = { width: 1280, height: 900 };

async function newPage(options: BrowserContextOptions): Promise<Page> {
  const { browser } = await lent();
  // bypassCSP lets a test inject styles and axe; it loosens nothing that is measured.
  const context = await browser.newContext({ viewport: PHONE, bypassCSP: true, ...options });
  context.setDefaultTimeout(STEP_LIMIT);
  // What the TypeScript loader wraps named functions in isn't there in a page.
  await context.addInitScript("globalThis.__name = (made) => made");
  return await context.newPage();
}

/** No audit of a page takes this long, on a slow machine neither; what a page runs has no limit else. */
const LOOK_LIMIT = 60_000;
const STEP_LIMIT = 20_000;

async function inTime<Result>(work: Promise<Result>, page: Page): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`${page.url()} was not audited within ${LOOK_LIMIT / 1000} seconds.`));
    }, LOOK_LIMIT);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Closes a tab without waiting, for one that hangs would be waited for forever. */
function drop(page: Page): void {
  page
    .context()
    .close()
    .catch(() => undefined);
}

/** Opens a tab of its own, empty of cookies, storage and cache, for as long as `look` takes. */
export async function withFreshTab<Result>(
  look: (page: Page) => Promise<Result>,
  options: BrowserContextOptions = {},
): Promise<Result> {
  const page = await newPage(options);
  try {
    return await inTime(look(page), page);
  } finally {
    drop(page);
  }
}

const idle = new Map<string, Page[]>();

/**
 * Lends a tab that others with the same options had before, because a new one takes longer than most
 * audits. Whoever keeps something in the browser or listens to the tab takes a fresh one instead.
 */
export async function withTab<Result>(
  look: (page: Page) => Promise<Result>,
  options: BrowserContextOptions = {},
): Promise<Result> {
  const key = JSON.stringify(options);
  const page = idle.get(key)?.pop() ?? (await newPage(options));
  try {
    const result = await inTime(look(page), page);
    await page.emulateMedia({ media: null, colorScheme: options.colorScheme ?? "light" });
    const viewport = options.viewport ?? PHONE;
    if (page.viewportSize()?.width !== viewport.width) await page.setViewportSize(viewport);
    idle.set(key, [...(idle.get(key) ?? []), page]);
    return result;
  } catch (error) {
    // Whatever state it is in, nobody else shall have it.
    drop(page);
    throw error;
  }
}

/** Does something for every item, a few at a time; all that it found, in the items' order. */
export async function each<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<readonly Result[]>,
): Promise<Result[]> {
  const results: (readonly Result[])[] = [];
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const index = next;
      next += 1;
      const item = items[index];
      if (item !== undefined) results[index] = await work(item);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results.flat();
}
