import type { MarkdownIt } from "markdown-it";
import type { Position } from "../diagnostics/index.ts";
import type { StoryHead } from "../front-matter/index.ts";
import type { Prose } from "../lint/index.ts";
import type { Site, StoryBody } from "../model/index.ts";
import type { TextFunction } from "../texts/index.ts";
import type { SiteUrls } from "../urls/index.ts";
import type { LinkContext } from "./links.ts";

/** A Markdown text with the file and the line it comes from. */
export interface MarkdownText {
  readonly file: string;
  readonly text: string;
  /** The line of the file on which `text` begins, from 1. */
  readonly line: number;
}

/** What a body is read against: all that its links may lead to, and what the site prints. */
export interface BodyContext extends LinkContext {
  readonly markdown: MarkdownIt;
  /** Whether plugins of the site's own give signs a meaning that Markdown elsewhere has. */
  readonly hasPlugins: boolean;
  readonly site: Site;
  /** The interface's words. */
  readonly text: TextFunction;
  /** Whether authors have pages, which a sign-off leads to. */
  readonly authorPages: boolean;
  /** Where the site's own pages lie. */
  readonly urls: SiteUrls;
}

/** A link whose target is known only when every page of the site is. */
export interface PendingLink extends Position {
  readonly file: string;
  /** Where it leads within the site, with its slash: "/kanal/daerah/". */
  readonly path: string;
}

/** A link to a heading of another story. */
export interface PendingFragment extends Position {
  readonly file: string;
  /** URL of the story it leads to. */
  readonly url: string;
  readonly fragment: string;
}

/** The links of a body that are checked when more than the body is known. */
export interface BodyLinks {
  readonly pendingLinks: readonly PendingLink[];
  readonly pendingFragments: readonly PendingFragment[];
  /** Stories that this one links to, and where. */
  readonly storyLinks: readonly (Position & { readonly story: StoryHead })[];
}

export interface RenderedBody extends BodyLinks {
  readonly body: StoryBody;
  /** Its words as they were typed, without the cards. */
  readonly prose: Prose;
}
