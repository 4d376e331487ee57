import * as z from "zod";
import type { FileDiagnostics } from "../diagnostics/index.ts";
import { quote } from "../diagnostics/index.ts";
import type { WrittenRedirect } from "../model/index.ts";
import type { YamlSource } from "../source/index.ts";
import { isSitePath } from "../urls/index.ts";
import { validate } from "../validation/index.ts";

/**
 * `_data/redirects.yaml`, optional: old URLs of what is no story (a story has its own `aliases`), and
 * where they lead: "/category/politik/: /kanal/nasional/".
 */
const redirectsSchema = z.record(z.string(), z.string().trim().min(1));

/** Reads the redirects; those that are at fault are left out and told. */
export function readRedirects(
  source: YamlSource,
  diagnostics: FileDiagnostics,
): readonly WrittenRedirect[] {
  const value = validate(redirectsSchema, source, diagnostics);
  return Object.entries(value ?? {}).flatMap(([from, to]) => {
    if (!isSitePath(from)) {
      diagnostics.error(
        "bad-alias",
        source.locate([from], "key"),
        `Alamat lama ${quote(from)} harus diawali satu "/", tanpa spasi dan tanpa "..": misalnya /category/politik/.`,
      );
      return [];
    }
    if (!isSitePath(to)) {
      diagnostics.error(
        "unsafe-link",
        source.locate([from]),
        `Tujuan ${quote(to)} harus alamat di situs ini, misalnya /kanal/nasional/.`,
      );
      return [];
    }
    return [{ from, to, ...source.locate([from], "key"), target: source.locate([from]) }];
  });
}
