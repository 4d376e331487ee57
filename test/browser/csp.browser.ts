/// <reference lib="dom" />
import type { Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { modelSite, useBrowser, withFreshTab } from "../support/browser.ts";
import { serveFolder } from "../support/static-server.ts";
import { pageOfKind } from "./page-kinds.ts";

/** What `_headers` and the manifest say, as a browser takes them. */
const policy = suite("the site under its own headers");
useBrowser(policy);

const ENFORCED = { bypassCSP: false } as const;

type Watched = typeof globalThis & { violations?: string[] };

async function withHost<Result>(look: (origin: string) => Promise<Result>): Promise<Result> {
  const { output } = await modelSite();
  const host = await serveFolder(output, { headers: true });
  try {
    return await look(host.origin);
  } finally {
    host.close();
  }
}

/** Collects what the browser refuses, and what it tells developers as errors. */
async function watch(page: Page): Promise<() => Promise<string[]>> {
  const told: string[] = [];
  page.on("pageerror", ({ message }) => told.push(message));
  page.on("console", (message) => {
    const isMissingPage = message.text().includes("status of 404");
    if (message.type() === "error" && !isMissingPage) told.push(message.text());
  });
  await page.addInitScript(() => {
    const { violations } = Object.assign(globalThis as Watched, { violations: [] as string[] });
    document.addEventListener("securitypolicyviolation", (event) => {
      violations.push(`${event.effectiveDirective} refused ${event.blockedURI}`);
    });
  });
  return async () => [
    ...(await page.evaluate(() => (globalThis as Watched).violations ?? [])),
    ...told,
  ];
}

for (const colorScheme of ["light", "dark"] as const) {
  policy(`breaks no page, in ${colorScheme}`, async () => {
    const model = await modelSite();
    const urls = [
      "/",
      pageOfKind(model, "story with a picture").url,
      pageOfKind(model, "kanal").url,
      "/lokasi/",
      "/tentang/",
      "/tidak-ada/",
    ];
    await withHost((origin) =>
      withFreshTab(
        async (page) => {
          const found = await watch(page);
          for (const url of urls) {
            const response = await page.goto(origin + url);
            assert.ok(response?.headers()["content-security-policy"], url);
            await page.evaluate(async () => {
              scrollTo({ top: document.documentElement.scrollHeight, behavior: "instant" });
              await document.fonts.ready;
            });
            await page.waitForLoadState("networkidle");
            assert.equal(await found(), [], url);
            // The script in the head has run, and the style sheet was taken.
            assert.ok(await page.evaluate(() => document.documentElement.classList.contains("js")));
            const family = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
            assert.match(family, /Literata|Jakarta/u);
          }
        },
        { ...ENFORCED, colorScheme },
      ),
    );
  });
}

policy("lets readers search", async () => {
  await withHost((origin) =>
    withFreshTab(async (page) => {
      const found = await watch(page);
      await page.goto(`${origin}/cari/`);
      await page.fill("input[type=search]", "kopi");
      await page.press("input[type=search]", "Enter");
      await page.waitForSelector("[data-search-results] a");
      await page.waitForLoadState("networkidle");
      assert.equal(await found(), []);
    }, ENFORCED),
  );
});

policy(
  "refuses a script that someone brought into a page, and a picture from elsewhere",
  async () => {
    await withHost((origin) =>
      withFreshTab(async (page) => {
        const found = await watch(page);
        await page.goto(origin);
        await page.evaluate(() => {
          const script = document.createElement("script");
          script.text = 'document.title = "Diambil alih"';
          document.head.append(script);
          const picture = new Image();
          picture.src = "https://luar.example/foto.png";
          document.body.append(picture);
        });
        await page.waitForFunction(() => ((globalThis as Watched).violations ?? []).length > 1);
        assert.not.match(await page.title(), "Diambil alih");
        const told = (await found()).join("\n");
        assert.match(told, /script-src-elem refused inline/u);
        assert.match(told, /img-src refused https:\/\/luar\.example/u);
      }, ENFORCED),
    );
  },
);

policy("is known to the browser by its manifest and icons, without a fault", async () => {
  await withHost((origin) =>
    withFreshTab(async (page) => {
      await page.goto(origin);
      const session = await page.context().newCDPSession(page);
      const { url, errors, data } = await session.send("Page.getAppManifest");
      assert.is(url, `${origin}/manifest.webmanifest`);
      assert.equal(errors, []);
      const icons: { src: string; sizes: string }[] = JSON.parse(data ?? "{}").icons;
      const linked = await page.$$eval("link[rel~=icon], link[rel=apple-touch-icon]", (links) =>
        links.map((link) => link.getAttribute("href") ?? ""),
      );
      assert.is(linked.length, 3);
      const widths = await page.evaluate(
        (sources) =>
          Promise.all(
            sources.map(async (source) => {
              const picture = new Image();
              picture.src = source;
              await picture.decode();
              return picture.naturalWidth;
            }),
          ),
        [...icons.map(({ src }) => src), ...linked],
      );
      assert.equal(
        widths.slice(0, 3),
        icons.map(({ sizes }) => Number(sizes.split("x")[0])),
      );
      assert.ok(widths.slice(3).every((width) => width >= 32));
    }, ENFORCED),
  );
});

policy.run();
