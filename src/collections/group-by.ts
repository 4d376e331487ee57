/**
 * Items by what they belong to, each group and the groups themselves in the order of the items. An
 * item may belong to several groups, or to none.
 *
 * @example groupBy(["ab", "b"], (word) => [...word]) // Map { "a" => ["ab"], "b" => ["ab", "b"] }
 */
export function groupBy<Item, Key>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly Key[],
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}
