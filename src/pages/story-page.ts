import type { Author } from "../content/registries.ts";
import type { Story, StoryType, WithdrawalGround } from "../content/story.ts";
import {
  archiveUrl,
  authorUrl,
  provinceUrl,
  regencyUrl,
  topicUrl,
  WITHDRAWALS_URL,
} from "../content/urls.ts";
import type { Edition } from "../edition/edition.ts";
import { isoDay } from "../language/index.ts";
import type { PagesContext } from "./context.ts";
import { absoluteUrl, HOME, pageView } from "./context.ts";
import { coverView } from "./covers.ts";
import { Page } from "./page.ts";
import { imageView } from "./pictures.ts";
import { profileOf } from "./profiles.ts";
import { shareImage } from "./share-image.ts";
import { shareLinks } from "./share-links.ts";
import { categoryLink, KIND_LABELS, LABEL_LABELS, storyCards, storyLink } from "./story-cards.ts";
import type { CreditView, LinkView, ReferenceView, StoryView, WithdrawnView } from "./views.ts";

/** Every story that has a page: the live ones, the expired ones, and what is left of the withdrawn. */
export function storyPages(context: PagesContext): Page[] {
  const { published, withdrawn } = context.edition;
  const listed = listedUrls(context.edition);
  return [
    ...published.map((story) => new Page("story", storyView(story, context, listed))),
    ...withdrawn.map((story) => new Page("withdrawn", withdrawnView(story, context))),
  ];
}

/** The listings there are: an expired story may name a topic, place or day that has no page. */
function listedUrls({ topics, provinces, regencies, days }: Edition): ReadonlySet<string> {
  return new Set([
    ...topics.map(({ subject }) => topicUrl(subject)),
    ...provinces.map(({ subject }) => provinceUrl(subject)),
    ...regencies.map(({ subject }) => regencyUrl(subject)),
    ...days.map(({ subject }) => archiveUrl(subject)),
  ]);
}

function storyView(story: Story, context: PagesContext, listed: ReadonlySet<string>): StoryView {
  const { edition } = context;
  const { newer, older } = edition.neighbours(story);
  const ifListed = (url: string) => (listed.has(url) ? url : undefined);
  const category = categoryLink(story);
  return {
    ...pageView(context, {
      url: story.url,
      heading: story.title,
      description: story.summary,
      breadcrumbs: category === undefined ? [HOME] : [HOME, category],
      shareImage: shareImage(story, context),
      modified: edition.modified(story),
    }),
    published: story.published,
    updated: story.updated,
    dayUrl: ifListed(archiveUrl(isoDay(story.published))),
    summary: story.summary,
    hasStandfirst: story.hasSummary,
    html: story.html,
    words: story.words,
    type: story.type,
    kind: KIND_LABELS[story.type] === category?.label ? undefined : KIND_LABELS[story.type],
    label: story.label === undefined ? undefined : LABEL_LABELS[story.label],
    category,
    place: placeLinks(story, ifListed),
    topics: story.topics.map((topic) => ({
      label: topic.name,
      url: ifListed(topicUrl(topic)),
    })),
    // Paid content carries no reporter's name (Pedoman Pemberitaan Media Siber, clause 6).
    authors: story.label === undefined ? story.authors.map((author) => profileOf(author)) : [],
    credits: story.label === undefined ? credits(story) : [],
    source:
      story.source === undefined ? undefined : { label: story.source.name, url: story.source.url },
    image: story.image === undefined ? undefined : imageView(story.image, context.pathPrefix),
    cover: story.image === undefined ? coverView(story, edition.site.color) : undefined,
    share: shareLinks(story.title, absoluteUrl(story.url, context)),
    related: storyCards(edition.related.get(story) ?? [], context),
    corrections: [...story.corrections]
      .sort((a, b) => b.date.instant - a.date.instant)
      .map(({ kind, date, text }) => ({
        kind: kind === "ralat" ? "Ralat" : "Koreksi",
        date,
        text,
      })),
    references: references(story, edition),
    unverified: story.unverified?.reason,
    ai: aiNote(story),
    newer: storyLink(newer),
    older: storyLink(older),
  };
}

function credits({ authors, editor, photographer, contributors }: Story): CreditView[] {
  const credit = (role: string, author: Author): CreditView => ({
    role,
    code: author.code,
    label: author.name,
    url: authorUrl(author),
  });
  return [
    ...authors.map((author) => credit("Penulis", author)),
    ...contributors.map((author) => credit("Kontributor", author)),
    ...(photographer === undefined ? [] : [credit("Fotografer", photographer)]),
    ...(editor === undefined ? [] : [credit("Editor", editor)]),
  ];
}

/** From small to large: the detail in words, the kabupaten/kota, the province. */
function placeLinks({ place }: Story, ifListed: (url: string) => string | undefined): LinkView[] {
  if (place === undefined) return [];
  const { detail, regency, province } = place;
  return [
    ...(detail === undefined ? [] : [{ label: detail }]),
    ...(regency === undefined ? [] : [{ label: regency.name, url: ifListed(regencyUrl(regency)) }]),
    { label: province.name, url: ifListed(provinceUrl(province)) },
  ];
}

const RELATIONS: Partial<Record<StoryType, string>> = {
  ralat: "Ralat",
  koreksi: "Koreksi",
  "hak-jawab": "Hak jawab",
};

/** Links both ways between a story and what answers it or carries it further (clauses 2d and 4b). */
function references(story: Story, { answers }: Edition): ReferenceView[] {
  const reference = (relation: string, target: Story): ReferenceView => ({
    relation,
    label: target.title,
    url: target.url,
    published: target.published,
  });
  const answered = answers.answered(story);
  const updated = answers.updated(story);
  return [
    ...(answered === undefined
      ? []
      : [reference(`${RELATIONS[story.type] ?? "Tanggapan"} atas berita`, answered)]),
    ...answers
      .answersTo(story)
      .map((answer) => reference(RELATIONS[answer.type] ?? "Tanggapan", answer)),
    ...(updated === undefined ? [] : [reference("Kelanjutan dari berita", updated)]),
    ...answers.updatesOf(story).map((update) => reference("Kelanjutan", update)),
  ];
}

/** Peraturan Dewan Pers 1/2025 asks that readers are told of the part that AI had. */
function aiNote({ ai }: Story): string | undefined {
  if (ai === undefined) return undefined;
  const tool = ai.tool === undefined ? "" : ` (${ai.tool})`;
  return `Dibuat dengan bantuan kecerdasan buatan: ${ai.kind}${tool}.${ai.note === undefined ? "" : ` ${ai.note}`}`;
}

const GROUNDS: Record<WithdrawalGround, string> = {
  sara: "menyangkut suku, agama, ras, dan antargolongan (SARA)",
  kesusilaan: "menyangkut kesusilaan",
  "masa-depan-anak": "menyangkut masa depan anak",
  "trauma-korban": "menyangkut pengalaman traumatik korban",
  "ketetapan-dewan-pers": "berdasarkan ketetapan Dewan Pers",
};

function withdrawnView(story: Story, context: PagesContext): WithdrawnView {
  const { withdrawn } = story;
  if (withdrawn === undefined) throw new Error(`${story.file} is not withdrawn.`);
  return {
    ...pageView(context, {
      url: story.url,
      heading: story.title,
      description: "Berita ini telah dicabut.",
      breadcrumbs: [HOME, { label: "Berita Dicabut", url: WITHDRAWALS_URL }],
      noindex: true,
    }),
    published: story.published,
    withdrawn: withdrawn.date,
    ground: withdrawn.ground,
    groundText: GROUNDS[withdrawn.ground],
    reason: withdrawn.reason,
  };
}
