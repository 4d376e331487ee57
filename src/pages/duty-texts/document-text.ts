import type { Author, Newsroom, Site } from "../../model/index.ts";
import type { TextFunction } from "../../texts/index.ts";
import type { SiteUrls } from "../../urls/index.ts";
import type { DocumentView, LinkView } from "../views.ts";

/** What a document says, before it is a page. */
export interface DocumentText extends Pick<DocumentView, "heading" | "intro" | "sections"> {
  /** For search engines: one sentence, plain text. */
  readonly description: string;
}

/** What the texts may tell of the medium. */
export interface Medium {
  readonly site: Site;
  /** Undefined where the newsroom's data could not be read. */
  readonly newsroom: Newsroom | undefined;
  readonly authors: readonly Author[];
  /** The interface's words: what pages are called. */
  readonly text: TextFunction;
  /** Where the site's pages lie. */
  readonly urls: SiteUrls;
  /** A word that leads to a page of the site, if that is there. */
  readonly link: (label: string, url: string) => LinkView;
}

/** Where the official texts and the form for complaints are. */
export const PRESS_COUNCIL = { label: "Dewan Pers", url: "https://dewanpers.or.id/" };
