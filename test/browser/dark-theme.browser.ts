/// <reference lib="dom" />
import type { BrowserContextOptions, Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { modelSite, useBrowser, withFreshTab } from "../support/browser.ts";
import { pageOfKind } from "./page-kinds.ts";

/**
 * Light and dark: the system's choice until a reader makes one, kept as `jejak-theme` and shown as
 * `<html data-theme>`.
 */
const darkTheme = suite("light and dark");
useBrowser(darkTheme);

const SWITCH = "button[data-theme-switch]";

// Runs in the page before its own scripts: the background at the first frame that is drawn.
const WATCH = `{
  const paper = () => {
    const [body, html] = [document.body, document.documentElement]
      .map((element) => getComputedStyle(element).backgroundColor);
    return body === "rgba(0, 0, 0, 0)" ? html : body;
  };
  window.paper = paper;
  const look = () => {
    if (document.body === null) requestAnimationFrame(look);
    else window.firstPaper = paper();
  };
  requestAnimationFrame(look);
}`;
const KEEP_DARK = `localStorage.setItem("jejak-theme", "dark");`;

async function home(
  look: (page: Page) => Promise<void>,
  options: BrowserContextOptions,
  script = "",
): Promise<void> {
  const site = await modelSite();
  await withFreshTab(async (page) => {
    await page.addInitScript(WATCH + script);
    await page.goto(pageOfKind(site, "home").address);
    await look(page);
  }, options);
}

const paper = (page: Page) => page.evaluate<string>("paper()");

async function paperUnder(colorScheme: "light" | "dark"): Promise<string> {
  let found = "";
  await home(
    async (page) => {
      found = await paper(page);
    },
    { colorScheme },
  );
  return found;
}

/** 0 for black, 255 for white. */
function brightness(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/gu) ?? []).map(Number);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

darkTheme("follows the system: light paper by day, dark by night", async () => {
  const [light, dark] = [await paperUnder("light"), await paperUnder("dark")];
  assert.ok(brightness(light) > 200, light);
  assert.ok(brightness(dark) < 60, dark);
});

for (const delayed of [false, true]) {
  darkTheme(
    `does not flash white at a reader who chose dark${delayed ? ", with slow scripts" : ""}`,
    async () => {
      const dark = await paperUnder("dark");
      const site = await modelSite();
      await withFreshTab(
        async (page) => {
          await page.addInitScript(WATCH + KEEP_DARK);
          if (delayed) {
            await page.route(/\.js$/u, async (route) => {
              await new Promise((resolve) => setTimeout(resolve, 500));
              await route.continue();
            });
          }
          await page.goto(pageOfKind(site, "story with a picture").address);
          await page.waitForFunction("window.firstPaper !== undefined");
          assert.is(await page.evaluate("window.firstPaper"), dark, "at the first frame");
          assert.is(await paper(page), dark, "when all is loaded");
          assert.is(await page.getAttribute("html", "data-theme"), "dark");
        },
        { colorScheme: "light" },
      );
    },
  );
}

darkTheme("a reader's light page stays light under a dark system", async () => {
  const light = await paperUnder("light");
  await home(
    async (page) => {
      assert.is(await paper(page), light);
      assert.is(await page.evaluate("window.firstPaper"), light);
    },
    { colorScheme: "dark" },
    `localStorage.setItem("jejak-theme", "light");`,
  );
});

for (const colorScheme of ["light", "dark"] as const) {
  darkTheme(`the switch turns a ${colorScheme} page round, and the choice is kept`, async () => {
    const other = colorScheme === "light" ? "dark" : "light";
    const [before, after] = [await paperUnder(colorScheme), await paperUnder(other)];
    await home(
      async (page) => {
        const button = page.locator(SWITCH).first();
        assert.is(await button.count(), 1, `no ${SWITCH}`);
        assert.ok(await button.isVisible(), "the switch is hidden");
        assert.is(await paper(page), before);
        assert.is(await button.getAttribute("aria-pressed"), String(colorScheme === "dark"));
        await button.click();
        await page.waitForFunction(
          (color) => (window as unknown as { paper(): string }).paper() === color,
          after,
        );
        assert.is(await page.getAttribute("html", "data-theme"), other);
        assert.is(await button.getAttribute("aria-pressed"), String(other === "dark"));
        assert.is(await page.evaluate(() => localStorage.getItem("jejak-theme")), other);
        await page.reload();
        assert.is(await paper(page), after, "after a reload");
        assert.is(await button.getAttribute("aria-pressed"), String(other === "dark"));
        await button.click();
        await page.waitForFunction(
          (color) => (window as unknown as { paper(): string }).paper() === color,
          before,
        );
      },
      { colorScheme, reducedMotion: "reduce" },
    );
  });
}

darkTheme("reports no error to a reader whose browser keeps nothing", async () => {
  const site = await modelSite();
  await withFreshTab(async (page) => {
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    await page.addInitScript(`Object.defineProperty(window, "localStorage", {
      get() { throw new DOMException("denied", "SecurityError"); },
    });`);
    await page.goto(pageOfKind(site, "home").address);
    const button = page.locator(SWITCH).first();
    if (await button.isVisible()) await button.click();
    assert.equal(errors, []);
  });
});

darkTheme.run();
