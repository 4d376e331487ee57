/**
 * The same function, which computes a value once for each object that it is asked for.
 *
 * @example const sizeOf = memoize((folder: Folder) => measure(folder)); // each folder is measured once
 */
export function memoize<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const entry = known.get(key) ?? { value: make(key) };
    known.set(key, entry);
    return entry.value;
  };
}
