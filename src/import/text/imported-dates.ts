import { join } from "node:path";
import type { Moment } from "../../language/index.ts";
import { parseMoment } from "../../language/index.ts";
import { Ledger } from "../ledger.ts";
import type { Newsroom } from "../newsroom.ts";
import { readFrontMatter } from "../newsroom.ts";

/** Looks up the date that a story has from an earlier import, so that a text that says none keeps it. */
export async function importedDates({
  place,
  registries,
}: Newsroom): Promise<(origin: string) => Promise<Moment | undefined>> {
  const ledger = await Ledger.open(join(place.root, place.dataFolder));
  return async (origin) => {
    const entry = ledger.get(origin);
    const head = entry === undefined ? undefined : await readFrontMatter(place.root, entry.file);
    const date = head?.date;
    const read = typeof date === "string" ? parseMoment(date, registries.site.zone) : undefined;
    return read?.ok ? read.moment : undefined;
  };
}
