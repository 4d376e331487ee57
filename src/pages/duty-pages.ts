import { ANSWER_TYPES } from "../content/schema.ts";
import { CORRECTIONS_URL, WITHDRAWALS_URL } from "../content/urls.ts";
import { createDateFilters } from "../language/index.ts";
import type { PagesContext } from "./context.ts";
import { lastChange } from "./context.ts";
import { listingPagesOf, under } from "./listing-pages.ts";
import { overviewPage } from "./overview-page.ts";
import type { Page } from "./page.ts";

/** `/ralat/`: every correction and right of reply, and every story that was corrected. */
export function correctionPages(context: PagesContext): Page[] {
  const { live, site } = context.edition;
  return listingPagesOf(
    {
      url: CORRECTIONS_URL,
      kicker: "Tanggung jawab",
      heading: "Ralat, Koreksi, dan Hak Jawab",
      description: `Ralat, koreksi, dan hak jawab yang dimuat ${site.name}.`,
      intro: "Berita yang diralat atau dikoreksi, serta ralat, koreksi, dan hak jawab yang dimuat.",
      breadcrumbs: under(),
      stories: live.filter(
        ({ type, corrections }) => corrections.length > 0 || ANSWER_TYPES.includes(type),
      ),
      empty: "Belum ada ralat, koreksi, atau hak jawab.",
    },
    context,
  );
}

/** `/pencabutan/`: the withdrawn stories (Pedoman Pemberitaan Media Siber, clause 5c). */
export function withdrawalPages(context: PagesContext): Page[] {
  const { withdrawn, site } = context.edition;
  const { dateTime } = createDateFilters({ zone: site.zone, zoneLabels: site.zoneLabels });
  return [
    overviewPage(context, {
      url: WITHDRAWALS_URL,
      heading: "Berita Dicabut",
      description: `Berita ${site.name} yang dicabut, dengan alasannya.`,
      modified: lastChange(withdrawn, context),
      intro: "Berita yang dicabut tetap beralamat; halamannya menyebut alasan pencabutan.",
      groups: [
        {
          items: withdrawn.map(({ title, url, withdrawn: withdrawal }) => ({
            label: title,
            url,
            note: withdrawal === undefined ? undefined : `Dicabut ${dateTime(withdrawal.date)}`,
          })),
        },
      ],
      empty: "Belum ada berita yang dicabut.",
    }),
  ];
}
