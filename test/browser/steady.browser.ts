/// <reference lib="dom" />
import type { Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { DESKTOP, each, PHONE, useBrowser, withTab } from "../support/browser.ts";
import { everyKind } from "./page-kinds.ts";

/** Nothing jumps while a reader reads, however late fonts and pictures come. */
const steady = suite("a steady page");
useBrowser(steady);

const MOST_SHIFT = 0.02;
/** Later than the first text that a reader sees by as long as a slow network may take. */
const LATE = 150;

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

/**
 * Holds back fonts and pictures until the page has been seen without them, as on a slow network; a
 * fixed delay would pass for nothing where the first text itself is late. A tab that routes requests
 * keeps nothing in its cache, so that every page starts as a new reader's does.
 */
async function holdBack(page: Page): Promise<() => void> {
  let release = () => {};
  const seen = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/*", async (route) => {
    const kind = route.request().resourceType();
    if (kind === "font" || kind === "image") await seen;
    if (kind === "script" || kind === "image") {
      await new Promise((resolve) => setTimeout(resolve, LATE));
    }
    // The tab may have been closed meanwhile.
    await route.continue().catch(() => undefined);
  });
  return release;
}

/** The first text, or whatever is seen after two seconds of nothing. */
async function firstPaint(page: Page): Promise<void> {
  await page.evaluate(async (late) => {
    const painted = () => performance.getEntriesByName("first-contentful-paint").length > 0;
    const end = Date.now() + 2000;
    while (!painted() && Date.now() < end) await new Promise((wait) => setTimeout(wait, 20));
    await new Promise((wait) => setTimeout(wait, late));
  }, LATE);
}

/** Scrolls to the end in steps and waits for whatever that asked for. */
async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    // Lets the shift that a font makes be seen before the first scrolling excuses it.
    await new Promise((wait) => setTimeout(wait, 100));
    const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
    // A long table of small steps would take a minute; no page needs more than 12.
    const step = Math.max(innerHeight * 0.8, document.documentElement.scrollHeight / 12);
    for (let top = 0; top < document.documentElement.scrollHeight; top += step) {
      scrollTo({ top, behavior: "instant" });
      await pause(60);
    }
    const end = Date.now() + 4000;
    while ([...document.images].some((image) => !image.complete) && Date.now() < end) {
      await pause(50);
    }
    await pause(150);
  });
}

async function shiftsOf(page: Page): Promise<{ total: number; moved: string[] }> {
  return await page.evaluate(async () => {
    const entries = await new Promise<Shift[]>((resolve) => {
      const seen: Shift[] = [];
      const observer = new PerformanceObserver((list) => {
        seen.push(...(list.getEntries() as Shift[]));
      });
      observer.observe({ type: "layout-shift", buffered: true });
      setTimeout(() => resolve(seen), 100);
    });
    const moved = entries.flatMap(({ sources }) =>
      sources.map(({ node }) =>
        node instanceof Element
          ? (node.outerHTML.split(">")[0] ?? "").slice(0, 80)
          : String(node?.textContent?.trim().slice(0, 40)),
      ),
    );
    return { total: entries.reduce((sum, { value }) => sum + value, 0), moved };
  });
}

for (const [device, viewport] of [
  ["phone", PHONE],
  ["desk", DESKTOP],
] as const) {
  steady(`no page jumps on a ${device} when fonts and pictures come late`, async () => {
    const found = await each(await everyKind(), 3, ({ address, label }) =>
      withTab(
        async (page) => {
          const release = await holdBack(page);
          await page.goto(address, { waitUntil: "domcontentloaded" });
          await firstPaint(page);
          release();
          await scrollThrough(page);
          const { total, moved } = await shiftsOf(page);
          await page.unrouteAll({ behavior: "ignoreErrors" });
          if (total <= MOST_SHIFT) return [];
          return [`${label}: ${total.toFixed(3)}\n  ${[...new Set(moved)].join("\n  ")}`];
        },
        { viewport },
      ),
    );
    assert.is(found.length, 0, found.join("\n"));
  });
}

steady.run();
