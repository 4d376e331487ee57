/// <reference lib="dom" />
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { modelSite, useBrowser, withFreshTab, withTab } from "../support/browser.ts";
import { story } from "../support/newsroom.ts";
import { withProject } from "../support/project.ts";
import { serveFolder } from "../support/static-server.ts";

/** A reader who looks for something. */
const searching = suite("searching");
useBrowser(searching);

const FIELD = "Kata yang dicari";

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

searching("says what to do where nothing is found, and where the index can't be read", async () => {
  const { origin } = await modelSite();
  await withFreshTab(async (page) => {
    await page.goto(`${origin}/cari/?q=<img src=x onerror=alert(1)>zzqx`);
    assert.match(
      await answer(page, /Tidak ada/u),
      "“<img src=x onerror=alert(1)>zzqx”. Periksa ejaannya",
    );
    assert.is(await page.locator("main img").count(), 0);
    await page.route("**/pagefind-entry.json*", (route) => route.abort());
    await page.goto(`${origin}/cari/?q=subak`);
    await answer(page, /tidak dapat dimuat/u);
    // A second try begins anew.
    await page.unroute("**/pagefind-entry.json*");
    await page.getByRole("button", { name: "Cari" }).click();
    await answer(page, /tulisan untuk “subak”/u);
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
    `script-src 'self' 'wasm-unsafe-eval' 'sha256-${hash}'`,
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
