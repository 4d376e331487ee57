import type { CalendarNames } from "../../language/index.ts";
import { monthName } from "../../language/index.ts";
import type { SiteUrls } from "../../urls/index.ts";
import type { CalendarDay } from "../views.ts";

/** The head of a calendar. The names begin with Monday; printed calendars in Indonesia begin with Sunday. */
export function weekdayNames({
  days,
  shortDays,
}: CalendarNames): readonly { readonly short: string; readonly long: string }[] {
  return [6, 0, 1, 2, 3, 4, 5].map((index) => ({
    short: shortDays[index] ?? "",
    long: days[index] ?? "",
  }));
}

/**
 * A month as rows of seven days, Sunday first. Days with stories lead to their page.
 *
 * @param month "2024-12"
 * @param counts of stories, by "2024-12-10"
 * @param site in which language days are named for screen readers, and where their pages lie
 */
export function monthCalendar(
  month: string,
  counts: ReadonlyMap<string, number>,
  { lang, urls }: { readonly lang: string; readonly urls: Pick<SiteUrls, "period"> },
): (CalendarDay | undefined)[][] {
  const [year = 0, number = 1] = month.split("-").map(Number);
  // Years below 100 would be read as of the twentieth century.
  const first = new Date(0);
  first.setUTCFullYear(year, number - 1, 1);
  const last = new Date(0);
  last.setUTCFullYear(year, number, 0);
  const cells: (CalendarDay | undefined)[] = Array.from({ length: first.getUTCDay() });
  for (let day = 1; day <= last.getUTCDate(); day += 1) {
    const date = `${month}-${String(day).padStart(2, "0")}`;
    const count = counts.get(date);
    cells.push({
      day,
      label: `${day} ${monthName(number, lang)} ${month.slice(0, 4)}`,
      url: count === undefined ? undefined : urls.period(date),
      count,
    });
  }
  while (cells.length % 7 !== 0) cells.push(undefined);
  return Array.from({ length: cells.length / 7 }, (_, row) => cells.slice(row * 7, row * 7 + 7));
}
