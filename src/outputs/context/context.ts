import type { PolicySources } from "../../csp/index.ts";
import type { EditorSettings, Redirect } from "../../model/index.ts";
import type { Page, SiteContext } from "../../pages/index.ts";
import type { SiteThemeFacts } from "./site-theme-facts.ts";

/** What `_headers` is to say. */
export interface HeadersSetup {
  /** Whether it speaks for Jejak's pages and files alone, as the site has others. */
  readonly isScoped: boolean;
  /** A `_headers` of the site's own that is to be completed. */
  readonly own?: string | undefined;
}

/** What the files for machines are made from. */
export interface OutputsContext extends SiteContext {
  /** Every page of the site, those for people. */
  readonly pages: readonly Page[];
  /** Old URLs and where they lead. */
  readonly redirects: readonly Redirect[];
  /** Stories in a feed. */
  readonly feedSize: number;
  /** The WebSub hub that feeds name. */
  readonly hub?: string | undefined;
  /** Whether stories are also published as JSON. */
  readonly api: boolean;
  /** Whether the site has a search index. */
  readonly search: boolean;
  /** The browser editor, where the site has one. */
  readonly editor?: EditorSettings | undefined;
  /** Whether documents or sounds are published. */
  readonly hasAttachments?: boolean | undefined;
  readonly theme: SiteThemeFacts;
  /** What the site adds to its Content-Security-Policy. */
  readonly policySources: PolicySources;
  /**
   * Differs where anything does that every file of the site may show, the program too; undefined where files
   * are to be made in any case.
   */
  readonly circumstances?: string | undefined;
  /** For which pages `_headers` speaks: all of the site where nobody says; false where it is not wanted. */
  readonly headers?: HeadersSetup | false | undefined;
  /** Complete addresses of pages that are not Jejak's and are to be in the sitemap. */
  readonly otherPages?: readonly string[] | undefined;
  /** Bytes of a published file, by its URL without path prefix; undefined when there is none. */
  lengthOf(url: string): number | undefined;
}
