/// <reference lib="dom" />
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { createTexts, scriptConstants } from "../../src/texts/index.ts";
import { bundleAssets } from "../../src/theme/assets.ts";
import { CHROMIUM, CHROMIUM_ARGS } from "../support/browser.ts";

const live = suite("a live coverage in a browser");

const THEME = fileURLToPath(new URL("../../_includes/assets", import.meta.url));
const ORIGIN = "https://jejak.test";
const MINUTE = 60_000;

let browser: Browser;
let script: string;

live.before(async () => {
  const made = await bundleAssets({
    root: process.cwd(),
    themeAssets: THEME,
    siteAssets: THEME,
    brandCss: "",
    constants: scriptConstants(createTexts()),
  });
  const file = made.files.find(({ path }) => `/${path}` === made.liveScript);
  script = Buffer.from(file?.contents ?? []).toString("utf8");
  browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGS });
});

live.after(async () => {
  await browser?.close();
});

/** The page as a host sends it: its reports, the newest first, and whether it is running. */
class Host {
  reports: readonly string[] = ["dua", "satu"];
  isRunning = true;
  asked = 0;

  get html(): string {
    const entries = this.reports.map(
      (id) =>
        `<article class="live-entry" aria-labelledby="${id}"><h2 id="${id}">Kabar ${id}</h2><p style="height:400px">Isi.</p></article>`,
    );
    return `<!doctype html><html lang="id"><title>Langsung</title><div data-live="${this.isRunning ? "running" : ""}">
      <p>${this.isRunning ? "Diperbarui" : "Berakhir"}</p><p><a href="#satu" data-live-first>Mulai</a></p></div>
      <div data-live-entries>${entries.join("")}</div><script src="/live.js" defer></script></html>`;
  }

  async open(look: (page: Page) => Promise<void>): Promise<void> {
    const tab = await browser.newContext({ viewport: { width: 360, height: 640 } });
    const page = await tab.newPage();
    const failures: string[] = [];
    page.on("pageerror", (error) => failures.push(String(error)));
    await page.clock.install({ time: new Date("2026-01-05T10:00:00Z") });
    await page.route(`${ORIGIN}/**`, (route) => {
      const isScript = route.request().url().endsWith("/live.js");
      if (!isScript) this.asked += 1;
      return route.fulfill(
        isScript
          ? { body: script, contentType: "text/javascript" }
          : {
              body: this.html,
              contentType: "text/html",
              headers: { etag: `"${this.reports.length}${this.isRunning}"` },
            },
      );
    });
    await page.goto(`${ORIGIN}/langsung/`);
    this.asked = 0;
    await look(page);
    assert.equal(failures, []);
    await tab.close();
  }
}

const order = (page: Page) =>
  page.locator(".live-entry h2").evaluateAll((all) => all.map(({ id }) => id));
live("readers turn the order around, and find it so the next time", async () => {
  await new Host().open(async (page) => {
    assert.equal(await order(page), ["dua", "satu"]);
    await page.getByRole("button", { name: "Urutkan dari yang terlama" }).click();
    assert.equal(await order(page), ["satu", "dua"]);
    await page.reload();
    assert.equal(await order(page), ["satu", "dua"]);
    await page.getByRole("button", { name: "Urutkan dari yang terbaru" }).click();
    assert.equal(await order(page), ["dua", "satu"]);
    await page.reload();
    assert.equal(await order(page), ["dua", "satu"]);
  });
});

live(
  "new reports are offered, and shown when the reader asks; the page stays where it is",
  async () => {
    const host = new Host();
    await host.open(async (page) => {
      await page.evaluate(() => scrollTo(0, 300));
      host.reports = ["empat", "tiga", "dua", "satu"];
      await page.clock.runFor(MINUTE + 1000);
      const button = page.getByRole("button", { name: "Ada 2 kabar baru" });
      await button.waitFor();
      assert.equal(await order(page), ["dua", "satu"]);
      assert.is(await page.evaluate(() => scrollY), 300);
      await button.click();
      assert.equal(await order(page), ["empat", "tiga", "dua", "satu"]);
      assert.is(await page.evaluate(() => document.activeElement?.id), "empat");
      assert.is(await button.isVisible(), false);
    });
  },
);

live("nothing is asked within a minute, and nothing more once it is over", async () => {
  const host = new Host();
  await host.open(async (page) => {
    await page.clock.runFor(MINUTE - 1000);
    assert.is(host.asked, 0);
    host.isRunning = false;
    await page.clock.runFor(2000);
    await page.getByText("Berakhir").waitFor();
    assert.is(host.asked, 1);
    await page.clock.runFor(20 * MINUTE);
    assert.is(host.asked, 1);
  });
});

live("a page that nobody sees, or that is offline, asks nothing", async () => {
  const host = new Host();
  await host.open(async (page) => {
    await page.context().setOffline(true);
    await page.clock.runFor(5 * MINUTE);
    assert.is(host.asked, 0);
  });
  const ended = new Host();
  ended.isRunning = false;
  await ended.open(async (page) => {
    await page.clock.runFor(5 * MINUTE);
    assert.is(ended.asked, 0);
  });
});

live.run();
