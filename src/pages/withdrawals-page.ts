import { createDateFilters } from "../language/index.ts";
import { GROUND_WORDS } from "../newsroom/index.ts";
import { WITHDRAWALS_URL } from "../urls/index.ts";
import type { SiteContext } from "./context.ts";
import { lastChange } from "./context.ts";
import { overviewPage } from "./listings/overview-page.ts";
import type { Page } from "./page.ts";

/** `/pencabutan/`: the withdrawn stories, the last withdrawn first, each with its reason (Pedoman Pemberitaan Media Siber, clause 5c). */
export function withdrawalsPage(context: SiteContext): Page<"overview"> {
  const { withdrawn, site } = context.edition;
  const { dateTime } = createDateFilters({ zone: site.zone, zoneLabels: site.zoneLabels });
  const newest = withdrawn
    .flatMap(({ title, url, withdrawn: withdrawal }) =>
      withdrawal === undefined ? [] : [{ title, url, withdrawal }],
    )
    .sort((a, b) => b.withdrawal.date.instant - a.withdrawal.date.instant);
  return overviewPage(context, {
    url: WITHDRAWALS_URL,
    heading: "Berita Dicabut",
    description: `Berita ${site.name} yang dicabut, dengan alasannya.`,
    modified: lastChange(withdrawn, context),
    intro: "Berita yang dicabut tetap beralamat; halamannya menyebut alasan pencabutan.",
    items: newest.map(({ title, url, withdrawal: { date, ground, reason } }) => ({
      label: title,
      url,
      note: `Dicabut ${dateTime(date)}, ${GROUND_WORDS[ground]}. Alasan: ${reason}`,
    })),
    empty: "Belum ada berita yang dicabut.",
  });
}
