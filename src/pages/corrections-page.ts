import type { Notice } from "../newsroom/index.ts";
import { allNotices, NOTICE_LABELS } from "../newsroom/index.ts";
import { CORRECTIONS_URL } from "../urls/index.ts";
import type { PagesContext, SiteContext } from "./context.ts";
import type { NumberedPage } from "./numbered-pages.ts";
import { numberedPages } from "./numbered-pages.ts";
import type { Page } from "./page.ts";
import { makePage } from "./page.ts";
import { collectionOf } from "./page-subject.ts";
import { pageView, under } from "./page-view.ts";
import type { PlannedPage } from "./planned-page.ts";
import { planPage } from "./planned-page.ts";
import { namedStory } from "./story-cards.ts";
import type { NoticeView } from "./views.ts";

const HEADING = "Ralat, Koreksi, dan Hak Jawab";

/**
 * `/ralat/`: every correction and right of reply with its time and the story that it concerns, newest
 * first, whatever the age of the story (Pedoman Pemberitaan Media Siber, clause 4). Numbered as
 * listings are, from the oldest.
 */
export function planCorrections({ edition, listingSize }: PagesContext): PlannedPage[] {
  const { published, withdrawn, answers } = edition;
  const notices = allNotices([...published, ...withdrawn], answers);
  return numberedPages(CORRECTIONS_URL, notices, listingSize).map((page) =>
    planPage(page.url, (context) => correctionsPage(page, context)),
  );
}

function correctionsPage(
  { url, number, items, newer, older }: NumberedPage<Notice>,
  context: SiteContext,
): Page<"corrections"> {
  const isFront = number === undefined;
  const notices = items.map((notice) => ({
    ...noticeView(notice),
    story: namedStory(notice.story),
  }));
  return makePage("corrections", {
    ...pageView(context, {
      url,
      heading: HEADING,
      title: isFront ? HEADING : `${HEADING}, halaman ${number}`,
      description: `Ralat, koreksi, dan hak jawab yang dimuat ${context.edition.site.name}.`,
      modified: items[0]?.date,
      breadcrumbs: isFront
        ? under(context)
        : under(context, context.directory.link(HEADING, CORRECTIONS_URL)),
      about: collectionOf(notices.map(({ story }) => story)),
    }),
    intro: isFront
      ? "Setiap ralat, koreksi, dan hak jawab dengan waktu muatnya dan berita yang dikenainya, yang terbaru lebih dahulu."
      : undefined,
    notices,
    empty: "Belum ada ralat, koreksi, atau hak jawab.",
    newer,
    older,
  });
}

/** A notice as pages print it. */
export function noticeView({ kind, date, text, answer }: Notice): NoticeView {
  return {
    kind: NOTICE_LABELS[kind],
    date,
    text,
    answer: answer === undefined ? undefined : namedStory(answer),
  };
}
