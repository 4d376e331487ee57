import { catalogueFor } from "../language/index.ts";
import type { TextKey } from "../texts/index.ts";
import type { SiteContext } from "./context.ts";
import { about } from "./duty-texts/about.ts";
import { contact } from "./duty-texts/contact.ts";
import { correctionsPolicy } from "./duty-texts/corrections-policy.ts";
import type { DocumentText, Medium } from "./duty-texts/document-text.ts";
import { correctionsPolicy as englishCorrectionsPolicy } from "./duty-texts/english/corrections-policy.ts";
import { ethics as englishEthics } from "./duty-texts/english/ethics.ts";
import { guidelines as englishGuidelines } from "./duty-texts/english/guidelines.ts";
import { ABOUT, CONTACT, MASTHEAD } from "./duty-texts/english/labels.ts";
import { privacy as englishPrivacy } from "./duty-texts/english/privacy.ts";
import { rightOfReply as englishRightOfReply } from "./duty-texts/english/right-of-reply.ts";
import { ethics } from "./duty-texts/ethics.ts";
import { guidelines } from "./duty-texts/guidelines.ts";
import { masthead } from "./duty-texts/masthead.ts";
import { privacy } from "./duty-texts/privacy.ts";
import { rightOfReply } from "./duty-texts/right-of-reply.ts";
import { pageView } from "./page-view.ts";
import type { DocumentView, LinkView } from "./views.ts";

/** A page of explanations, at the URL of its name in `SiteUrls`: what the foot of every page calls it, and what it says. */
interface DutyDocument {
  readonly label: TextKey;
  readonly write: (medium: Medium) => DocumentText;
}

/** The pages that the law asks of a medium and those that its readers expect, in the order of the foot. */
export const DOCUMENTS = {
  masthead: { label: "document.masthead", write: masthead },
  guidelines: { label: "document.guidelines", write: guidelines },
  ethics: { label: "document.ethics", write: ethics },
  rightOfReply: { label: "document.rightOfReply", write: rightOfReply },
  correctionsPolicy: {
    label: "document.correctionsPolicy",
    write: correctionsPolicy,
  },
  about: { label: "document.about", write: about },
  contact: { label: "document.contact", write: contact },
  privacy: { label: "document.privacy", write: privacy },
} as const satisfies Readonly<Record<string, DutyDocument>>;

export type DocumentKind = keyof typeof DOCUMENTS;

export const DOCUMENT_KINDS = Object.keys(DOCUMENTS) as DocumentKind[];

/** What they say in English. */
const IN_ENGLISH: Readonly<Record<DocumentKind, DutyDocument["write"]>> = {
  masthead: (medium) => masthead(medium, MASTHEAD),
  guidelines: englishGuidelines,
  ethics: englishEthics,
  rightOfReply: englishRightOfReply,
  correctionsPolicy: englishCorrectionsPolicy,
  about: (medium) => about(medium, ABOUT),
  contact: (medium) => contact(medium, CONTACT),
  privacy: englishPrivacy,
};

/** One of the documents as a page of the site. */
export function documentView(kind: DocumentKind, context: SiteContext): DocumentView {
  const { newsroom, directory, text, urls } = context;
  const url = urls[kind];
  const { site, authors } = context.edition;
  const write: DutyDocument["write"] =
    catalogueFor(site.lang) === "en" ? IN_ENGLISH[kind] : DOCUMENTS[kind].write;
  const { heading, description, intro, sections } = write({
    text,
    urls,
    site,
    newsroom,
    authors,
    link: (label, path) => directory.link(label, path),
  });
  return {
    ...pageView(context, { url, heading, description }),
    intro,
    sections,
  };
}

/**
 * The links that the foot of every page has: each document that is there, built in or the newsroom's
 * own, which the menu at the foot does not lead to already (Pedoman Pemberitaan Media Siber, clause 8).
 */
export function documentLinks(
  { directory, text, urls }: Pick<SiteContext, "directory" | "text" | "urls">,
  menu: readonly { readonly url: string }[],
): LinkView[] {
  const linked = new Set(menu.map(({ url }) => url));
  return DOCUMENT_KINDS.map((kind) => ({
    url: urls[kind],
    label: text(DOCUMENTS[kind].label),
  })).filter(({ url }) => directory.has(url) && !linked.has(url));
}
