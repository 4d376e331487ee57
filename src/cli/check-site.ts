import type { AssembledSite } from "../assembly/index.ts";
import { ASSEMBLED, listenToCheck } from "../eleventy/index.ts";
import type { Newsroom } from "../inspect/index.ts";
import { checkFiles } from "../inspect/index.ts";
import { number } from "../language/index.ts";
import { consoleReporter, sourceReport } from "../report/index.ts";
import { Cancelled } from "./cancelled.ts";
import { GitFailure } from "./changed-files.ts";
import type { CheckOptions } from "./check-options.ts";
import { CheckOutput } from "./check-output.ts";
import { changedPaths, givenPaths, PathFailure } from "./check-paths.ts";
import { ExitStatus } from "./exit-status.ts";
import { contentErrorIn, reportFailure, statusOf } from "./failure.ts";
import { createEleventy, openNewsroom } from "./site.ts";

/** The same where the last build does not tell it all. */
export async function checkWithEleventy(options: CheckOptions): Promise<ExitStatus> {
  const { files = [], changed = false, base, fix = false } = options;
  const isOfAll = files.length === 0 && !changed && base === undefined;
  if (isOfAll && !fix) return await checkAll(options);
  try {
    const newsroom = await openNewsroom(options);
    let paths: readonly string[] | "all" = "all";
    if (files.length > 0) paths = await givenPaths(newsroom, files);
    else if (!isOfAll) paths = await changedPaths(newsroom, base);
    if (fix) {
      const { fixStories } = await import("./fix.ts");
      await fixStories(newsroom, paths === "all" ? undefined : paths, options);
    }
    return paths === "all" ? await checkAll(options) : await checkSome(newsroom, paths, options);
  } catch (error) {
    if (error instanceof Cancelled) return ExitStatus.WrongCall;
    if (!(error instanceof PathFailure || error instanceof GitFailure)) {
      return reportFailure(error, NOT_CHECKED, consoleReporter);
    }
    consoleReporter.problem(error.message);
    return ExitStatus.WrongCall;
  }
}

/** @param paths from the root */
async function checkSome(
  newsroom: Newsroom,
  paths: readonly string[],
  { format = "text" }: CheckOptions,
): Promise<ExitStatus> {
  const output = await CheckOutput.open(newsroom.root, format);
  const diagnostics = paths.length === 0 ? [] : await checkFiles(newsroom, paths);
  output.tell(diagnostics);
  output.info(
    paths.length === 0
      ? "Tidak ada tulisan atau data yang berubah."
      : `${number(paths.length)} berkas diperiksa${diagnostics.length === 0 ? " tanpa temuan" : ""}. ${ONLY_ALL_TELL}`,
  );
  return diagnostics.some(({ severity }) => severity === "error")
    ? ExitStatus.Faults
    : ExitStatus.Done;
}

const ONLY_ALL_TELL =
  "Tautan ke halaman selain tulisan, juga topik dan judul yang kembar, hanya diperiksa bersama seluruh situs: jejak check.";

const NOT_CHECKED = "Situs belum selesai diperiksa.";

/** The whole site, with every page rendered. */
async function checkAll({
  source,
  format = "text",
  ...options
}: CheckOptions): Promise<ExitStatus> {
  const output = await CheckOutput.open(process.cwd(), format);
  let site: AssembledSite | undefined;
  let status: ExitStatus = ExitStatus.Done;
  try {
    const eleventy = await createEleventy(options, "build", (config) => {
      config.on(ASSEMBLED, (assembled) => {
        site = assembled;
      });
      listenToCheck(config, {
        found: (warnings) => output.tell(warnings),
        done: (summary) => output.info(summary),
      });
    });
    eleventy.disableLogger();
    await eleventy.toJSON();
  } catch (error) {
    const content = contentErrorIn(error);
    if (content === undefined) return reportFailure(error, NOT_CHECKED, consoleReporter);
    output.tell(content.diagnostics);
    status = statusOf(content);
  }
  if (source !== undefined && site !== undefined) {
    const { now, site: medium } = site.edition;
    output.info(sourceReport(source, site.stories, { now, siteUrl: medium.url }));
  }
  return status;
}
