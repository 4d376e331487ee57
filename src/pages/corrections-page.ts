import { kindName } from "../model/index.ts";
import type { Notice } from "../newsroom/index.ts";
import { allNotices } from "../newsroom/index.ts";
import type { TextFunction } from "../texts/index.ts";
import type { PagesContext, SiteContext } from "./context.ts";
import type { NumberedPage } from "./numbered-pages.ts";
import { numberedPages } from "./numbered-pages.ts";
import { collectionOf } from "./page-subject.ts";
import { pageView, under } from "./page-view.ts";
import type { PlannedPage } from "./planned-page.ts";
import { planPage } from "./planned-page.ts";
import { namedStory } from "./story-cards.ts";
import type { CorrectionsView, NoticeView } from "./views.ts";

/**
 * `/ralat/`: every correction and right of reply with its time and the story that it concerns, newest
 * first, whatever the age of the story (Pedoman Pemberitaan Media Siber, clause 4). Numbered as
 * listings are, from the oldest.
 */
export function planCorrections(context: PagesContext): PlannedPage[] {
  const { published, withdrawn, answers } = context.edition;
  const notices = allNotices([...published, ...withdrawn], answers);
  return numberedPages(context.urls.corrections, notices, context).map((page) =>
    planPage("corrections", page.url, (site) => correctionsView(page, site), {
      lastChanged: () => page.items[0]?.date,
    }),
  );
}

function correctionsView(
  { url, number, items, newer, older, jumps }: NumberedPage<Notice>,
  context: SiteContext,
): CorrectionsView {
  const isFront = number === undefined;
  const { text } = context;
  const heading = text("corrections.title");
  const notices = items.map((notice) => ({
    ...noticeView(notice, text),
    story: namedStory(notice.story, text),
  }));
  const description = text("corrections.description", { site: context.edition.site.name });
  return {
    ...pageView(context, {
      url,
      heading,
      title: isFront
        ? heading
        : text("listing.pageTitle", { title: heading, number: String(number) }),
      description: isFront
        ? description
        : text("corrections.pageDescription", { description, number: String(number) }),
      breadcrumbs: isFront
        ? under(context)
        : under(context, context.directory.link(heading, context.urls.corrections)),
      about: collectionOf(notices.map(({ story }) => story)),
    }),
    intro: isFront ? text("corrections.intro") : undefined,
    notices,
    empty: text("corrections.empty"),
    newer,
    older,
    jumps,
  };
}

/** A notice as pages print it. */
export function noticeView(
  { kind, date, text: words, answer }: Notice,
  text: TextFunction,
): NoticeView {
  return {
    kind: kindName(kind, text),
    date,
    text: words,
    answer: answer === undefined ? undefined : namedStory(answer, text),
  };
}
