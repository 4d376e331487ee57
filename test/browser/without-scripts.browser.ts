/// <reference lib="dom" />
import type { Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { each, useBrowser, withTab } from "../support/browser.ts";
import { everyKind } from "./page-kinds.ts";

/** Scripts only add; whoever has none reads the same, and meets no button that does nothing. */
const withoutScripts = suite("without JavaScript");
useBrowser(withoutScripts);

// Words on buttons, and on a form that only scripts can answer, may come with the scripts; the text may
// not. What says in their place that there are none is for those without.
const NO_BUTTONS = "button, .search-note, [data-search-form] { display: none !important; }";

async function mainText(page: Page): Promise<string> {
  // Added by hand, for Playwright's own way waits for an event that never comes without scripts.
  await page.evaluate((css) => {
    document.head.append(Object.assign(document.createElement("style"), { textContent: css }));
  }, NO_BUTTONS);
  return (await page.locator("main").innerText()).replaceAll(/\s+/gu, " ").trim();
}

/** Buttons that are seen; a form sends itself, popovers and dialogs open by attribute alone. */
const deadButtons = (page: Page) =>
  page.$$eval(
    "button:not(form[action] button, [popovertarget], [commandfor]), [role=button], [data-theme-switch]",
    (buttons) =>
      buttons
        .filter((button) => button.checkVisibility({ visibilityProperty: true }))
        .map((button) => button.outerHTML.slice(0, 120)),
  );

/** Each page is read twice, with and without scripts. */
async function audit(): Promise<{ readonly texts: string[]; readonly buttons: string[] }> {
  const [texts, buttons]: [string[], string[]] = [[], []];
  await each(await everyKind(), 2, async ({ address, label }) => {
    const bare = await withTab(
      async (page) => {
        await page.goto(address);
        buttons.push(...(await deadButtons(page)).map((html) => `${label}: ${html}`));
        return await mainText(page);
      },
      { javaScriptEnabled: false },
    );
    const full = await withTab(async (page) => {
      await page.goto(address);
      return await mainText(page);
    });
    if (bare === full && bare !== "") return [];
    let at = 0;
    while (at < bare.length && bare[at] === full[at]) at += 1;
    const [without, having] = [bare, full].map((text) => text.slice(at, at + 60));
    texts.push(`${label}: "${without}" without, "${having}" with scripts`);
    return [];
  });
  return { texts, buttons };
}

let audited: ReturnType<typeof audit> | undefined;
function audits(): ReturnType<typeof audit> {
  audited ??= audit();
  return audited;
}

withoutScripts("every page has the same text", async () => {
  const { texts } = await audits();
  assert.is(texts.length, 0, texts.join("\n"));
});

withoutScripts("no button is shown that would do nothing", async () => {
  const { buttons } = await audits();
  assert.is(buttons.length, 0, buttons.join("\n"));
});

withoutScripts.run();
