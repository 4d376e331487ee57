/// <reference lib="dom" />
import type { Page } from "playwright-core";
import sharp from "sharp";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { bothSites, DESKTOP, each, PHONE, useBrowser, withTab } from "../support/browser.ts";
import { everydayNewsroom } from "../support/everyday-newsroom.ts";
import { lendSite } from "../support/lent-site.ts";
import { allKinds, everyKind, kindsOf } from "./page-kinds.ts";

/** Where things stand on a page, how large they are, and what is seen first. */
const layout = suite("the layout of pages");
useBrowser(layout);
const everyday = lendSite(layout, "everyday", everydayNewsroom);

const storyAt = (slug: string, day: string) => `${everyday().origin}/2024/12/${day}/${slug}/`;

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

const box = async (page: Page, selector: string) => {
  const found = await page.locator(selector).first().boundingBox();
  if (found === null) throw new Error(`${page.url()} shows no ${selector}.`);
  return found;
};

layout(
  "a story without a photograph begins within the first window of a small laptop",
  async () => {
    const pages = [...(await bothSites()), everyday()].flatMap(kindsOf);
    const stories = pages.filter(({ kind }) => kind === "story without a picture");
    assert.ok(stories.length >= 3);
    for (const { address, label } of stories) {
      await withTab(
        async (page) => {
          await open(page, address);
          const { y } = await box(page, ".body > *");
          assert.ok(y < 760, `${label}: the text begins at ${y}`);
        },
        { viewport: DESKTOP },
      );
    }
  },
);

layout("a ralat stands at the head of its story, before picture and text", async () => {
  for (const [slug, day] of [
    ["lebar", "17"],
    ["diralat", "15"],
  ] as const) {
    for (const viewport of [PHONE, DESKTOP]) {
      await withTab(
        async (page) => {
          await open(page, storyAt(slug, day));
          const { y: ralat } = await box(page, ".corrections");
          assert.ok(ralat > (await box(page, "h1")).y);
          assert.ok(ralat < (await box(page, ".body")).y);
          if (slug === "lebar") assert.ok(ralat < (await box(page, ".story-image")).y);
        },
        { viewport },
      );
    }
  }
});

layout("all of a story begins at one edge", async () => {
  await withTab(
    async (page) => {
      await open(page, storyAt("lebar", "17"));
      const parts = [".breadcrumbs a", "h1", ".byline", ".corrections", ".story-image", ".body"];
      const edges = await Promise.all(
        parts.map(async (part) => Math.round((await box(page, part)).x)),
      );
      assert.is(new Set(edges).size, 1, edges.join(", "));
    },
    { viewport: DESKTOP },
  );
});

layout("one related story does not fill a page", async () => {
  await withTab(
    async (page) => {
      // Only the later of two stories names the other as related.
      await open(page, storyAt("lebar", "17"));
      const widths = await page.$$eval(".related img", (images) =>
        images.map((image) => image.clientWidth),
      );
      assert.ok(widths.length > 0);
      assert.ok(
        widths.every((width) => width < 200),
        widths.join(", "),
      );
    },
    { viewport: DESKTOP },
  );
});

/** Whether a strip at one end of the menu is of one colour, as it is where nothing is hidden. */
async function isPlain(page: Page, end: "left" | "right"): Promise<boolean> {
  const { x, y, width } = await box(page, ".site-nav ul");
  // Above the letters and below the line of the masthead.
  const clip = { x: end === "left" ? x : x + width - 12, y: y + 3, width: 12, height: 4 };
  const { channels } = await sharp(await page.screenshot({ clip })).stats();
  return channels.slice(0, 3).every(({ min, max }) => max - min < 6);
}

layout("the menu of a phone shows at which end it goes on", async () => {
  for (const colorScheme of ["light", "dark"] as const) {
    await withTab(
      async (page) => {
        await open(page, `${everyday().origin}/`);
        assert.equal([await isPlain(page, "left"), await isPlain(page, "right")], [true, false]);
        await page.locator(".site-nav ul").evaluate((line) => line.scrollTo({ left: 9999 }));
        await page.waitForFunction(
          () => (document.querySelector(".site-nav ul")?.scrollLeft ?? 0) > 50,
        );
        assert.equal([await isPlain(page, "left"), await isPlain(page, "right")], [false, true]);
      },
      { viewport: PHONE, colorScheme },
    );
  }
});

layout("the menu of a phone shows where one is, in a story too", async () => {
  const pages: [string, string, string][] = [
    [`${everyday().origin}/kanal/opini/`, "Opini", "page"],
    [storyAt("tabel", "16"), "Opini", "true"],
    [`${everyday().origin}/kanal/daerah/hal/1/`, "Daerah", "true"],
    [`${everyday().origin}/indeks/2024/12/`, "Indeks", "true"],
  ];
  for (const [address, label, current] of pages) {
    await withTab(async (page) => {
      await open(page, address);
      const entry = page.locator(".site-nav [aria-current]");
      assert.is(await entry.innerText(), label, address);
      assert.is(await entry.getAttribute("aria-current"), current, address);
      const { x, width } = await box(page, ".site-nav [aria-current]");
      assert.ok(x >= 0 && x + width <= PHONE.width, `${address}: from ${x} to ${x + width}`);
      assert.is(await page.evaluate(() => scrollY), 0);
    });
  }
});

layout("the foot of every page leads to each kanal that has stories", async () => {
  await withTab(async (page) => {
    await open(page, `${everyday().origin}/404.html`);
    const names = await page.locator("footer nav").first().locator("a").allInnerTexts();
    assert.equal(names, [
      "Nasional",
      "Daerah",
      "Ekonomi",
      "Budaya",
      "Lingkungan",
      "Olahraga",
      "Opini",
      "Berdua",
      "Sendiri",
    ]);
  });
});

layout("a table of thirty rows is no taller on a phone than its words ask for", async () => {
  await withTab(async (page) => {
    await open(page, storyAt("tabel", "16"));
    const { height } = await box(page, ".body table");
    assert.ok(height < 3000, `${height}`);
    const cells = await page.$$eval(".body td", (all) => all.map((cell) => cell.clientWidth));
    assert.ok(Math.max(...cells) <= 16 * 16 + 16, `${Math.max(...cells)}`);
    assert.is(await page.evaluate(() => document.documentElement.scrollWidth), PHONE.width);
  });
});

layout("a small picture is never blown up, a tall one fits into the window", async () => {
  for (const viewport of [PHONE, DESKTOP]) {
    await withTab(
      async (page) => {
        for (const part of [".story-image img", ".body img"]) {
          await open(page, storyAt("kecil", "20"));
          const small = await box(page, part);
          assert.ok(small.width <= 320.5, `${part}: ${small.width}`);
          await open(page, storyAt("tegak", "19"));
          const tall = await box(page, part);
          assert.ok(tall.height <= viewport.height * 0.86, `${part}: ${tall.height}`);
        }
      },
      { viewport },
    );
  }
});

layout("a picture with nothing behind it has white paper behind it by night", async () => {
  await withTab(
    async (page) => {
      await open(page, storyAt("tembus", "18"));
      for (const part of [".story-image img", ".body img"]) {
        const picture = page.locator(part).first();
        await picture.scrollIntoViewIfNeeded();
        await page.waitForFunction(
          (image) => (image as HTMLImageElement).complete,
          await picture.elementHandle(),
        );
        const { channels } = await sharp(await picture.screenshot()).stats();
        // Mostly white, and letters on it.
        assert.ok((channels[0]?.mean ?? 0) > 180 && (channels[0]?.min ?? 255) < 60, part);
      }
    },
    { viewport: DESKTOP, colorScheme: "dark" },
  );
});

layout("every picture is asked for in the width in which it is drawn", async () => {
  const pages = [...(await everyKind()), ...kindsOf(everyday())];
  for (const viewport of [PHONE, DESKTOP]) {
    const found = await each(pages, 2, ({ address, label }) =>
      withTab(
        async (page) => {
          await open(page, address);
          const wrong = await page.$$eval("img[sizes]", (images) => {
            const probe = document.body.appendChild(document.createElement("div"));
            probe.style.position = "absolute";
            const asked = (sizes: string) => {
              for (const part of sizes.split(/,\s*(?![^(]*\))/u)) {
                const [, condition, length = ""] =
                  /^(?:(\(.*\))\s+)?(\S+)$/u.exec(part.trim()) ?? [];
                if (condition !== undefined && !matchMedia(condition).matches) continue;
                probe.style.width = length;
                return probe.getBoundingClientRect().width;
              }
              return 0;
            };
            const faults = (images as HTMLImageElement[]).flatMap((image) => {
              const drawn = image.getBoundingClientRect().width;
              // Of a picture smaller than its place there is nothing larger to load.
              if (Number(image.getAttribute("width")) < drawn) return [];
              const width = Math.min(asked(image.sizes), Number(image.getAttribute("width")));
              const ratio = width / drawn;
              return drawn === 0 || (ratio > 0.85 && ratio < 1.35)
                ? []
                : [
                    `${Math.round(width)} for ${Math.round(drawn)}: ${image.closest("[class]")?.className}`,
                  ];
            });
            probe.remove();
            return faults;
          });
          return wrong.map((fault) => `${label}: ${fault}`);
        },
        { viewport },
      ),
    );
    assert.is(
      found.length,
      0,
      `at ${viewport.width}\n${[...new Set(found)].slice(0, 40).join("\n")}`,
    );
  }
});

layout(
  "the hours of the latest news stand on one line, however late they are written",
  async () => {
    for (const width of [768, 1280]) {
      await withTab(
        async (page) => {
          await open(page, `${everyday().origin}/`);
          const heights = () =>
            page.$$eval(".timeline li", (rows) => rows.map((row) => Math.round(row.clientHeight)));
          const before = await heights();
          await page.$$eval(".timeline time", (times) => {
            for (const time of times) time.textContent = "59 menit yang lalu";
          });
          assert.equal(await heights(), before);
          const lines = await page.$$eval(".timeline time", (times) =>
            times.map((time) => {
              const range = document.createRange();
              range.selectNodeContents(time);
              return range.getClientRects().length;
            }),
          );
          assert.ok(lines.length === 10 && lines.every((count) => count === 1), lines.join());
        },
        { viewport: { width, height: 900 } },
      );
    }
  },
);

layout("headlines side by side leave what is below them on one line", async () => {
  await withTab(
    async (page) => {
      await open(page, `${everyday().origin}/`);
      const tops = await page.$$eval(".seconds .card-summary", (texts) =>
        texts.map((text) => Math.round(text.getBoundingClientRect().top)),
      );
      assert.is(tops.length, 3);
      assert.is(new Set(tops).size, 1, tops.join());
    },
    { viewport: DESKTOP },
  );
});

layout("letters twice as large leave headlines room on a phone", async () => {
  const found = await each(await allKinds(), 2, ({ address, label }) =>
    withTab(async (page) => {
      await open(page, address);
      await page.addStyleTag({ content: "html { font-size: 200%; }" });
      const narrow = await page.$$eval("h1, h2, h3, .headline, .body > p", (lines) =>
        lines
          .filter((line) => line.checkVisibility() && !line.closest(".visually-hidden"))
          .map((line) => ({
            width: (line.parentElement ?? line).getBoundingClientRect().width,
            text: line.textContent,
          }))
          .filter(({ width }) => width < 150)
          .map(({ width, text }) => `${Math.round(width)}: ${text?.slice(0, 40)}`),
      );
      return narrow.map((fault) => `${label}: ${fault}`);
    }),
  );
  assert.is(found.length, 0, found.slice(0, 40).join("\n"));
});

layout(
  "all ways to share stand on one line of a phone, and tell that a link was copied",
  async () => {
    for (const width of [320, 360]) {
      await withTab(
        async (page) => {
          await page.context().grantPermissions(["clipboard-write", "clipboard-read"]);
          await open(page, storyAt("lebar", "17"));
          const tops = await page.$$eval(".share li", (items) =>
            items.map((item) => Math.round(item.getBoundingClientRect().top)),
          );
          assert.is(tops.length, 5);
          assert.is(new Set(tops).size, 1, tops.join());
          await page.getByRole("button", { name: "Salin tautan" }).click();
          const told = await page.getByText("Tautan disalin").boundingBox();
          assert.ok(told && told.width > 60 && told.x + told.width <= width, JSON.stringify(told));
        },
        { viewport: { width, height: 800 } },
      );
    }
  },
);

layout("a short page ends where the window ends", async () => {
  for (const viewport of [
    { width: 360, height: 1400 },
    { width: 1280, height: 1600 },
  ]) {
    await withTab(
      async (page) => {
        await open(page, `${everyday().origin}/pencabutan/`);
        const { y, height } = await box(page, "body > footer");
        assert.is(Math.round(y + height), viewport.height);
      },
      { viewport },
    );
  }
});

layout("no line begins with a comma, a full stop or a closing bracket", async () => {
  const pages = [...(await allKinds()), ...kindsOf(everyday())];
  const found = await each(pages, 2, ({ address, label }) =>
    withTab(async (page) => {
      await open(page, address);
      const faults = await page.evaluate(() => {
        const wrong: string[] = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const before = node.previousSibling;
          if (!/^[,.;:)]/u.test(node.textContent ?? "") || !(before instanceof Element)) continue;
          const range = document.createRange();
          range.setStart(node, 0);
          range.setEnd(node, 1);
          const end = [...before.getClientRects()].at(-1);
          if (end && range.getBoundingClientRect().top >= end.bottom - 4) {
            wrong.push(`${before.textContent} | ${node.textContent?.slice(0, 20)}`);
          }
        }
        return wrong;
      });
      return faults.map((fault) => `${label}: ${fault}`);
    }),
  );
  assert.is(found.length, 0, found.slice(0, 40).join("\n"));
});

layout(
  "under the heading of its day a story tells its hour, and its kanal where that is not the page's",
  async () => {
    await withTab(async (page) => {
      await open(page, `${everyday().origin}/kanal/daerah/`);
      const times = await page.locator(".day .card-meta time").allInnerTexts();
      assert.ok(
        times.length > 4 && times.every((time) => /^\d\d\.\d\d WIB$/u.test(time)),
        times.join(),
      );
      assert.is(await page.locator(".day .kicker a").count(), 0);
      await open(page, `${everyday().origin}/penulis/ao/`);
      assert.ok((await page.locator(".day .kicker a").count()) > 4);
    });
  },
);

layout("opinion is called so wherever its headline stands", async () => {
  await withTab(
    async (page) => {
      for (const path of ["/", "/indeks/2024/12/"]) {
        await open(page, everyday().origin + path);
        const entry = page.locator("li, article").filter({ hasText: "Berita dengan tabel" }).last();
        assert.match(await entry.innerText(), "Opini", path);
      }
    },
    { viewport: DESKTOP },
  );
});

layout("answers of a search push nothing down", async () => {
  const [model] = await bothSites();
  for (const viewport of [PHONE, DESKTOP]) {
    await withTab(
      async (page) => {
        await page.goto(`${model?.origin}/cari/?q=kopi`);
        await page.locator(".search-results li").first().waitFor();
        const moved = await page.evaluate(async () => {
          const entries = await new Promise<PerformanceEntry[]>((resolve) => {
            const seen: PerformanceEntry[] = [];
            new PerformanceObserver((list) => seen.push(...list.getEntries())).observe({
              type: "layout-shift",
              buffered: true,
            });
            setTimeout(() => resolve(seen), 200);
          });
          return entries.reduce(
            (sum, entry) => sum + (entry as unknown as { value: number }).value,
            0,
          );
        });
        assert.ok(moved < 0.05, `${moved}`);
      },
      { viewport },
    );
  }
});

layout(
  "on paper the byline keeps its distance from the text, and a home page takes few sheets",
  async () => {
    await withTab(
      async (page) => {
        await open(page, storyAt("diralat", "15"));
        await page.emulateMedia({ media: "print" });
        const byline = await box(page, ".story-facts");
        const next = await box(page, ".corrections");
        assert.ok(next.y - byline.y - byline.height >= 8);
        const [model] = await bothSites();
        await open(page, `${model?.origin}/`);
        const sheets = (await page.pdf({ format: "A4" }))
          .toString("latin1")
          .match(/\/Type \/Page\b/gu);
        assert.ok((sheets?.length ?? 99) <= 4, `${sheets?.length} sheets`);
      },
      { viewport: DESKTOP },
    );
  },
);

layout.run();
