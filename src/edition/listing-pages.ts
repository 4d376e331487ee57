/**
 * A long listing cut into pages so that a new story disturbs as few of them as can be. Pages are
 * numbered from the oldest: page 1 holds the oldest stories and keeps them for good. The listing's
 * own URL, the front, holds the newest, between one and nearly two pages full; when it would reach
 * two, its older half becomes the next numbered page.
 */
export interface ListingPages<Item> {
  /** The newest items, newest first. */
  readonly front: readonly Item[];
  /** Page 1 (the oldest) at index 0; each full, each newest first. */
  readonly numbered: readonly (readonly Item[])[];
}

/**
 * @param items newest first
 * @param size items on a numbered page, at least 1
 * @example
 * listingPages([5, 4, 3, 2, 1], 2) // { front: [5, 4, 3], numbered: [[2, 1]] }
 */
export function listingPages<Item>(items: readonly Item[], size: number): ListingPages<Item> {
  const count = Math.max(0, Math.floor(items.length / size) - 1);
  const numbered = Array.from({ length: count }, (_, index) => {
    const end = items.length - index * size;
    return items.slice(end - size, end);
  });
  return { front: items.slice(0, items.length - count * size), numbered };
}
