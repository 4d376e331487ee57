/// <reference lib="dom" />
import type { Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { bothSites, DESKTOP, each, modelSite, useBrowser, withTab } from "../support/browser.ts";
import { everyKind, pageOfKind } from "./page-kinds.ts";

/** Paper, calm screens and high contrast: what readers and their systems ask of a page. */
const media = suite("print, calm and contrast");
useBrowser(media);

/** Words that a page shows, those that a style sheet writes included. */
function shownText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const made = [...document.body.querySelectorAll("*")]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .flatMap((element) =>
        ["::before", "::after"].map((part) => {
          const style = getComputedStyle(element, part);
          return style.display === "none" ? "" : style.content;
        }),
      );
    return `${document.body.innerText} ${made.join(" ")}`;
  });
}

const shownLinks = (page: Page, within: string) =>
  page.$$eval(`${within} a, ${within} button`, (links) =>
    links
      .filter((link) => link.checkVisibility({ visibilityProperty: true }))
      .map((link) => link.outerHTML.slice(0, 100)),
  );

media("a printed story has its own address, and no menu, footer links or buttons", async () => {
  for (const site of await bothSites()) {
    const { address, label } = pageOfKind(site, "story with a picture");
    await withTab(
      async (page) => {
        await page.goto(address);
        const canonical = await page.getAttribute("link[rel=canonical]", "href");
        assert.ok(canonical, label);
        const text = await page.locator("main .body, main article").first().innerText();
        assert.ok(text.length > 100, label);
        assert.not.ok((await shownText(page)).includes(canonical), `${label}: address on screen`);
        await page.emulateMedia({ media: "print" });
        const printed = await shownText(page);
        assert.ok(printed.includes(canonical), `${label}: ${canonical} is not printed`);
        const left = [
          ...(await shownLinks(page, "nav")),
          ...(await shownLinks(page, "body > footer")),
          ...(await page.$$eval("button", (buttons) =>
            buttons
              .filter((button) => button.checkVisibility())
              .map((button) => button.outerHTML.slice(0, 100)),
          )),
        ];
        assert.is(left.length, 0, `${label} prints\n${left.join("\n")}`);
        const title = await page.locator("h1").innerText();
        assert.ok(printed.includes(title), label);
      },
      { viewport: DESKTOP },
    );
  }
});

media("print is dark on white for readers of dark pages, too", async () => {
  const { address } = pageOfKind(await modelSite(), "story with a picture");
  await withTab(
    async (page) => {
      await page.goto(address);
      await page.evaluate(() => {
        document.documentElement.dataset.theme = "dark";
      });
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      const color = await page.evaluate(() => {
        const text = document.querySelector("main p") ?? document.body;
        return getComputedStyle(text).color;
      });
      const sum = (color.match(/[\d.]+/gu) ?? []).slice(0, 3).map(Number);
      assert.ok(sum.reduce((total, part) => total + part, 0) < 300, `the text is ${color}`);
    },
    { colorScheme: "dark" },
  );
});

media("nothing moves for readers who asked for calm", async () => {
  const found = await each(await everyKind(), 2, ({ address, label }) =>
    withTab(
      async (page) => {
        await page.goto(address);
        const moving = await page.evaluate(() => {
          const long = (times: string) => times.split(",").some((time) => parseFloat(time) > 0.01);
          return [...document.querySelectorAll("*")]
            .filter((element) => {
              const style = getComputedStyle(element);
              const isAnimated = style.animationName !== "none" && long(style.animationDuration);
              return (
                isAnimated || long(style.transitionDuration) || style.scrollBehavior === "smooth"
              );
            })
            .map((element) => element.outerHTML.slice(0, 100));
        });
        return moving.map((html) => `${label}: ${html}`);
      },
      { reducedMotion: "reduce" },
    ),
  );
  assert.is(found.length, 0, found.slice(0, 30).join("\n"));
});

media("in forced colours links, buttons and pictures are still told apart", async () => {
  const found = await each((await bothSites()).slice(), 1, (site) =>
    withTab(
      async (page) => {
        const { address, label } = pageOfKind(site, "story with a picture");
        await page.goto(address);
        const faults = await page.evaluate(() => {
          const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
          const text = getComputedStyle(document.body).color;
          const dull = [...document.querySelectorAll("main p a")].filter(shown).filter((link) => {
            const style = getComputedStyle(link);
            return style.color === text && !style.textDecorationLine.includes("underline");
          });
          const bare = [...document.querySelectorAll("button")].filter(shown).filter((button) => {
            const style = getComputedStyle(button);
            const hasIcon = button.querySelector("svg") !== null;
            return (
              parseFloat(style.borderTopWidth) === 0 && !hasIcon && !button.textContent?.trim()
            );
          });
          return [...dull, ...bare].map((element) => element.outerHTML.slice(0, 100));
        });
        const picture = page.locator("main img").first();
        await picture.scrollIntoViewIfNeeded();
        if (!(await picture.isVisible())) faults.push("the picture is gone");
        return faults.map((fault) => `${label}: ${fault}`);
      },
      { forcedColors: "active" },
    ),
  );
  assert.is(found.length, 0, found.join("\n"));
});

media.run();
