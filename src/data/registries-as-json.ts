import type { DataFileName } from "./data-files.ts";
import type { Registries } from "./registries.ts";

/**
 * The newsroom's data as values that JSON can write, to tell whether they changed.
 *
 * @param leftOut files that don't matter to whoever asks
 */
export function registriesAsJson(
  registries: Registries,
  leftOut: readonly DataFileName[] = [],
): unknown {
  const left = new Set<string>(leftOut);
  return Object.entries(registries)
    .filter(([name]) => !left.has(name))
    .map(([name, value]) => [
      name,
      value instanceof Map || value instanceof Set ? [...value] : value,
    ]);
}
