/** Adds to a list in place. Unlike `push(...items)` it doesn't end in a stack overflow where there are a hundred thousand. */
export function addAll<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}
