import { listingPages } from "../edition/index.ts";
import type { PagesContext } from "./context.ts";
import { jumpsFromFront, jumpsFromNumbered } from "./page-jumps.ts";
import type { PageJumps, PageTurn } from "./views.ts";

/** One page of a long list, with the way to the pages beside it. */
export interface NumberedPage<Item> {
  readonly url: string;
  /** 1 holds the oldest; absent for the front, at the list's own URL, which holds the newest. */
  readonly number?: number | undefined;
  /** Newest first. */
  readonly items: readonly Item[];
  readonly newer?: PageTurn | undefined;
  readonly older?: PageTurn | undefined;
  readonly jumps: PageJumps;
}

/**
 * The pages of a list, the front first (see edition/listing-pages.ts).
 *
 * @param url of the list
 * @param items newest first
 */
export function numberedPages<Item>(
  url: string,
  items: readonly Item[],
  { listingSize: size, urls }: Pick<PagesContext, "listingSize" | "urls">,
): NumberedPage<Item>[] {
  const { front, numbered } = listingPages(items, size);
  const turn = (number: number): PageTurn => ({
    url: number > numbered.length ? url : urls.listingPage(url, number),
  });
  const older = (number: number) => (number > 1 ? turn(number - 1) : undefined);
  const jumps = (reach: PageJumps["reach"], numbers: readonly number[]): PageJumps => ({
    reach,
    pages: numbers.map((number) => ({ number, ...turn(number) })),
  });
  const fromFront = jumpsFromFront(numbered.length);
  return [
    {
      url,
      items: front,
      older: older(numbered.length + 1),
      jumps: jumps(fromFront.length === numbered.length ? "all" : "some", fromFront),
    },
    ...numbered.map((list, index) => {
      const number = index + 1;
      return {
        url: urls.listingPage(url, number),
        number,
        items: list,
        newer: turn(number + 1),
        older: older(number),
        jumps: jumps("older", jumpsFromNumbered(number)),
      };
    }),
  ];
}
