import type { Moment, Zone } from "../../language/index.ts";
import { isoDay, offsetMinutes, parseMoment, partsOf, two } from "../../language/index.ts";

/**
 * A date of a file as forms hold it: "2024-12-10T14:30:00+07:00", or "2024-12-10" where no time was
 * given. What is no date is left as it is, for `jejak check` to tell of.
 */
export function formMoment(text: string, zone: Zone): string {
  const result = parseMoment(text, zone);
  if (!result.ok) return text;
  const { moment } = result;
  return moment.hasTime
    ? `${isoDay(moment)}T${clock(moment, true)}${offset(moment.zone)}`
    : isoDay(moment);
}

/**
 * A date of a form as newsrooms write it: "2024-12-10 14:30", with "WITA" behind it where that is not the
 * site's own zone.
 */
export function writtenMoment(text: string, zone: Zone): string {
  const result = parseMoment(text, zone);
  if (!result.ok) return text.trim();
  const { moment } = result;
  if (!moment.hasTime) return isoDay(moment);
  const withZone = moment.zone === zone ? "" : ` ${moment.zone}`;
  return `${isoDay(moment)} ${clock(moment, partsOf(moment).second > 0)}${withZone}`;
}

function clock(moment: Moment, withSeconds: boolean): string {
  const { hour, minute, second } = partsOf(moment);
  return [hour, minute, ...(withSeconds ? [second] : [])].map(two).join(":");
}

/** "+07:00": Indonesia's zones are whole hours. */
function offset(zone: Zone): string {
  return `+${two(offsetMinutes(zone) / 60)}:00`;
}
