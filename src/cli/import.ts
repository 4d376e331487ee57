import { resolve } from "node:path";
import { readBounded, UnusableFile } from "../files/index.ts";
import type {
  ImportChoices,
  ImportPlace,
  ImportSource,
  Progress,
  TextInput,
} from "../import/index.ts";
import {
  BloggerSource,
  checkExport,
  ImportFailure,
  importedDates,
  MarkdownSource,
  openNewsroom,
  progressBar,
  runImport,
  TextSource,
  WordpressSource,
  zoneOf,
} from "../import/index.ts";
import { consoleReporter } from "../report/index.ts";
import { ExitStatus } from "./exit-status.ts";
import { importPlace, NOT_IMPORTED } from "./import-place.ts";

/** What every kind of import is given. */
export interface ImportOptions {
  readonly config?: string | undefined;
  readonly dryRun?: boolean | undefined;
  readonly accept?: boolean | undefined;
  readonly author?: string | undefined;
  readonly category?: string | undefined;
  /** Names with commas between. */
  readonly kanal?: string | undefined;
  readonly media?: readonly string[] | undefined;
}

/** No raw copy is larger: a Word file with its pictures. */
const MOST_TEXT = 64 * 1024 * 1024;

/** `jejak import text FILE… | -`: raw copy as stories. */
export async function importText(
  { files, ...options }: ImportOptions & { readonly files: readonly string[] },
  stdin: AsyncIterable<Uint8Array> = process.stdin,
): Promise<ExitStatus> {
  return await bringIn(options, async (place) => {
    const inputs: TextInput[] = [];
    for (const name of files) {
      inputs.push({ name, bytes: name === "-" ? await readAll(stdin) : await readCopyFile(name) });
    }
    const newsroom = await openNewsroom(place);
    return new TextSource(inputs, newsroom, await importedDates(newsroom));
  });
}

/** `jejak import wordpress EXPORT.xml…`: a WordPress site. */
export async function importWordpress({
  files,
  types,
  ...options
}: ImportOptions & {
  readonly files: readonly string[];
  readonly types?: string | undefined;
}): Promise<ExitStatus> {
  return await bringIn(options, async (place, progress) => {
    for (const file of files) await checkExport(file);
    const zone = await zoneOf(place);
    const { now } = place;
    return new WordpressSource(files, { zone, now, progress, types: listOf(types) });
  });
}

/** `jejak import blogger EXPORT`: a Blogger blog. */
export async function importBlogger({
  file,
  ...options
}: ImportOptions & { readonly file: string }): Promise<ExitStatus> {
  return await bringIn(options, async (place) => {
    await checkExport(file);
    const zone = await zoneOf(place);
    return new BloggerSource(file, { zone, now: place.now, kanal: listOf(options.kanal) });
  });
}

/** `jejak import markdown FOLDER`: a site of Jekyll, Hugo, Astro, Eleventy or the like. */
export async function importMarkdown({
  folder,
  ...options
}: ImportOptions & { readonly folder: string }): Promise<ExitStatus> {
  return await bringIn(options, async (place) => {
    const zone = await zoneOf(place);
    return new MarkdownSource(folder, { zone, now: place.now });
  });
}

/** "a, b" gives ["a", "b"]. */
function listOf(text: string | undefined): readonly string[] | undefined {
  return text
    ?.split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

async function bringIn(
  options: ImportOptions,
  open: (place: ImportPlace, progress: Progress) => Promise<ImportSource>,
): Promise<ExitStatus> {
  const bar = progressBar();
  try {
    const place = await importPlace(options.config);
    if (typeof place === "number") return place;
    const choices: ImportChoices = {
      dryRun: options.dryRun,
      accept: options.accept,
      author: options.author,
      category: options.category,
      kanal: listOf(options.kanal),
      media: options.media,
    };
    const { text, report, isHeldUp } = await runImport(await open(place, bar), place, choices, bar);
    bar.done();
    consoleReporter.info(text);
    return isHeldUp || report.stories.faulty > 0 ? ExitStatus.Faults : ExitStatus.Done;
  } catch (error) {
    bar.done();
    if (error instanceof ImportFailure) {
      consoleReporter.problem(error.message);
      return ExitStatus.WrongCall;
    }
    const { reportFailure } = await import("./failure.ts");
    return reportFailure(error, NOT_IMPORTED, consoleReporter);
  }
}

async function readCopyFile(name: string): Promise<Uint8Array> {
  try {
    return await readBounded(resolve(name), MOST_TEXT);
  } catch (error) {
    if (!(error instanceof UnusableFile)) throw error;
    const why = {
      missing: "tidak ada",
      "not-a-file": "bukan berkas biasa",
      "too-large": "lebih besar dari 64 MiB",
      unreadable: "tidak dapat dibaca",
    };
    throw new ImportFailure(`Berkas ${name} ${why[error.problem]}.`);
  }
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > MOST_TEXT) throw new ImportFailure("Masukan lebih besar dari 64 MiB.");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
