import { listingPages } from "../edition/index.ts";
import type { Notice } from "../newsroom/index.ts";
import { allNotices, NOTICE_LABELS } from "../newsroom/index.ts";
import { CORRECTIONS_URL, listingPageUrl } from "../urls/index.ts";
import type { PagesContext } from "./context.ts";
import { HOME, pageView } from "./context.ts";
import { Page } from "./page.ts";
import { namedStory } from "./story-cards.ts";
import type { CorrectionsView, LinkView, NoticeView } from "./views.ts";

const HEADING = "Ralat, Koreksi, dan Hak Jawab";

/**
 * `/ralat/`: every correction and right of reply with its time and the story that it concerns, newest
 * first, whatever the age of the story (Pedoman Pemberitaan Media Siber, clause 4). Numbered as
 * listings are, from the oldest.
 */
export function correctionPages(context: PagesContext): Page<CorrectionsView>[] {
  const { published, withdrawn, answers } = context.edition;
  const notices = allNotices([...published, ...withdrawn], answers);
  const { front, numbered } = listingPages(notices, context.listingSize);
  const urlOf = (number: number) =>
    number > numbered.length ? CORRECTIONS_URL : listingPageUrl(CORRECTIONS_URL, number);
  const link = (label: string, number: number): LinkView => ({ label, url: urlOf(number) });
  const page = (list: readonly Notice[], number?: number): Page<CorrectionsView> =>
    new Page("corrections", {
      ...pageView(context, {
        url: number === undefined ? CORRECTIONS_URL : urlOf(number),
        heading: HEADING,
        title: number === undefined ? HEADING : `${HEADING}, halaman ${number}`,
        description: `Ralat, koreksi, dan hak jawab yang dimuat ${context.edition.site.name}.`,
        modified: list[0]?.date,
        breadcrumbs:
          number === undefined ? [HOME] : [HOME, { label: HEADING, url: CORRECTIONS_URL }],
      }),
      intro:
        number === undefined
          ? "Setiap ralat, koreksi, dan hak jawab dengan waktu muatnya dan berita yang dikenainya, yang terbaru lebih dahulu."
          : undefined,
      notices: list.map((notice) => ({
        ...noticeView(notice),
        story: namedStory(notice.story),
      })),
      empty: "Belum ada ralat, koreksi, atau hak jawab.",
      newer: number === undefined ? undefined : link("Lebih baru", number + 1),
      older:
        (number ?? numbered.length + 1) > 1
          ? link("Lebih lama", (number ?? numbered.length + 1) - 1)
          : undefined,
    });
  return [page(front), ...numbered.map((list, index) => page(list, index + 1))];
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
