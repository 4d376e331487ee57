import type { ReportFormat } from "../report/index.ts";
import type { SiteOptions } from "./config-file.ts";

export interface CheckOptions extends SiteOptions {
  /** Files or folders to be checked, from the working directory; all when there are none. */
  readonly files?: readonly string[] | undefined;
  /** Only what Git says has changed, where no files are named. */
  readonly changed?: boolean | undefined;
  /** The branch that the changes are to go into; since the last commit when absent. */
  readonly base?: string | undefined;
  /** Whether what is safe is mended first, after its difference was shown. */
  readonly fix?: boolean | undefined;
  /** Whether mended stories are written without a question. */
  readonly yes?: boolean | undefined;
  /** How it is told what was found; as text when absent. */
  readonly format?: ReportFormat | undefined;
  /** Name of an origin whose stories are to be listed. */
  readonly source?: string | undefined;
}
