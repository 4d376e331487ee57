/// <reference lib="dom" />
import type { Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { each, useBrowser, withTab } from "../support/browser.ts";
import { overflowing } from "./overflow.ts";
import { allKinds } from "./page-kinds.ts";

/** Small screens, large letters: 320 CSS pixels are also what 400 % zoom leaves of 1280. */
const narrow = suite("narrow screens and large letters");
useBrowser(narrow);

// WCAG 2.2, 1.4.12: what a reader may set without losing anything.
const SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

interface Setting {
  readonly name: string;
  readonly width: number;
  /** What a reader's own style sheet would add. */
  readonly style?: string;
}
const SETTINGS: readonly Setting[] = [
  { name: "no page scrolls sideways at 320 pixels", width: 320 },
  { name: "no page scrolls sideways on a tablet", width: 768 },
  { name: "no page scrolls sideways on a desk", width: 1280 },
  {
    name: "wider spacing of letters and lines cuts nothing off on a phone",
    width: 360,
    style: SPACING,
  },
  {
    name: "wider spacing of letters and lines cuts nothing off on a desk",
    width: 1280,
    style: SPACING,
  },
  {
    name: "letters twice as large cut nothing off",
    width: 640,
    style: "html { font-size: 200%; }",
  },
];

async function faultsIn(page: Page, { width, style }: Setting): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  const added = style === undefined ? undefined : await page.addStyleTag({ content: style });
  const faults = await page.evaluate(overflowing, { clipped: style !== undefined });
  await added?.evaluate((element) => (element as Element).remove());
  return faults;
}

/** A page is loaded once and then looked at in every setting; the faults by the setting's name. */
async function audit(): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>(SETTINGS.map(({ name }) => [name, []]));
  await each(await allKinds(), 2, ({ address, label }) =>
    withTab(async (page) => {
      await page.goto(address);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      for (const setting of SETTINGS) {
        const faults = await faultsIn(page, setting);
        found.get(setting.name)?.push(...faults.map((fault) => `${label}: ${fault}`));
      }
      return [];
    }),
  );
  return found;
}

let audited: ReturnType<typeof audit> | undefined;
for (const { name } of SETTINGS) {
  narrow(name, async () => {
    audited ??= audit();
    const found = (await audited).get(name) ?? ["not audited"];
    assert.is(found.length, 0, `${found.length} found\n${found.slice(0, 60).join("\n")}`);
  });
}

narrow.run();
