import { join } from "node:path";
import { FileDiagnostics } from "../../diagnostics/index.ts";
import type { Moment } from "../../language/index.ts";
import { parseMoment } from "../../language/index.ts";
import { decodeText, readOptionalFile, splitFrontMatter } from "../../source/index.ts";
import { Ledger } from "../ledger.ts";
import type { Newsroom } from "../newsroom.ts";

/** Looks up the date that a story has from an earlier import, so that a text that says none keeps it. */
export async function importedDates({
  place,
  registries,
}: Newsroom): Promise<(origin: string) => Promise<Moment | undefined>> {
  const ledger = await Ledger.open(join(place.root, place.dataFolder));
  return async (origin) => {
    const entry = ledger.get(origin);
    const file = entry === undefined ? undefined : await readOptionalFile(place.root, entry.file);
    if (file === undefined) return undefined;
    const unheard = new FileDiagnostics(file.path);
    const text = decodeText(file, unheard);
    const value =
      text === undefined ? undefined : splitFrontMatter(text, unheard)?.frontMatter.value;
    const { date } = (value ?? {}) as { date?: unknown };
    const read = typeof date === "string" ? parseMoment(date, registries.site.zone) : undefined;
    return read?.ok ? read.moment : undefined;
  };
}
