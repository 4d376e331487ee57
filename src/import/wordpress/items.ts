import type { Moment, Zone } from "../../language/index.ts";
import { isSlug, offsetMinutes, slugify, zoneAtOffset } from "../../language/index.ts";
import { decodePath } from "../../urls/index.ts";
import { cleanLine } from "../clean-text.ts";
import { fingerprint } from "../ledger.ts";
import { pageCount } from "./post-body.ts";
import type { WxrItem } from "./wxr-reader.ts";

/** "2012-06-06 14:30:00" in UTC, as milliseconds since 1970; undefined for "0000-00-00 00:00:00". */
function utc(text: string | undefined): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})[ T](\d{2}):(\d{2}):(\d{2})/u.exec(text?.trim() ?? "");
  if (match === null || match[1] === "0000") return undefined;
  const time = Date.parse(`${match[0].replace(" ", "T")}Z`);
  return Number.isNaN(time) ? undefined : time;
}

const MINUTE = 60_000;

/**
 * A time that an export gives twice, in the archive's zone and in UTC: what lies between tells the zone.
 *
 * @param zone of the newsroom, where the archive's can't be told
 */
export function momentOf(
  local: string | undefined,
  gmt: string | undefined,
  zone: Zone,
): Moment | undefined {
  const here = utc(local);
  const there = utc(gmt);
  if (here === undefined && there === undefined) return undefined;
  const offset = here !== undefined && there !== undefined ? (here - there) / MINUTE : undefined;
  const own = offset === undefined ? undefined : zoneAtOffset(offset);
  if (there !== undefined) return { instant: there, zone: own ?? zone, hasTime: true };
  return { instant: (here ?? 0) - offsetMinutes(zone) * MINUTE, zone, hasTime: true };
}

/** When an item was published or is to be; of a draft when it was last saved. */
export function dateOf({ fields }: WxrItem, zone: Zone): Moment | undefined {
  const saved = momentOf(fields["wp:post_modified"], fields["wp:post_modified_gmt"], zone);
  const pubDate = Date.parse(fields.pubDate ?? "");
  return (
    momentOf(fields["wp:post_date"], fields["wp:post_date_gmt"], zone) ??
    saved ??
    (Number.isNaN(pubDate) || pubDate <= 0 ? undefined : { instant: pubDate, zone, hasTime: true })
  );
}

/** The last part of an item's address, in the letters that a slug may have. */
export function slugOf({ fields }: WxrItem, title: string): string {
  const name = decodePath(fields["wp:post_name"]?.trim() ?? "");
  if (isSlug(name)) return name;
  const made = slugify(name) || slugify(cleanLine(title));
  return made === "" ? `tulisan-${idOf({ fields } as WxrItem)}` : made;
}

export function idOf({ fields }: Pick<WxrItem, "fields">): string {
  return fields["wp:post_id"]?.trim() ?? "";
}

/** The path of an address with its query, as old addresses are kept; undefined for what is no address. */
export function pathOf(address: string | undefined): string | undefined {
  const text = address?.trim() ?? "";
  if (!URL.canParse(text)) return text.startsWith("/") ? text : undefined;
  const { pathname, search, protocol } = new URL(text);
  return /^https?:$/u.test(protocol) ? pathname + search : undefined;
}

/**
 * All old addresses of a post or page: its permalink, `?p=`, those it had before, and those of the parts it was cut
 * into.
 */
export function urlsOf(item: WxrItem, attached: readonly string[]): readonly string[] {
  const { fields, meta } = item;
  const id = idOf(item);
  const link = pathOf(fields.link);
  const pretty = link !== undefined && !link.includes("?") && link !== "/" ? link : undefined;
  const former =
    pretty === undefined
      ? []
      : (meta.get("_wp_old_slug") ?? []).map((slug) => pretty.replace(/[^/]+(\/?)$/u, `${slug}$1`));
  const parts =
    pretty === undefined
      ? []
      : Array.from(
          { length: pageCount(fields["content:encoded"] ?? "") - 1 },
          (_, index) => `${pretty.replace(/\/?$/u, "/")}${index + 2}/`,
        );
  const query = fields["wp:post_type"]?.trim() === "page" ? `/?page_id=${id}` : `/?p=${id}`;
  const guid = pathOf(fields.guid);
  return [
    ...new Set([
      pretty,
      link?.includes("?") ? link : undefined,
      query,
      guid,
      ...former,
      ...parts,
      ...attached,
    ]),
  ].filter((url) => url !== undefined);
}

/** Tells posts of one number apart. */
export function markOf({ fields }: WxrItem): string {
  const field = (name: string) => fields[name]?.trim() ?? "";
  const marks = ["wp:post_type", "wp:post_name", "wp:post_date", "link"].map(field);
  return fingerprint(marks.join("\n")).slice(0, 8);
}
