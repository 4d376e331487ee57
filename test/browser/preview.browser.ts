/// <reference lib="dom" />
import type { Browser, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { CHROMIUM, CHROMIUM_ARGS } from "../support/browser.ts";
import { story } from "../support/newsroom.ts";
import { Project } from "../support/project.ts";
import { Served } from "../support/served.ts";
import { CONFIG } from "../support/site-command.ts";

/** What somebody sees who writes with `jejak serve` beside the editor, without touching the browser. */
const preview = suite("the preview in a browser");

let browser: Browser;
let project: Project;
let site: Served;
let page: Page;
let origin: string;

preview.before(async () => {
  project = new Project({
    "eleventy.config.ts": CONFIG,
    "posts/a.md": story("title: Pertama"),
    "posts/b.md": story("title: Kedua"),
    "posts/draf.md": story("title: Draf Uji\ndraft: true"),
    "posts/nanti.md": story("title: Nanti\ndate: 2099-06-01 07.00 WITA"),
  });
  site = new Served(project);
  browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGS });
  page = await browser.newPage();
  origin = await site.origin();
});

preview.after(async () => {
  await browser.close();
  await site.stop();
  project.dispose();
});

/** Waits till the open page shows a text, however often it is loaded anew meanwhile. */
async function shows(text: string, within = "body"): Promise<void> {
  await page.locator(within, { hasText: text }).first().waitFor({ timeout: 60_000 });
}

preview("puts a page with the message in place of a broken story, till it is mended", async () => {
  await page.goto(`${origin}/2024/12/10/a/`);
  await shows("Pertama", "h1");
  project.write({ "posts/a.md": story("title: Pertama\ndate: 2024-02-30") });
  await shows("Halaman ini belum dapat ditampilkan", "h1");
  await shows("bad-date");
  assert.is(await page.locator("mark").innerText(), "2024-02-30");
  // Another page is shown, under a bar that leads to all that was found.
  const other = await browser.newPage();
  await other.goto(`${origin}/2024/12/10/b/`);
  assert.match(await other.locator(".jejak-bar").innerText(), "1 galat. posts/a.md:4:7");
  assert.is(await other.locator("h1").innerText(), "Kedua");
  project.write({ "posts/a.md": story("title: Pertama Lagi") });
  await shows("Pertama Lagi", "h1");
  assert.is(await page.locator(".jejak-bar").count(), 0);
  await other.locator(".jejak-bar").waitFor({ state: "detached", timeout: 60_000 });
  await other.close();
  // A story that can be shown is, with the bar over it.
  project.write({ "posts/a.md": story("title: Masih Tampil\nauthor: A0") });
  await shows('Kode penulis "A0" tidak terdaftar.', ".jejak-bar");
  await shows("Masih Tampil", "h1");
  project.write({ "posts/a.md": story("title: Pertama") });
  await page.locator(".jejak-bar").waitFor({ state: "detached", timeout: 60_000 });
});

preview("marks a draft and what is to come with a ribbon, and lists both", async () => {
  await page.goto(`${origin}/2024/12/10/draf/`);
  assert.match(
    await page.locator(".jejak-ribbon").innerText(),
    "Draf Tidak terbit selama ada draft",
  );
  await page.goto(`${origin}/2099/06/01/nanti/`);
  assert.match(
    await page.locator(".jejak-ribbon").innerText(),
    "Terjadwal Terbit Senin, 1 Juni 2099 pukul 07.00 WITA.",
  );
  await page.locator(".jejak-ribbon a").click();
  await shows("Draf, jadwal, dan temuan", "h1");
  await page.locator("a", { hasText: "Draf Uji" }).click();
  await shows("Draf Uji", "h1");
  project.write({ "posts/draf.md": story("title: Terbit Sekarang") });
  await shows("Terbit Sekarang", "h1");
  assert.is(await page.locator(".jejak-ribbon").count(), 0);
});

preview(
  "shows a style sheet and a layout as soon as they are saved, also two at once",
  async () => {
    await page.goto(`${origin}/2024/12/10/b/`);
    const color = (wanted: string) =>
      page.waitForFunction(
        (value) => getComputedStyle(document.querySelector("h1") as Element).color === value,
        wanted,
        { timeout: 60_000 },
      );
    project.write({ "_includes/jejak/assets/site.css": "h1 { color: rgb(1, 2, 3) !important }" });
    await color("rgb(1, 2, 3)");
    // A story and a style sheet that is saved while it is built.
    project.write({ "posts/b.md": story("title: Kedua Baru") });
    await new Promise((resolve) => setTimeout(resolve, 200));
    project.write({ "_includes/jejak/assets/site.css": "h1 { color: rgb(4, 5, 6) !important }" });
    await color("rgb(4, 5, 6)");
    await shows("Kedua Baru", "h1");
    project.write({ "_includes/jejak/partials/site-footer.njk": "<footer>Kaki baru</footer>" });
    await shows("Kaki baru", "footer");
  },
);

preview("tells of a slip in a template over the page as it was, till it is mended", async () => {
  await page.goto(`${origin}/2024/12/10/b/`);
  project.write({ "_includes/jejak/partials/site-footer.njk": "<footer>{{ kaki</footer>" });
  await shows("Yang disimpan terakhir belum dapat ditampilkan.", ".jejak-bar");
  await shows("site-footer.njk", ".jejak-bar");
  project.write({ "_includes/jejak/partials/site-footer.njk": "<footer>Kaki lain</footer>" });
  await shows("Kaki lain", "footer");
  assert.is(await page.locator(".jejak-bar").count(), 0);
});

preview.run();
