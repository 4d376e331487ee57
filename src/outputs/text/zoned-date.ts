import type { Moment } from "../../language/index.ts";
import { createDateFilters, offsetMinutes, partsOf, two } from "../../language/index.ts";

const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

// No zone of the site's is needed: every moment has its own.
const { isoDate } = createDateFilters({ zone: "WIB" });

/**
 * A moment for libraries that take a `Date` and print it in UTC: printed, it keeps the zone that the
 * story was dated in. A date alone is told as the beginning of that day, since feeds know no other.
 */
export class ZonedDate extends Date {
  private readonly moment: Moment;

  constructor(moment: Moment) {
    super(moment.instant);
    this.moment = moment;
  }

  /** RFC 3339: "2024-12-10T14:30:00+07:00". */
  override toISOString(): string {
    return isoDate({ ...this.moment, hasTime: true });
  }

  /**
   * RFC 822 with four digits of the year, as RSS 2.0 asks: "Tue, 10 Dec 2024 14:30:00 +0700". The
   * names are English in every language.
   */
  override toUTCString(): string {
    const { weekday, day, month, year, hour, minute, second } = partsOf(this.moment);
    const time = [hour, minute, second].map(two).join(":");
    const offset = `+${two(offsetMinutes(this.moment.zone) / 60)}00`;
    return `${DAYS[weekday - 1]}, ${two(day)} ${MONTHS[month - 1]} ${String(year).padStart(4, "0")} ${time} ${offset}`;
  }
}
