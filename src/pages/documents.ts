import type { TextKey } from "../texts/index.ts";
import {
  ABOUT_URL,
  CONTACT_URL,
  CORRECTIONS_POLICY_URL,
  ETHICS_URL,
  GUIDELINES_URL,
  MASTHEAD_URL,
  PRIVACY_URL,
  RIGHT_OF_REPLY_URL,
} from "../urls/index.ts";
import type { SiteContext } from "./context.ts";
import { about } from "./duty-texts/about.ts";
import { contact } from "./duty-texts/contact.ts";
import { correctionsPolicy } from "./duty-texts/corrections-policy.ts";
import type { DocumentText, Medium } from "./duty-texts/document-text.ts";
import { ethics } from "./duty-texts/ethics.ts";
import { guidelines } from "./duty-texts/guidelines.ts";
import { masthead } from "./duty-texts/masthead.ts";
import { privacy } from "./duty-texts/privacy.ts";
import { rightOfReply } from "./duty-texts/right-of-reply.ts";
import { pageView } from "./page-view.ts";
import type { DocumentView, LinkView } from "./views.ts";

/** A page of explanations: where it is, what the foot of every page calls it, and what it says. */
interface DutyDocument {
  readonly url: string;
  readonly label: TextKey;
  readonly write: (medium: Medium) => DocumentText;
}

/** The pages that the law asks of a medium and those that its readers expect, in the order of the foot. */
export const DOCUMENTS = {
  masthead: { url: MASTHEAD_URL, label: "document.masthead", write: masthead },
  guidelines: { url: GUIDELINES_URL, label: "document.guidelines", write: guidelines },
  ethics: { url: ETHICS_URL, label: "document.ethics", write: ethics },
  rightOfReply: { url: RIGHT_OF_REPLY_URL, label: "document.rightOfReply", write: rightOfReply },
  correctionsPolicy: {
    url: CORRECTIONS_POLICY_URL,
    label: "document.correctionsPolicy",
    write: correctionsPolicy,
  },
  about: { url: ABOUT_URL, label: "document.about", write: about },
  contact: { url: CONTACT_URL, label: "document.contact", write: contact },
  privacy: { url: PRIVACY_URL, label: "document.privacy", write: privacy },
} as const satisfies Readonly<Record<string, DutyDocument>>;

export type DocumentKind = keyof typeof DOCUMENTS;

export const DOCUMENT_KINDS = Object.keys(DOCUMENTS) as DocumentKind[];

/** One of the documents as a page of the site. */
export function documentView(kind: DocumentKind, context: SiteContext): DocumentView {
  const { url, write } = DOCUMENTS[kind];
  const { newsroom, directory, text } = context;
  const { site, authors } = context.edition;
  const { heading, description, intro, sections } = write({
    text,
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
  { directory, text }: Pick<SiteContext, "directory" | "text">,
  menu: readonly { readonly url: string }[],
): LinkView[] {
  const linked = new Set(menu.map(({ url }) => url));
  return Object.values(DOCUMENTS)
    .filter(({ url }) => directory.has(url) && !linked.has(url))
    .map(({ url, label }) => ({ url, label: text(label) }));
}
