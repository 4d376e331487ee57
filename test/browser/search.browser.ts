/// <reference lib="dom" />
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import sharp from "sharp";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  DESKTOP,
  modelSite,
  PHONE,
  useBrowser,
  withFreshTab,
  withTab,
} from "../support/browser.ts";
import type { Files } from "../support/newsroom.ts";
import { story } from "../support/newsroom.ts";
import { withProject } from "../support/project.ts";
import { serveFolder } from "../support/static-server.ts";

/** A reader who looks for something. */
const searching = suite("searching");
useBrowser(searching);

const FIELD = "Kata yang dicari";

/** A small newsroom with a search, in a tab. */
async function withSearchable(
  files: Files,
  use: (page: Page, origin: string) => Promise<void>,
): Promise<void> {
  await withProject(files, async (project) => {
    await project.build({ options: { search: true } });
    const { origin, close } = await serveFolder(join(project.root, "_site"));
    try {
      await withFreshTab((page) => use(page, origin));
    } finally {
      close();
    }
  });
}

/** Waits until the page has answered, and gives its words. */
async function answer(page: Page, words: RegExp): Promise<string> {
  const status = page.getByRole("status").filter({ hasText: words });
  await status.waitFor();
  return await status.innerText();
}

const titles = (page: Page) => page.locator(".search-results h2").allInnerTexts();

searching("finds as one types, keeps it in the address, and shows where it was found", async () => {
  const { origin } = await modelSite();
  await withTab(async (page) => {
    await page.goto(`${origin}/`);
    await page.getByRole("link", { name: "Cari", exact: true }).click();
    await page.getByLabel(FIELD).pressSequentially("subak");
    assert.match(await answer(page, /subak/u), /^\d+ tulisan untuk “subak”$/u);
    assert.is(new URL(page.url()).search, "?q=subak");
    assert.match((await titles(page))[0] ?? "", "Subak");
    assert.match(await page.locator("mark").first().innerText(), /subak/iu);

    // The way back from a story leads to what was found.
    await page.locator(".search-results a").first().click();
    await page.waitForURL(/\/20\d\d\//u);
    await page.goBack();
    await answer(page, /“subak”/u);
    assert.is(await page.getByLabel(FIELD).inputValue(), "subak");
  });
});

searching("is done with the keyboard alone, a kanal and a newest first too", async () => {
  const { origin } = await modelSite();
  await withTab(async (page) => {
    await page.goto(`${origin}/cari/`);
    await page.getByLabel(FIELD).focus();
    await page.keyboard.type("indonesia");
    await page.keyboard.press("Enter");
    const all = Number.parseInt(await answer(page, /“indonesia”/u), 10);
    assert.ok(all > 10, `${all}`);
    assert.is((await titles(page)).length, 10);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Budaya");
    await page.waitForURL(/kanal=Budaya/u);
    await page.keyboard.press("Tab");
    await page.keyboard.type("Terbaru");
    await page.waitForURL(/urut=terbaru/u);
    await page.waitForFunction(
      (before) =>
        Number.parseInt(document.querySelector("[role=status]")?.textContent ?? "", 10) < before,
      all,
    );
    assert.ok(
      (await page.locator(".kicker span:first-child").allInnerTexts()).every(
        (kanal) => kanal === "Budaya",
      ),
    );
    const days = await page.$$eval("time", (times) => times.map(({ dateTime }) => dateTime));
    assert.equal(days, [...days].sort().reverse());

    // The same search from its address, and more of it.
    await page.goto(`${origin}/cari/?q=indonesia&kanal=TidakAda`);
    await answer(page, new RegExp(`^${all} tulisan`, "u"));
    const more = page.getByRole("button", { name: "Tampilkan lagi" });
    await more.focus();
    await page.keyboard.press("Enter");
    await page.locator(".search-results li:nth-child(11) a:focus").waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/20\d\d\//u);
  });
});

searching("leads back to the place that one came from, with all that was shown", async () => {
  const { origin } = await modelSite();
  await withFreshTab(async (page) => {
    const more = page.getByRole("button", { name: "Tampilkan lagi" });
    const items = page.locator(".search-results li");
    await page.goto(`${origin}/cari/?q=tahun`);
    for (const count of [10, 20]) {
      await items.nth(count - 1).waitFor();
      await more.click();
    }
    await items.nth(20).waitFor();
    const link = items.nth(22).locator("a");
    await link.scrollIntoViewIfNeeded();
    const place = () => link.evaluate((each) => Math.round(each.getBoundingClientRect().top));
    const before = await place();
    await link.click();
    await page.waitForURL((url) => url.pathname !== "/cari/");
    await page.goBack();
    await items.nth(22).waitFor();
    await page.waitForFunction(() => scrollY > 0);
    assert.is(await place(), before);
    // A new search begins with its first results, and says so when one comes back to it.
    await page.getByLabel(FIELD).fill("subak");
    await answer(page, /\d tulisan untuk “subak”/u);
    await page.locator(".search-results a").first().click();
    await page.waitForURL((url) => url.pathname !== "/cari/");
    await page.goBack();
    await answer(page, /“subak”/u);
    assert.ok((await items.count()) <= 10);
  });
});

searching("moves nothing under one's eyes while results come", async () => {
  const { origin } = await modelSite();
  for (const viewport of [PHONE, DESKTOP]) {
    await withFreshTab(
      async (page) => {
        /** What moved without a reader having done anything, and from where to where. */
        const shifted = () =>
          page.evaluate(async () => {
            type Source = { node?: Node; previousRect: DOMRect; currentRect: DOMRect };
            const entries: (PerformanceEntry & { sources: Source[] })[] = [];
            new PerformanceObserver((list) => {
              entries.push(...(list.getEntries() as typeof entries));
            }).observe({ type: "layout-shift", buffered: true });
            await new Promise((done) => setTimeout(done, 50));
            return entries.flatMap(({ sources }) =>
              sources.map(({ node, previousRect, currentRect }) => {
                const name = node instanceof Element ? node.className || node.tagName : "text";
                return `${name} ${previousRect.top} > ${currentRect.top}`;
              }),
            );
          });
        // Slow enough that nothing comes with the first paint.
        await page.route("**/cari/indeks/**", async (route) => {
          await new Promise((done) => setTimeout(done, 300));
          await route.continue();
        });
        await page.goto(`${origin}/cari/?q=kopi`);
        await answer(page, /“kopi”/u);
        assert.equal(await shifted(), []);
        await page.getByRole("heading", { name: "Cara lain menemukan tulisan" }).waitFor();
        await page.getByLabel(FIELD).fill("indonesia");
        await answer(page, /“indonesia”/u);
        await page.getByRole("button", { name: "Tampilkan lagi" }).click();
        await page.locator(".search-results li").nth(10).waitFor();
        await page.getByLabel(FIELD).fill("zzqqxx");
        await answer(page, /“zzqqxx”/u);
        assert.equal(await shifted(), []);
      },
      { viewport },
    );
  }
});

searching(
  "shows in excerpts what a reader of the story reads, not what stands for pictures",
  async () => {
    const picture = await sharp({
      create: { width: 40, height: 30, channels: 3, background: "#806040" },
    })
      .jpeg()
      .toBuffer();
    const files = {
      "posts/foto.jpg": picture,
      "posts/a.md": story(
        "title: Rumah\nimage: { src: foto.jpg, alt: Serambi lebar, caption: Takarir utama., credit: Tim }",
        "Awal kalimat.\n\n![Tangga kayu](foto.jpg)\n\nAkhir ![Jendela](foto.jpg) kalimat.",
      ),
    };
    await withSearchable(files, async (page, origin) => {
      for (const query of ["rumah", "kalimat"]) {
        await page.goto(`${origin}/cari/?q=${query}`);
        await answer(page, /1 tulisan/u);
        const shown = await page.locator(".search-results").innerText();
        assert.not.match(shown, /Serambi|Tangga|Jendela/u);
      }
      await page.goto(`${origin}/cari/?q=serambi`);
      await answer(page, /Tidak ada/u);
    });
  },
);

searching("says what to do where nothing is found, and where the index can't be read", async () => {
  const { origin } = await modelSite();
  await withFreshTab(async (page) => {
    await page.goto(`${origin}/cari/?q=<img src=x onerror=alert(1)>zzqx`);
    assert.match(
      await answer(page, /Tidak ada/u),
      "“<img src=x onerror=alert(1)>zzqx”. Periksa ejaannya",
    );
    assert.is(await page.locator("main img").count(), 0);
    await page.route("**/cari/indeks/search.json", (route) => route.abort());
    await page.goto(`${origin}/cari/?q=subak`);
    await answer(page, /tidak dapat dimuat/u);
    // A second try begins anew.
    await page.unroute("**/cari/indeks/search.json");
    await page.getByRole("button", { name: "Cari" }).click();
    await answer(page, /tulisan untuk “subak”/u);
  });
});

searching("goes on when the site is published anew while its page is open", async () => {
  const { origin } = await modelSite();
  await withFreshTab(async (page) => {
    await page.goto(`${origin}/cari/`);
    await Promise.all([
      page.waitForResponse("**/cari/indeks/search.json"),
      page.getByLabel(FIELD).focus(),
    ]);
    let gone = 0;
    // The part that the page knows of is no more.
    await page.route("**/cari/indeks/p/*/w*.json", async (route) => {
      gone += 1;
      if (gone === 1) await route.fulfill({ status: 404, body: "tidak ada" });
      else await route.continue();
    });
    await page.keyboard.type("subak");
    await answer(page, /tulisan untuk “subak”/u);
    assert.ok(gone > 1);
  });
});

searching("shows no form where no script can answer it, but other ways", async () => {
  const { origin } = await modelSite();
  await withFreshTab(
    async (page) => {
      await page.goto(`${origin}/cari/?q=subak`);
      assert.is(await page.locator("form").isVisible(), false);
      assert.ok(await page.getByText("Pencarian memerlukan JavaScript").isVisible());
      for (const way of ["Indeks", "Topik", "Lokasi", "Daerah"]) {
        const link = page.getByRole("main").getByRole("link", { name: way, exact: true });
        assert.ok(await link.isVisible(), way);
      }
    },
    { javaScriptEnabled: false },
  );
});

searching(
  "works below a path prefix, under a strict policy, and with hostile headlines",
  async () => {
    const files = {
      "posts/a.md": story(
        'title: "<img src=x> & Kopi"\nlabel: advertorial',
        "Kopi <b>pahit</b> &amp; manis.",
      ),
    };
    const host = mkdtempSync(join(tmpdir(), "jejak-search-"));
    await withProject(files, async (project) => {
      await project.build({ pathPrefix: "/berita/", options: { search: true } });
      cpSync(join(project.root, "_site"), join(host, "berita"), { recursive: true });
    });
    const { origin, close } = await serveFolder(host);
    try {
      await withFreshTab(
        async (page) => {
          const told: string[] = [];
          page.on("console", (message) => told.push(message.text()));
          await page.route("**/cari/*", async (route) => {
            const response = await route.fetch();
            const headers = {
              ...response.headers(),
              "content-security-policy": policyFor(await response.text()),
            };
            await route.fulfill({ response, headers });
          });
          await page.goto(`${origin}/berita/cari/?q=kopi`);
          await answer(page, /1 tulisan/u);
          const result = page.locator(".search-results li");
          assert.is(await result.locator("a").innerText(), "<img src=x> & Kopi");
          assert.is(await result.locator("a").getAttribute("href"), "/berita/2024/12/10/a/");
          assert.is(await result.locator(".label").innerText(), "Advertorial");
          assert.match(
            await result.locator(".card-summary").innerText(),
            "Kopi <b>pahit</b> & manis.",
          );
          assert.equal(told, []);
        },
        { bypassCSP: false },
      );
    } finally {
      close();
      rmSync(host, { recursive: true, force: true });
    }
  },
);

/** The strictest policy that a site of ours can be served with; the head's script is named by its hash. */
function policyFor(html: string): string {
  const inline = /<script>(.*?)<\/script>/su.exec(html)?.[1] ?? "";
  const hash = createHash("sha256").update(inline).digest("base64");
  return [
    "default-src 'none'",
    `script-src 'self' 'sha256-${hash}'`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join("; ");
}

searching.run();
