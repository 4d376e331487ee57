import { createHash } from "node:crypto";

/**
 * A short text that differs where the given parts do: what a product is made from, told by a name. It guards
 * against change, not against anybody who looks for two values with one name.
 *
 * @param parts bytes as they are, all else as JSON
 */
export function digest(...parts: readonly unknown[]): string {
  const hash = createHash("sha1");
  for (const part of parts) {
    const bytes = part instanceof Uint8Array ? part : (JSON.stringify(part) ?? "undefined");
    // So that no two lists of parts run together to one text.
    hash.update(`${bytes.length}:`).update(bytes);
  }
  return hash.digest("base64url");
}
