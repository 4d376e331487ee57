/// <reference lib="dom" />
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { each, useBrowser, withTab } from "../support/browser.ts";
import { lendSite } from "../support/lent-site.ts";
import { LONG_WORD, longWordsNewsroom } from "../support/long-words-newsroom.ts";
import { overflowing } from "./overflow.ts";
import { kindsOf } from "./page-kinds.ts";

/** One long word in every field that an editor fills: a name, a chemical, a pasted address. */
const words = suite("very long words");
useBrowser(words);

const built = lendSite(words, "long words", longWordsNewsroom);

for (const width of [320, 768, 1280]) {
  words(`make no page of any kind scroll sideways at ${width} pixels`, async () => {
    const kinds = kindsOf(built());
    assert.ok(kinds.length > 25, kinds.map(({ kind }) => kind).join(", "));
    const found = await each(kinds, 2, ({ address, label }) =>
      withTab(
        async (page) => {
          await page.goto(address);
          await page.evaluate(() => document.fonts.ready.then(() => undefined));
          assert.match(await page.locator("body").innerText(), LONG_WORD.slice(0, 12));
          const faults = await page.evaluate(overflowing, { clipped: false });
          return faults.map((fault) => `${label}: ${fault}`);
        },
        { viewport: { width, height: 800 } },
      ),
    );
    assert.is(found.length, 0, `${found.length} found\n${found.slice(0, 60).join("\n")}`);
  });
}

words("nor do they in what a search finds", async () => {
  await withTab(
    async (page) => {
      await page.goto(`${built().origin}/cari/?q=${LONG_WORD}`);
      await page.locator(".search-results li").first().waitFor();
      assert.equal(await page.evaluate(overflowing, { clipped: false }), []);
    },
    { viewport: { width: 320, height: 800 } },
  );
});

words.run();
