import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { digest } from "../collections/index.ts";
import type { Diagnostic } from "../diagnostics/index.ts";
import { nextChange } from "../edition/index.ts";
import { optionsDigest } from "../options/index.ts";
import { nextMachineChange } from "../outputs/index.ts";
import type { InputFiles, SiteCounts, SiteSummary, StandingSite } from "../state/index.ts";
import {
  packFiles,
  programVersion,
  projectFiles,
  standingSite,
  writeBuildRecord,
} from "../state/index.ts";
import { callOf, changesFileOf, wishesDigest } from "./build-wishes.ts";
import type { EleventyConfig } from "./config.ts";
import { passthroughCopies } from "./eleventy-internals.ts";
import type { Project } from "./project.ts";
import { hasOwnCode, ownHelpers, wantsEveryPage } from "./rendering-internals.ts";
import type { SiteBuild } from "./site-build.ts";
import { hasDataForEachPage } from "./theme.ts";

/** What the next build is known by to have nothing to do. */
interface Setting {
  readonly config: EleventyConfig;
  /** The plugin's options. */
  readonly options: unknown;
  readonly project: Project;
  /** The output folder, absolute. */
  readonly output: string;
}

/** Warnings may depend on the clock in ways of their own, and are told anew after so long. */
const WARNINGS_LAST_MS = 60 * 60 * 1000;

/**
 * The site, where a build would make again what is there: all files of the project, the configuration and the
 * program are those of the last build, no moment has come at which something changes by itself, and every
 * published file lies in its place. Undefined where that is not so, or can't be told.
 */
export async function unchangedSite(setting: Setting): Promise<StandingSite | undefined> {
  const { config, project, output } = setting;
  return await standingSite({
    root: project.root,
    changesFile: changesFileOf(config),
    isOf: (record) =>
      record.output === output &&
      record.wishes === wishesDigest(config) &&
      record.setting === settingDigest(setting),
  });
}

/**
 * Keeps what a build was made from, for `unchangedSite`.
 *
 * @param before files as they were before the build read any
 * @param changed path from the root of a file that the build itself has written among them
 */
export async function rememberBuild(
  setting: Setting,
  before: InputFiles | undefined,
  build: SiteBuild,
  {
    changed,
    counts,
    warnings,
    summary,
  }: {
    readonly changed: string | undefined;
    readonly counts: SiteCounts;
    readonly warnings: readonly Diagnostic[];
    readonly summary: SiteSummary;
  },
): Promise<void> {
  const { project, output } = setting;
  const digested = settingDigest(setting);
  const { edition, context } = build.site;
  // A site without a story says in its feeds when it was built.
  if (before === undefined || digested === undefined || edition.published.length === 0) return;
  const files = new Map(before);
  const own = changed === undefined ? undefined : projectFiles(project.root, output)?.get(changed);
  if (changed !== undefined && own !== undefined) files.set(changed, own);
  const moments = [
    nextChange(edition) ?? Number.POSITIVE_INFINITY,
    nextMachineChange(context),
    ...(warnings.length === 0 ? [] : [edition.now + WARNINGS_LAST_MS]),
  ];
  await writeBuildRecord(project.root, {
    setting: digested,
    call: callOf(setting.config),
    wishes: wishesDigest(setting.config),
    output,
    files: packFiles(files),
    from: edition.now,
    until: Math.min(...moments),
    summary,
    counts,
    warnings: [...warnings],
    changesFile: changesFileOf(setting.config),
  });
}

/** Files that are programs to Eleventy, which may make anything of the hour or of another machine's answers. */
const PROGRAM = /\.11ty(?:data)?\.[cm]?[jt]s$/u;
const DATA_PROGRAM = /\.[cm]?[jt]s$/u;

/** What a template of the site's own may print that no file tells. */
const OF_THE_MOMENT = /\b(?:builtAt|now)\b/u;
const TEMPLATE = /\.(?:njk|html|liquid|hbs|mustache|webc|vto)$/u;

/**
 * Differs where a site would be made otherwise of the same files. Undefined where the site has code of its own
 * that runs while it is built, beside its configuration: what that makes can't be told without running it.
 */
function settingDigest({ config, options, project, output }: Setting): string | undefined {
  const { directories, pathPrefix, passthroughCopies: copies } = config;
  const helpers = ownHelpers(config);
  const told = optionsDigest(options);
  if (
    told.hasCode ||
    helpers === undefined ||
    helpers.length > 0 ||
    passthroughCopies(config).some(({ source }) => project.fromRoot(source).startsWith("../")) ||
    wantsEveryPage(config) ||
    hasOwnCode(config) ||
    hasDataForEachPage(config, project) ||
    hasPrograms(config, project)
  ) {
    return undefined;
  }
  const { NODE_ENV, ELEVENTY_ENV } = process.env;
  return digest(
    programVersion(),
    [directories.input, directories.includes, directories.data, output],
    [pathPrefix, copies, told.digest, NODE_ENV, ELEVENTY_ENV],
    [...config.ignores],
  );
}

/** Folders in which no site's templates are looked for. */
const NO_TEMPLATES: ReadonlySet<string> = new Set(["node_modules", ".git", ".jejak", "_site"]);

function hasPrograms({ directories, ignores }: EleventyConfig, project: Project): boolean {
  const dataFolder = project.absolute(directories.data);
  // Whole folders that the configuration has Eleventy leave out: "test/**".
  const leftOut = new Set(
    [...ignores]
      .filter((glob) => /^[^*?[{!]+\/\*\*$/u.test(glob))
      .map((glob) => project.absolute(glob.slice(0, -"/**".length))),
  );
  const visit = (folder: string): boolean =>
    readdirSync(folder, { withFileTypes: true }).some((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        return !NO_TEMPLATES.has(entry.name) && !leftOut.has(path) && visit(path);
      }
      if (PROGRAM.test(entry.name)) return true;
      if (folder === dataFolder && DATA_PROGRAM.test(entry.name)) return true;
      return TEMPLATE.test(entry.name) && OF_THE_MOMENT.test(readFileSync(path, "utf8"));
    });
  return visit(project.absolute(directories.input));
}
