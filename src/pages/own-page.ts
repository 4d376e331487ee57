import type { OwnPage } from "../stories/index.ts";
import { pageView } from "./page-view.ts";
import type { PlannedPage } from "./planned-page.ts";
import { planPage } from "./planned-page.ts";

/** A page of the newsroom's own, from a Markdown file. */
export function planOwnPage({ url, title, summary, html, file }: OwnPage): PlannedPage {
  return planPage(
    "own-page",
    url,
    (context) => ({ ...pageView(context, { url, heading: title, description: summary }), html }),
    { origin: { file } },
  );
}
