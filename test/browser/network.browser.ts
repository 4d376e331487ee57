/// <reference lib="dom" />
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page, Request } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { bothSites, each, useBrowser, withFreshTab } from "../support/browser.ts";
import { everyKind, pageOfKind, storiesOf } from "./page-kinds.ts";

/** What a page costs a reader who pays by the megabyte, and whom it tells about them. */
const network = suite("what a page loads");
useBrowser(network);

const MOST_BYTES = 30_000;
const MOST_SCRIPT = 5_000;
const MOST_FONTS = 4;
const COUNTED = ["document", "stylesheet", "script"];

/** Opens a page, reads it to the end and tells what was asked for. */
async function requestsOf(page: Page, address: string): Promise<Request[]> {
  const requests: Request[] = [];
  page.on("request", (request) => requests.push(request));
  await page.goto(address);
  await page.evaluate(async () => {
    const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight * 3) {
      scrollTo({ top, behavior: "instant" });
      await pause(20);
    }
    const end = Date.now() + 5000;
    while ([...document.images].some((image) => !image.complete) && Date.now() < end) {
      await pause(20);
    }
    // For what scripts ask for once they have run.
    await pause(150);
  });
  return requests;
}

network("asks nothing of any other host, finds all it asks for, and reports no error", async () => {
  const fonts = new Set<string>();
  const found = await each(await everyKind(), 3, ({ address, label }) =>
    withFreshTab(async (page) => {
      const faults: string[] = [];
      page.on("pageerror", (error) => faults.push(`${label}: ${error.message}`));
      const { origin } = new URL(address);
      for (const request of await requestsOf(page, address)) {
        const url = request.url();
        if (url.startsWith("data:") || url.startsWith("blob:")) continue;
        if (new URL(url).origin !== origin) faults.push(`${label} asks ${url}`);
        const status = (await request.response())?.status() ?? 0;
        if (status !== 200 && url !== address) faults.push(`${label}: ${status} for ${url}`);
        if (request.resourceType() === "font") fonts.add(new URL(url).pathname);
      }
      return faults;
    }),
  );
  assert.is(found.length, 0, found.join("\n"));
  assert.ok(fonts.size <= MOST_FONTS, [...fonts].join("\n"));
});

network("a story's text, styles and scripts are at most 30 kB, its scripts 5 kB", async () => {
  const found: string[] = [];
  for (const site of await bothSites()) {
    const page = pageOfKind(site, "story with a picture");
    const { parts, script } = await costOf(page.address);
    // Stories differ by their text alone, so that one tells what comes with all of them.
    const shared = sum(parts.filter(({ url }) => url !== page.address));
    if (parts.length < 3) found.push(`${page.label} loads ${parts.length} files only`);
    if (script > MOST_SCRIPT) found.push(`${page.label}: ${script} bytes of script`);
    for (const url of storiesOf(site.output)) {
      const text = readFileSync(join(site.output, url, "index.html"));
      const bytes = gzipSync(text, { level: 9 }).length;
      if (bytes + shared <= MOST_BYTES) continue;
      const rest = parts.map((part) => `${new URL(part.url).pathname} ${part.bytes}`).join(", ");
      found.push(`${site.name}, ${url}: ${bytes} + ${shared} bytes; ${rest}`);
    }
  }
  assert.is(found.length, 0, found.join("\n"));
});

interface Part {
  readonly url: string;
  /** Compressed, as it travels. */
  readonly bytes: number;
}
const sum = (parts: readonly Part[]) => parts.reduce((total, { bytes }) => total + bytes, 0);

/** What a page loads, pictures and fonts aside; and its scripts' size as a browser reads them. */
async function costOf(address: string): Promise<{ parts: Part[]; script: number }> {
  return await withFreshTab(async (page) => {
    const parts: Part[] = [];
    const requests = await requestsOf(page, address);
    let script = await page.evaluate(() =>
      [...document.scripts]
        .filter(({ src, type }) => src === "" && /^(?:module|.*javascript)?$/u.test(type))
        .reduce((total, { text }) => total + text.length, 0),
    );
    for (const request of requests) {
      if (!COUNTED.includes(request.resourceType())) continue;
      const body = await (await request.response())?.body();
      if (body === undefined) continue;
      if (request.resourceType() === "script") script += body.length;
      parts.push({ url: request.url(), bytes: gzipSync(body, { level: 9 }).length });
    }
    return { parts, script };
  });
}

network.run();
