import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { BuildEvent, EleventyDirectories } from "./config.ts";

/*
 * More of what Jejak uses of Eleventy 3.1 and Eleventy does not promise to keep (see eleventy-internals.ts): all that
 * concerns where it writes.
 */

/** Output folders as Eleventy has them, by the object that holds them. */
const OWN_OUTPUT = new WeakMap<EleventyDirectories, string>();

/**
 * Has all of Eleventy write into another folder for as long as `elsewhere` gives one. There is no
 * setting by which a plugin moves the output folder for the length of a build, and a folder given on the
 * command line beats all settings; but every part of Eleventy asks this object for it, each time.
 *
 * If it changes: a build is written straight into the output folder, and a failed one spoils the site.
 *
 * @param elsewhere path from the root with "./" before and "/" after it
 * @returns Eleventy's own output folder
 */
export function redirectOutput(
  directories: EleventyDirectories,
  elsewhere: () => string | undefined,
): string {
  // The object outlives the configuration, which is read again while serving.
  const own = OWN_OUTPUT.get(directories) ?? directories.output;
  OWN_OUTPUT.set(directories, own);
  Object.defineProperty(directories, "output", {
    get: () => elsewhere() ?? own,
    configurable: true,
  });
  return own;
}

/**
 * The same for the older name that Eleventy has for the output folder within a build: other plugins ask
 * for it.
 *
 * If it changes: a plugin that writes files by this name writes them beside the staged site.
 */
export function redirectOlderName({ dir }: BuildEvent, folder: string): void {
  dir.output = folder;
}

/** What is used of Eleventy's classes that render a template and write a file. */
interface TemplateClass {
  readonly prototype: { readonly dirs: EleventyDirectories };
}
interface FileSystemClass {
  readonly prototype: Record<
    string,
    (this: FileSystem, path: string, ...rest: unknown[]) => unknown
  >;
}
interface FileSystem {
  readonly templateConfig: { readonly directories: EleventyDirectories };
}

const WRITERS = [
  "createDirectoryForFile",
  "createDirectoryForFileSync",
  "writeFile",
  "writeFileSync",
] as const;

let areKept: Promise<void> | undefined;

/**
 * Has templates, transforms and listeners see the paths that pages will have (`page.outputPath`), while they are
 * written elsewhere. Eleventy makes a page's path from the output folder and writes to that path; so the one is asked for
 * Eleventy's own folder, and the other led to the folder that stands in for it.
 *
 * If it changes: a site's template that prints its own path prints one that is gone when the build is done.
 */
export function keepOutputPaths(): Promise<void> {
  areKept ??= keepPaths();
  return areKept;
}

async function keepPaths(): Promise<void> {
  const folder = dirname(fileURLToPath(import.meta.resolve("@11ty/eleventy")));
  const load = async (file: string) => await import(pathToFileURL(`${folder}/${file}`).href);
  const template = ((await load("TemplateContent.js")) as { readonly default: TemplateClass })
    .default;
  const files = (
    (await load("Util/FileSystemManager.js")) as { readonly FileSystemManager: FileSystemClass }
  ).FileSystemManager;
  Object.defineProperty(template.prototype, "outputDir", {
    get(this: { readonly dirs: EleventyDirectories }) {
      return ownOutput(this.dirs);
    },
    configurable: true,
  });
  for (const name of WRITERS) {
    const write = files.prototype[name];
    if (write === undefined) throw new Error(`Eleventy has no ${name}.`);
    files.prototype[name] = function (path, ...rest) {
      return write.call(this, whereWritten(path, this.templateConfig.directories), ...rest);
    };
  }
}

/** Eleventy's own output folder, wherever it writes now. */
export function ownOutput(directories: EleventyDirectories): string {
  return OWN_OUTPUT.get(directories) ?? directories.output;
}

/** Where a file of the output folder is written for now. */
export function whereWritten(path: string, directories: EleventyDirectories): string {
  const own = OWN_OUTPUT.get(directories);
  if (own === undefined || own === directories.output || !path.startsWith(own)) return path;
  return directories.output + path.slice(own.length);
}
