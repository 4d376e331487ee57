import { slugify } from "../language/index.ts";

/** Gives every heading of one story an id of its own, readable and stable. */
export class HeadingIds {
  readonly ids: string[] = [];

  /**
   * @example add("Air untuk semua") // "air-untuk-semua", and "air-untuk-semua-2" for a second
   */
  add(heading: string): string {
    const slug = slugify(heading) || "bagian";
    // The theme's own ids begin with "jejak-"; those of footnotes are "fn1" and "fnref1".
    const base = /^(?:jejak-|fn(?:ref)?\d)/u.test(slug) ? `bagian-${slug}` : slug;
    let id = base;
    for (let number = 2; this.ids.includes(id); number += 1) id = `${base}-${number}`;
    this.ids.push(id);
    return id;
  }
}
