/// <reference lib="dom" />
import type { Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { DESKTOP, each, useBrowser, withTab } from "../support/browser.ts";
import { everyKind, type KindPage } from "./page-kinds.ts";

/** A reader without a mouse, and one with a broad thumb. */
const keyboard = suite("keyboard and touch");
useBrowser(keyboard);

const HANDFUL = ["home", "story with a picture", "kanal", "lokasi overview", "cari", "not found"];
const TARGETS = "a[href], button, summary, input, select, textarea, [tabindex='0']";

async function handful(): Promise<KindPage[]> {
  return (await everyKind()).filter(({ kind }) => HANDFUL.includes(kind));
}

keyboard("the first stop on every page is a visible link that skips to the text", async () => {
  for (const { address, label } of await everyKind()) {
    await withTab(async (page) => {
      await page.goto(address);
      await page.keyboard.press("Tab");
      const link = await page.evaluate(() => {
        const focused = document.activeElement;
        const box = focused?.getBoundingClientRect();
        const shown = box && box.top >= 0 && box.left >= 0 && box.width > 20 && box.height > 10;
        return { target: focused?.getAttribute("href") ?? "", shown, text: focused?.textContent };
      });
      assert.is(link.text, "Langsung ke isi", label);
      assert.ok(link.shown, `${label}: the skip link stays hidden`);
      await page.keyboard.press("Enter");
      // A busy browser follows a little later.
      await page.waitForURL(({ href }) => href.endsWith(link.target));
      // The next stop, if the text has one, lies within or after it.
      await page.keyboard.press("Tab");
      const before = await page.evaluate((target) => {
        const main = document.querySelector(target);
        const focused = document.activeElement;
        if (main === null || focused === null || focused === document.body) return main === null;
        return (main.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
      }, link.target);
      assert.not.ok(before, `${label}: the skip link skips nothing`);
    });
  }
});

/** Looks of every stop before any has focus, kept in the page to be compared with later. */
async function rememberKinds(page: Page): Promise<void> {
  await page.evaluate((targets) => {
    // Whatever may show focus on the element itself; outlines and rings mostly.
    const looks = (element: Element) => {
      const style = getComputedStyle(element);
      const outline = style.outlineStyle === "none" ? "none" : style.outline;
      return { outline, shadow: style.boxShadow };
    };
    const stops = new Map(
      [...document.querySelectorAll(targets)].map((stop) => [stop, looks(stop)]),
    );
    Object.assign(window, { looks, stops, visited: new Set<Element>() });
  }, TARGETS);
}

/** What is wrong with the stop that has focus; "end" when the page has none left, "within" a player's own controls. */
async function stopErrors(page: Page): Promise<"end" | "again" | "within" | string[]> {
  return await page.evaluate(() => {
    interface Looks {
      readonly outline: string;
      readonly shadow: string;
    }
    const { looks, stops, visited } = window as unknown as {
      looks: (element: Element) => Looks;
      stops: Map<Element, Looks>;
      visited: Set<Element>;
    };
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return "end";
    // A player's own buttons are stops of their own, in which the element itself keeps focus.
    if (visited.has(focused)) return focused instanceof HTMLMediaElement ? "within" : "again";
    visited.add(focused);
    const faults: string[] = [];
    const name = focused.outerHTML.slice(0, 120);
    const before = stops.get(focused);
    const now = looks(focused);
    const isRing = now.outline !== "none" && before?.outline !== now.outline;
    const isShadow = now.shadow !== "none" && before?.shadow !== now.shadow;
    if (!isRing && !isShadow) faults.push(`focus can't be seen on ${name}`);
    const [box] = focused.getClientRects();
    if (box !== undefined) {
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const top = document.elementFromPoint(x, y);
      const isSeen = top !== null && (focused.contains(top) || top.contains(focused));
      if (!isSeen) faults.push(`something lies over ${name}`);
    }
    return faults;
  });
}

for (const forcedColors of ["none", "active"] as const) {
  keyboard(
    `focus goes through the whole page and is always seen${forcedColors === "active" ? ", in forced colours too" : ""}`,
    async () => {
      const pages = forcedColors === "none" ? await handful() : (await handful()).slice(0, 2);
      const found = await each(pages, 2, ({ address, label }) =>
        withTab(
          async (page) => {
            await page.goto(address);
            await rememberKinds(page);
            const faults: string[] = [];
            for (let press = 0; press < 600; press += 1) {
              await page.keyboard.press("Tab");
              const stop = await stopErrors(page);
              if (stop === "end" || stop === "again") break;
              if (stop !== "within") faults.push(...stop);
            }
            const missed = await page.evaluate(() => {
              const { stops, visited } = window as unknown as Record<
                "stops",
                Map<Element, unknown>
              > &
                Record<"visited", Set<Element>>;
              return [...stops.keys()]
                .filter((stop) => !visited.has(stop) && (stop as HTMLElement).tabIndex >= 0)
                .filter((stop) => stop.checkVisibility({ visibilityProperty: true }))
                .filter((stop) => !stop.matches(":disabled, [inert] *"))
                .map((stop) => `can't be reached: ${stop.outerHTML.slice(0, 120)}`);
            });
            return [...faults, ...missed].map((fault) => `${label}: ${fault}`);
          },
          // Focus must not be caught halfway through a transition or a smooth scroll.
          { viewport: DESKTOP, reducedMotion: "reduce", forcedColors },
        ),
      );
      assert.is(found.length, 0, `${found.length} found\n${found.slice(0, 40).join("\n")}`);
    },
  );
}

keyboard.run();
