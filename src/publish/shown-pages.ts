import { rm } from "node:fs/promises";
import { join } from "node:path";
import { digest } from "../collections/index.ts";
import type { Page } from "../pages/index.ts";
import { fileOf } from "../pages/index.ts";

/**
 * What a served site shows, so that saving one story renders again only the pages that it changed. A
 * page is a pure function of its layout and its data, so one whose data are the same is the same.
 */
export class ShownPages {
  private shown = new Map<string, string>();
  private next = new Map<string, string>();

  /**
   * The pages that differ from what is shown.
   *
   * @param everywhere data that every layout prints beside its page's own: the site's facts, the menu
   */
  changed(pages: readonly Page[], everywhere: unknown): Page[] {
    const common = digest(everywhere);
    this.next = new Map(pages.map((page) => [page.url, common + page.digest]));
    return pages.filter(({ url }) => this.shown.get(url) !== this.next.get(url));
  }

  /** Makes every page differ, for when templates changed; which pages are shown is still known. */
  forget(): void {
    for (const url of this.shown.keys()) this.shown.set(url, "");
  }

  /** To be called when the changed pages are written: removes the files of those that are gone. */
  async commit(output: string): Promise<void> {
    const gone = [...this.shown.keys()].filter((url) => !this.next.has(url));
    for (const url of gone) {
      await rm(join(output, fileOf(url)), { force: true });
    }
    this.shown = this.next;
  }
}
