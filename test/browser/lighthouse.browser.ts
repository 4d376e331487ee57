import { suite } from "uvu";
import * as assert from "uvu/assert";
import { audit, type Category, shortcomings } from "../../scripts/lighthouse.ts";
import { modelSite, useBrowser } from "../support/browser.ts";
import { pageOfKind } from "./page-kinds.ts";

/** Lighthouse's lists, without its stopwatch: how fast a page is depends on who runs the test. */
const lighthouse = suite("Lighthouse");
useBrowser(lighthouse);

const LISTS: readonly Category[] = ["accessibility", "best-practices", "seo"];

lighthouse(
  "finds nothing to better but speed on the home page, a story and a listing",
  async () => {
    const site = await modelSite();
    const kinds = ["home", "story with a picture", "kanal"];
    const pages = kinds.map((kind) => pageOfKind(site, kind));
    const reports = await audit(
      pages.map(({ address }) => address),
      LISTS,
    );
    const found = reports.flatMap((report, index) =>
      LISTS.filter((list) => report.categories[list]?.score !== 1).map(
        (list) => `${pages[index]?.label}\n  ${shortcomings(report, list).join("\n  ")}`,
      ),
    );
    assert.is(found.length, 0, found.join("\n"));
  },
);

lighthouse.run();
