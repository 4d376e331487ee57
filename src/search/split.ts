/** Reached by whole periods, so that a part holds somewhat more. */
const LEAST = 1_000;

/**
 * Cuts records into the parts of an index: whole years, and months of the newest year, taken together from
 * the oldest on until they are a thousand. A new story changes the last part alone, an old one that is
 * withdrawn its own; a small newsroom has a single part, a large one a year in each.
 *
 * @param records newest first, with the day as "20241210"; those without a day are a part of their own
 * @returns the parts, newest first, those without a day last
 */
export function splitRecords<Record extends { readonly tanggal?: string | undefined }>(
  records: readonly Record[],
): Record[][] {
  const newestYear = records.find(({ tanggal }) => tanggal)?.tanggal?.slice(0, 4);
  const periods = new Map<string, Record[]>();
  const others: Record[] = [];
  for (const record of records) {
    const { tanggal } = record;
    if (!tanggal) {
      others.push(record);
      continue;
    }
    const period = tanggal.slice(0, tanggal.startsWith(newestYear ?? "") ? 6 : 4);
    const members = periods.get(period);
    if (members === undefined) periods.set(period, [record]);
    else members.push(record);
  }
  const parts: Record[][] = [];
  let part: Record[] = [];
  for (const [, members] of [...periods].sort(([a], [b]) => (a < b ? -1 : 1))) {
    part = [...members, ...part];
    if (part.length < LEAST) continue;
    parts.unshift(part);
    part = [];
  }
  if (part.length > 0) parts.unshift(part);
  if (others.length > 0) parts.push(others);
  return parts;
}
