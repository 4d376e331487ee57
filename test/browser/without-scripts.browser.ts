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
// not. What says in their place that there are none, and the link that leads to a coverage's first report
// where no button can turn the order around, is for those without. A mark whose time is past, as "Langsung" on
// a site that was built long before the page is read, goes with the scripts alone.
const MAY_DIFFER =
  "button, .search-note, [data-search-form], [data-live-first], [data-until] { display: none !important; }";

async function mainText(page: Page): Promise<string> {
  // Added by hand, for Playwright's own way waits for an event that never comes without scripts.
  await page.evaluate((css) => {
    document.head.append(Object.assign(document.createElement("style"), { textContent: css }));
  }, MAY_DIFFER);
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

/** Links in whose place scripts put a button; each way there is one of the two. */
const ordersOf = async (page: Page) => ({
  links: await page.locator("[data-live-first]:visible").count(),
  buttons: await page.locator(".live-status button:visible").count(),
});

/** Each page is read twice, with and without scripts. */
async function audit(): Promise<Record<"texts" | "buttons" | "orders", string[]>> {
  const [texts, buttons, orders]: [string[], string[], string[]] = [[], [], []];
  await each(await everyKind(), 2, async ({ address, label }) => {
    const bare = await withTab(
      async (page) => {
        await page.goto(address);
        buttons.push(...(await deadButtons(page)).map((html) => `${label}: ${html}`));
        const { links } = await ordersOf(page);
        return { links, text: await mainText(page) };
      },
      { javaScriptEnabled: false },
    );
    const full = await withTab(async (page) => {
      await page.goto(address);
      const found = await ordersOf(page);
      return { ...found, text: await mainText(page) };
    });
    if (bare.links !== full.buttons || full.links > 0) orders.push(label);
    if (bare.text === full.text && bare.text !== "") return [];
    let at = 0;
    while (at < bare.text.length && bare.text[at] === full.text[at]) at += 1;
    const [without, having] = [bare, full].map(({ text }) => text.slice(at, at + 60));
    texts.push(`${label}: "${without}" without, "${having}" with scripts`);
    return [];
  });
  return { texts, buttons, orders };
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

withoutScripts(
  "the first report of a coverage is one press away, by a link or by a button",
  async () => {
    const { orders } = await audits();
    assert.is(orders.length, 0, orders.join("\n"));
  },
);

withoutScripts.run();
