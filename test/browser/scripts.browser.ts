/// <reference lib="dom" />
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { TextOverrides } from "../../src/texts/index.ts";
import { createTexts, scriptConstants } from "../../src/texts/index.ts";
import { bundleAssets } from "../../src/theme/assets.ts";

const scripts = suite("the theme's scripts in a browser");

const THEME = fileURLToPath(new URL("../../_includes/assets", import.meta.url));
const PAGE = "https://jejak.test/";
const NOW = new Date("2026-01-05T10:00:00Z");

const SWITCH =
  '<button type="button" data-theme-switch aria-label="Mode gelap" aria-pressed="false" hidden></button>';

let browser: Browser;
let head: string;
let main: string;

/** The theme's scripts as a site with these words of its own has them. */
async function bundled(words: TextOverrides = {}): Promise<{ head: string; main: string }> {
  // The look is of no matter here.
  const site = mkdtempSync(join(tmpdir(), "jejak-scripts-"));
  writeFileSync(join(site, "jejak.css"), "");
  const made = await bundleAssets({
    root: process.cwd(),
    themeAssets: THEME,
    siteAssets: site,
    brandCss: "",
    constants: scriptConstants(createTexts(words)),
  });
  rmSync(site, { recursive: true });
  const file = made.files.find(({ path }) => `/${path}` === made.script);
  return {
    head: made.headScript,
    main: Buffer.from(file?.contents ?? []).toString("utf8"),
  };
}

scripts.before(async () => {
  ({ head, main } = await bundled());
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
});

scripts.after(async () => {
  await browser?.close();
});

interface Setting {
  readonly context?: Parameters<Browser["newContext"]>[0];
  /** Run in the page before anything of its own. */
  readonly before?: () => void;
  /** In place of the theme's own words. */
  readonly script?: string;
}

/** Opens a page of a body, and fails when a script of it does. */
async function open(
  body: string,
  look: (page: Page, tab: BrowserContext) => Promise<void>,
  { context = {}, before, script = main }: Setting = {},
): Promise<void> {
  const tab = await browser.newContext(context);
  const errors: string[] = [];
  try {
    if (before) await tab.addInitScript(before);
    await tab.route("**/*", (route) =>
      route.fulfill({
        contentType: "text/html; charset=utf-8",
        body: `<!doctype html><html lang="id"><head><title>Uji</title><script>${head}</script>
<meta name="theme-color" media="(prefers-color-scheme: light)" content="#fff">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#111"></head>
<body>${body}<script>${script}</script></body></html>`,
      }),
    );
    const page = await tab.newPage();
    page.on("pageerror", (error) => errors.push(error.message));
    await page.clock.install({ time: NOW });
    await page.goto(PAGE);
    await look(page, tab);
  } finally {
    await tab.close();
  }
  assert.equal(errors, []);
}

const theme = (page: Page) => page.evaluate(() => document.documentElement.dataset.theme);
const stored = (page: Page) => page.evaluate(() => localStorage.getItem("jejak-theme"));

scripts("do nothing on a page without their elements", async () => {
  await open("<p>Isi</p>", async (page) => {
    assert.is(await page.textContent("body > p"), "Isi");
    assert.is(await page.evaluate(() => document.documentElement.className), "js");
    assert.is(await theme(page), undefined);
  });
});

scripts("turn the dark look on, keep it, and follow the device again", async () => {
  await open(SWITCH, async (page) => {
    const button = page.getByRole("button", { name: "Mode gelap" });
    const pressed = () => button.getAttribute("aria-pressed");
    const media = () =>
      page.$$eval('meta[name="theme-color"]', (metas) =>
        metas.map((meta) => (meta as HTMLMetaElement).media),
      );
    assert.ok(await button.isVisible());
    assert.is(await pressed(), "false");

    await button.click();
    assert.is(await theme(page), "dark");
    assert.is(await pressed(), "true");
    assert.is(await stored(page), "dark");
    assert.equal(await media(), ["not all", "all"]);

    await page.reload();
    assert.is(await theme(page), "dark");
    assert.is(await pressed(), "true");

    await button.click();
    assert.is(await theme(page), undefined);
    assert.is(await pressed(), "false");
    assert.is(await stored(page), null);
    assert.equal(await media(), ["(prefers-color-scheme: light)", "(prefers-color-scheme: dark)"]);

    await page.emulateMedia({ colorScheme: "dark" });
    await page.waitForSelector('[aria-pressed="true"]');
    await button.click();
    assert.is(await theme(page), "light");
    assert.is(await stored(page), "light");
  });
});

scripts("take over the theme chosen in another tab", async () => {
  await open(SWITCH, async (page, tab) => {
    const other = await tab.newPage();
    await other.goto(PAGE);
    await other.getByRole("button").click();
    await page.waitForSelector('html[data-theme="dark"] [aria-pressed="true"]');
  });
});

scripts("switch the theme where nothing can be stored, and in old browsers", async () => {
  await open(
    SWITCH,
    async (page) => {
      await page.getByRole("button").click();
      assert.is(await theme(page), "dark");
    },
    {
      before: () => {
        Object.defineProperty(window, "localStorage", {
          get() {
            throw new DOMException("closed", "SecurityError");
          },
        });
        Object.assign(MediaQueryList.prototype, { addEventListener: undefined });
      },
    },
  );
});

scripts("ignore a stored theme that is none", async () => {
  await open(
    SWITCH,
    async (page) => {
      assert.is(await theme(page), undefined);
    },
    { before: () => localStorage.setItem("jejak-theme", "pink") },
  );
});

const COPY = `<div><button type="button" data-copy-link="https://jejak.test/a/" hidden><svg></svg><span>Salin tautan</span></button>
<span role="status"></span></div>`;

scripts("copy a story's address and say so", async () => {
  await open(
    COPY,
    async (page) => {
      const button = page.locator("[data-copy-link]");
      await button.click();
      await page.waitForFunction(
        () => document.querySelector('[role="status"]')?.textContent === "Tautan disalin",
      );
      assert.is(await button.textContent(), "Tersalin");
      assert.is(await button.locator("svg").count(), 1);
      assert.is(await page.evaluate(() => navigator.clipboard.readText()), "https://jejak.test/a/");
      await page.clock.runFor(2100);
      assert.is(await button.textContent(), "Salin tautan");
      assert.is(await page.textContent('[role="status"]'), "");
    },
    { context: { permissions: ["clipboard-read", "clipboard-write"] } },
  );
});

scripts("say so when the address cannot be copied", async () => {
  await open(
    COPY,
    async (page) => {
      await page.locator("[data-copy-link]").click();
      await page.waitForFunction(() =>
        document.querySelector('[role="status"]')?.textContent?.includes("tidak dapat"),
      );
      assert.is(await page.locator("[data-copy-link]").textContent(), "Salin tautan");
    },
    {
      before: () => {
        navigator.clipboard.writeText = () => Promise.reject(new Error("denied"));
      },
    },
  );
});

scripts("offer no copying where the browser cannot", async () => {
  await open(
    COPY,
    async (page) => {
      assert.is(await page.locator("button:visible").count(), 0);
    },
    {
      before: () => {
        Object.defineProperty(navigator, "clipboard", { value: undefined });
      },
    },
  );
});

scripts("say a newsroom's own words", async () => {
  const own = await bundled({
    "share.copied": "Beres </script>",
    "share.copiedStatus": "Alamat ada di papan klip",
    "age.hours": "± {count} jam",
  });
  await open(
    `${COPY}<time datetime="2026-01-05T14:00:00+07:00" data-relative>tepat</time>`,
    async (page) => {
      assert.is(await page.textContent("time"), "± 3 jam");
      await page.locator("[data-copy-link]").click();
      await page.waitForFunction(
        () => document.querySelector('[role="status"]')?.textContent === "Alamat ada di papan klip",
      );
      assert.is(await page.locator("[data-copy-link]").textContent(), "Beres </script>");
    },
    { context: { permissions: ["clipboard-read", "clipboard-write"] }, script: own.main },
  );
});

scripts("show fresh times as their age, as it grows", async () => {
  const time = (id: string, iso: string) =>
    `<time id="${id}" datetime="${iso}" data-relative>tepat ${id}</time>`;
  const body = [
    time("new", "2026-01-05T16:59:30+07:00"),
    time("hours", "2026-01-05T14:00:00+07:00"),
    time("aging", "2026-01-04T17:01:00+07:00"),
    time("old", "2026-01-03T14:00:00+07:00"),
    time("ahead", "2026-01-05T17:01:30+07:00"),
    time("broken", "kemarin"),
  ].join("\n");
  await open(body, async (page) => {
    const shown = () => page.$$eval("time", (times) => times.map((one) => one.textContent));
    const titles = () => page.$$eval("time", (times) => times.map((one) => one.title));
    const same = ["tepat old", "tepat ahead", "tepat broken"];
    assert.equal(await shown(), ["baru saja", "3 jam yang lalu", "23 jam yang lalu", ...same]);
    assert.equal(await titles(), ["tepat new", "tepat hours", "tepat aging", "", "", ""]);
    await page.clock.runFor("02:00");
    assert.equal(await shown(), [
      "2 menit yang lalu",
      "3 jam yang lalu",
      "tepat aging",
      "tepat old",
      "baru saja",
      "tepat broken",
    ]);
    assert.equal(await titles(), ["tepat new", "tepat hours", "", "", "tepat ahead", ""]);
  });
});

scripts("hide what has expired, now or while the page is open", async () => {
  const body = [
    '<p id="past" data-until="2026-01-05T09:00:00Z">lewat</p>',
    '<p id="soon" data-until="2026-01-05T10:05:00Z">segera</p>',
    '<p id="later" data-until="2026-01-06T11:00:00Z">nanti</p>',
    '<p id="broken" data-until="nanti">rusak</p>',
  ].join("\n");
  await open(body, async (page) => {
    const visible = () => page.$$eval("p:not([hidden])", (all) => all.map(({ id }) => id));
    assert.equal(await visible(), ["soon", "later", "broken"]);
    await page.clock.runFor("05:01");
    assert.equal(await visible(), ["later", "broken"]);
    await page.clock.fastForward("25:00:00");
    await page.clock.runFor("02:00:00");
    assert.equal(await visible(), ["broken"]);
  });
});

scripts.run();
