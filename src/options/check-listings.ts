import type { FileDiagnostics, Position } from "../diagnostics/index.ts";
import { quote } from "../diagnostics/index.ts";
import { ownListingUrlFault, PAGE_KINDS } from "../pages/index.ts";
import type { ResolvedOptions } from "./options.ts";

/**
 * Tells what is wrong with a site's own kinds of listings beyond the form of each: names and URLs that are taken, keys of
 * fields that the site does not have.
 *
 * @returns those that are sound
 */
export function soundListings(
  { listings, fields }: Pick<ResolvedOptions, "listings" | "fields">,
  locate: (path: readonly PropertyKey[]) => Position,
  diagnostics: FileDiagnostics,
): ResolvedOptions["listings"] {
  const urls: string[] = [];
  return Object.fromEntries(
    Object.entries(listings).filter(([name, { url, key }]) => {
      const fault = (path: readonly string[], message: string): false => {
        const at = ["listings", name, ...path];
        diagnostics.error("invalid-value", locate(at), `Opsi ${quote(at.join("."))} ${message}.`);
        return false;
      };
      if (PAGE_KINDS.some((kind) => kind === name) || !/^[a-z]\w*$/iu.test(name)) {
        return fault([], "memakai nama bawaan, atau bukan satu kata huruf Latin. Beri nama lain");
      }
      const urlFault = ownListingUrlFault(url, urls);
      if (urlFault !== undefined) return fault(["url"], urlFault);
      urls.push(url);
      const field = typeof key === "string" ? key.split(".")[0] : undefined;
      if (field !== undefined && !Object.hasOwn(fields, field)) {
        return fault(["key"], `menyebut isian ${quote(field)}, yang tidak ada dalam opsi fields`);
      }
      return true;
    }),
  );
}
