import { slugify } from "../language/index.ts";

/** Longest id that is made of a heading's words. */
const MAX_LENGTH = 100;

/** Gives every heading of one story an id of its own, readable and stable. */
export class HeadingIds {
  private readonly taken = new Set<string>();
  /** How often each id was wanted. */
  private readonly wanted = new Map<string, number>();

  get ids(): readonly string[] {
    return [...this.taken];
  }

  /**
   * @example add("Air untuk semua") // "air-untuk-semua", and "air-untuk-semua-2" for a second
   */
  add(heading: string): string {
    const slug = slugify(heading).slice(0, MAX_LENGTH).replace(/-$/u, "") || "bagian";
    // The theme's own ids begin with "jejak-"; those of footnotes are "fn1" and "fnref1".
    const base = /^(?:jejak-|fn(?:ref)?\d)/u.test(slug) ? `bagian-${slug}` : slug;
    let number = (this.wanted.get(base) ?? 0) + 1;
    while (this.taken.has(numbered(base, number))) number += 1;
    this.wanted.set(base, number);
    const id = numbered(base, number);
    this.taken.add(id);
    return id;
  }
}

function numbered(base: string, number: number): string {
  return number === 1 ? base : `${base}-${number}`;
}
