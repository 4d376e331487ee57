import type { OutputFile } from "../../files/index.ts";
import type { SiteIcon } from "../../theme/index.ts";

/** What hosts and browsers are told of the theme as the site has it. */
export interface SiteThemeFacts {
  /** The script within every page, exactly as it is printed. */
  readonly headScript: string;
  /** URLs of files whose names tell their contents, without the path prefix. */
  readonly fingerprinted: readonly string[];
  /** For home screens and the like. */
  readonly icons: readonly SiteIcon[];
  /** For browsers and programs that ask for `/favicon.ico` without reading a page. */
  readonly favicon: OutputFile;
  readonly colors: {
    /** The newsroom's, "#rrggbb". */
    readonly brand: string;
    /** Of the page. */
    readonly ground: string;
  };
}
