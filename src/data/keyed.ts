import { quote } from "../diagnostics/index.ts";
import { slugify } from "../language/index.ts";
import { isReservedName } from "../urls/index.ts";
import type { ReadFile } from "./data-file.ts";

/** By key, each with a URL of its own: "AO" and "ao" can't both be authors. */
export function keyed<Value, Entry>(
  values: Record<string, Value>,
  { source, diagnostics }: ReadFile,
  make: (key: string, slug: string, value: Value) => Entry,
): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  // The schema's library leaves this one key out and says nothing.
  if (Object.hasOwn(source.value as object, "__proto__")) {
    diagnostics.error("bad-slug", source.locate(["__proto__"], "key"), badKey("__proto__"));
  }
  const keyBySlug = new Map<string, string>();
  for (const [key, value] of Object.entries(values)) {
    const slug = slugify(key);
    const twin = keyBySlug.get(slug);
    if (slug === "" || slug.length > MAX_SLUG || isReservedName(slug)) {
      diagnostics.error("bad-slug", source.locate([key], "key"), badKey(key));
    } else if (twin !== undefined) {
      diagnostics.error(
        "duplicate-url",
        source.locate([key], "key"),
        `${quote(key)} dan ${quote(twin)} akan mendapat alamat yang sama (${slug}). Ganti salah satunya.`,
      );
    } else {
      keyBySlug.set(slug, key);
      entries.set(key, make(key, slug, value));
    }
  }
  return entries;
}

const MAX_SLUG = 100;

function badKey(key: string): string {
  if (isReservedName(slugify(key))) {
    return `${quote(key)} tidak dapat menjadi nama folder di Windows. Pakai kata lain.`;
  }
  return `${quote(key)} tidak dapat menjadi alamat halaman. Pakai huruf a–z dan angka, paling banyak ${MAX_SLUG}.`;
}
