/// <reference lib="dom" />
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ROOT, run } from "../support/commands.ts";
import { serveFolder } from "../support/static-server.ts";

/** The theme in a real browser: what a reader with a cheap phone and no patience meets. */
const theme = suite("the theme in a browser");

const STORY = "/2024/12/10/banyuwangi-raih-penghargaan-sinergitas-kecamatan/";
const PAGES = [
  "/",
  STORY,
  "/2026/01/05/tiga-zona-waktu-indonesia/",
  "/kanal/",
  "/kanal/budaya/",
  "/topik/",
  "/topik/unesco/",
  "/lokasi/",
  "/lokasi/jawa-timur/",
  "/penulis/",
  "/penulis/ao/",
  "/indeks/",
  "/indeks/2025/10/",
  "/ralat/",
  "/tentang/",
  "/tidak-ada/",
];

const folder = mkdtempSync(join(ROOT, "._site.test-"));
let browser: Browser;
let host: Awaited<ReturnType<typeof serveFolder>>;

theme.before(async () => {
  const { status, stderr } = run("npm", ["run", "--silent", "build", "--", "--output", folder]);
  assert.is(status, 0, stderr);
  host = await serveFolder(folder);
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
});

theme.after(async () => {
  await browser?.close();
  host?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(
  path: string,
  look: (page: Page) => Promise<void>,
  context: Parameters<Browser["newContext"]>[0] = {},
): Promise<void> {
  const tab = await browser.newContext({ viewport: { width: 360, height: 800 }, ...context });
  try {
    const page = await tab.newPage();
    await page.goto(host.origin + path);
    await look(page);
  } finally {
    await tab.close();
  }
}

theme("never scrolls sideways, down to 320 pixels", async () => {
  for (const path of PAGES) {
    await open(path, async (page) => {
      for (const width of [320, 360, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.is(over, 0, `${path} at ${width}`);
      }
    });
  }
});

theme("asks nothing of any other host and reports no error", async () => {
  for (const path of PAGES) {
    const tab = await browser.newContext();
    const page = await tab.newPage();
    const strangers: string[] = [];
    const errors: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(host.origin)) strangers.push(request.url());
    });
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("response", (response) => {
      const missing = response.status() >= 400 && !response.url().endsWith(path);
      if (missing && !response.url().endsWith("/favicon.ico")) errors.push(response.url());
    });
    await page.goto(host.origin + path);
    await tab.close();
    assert.equal(strangers, [], path);
    assert.equal(errors, [], path);
  }
});

theme("has one main heading on every page, and no level left out", async () => {
  for (const path of PAGES) {
    await open(path, async (page) => {
      const levels = await page.$$eval("h1,h2,h3,h4,h5,h6", (headings) =>
        headings.map((heading) => Number(heading.tagName.slice(1))),
      );
      assert.is(levels.filter((level) => level === 1).length, 1, path);
      for (const [index, level] of levels.entries()) {
        assert.ok(level <= (levels[index - 1] ?? 0) + 1, `${path}: h${level} at ${index}`);
      }
    });
  }
});

theme("lets a reader with a keyboard skip to the text first", async () => {
  await open(STORY, async (page) => {
    await page.keyboard.press("Tab");
    const text = await page.evaluate(() => document.activeElement?.textContent);
    assert.is(text, "Langsung ke isi");
    await page.keyboard.press("Enter");
    assert.match(page.url(), /#jejak-main$/u);
  });
});

theme("shows a story's pictures", async () => {
  for (const path of [
    "/2026/01/05/tiga-zona-waktu-indonesia/",
    "/2025/07/19/garis-wallace-selat-lombok/",
  ]) {
    await open(path, async (page) => {
      const picture = page.locator("main img").first();
      await picture.scrollIntoViewIfNeeded();
      await page.waitForFunction(
        () => document.querySelector<HTMLImageElement>("main img")?.complete === true,
      );
      assert.ok(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth > 0), path);
      assert.ok((await picture.getAttribute("alt"))?.trim(), path);
    });
  }
});

theme("is dark for readers who ask for dark", async () => {
  const background = async (colorScheme: "light" | "dark") => {
    let color = "";
    await open(
      "/",
      async (page) => {
        color = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      },
      { colorScheme },
    );
    return color;
  };
  assert.is(await background("light"), "rgb(255, 255, 255)");
  assert.is.not(await background("dark"), "rgb(255, 255, 255)");
});

theme("reads the same without JavaScript", async () => {
  await open(
    STORY,
    async (page) => {
      assert.match((await page.textContent("main")) ?? "", "Rantang Kasih");
      assert.is(await page.locator("script").count(), 0);
    },
    { javaScriptEnabled: false },
  );
});

theme.run();
