/// <reference lib="dom" />
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { createTexts, scriptConstants } from "../../src/texts/index.ts";
import { bundleAssets } from "../../src/theme/assets.ts";
import { CHROMIUM, CHROMIUM_ARGS } from "../support/browser.ts";

const gallery = suite("a gallery in a browser");

const THEME = fileURLToPath(new URL("../../_includes/assets", import.meta.url));
const ORIGIN = "https://jejak.test";
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>';

let browser: Browser;
let script: string;

gallery.before(async () => {
  const made = await bundleAssets({
    root: process.cwd(),
    themeAssets: THEME,
    siteAssets: THEME,
    brandCss: "",
    constants: scriptConstants(createTexts()),
  });
  const file = made.files.find(({ path }) => `/${path}` === made.galleryScript);
  script = Buffer.from(file?.contents ?? []).toString("utf8");
  browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGS });
});

gallery.after(async () => {
  await browser?.close();
});

const FIGURES = ["satu", "dua", "tiga"]
  .map(
    (name) =>
      `<figure><a href="/${name}.svg" aria-label="Perbesar"><img src="/${name}.svg" alt="Foto ${name}"></a>${
        name === "dua" ? "" : `<figcaption>Ihwal ${name}</figcaption>`
      }</figure>`,
  )
  .join("");

/** A story with one gallery of three pictures, the second without a caption. */
async function open(look: (page: Page) => Promise<void>, before = ""): Promise<void> {
  const tab = await browser.newContext({ viewport: { width: 360, height: 640 }, hasTouch: true });
  const page = await tab.newPage();
  page.setDefaultTimeout(20_000);
  // What the TypeScript loader wraps named functions in isn't there in a page.
  await page.addInitScript("globalThis.__name = (made) => made");
  await page.route(`${ORIGIN}/**`, (route) =>
    route.request().url().endsWith(".svg")
      ? route.fulfill({ body: PICTURE, contentType: "image/svg+xml" })
      : route.fulfill({
          body: `<!doctype html><html lang="id"><title>Galeri</title>
            <div class="gallery" role="group" aria-label="Galeri: 3 gambar">${FIGURES}</div>
            <script>${before}</script><script>${script}</script></html>`,
          contentType: "text/html",
        }),
  );
  await page.goto(`${ORIGIN}/berita/`);
  await look(page);
  await tab.close();
}

/** What the dialog shows: the picture's words, its caption and its place among the others. */
const shown = async (page: Page) =>
  await page
    .locator("dialog")
    .evaluate((dialog) => [
      dialog.querySelector("img")?.alt,
      dialog.querySelector("figcaption")?.textContent,
      dialog.querySelector("[role=status]")?.textContent,
    ]);

gallery(
  "readers enlarge a picture, go on and back, and are where they were afterwards",
  async () => {
    await open(async (page) => {
      await page.getByAltText("Foto satu").click();
      const dialog = page.getByRole("dialog", { name: "Galeri: 3 gambar" });
      await dialog.waitFor();
      assert.equal(await shown(page), ["Foto satu", "Ihwal satu", "1 dari 3"]);
      await dialog.getByRole("button", { name: "Berikutnya" }).click();
      assert.equal(await shown(page), ["Foto dua", undefined, "2 dari 3"]);
      await page.keyboard.press("ArrowLeft");
      await page.keyboard.press("ArrowLeft");
      assert.equal(await shown(page), ["Foto tiga", "Ihwal tiga", "3 dari 3"]);
      await page.keyboard.press("ArrowRight");
      assert.equal(await shown(page), ["Foto satu", "Ihwal satu", "1 dari 3"]);
      await dialog.getByRole("button", { name: "Sebelumnya" }).click();
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "detached" });
      assert.is(
        await page.evaluate(() => (document.activeElement as HTMLAnchorElement).pathname),
        "/tiga.svg",
      );
      await page.getByAltText("Foto dua").click();
      await dialog.getByRole("button", { name: "Tutup" }).click();
      await dialog.waitFor({ state: "detached" });
    });
  },
);

gallery("a swipe goes on, two fingers and a finger that scrolls do not", async () => {
  await open(async (page) => {
    await page.getByAltText("Foto satu").click();
    const swipe = (fingers: number, x: number, y: number) =>
      page.locator("dialog").evaluate(
        (dialog, { fingers, x, y }) => {
          const touch = (identifier: number, clientX: number, clientY: number) =>
            new Touch({ identifier, target: dialog, clientX, clientY });
          const touches = Array.from({ length: fingers }, (_, id) => touch(id, 180, 300));
          dialog.dispatchEvent(new TouchEvent("touchstart", { touches }));
          const changedTouches = [touch(0, 180 + x, 300 + y)];
          dialog.dispatchEvent(new TouchEvent("touchend", { changedTouches }));
        },
        { fingers, x, y },
      );
    const table: [fingers: number, x: number, y: number, at: string][] = [
      [1, -100, 10, "2 dari 3"],
      [1, 100, 10, "1 dari 3"],
      [1, -20, 0, "1 dari 3"],
      [1, -100, 200, "1 dari 3"],
      [2, -100, 0, "1 dari 3"],
    ];
    for (const [fingers, x, y, at] of table) {
      await swipe(fingers, x, y);
      assert.is((await shown(page))[2], at, `${fingers} finger(s), ${x}, ${y}`);
    }
  });
});

gallery("a browser without dialogs opens the picture alone", async () => {
  await open(async (page) => {
    await page.getByAltText("Foto dua").click();
    await page.waitForURL(`${ORIGIN}/dua.svg`);
  }, "delete HTMLDialogElement.prototype.showModal");
});

gallery.run();
