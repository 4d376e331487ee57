import { groundWords } from "../newsroom/index.ts";
import type { SiteContext } from "./context.ts";
import { overviewView } from "./listings/overview-page.ts";
import type { OverviewView } from "./views.ts";

/** `/pencabutan/`: the withdrawn stories, the last withdrawn first, each with its reason (Pedoman Pemberitaan Media Siber, clause 5c). */
export function withdrawalsView(context: SiteContext): OverviewView {
  const { text, edition, filters } = context;
  const { withdrawn, site } = edition;
  const newest = withdrawn
    .flatMap(({ title, url, withdrawn: withdrawal }) =>
      withdrawal === undefined ? [] : [{ title, url, withdrawal }],
    )
    .sort((a, b) => b.withdrawal.date.instant - a.withdrawal.date.instant);
  return overviewView(context, {
    url: context.urls.withdrawals,
    heading: text("withdrawals.title"),
    description: text("withdrawals.description", { site: site.name }),
    intro: text("withdrawals.intro"),
    items: newest.map(({ title, url, withdrawal: { date, ground, reason } }) => ({
      label: title,
      url,
      note: text("withdrawals.note", {
        date: filters.dateTime(date),
        ground: groundWords(ground, text),
        reason,
      }),
    })),
    empty: text("withdrawals.empty"),
  });
}
