import type { WrittenRedirect } from "../model/redirect.ts";
import * as z from "zod";
import type { FileDiagnostics, } from "../diagnostics/diagnostics.ts";
import { quote } from "../diagnostics/diagnostics.ts";
import { isOldAddress } from "../urls/site-path.ts";
import { validate } from "../validation/validate.ts";
import type { YamlSource } from "../source/yaml-source.ts";

/**
 * `_data/redirects.yaml`, optional: old URLs of what is no story (a story has its own `aliases`), and
 * where they lead: "/category/politik/: /kanal/nasional/".
 */
const redirectsSchema = z.record(z.string(), z.string().trim().min(1));

/** Reads the redirects; those that are at fault are left out and told. */
export function readRedirects(
  source: YamlSource,
  faults: FileDiagnostics,
): readonly WrittenRedirect[] {
  const value = validate(redirectsSchema, source, faults);
  return Object.entries(value ?? {}).flatMap(([from, to]) => {
    if (!isOldAddress(from)) {
      faults.error(
        "bad-alias",
        source.locate([from], "key"),
        `Alamat lama ${quote(from)} harus diawali satu "/", tanpa spasi dan tanpa "..": misalnya /category/politik/.`,
      );
      return [];
    }
    if (!isOldAddress(to)) {
      faults.error(
        "unsafe-link",
        source.locate([from]),
        `Tujuan ${quote(to)} harus alamat di situs ini, misalnya /kanal/nasional/.`,
      );
      return [];
    }
    return [{ from, to, ...source.locate([from], "key"), target: source.locate([from]) }];
  });
}
