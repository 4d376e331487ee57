import * as z from "zod";
import type { FileDiagnostics, Position } from "./diagnostics.ts";
import { quote } from "./diagnostics.ts";
import { isOldAddress } from "./old-address.ts";
import { validate } from "./validate.ts";
import type { YamlSource } from "./yaml-source.ts";

/** An old URL and where it leads now, both without the path prefix. */
export interface Redirect {
  /** "/2019/berita-lama/" */
  readonly from: string;
  /** "/2024/12/10/berita/" */
  readonly to: string;
}

/** A redirect that the newsroom wrote down itself, and where: the old URL and, in `target`, the new one. */
export interface WrittenRedirect extends Redirect, Position {
  readonly target: Position;
}

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
