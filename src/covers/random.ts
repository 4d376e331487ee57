/** A seeded source of choices: the same seed makes the same choices on every machine. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** Between `low` and `high`. */
  between(low: number, high: number): number;
  /** One of `choices`, which may not be empty. */
  pick<T>(choices: readonly T[]): T;
  /** True in `share` of the cases. */
  chance(share: number): boolean;
}

/**
 * A 32-bit hash of a text (FNV-1a over its UTF-16 units, then the finaliser of MurmurHash3, so that texts that differ in
 * one letter differ in every bit).
 */
export function hash(text: string): number {
  let bits = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    bits = Math.imul(bits ^ text.charCodeAt(index), 0x01000193);
  }
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** Choices that follow from `seed` alone (Tommy Ettinger's mulberry32). */
export function seeded(seed: string): Random {
  let state = hash(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    between: (low, high) => low + next() * (high - low),
    pick: <T>(choices: readonly T[]): T => choices[Math.floor(next() * choices.length)] as T,
    chance: (share) => next() < share,
  };
}
