/// <reference lib="dom" />
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { DESKTOP, each, PHONE, useBrowser, withTab } from "../support/browser.ts";
import { everyKind } from "./page-kinds.ts";

/** What axe finds on every kind of page; all of its rules, those for good practice too. */
const accessibility = suite("accessibility");
useBrowser(accessibility);

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const ALL_RULES: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  // A rule of WCAG 2.2 that axe leaves out unless it is asked for.
  rules: { "target-size": { enabled: true } },
  resultTypes: ["violations"],
  // Style sheets are read again for a rule about locked orientation only; there are none.
  preload: false,
};
/** The rules that look at colours; to all others a page is the same by night. */
const COLOR_RULES: RunOptions = {
  runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] },
  resultTypes: ["violations"],
  preload: false,
};

/** Violations as lines for a person: rule, where, its HTML, why. */
async function violations(page: Page, options: RunOptions, where: string): Promise<string[]> {
  const results = await page.evaluate(
    (given) =>
      (window as unknown as { axe: { run(given: RunOptions): Promise<AxeResults> } }).axe.run(
        given,
      ),
    options,
  );
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html, failureSummary }) =>
      [
        `${id} (${help}) on ${where}`,
        `  at ${target.join(" ")}: ${html.slice(0, 200)}`,
        `  ${(failureSummary ?? "").split("\n").slice(1).join(";").trim()}`,
      ].join("\n"),
    ),
  );
}

// Colours halfway through a transition have no contrast of their own.
const CALM = { reducedMotion: "reduce" } as const;

accessibility(
  "no page shuts a reader out, on a phone or at a desk, by day or by night",
  async () => {
    const found = await each(await everyKind(), 2, ({ address, label }) =>
      withTab(async (page) => {
        await page.goto(address);
        await page.evaluate(AXE);
        const faults: string[] = [];
        for (const viewport of [PHONE, DESKTOP]) {
          await page.setViewportSize(viewport);
          for (const colorScheme of ["light", "dark"] as const) {
            await page.emulateMedia({ colorScheme });
            const rules = colorScheme === "light" ? ALL_RULES : COLOR_RULES;
            const where = `${label} at ${viewport.width}, ${colorScheme}`;
            faults.push(...(await violations(page, rules, where)));
          }
        }
        return faults;
      }, CALM),
    );
    assert.is(found.length, 0, `${found.length} violations\n${found.join("\n")}`);
  },
);

/** The colours of everything on a page, an entry for each element. */
function colorsOf(page: Page): Promise<string[]> {
  return page.$$eval("body, body *", (elements) =>
    elements.map((element) => {
      const { color, backgroundColor, borderTopColor, fill } = getComputedStyle(element);
      const tag = (element.outerHTML.split(">")[0] ?? "").slice(0, 80);
      return `${tag}: ${color}, ${backgroundColor}, ${borderTopColor}, ${fill}`;
    }),
  );
}

accessibility("dark colours that a reader chose are the system's, and so as legible", async () => {
  const found = await each(await everyKind(), 2, ({ address, label }) =>
    withTab(async (page) => {
      await page.goto(address);
      await page.emulateMedia({ colorScheme: "dark" });
      const system = await colorsOf(page);
      await page.emulateMedia({ colorScheme: "light" });
      await page.evaluate(() => {
        document.documentElement.dataset.theme = "dark";
      });
      const chosen = await colorsOf(page);
      return system
        .filter((line, index) => line !== chosen[index])
        .slice(0, 5)
        .map((line) => `${label}: ${line}`);
    }, CALM),
  );
  assert.is(found.length, 0, found.join("\n"));
});

accessibility.run();
