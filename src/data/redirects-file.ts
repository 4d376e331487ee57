import * as z from "zod";
import { quote } from "../diagnostics/index.ts";
import type { WrittenRedirect } from "../model/index.ts";
import { isOldUrl, isSitePath, sitePathFault } from "../urls/index.ts";
import type { ReadFile } from "./data-file.ts";
import { dataFile } from "./data-file.ts";

const redirectsSchema = z.record(
  z.string(),
  z
    .string()
    .trim()
    .min(1)
    .describe("Where the old URL leads.")
    .meta({ example: "/kanal/nasional/" }),
);

/**
 * `_data/redirects.yaml`, optional: old URLs of what is no story (a story has its own `aliases`), and
 * where they lead: "/category/politik/: /kanal/nasional/".
 */
export const redirectsFile = dataFile({
  schema: redirectsSchema,
  absent: [] as readonly WrittenRedirect[],
  read: readRedirects,
});

/** The redirects; those that are at fault are left out and told. */
function readRedirects(
  value: z.output<typeof redirectsSchema>,
  { source, diagnostics }: ReadFile,
): readonly WrittenRedirect[] {
  return Object.entries(value).flatMap(([from, to]) => {
    if (!isOldUrl(from)) {
      diagnostics.error(
        "bad-alias",
        source.locate([from], "key"),
        `Alamat lama ${quote(from)} ${sitePathFault(from)}`,
      );
      return [];
    }
    if (!isSitePath(to)) {
      diagnostics.error(
        "unsafe-link",
        source.locate([from]),
        `Tujuan ${quote(to)} harus berupa alamat di situs ini, misalnya /kanal/nasional/.`,
      );
      return [];
    }
    return [{ from, to, ...source.locate([from], "key"), target: source.locate([from]) }];
  });
}
