import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { text as readStream } from "node:stream/consumers";
import { didYouMean, nearest, quote } from "../diagnostics/index.ts";
import { explainError } from "../files/index.ts";
import { meantAuthor, meantCategory, ownFieldSet } from "../front-matter/index.ts";
import type { Newsroom, NewsroomData, NewsroomFolders, PipedAnswers } from "../inspect/index.ts";
import {
  checkFiles,
  listed,
  listNewsroom,
  newStoryPath,
  newStoryText,
  ownFieldLines,
  readNewsroomData,
  readPiped,
} from "../inspect/index.ts";
import { consoleReporter } from "../report/index.ts";
import { Cancelled } from "./cancelled.ts";
import { CheckOutput } from "./check-output.ts";
import { commandLine } from "./command-line.ts";
import type { SiteOptions } from "./config-file.ts";
import { ExitStatus } from "./exit-status.ts";
import { reportFailure } from "./failure.ts";
import { askForStory } from "./new-questions.ts";
import { canAsk } from "./prompts.ts";
import { openNewsroom } from "./site.ts";
import { lastWriter, rememberWriter } from "./writer.ts";

export interface NewOptions extends SiteOptions {
  readonly title?: string | undefined;
  /** A code, or several with commas. */
  readonly author?: string | undefined;
  readonly location?: string | undefined;
  /** A key. */
  readonly category?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  /** Whether it is marked as a draft; where undefined, unless a body was piped. */
  readonly draft?: boolean | undefined;
}

/** Thrown where a story can't be begun as it was asked for, with a sentence for whoever asked where none was said yet. */
class NewFailure extends Error {
  override readonly name = "NewFailure";
}

/**
 * `jejak new`: writes the file of a new story, from options, from what is piped in, or from answers at a terminal. What it
 * writes passes `jejak check`, and no file is ever written over.
 */
export async function newStory(options: NewOptions): Promise<ExitStatus> {
  try {
    const newsroom = await openNewsroom(options);
    const data = await readNewsroomData(newsroom);
    const folders = await listNewsroom(newsroom);
    const given = await answersOf(options);
    const path = await write(newsroom, data, folders, {
      ...(await complete(given, newsroom, data, folders)),
      ...(options.draft === undefined ? {} : { draft: options.draft }),
    });
    const isDraft = options.draft ?? given.body === undefined;
    consoleReporter.info(
      [
        `${path} dibuat${isDraft ? " sebagai draf" : ""}.`,
        ...(given.body === undefined ? ["Tulis isinya di berkas itu."] : []),
        `Melihatnya: ${commandLine("serve")}`,
        `Memeriksanya: ${commandLine("check", path)}`,
      ].join("\n"),
    );
    return ExitStatus.Done;
  } catch (error) {
    if (error instanceof Cancelled) consoleReporter.problem("Dibatalkan. Tidak ada yang ditulis.");
    else if (error instanceof NewFailure) {
      if (error.message !== "") consoleReporter.problem(error.message);
    } else return reportFailure(error, "Tidak ada yang ditulis.", consoleReporter);
    return ExitStatus.WrongCall;
  }
}

/** What was said without a question. */
async function answersOf({
  title,
  author,
  location,
  category,
  tags,
}: NewOptions): Promise<PipedAnswers> {
  // Who has named both needs no more; the input may be a pipe that nobody ever closes.
  const isEnough = title !== undefined && author !== undefined;
  const piped = isEnough || process.stdin.isTTY ? {} : readPiped(await readStream(process.stdin));
  if (piped === undefined) throw new NewFailure(PIPE_HELP);
  const codes = listed(author);
  const topics = (tags ?? []).flatMap(listed);
  const keys = listed(category);
  return {
    title: title?.trim() || piped.title,
    authors: codes.length > 0 ? codes : piped.authors,
    location: location ?? piped.location,
    categories: keys.length > 0 ? keys : piped.categories,
    tags: topics.length > 0 ? topics : piped.tags,
    body: piped.body,
  };
}

const PIPE_HELP = [
  "Yang dialirkan ke jejak new tidak dapat dibaca. Bentuknya salah satu dari ini:",
  "  - isian title, author, location, category, tags, masing-masing sebaris: title: Pasar Ikan Buka Lebih Pagi",
  "  - nilainya saja menurut urutan itu, masing-masing sebaris; baris kosong melewatkan satu isian",
  "  - tulisan lengkap yang kepalanya, di antara dua baris ---, hanya memuat isian itu",
].join("\n");

type Answers = PipedAnswers & { readonly title: string; readonly authors: readonly string[] };

/** Asks for what was not said, where there is somebody to ask. */
async function complete(
  given: PipedAnswers,
  newsroom: Newsroom,
  data: NewsroomData,
  folders: NewsroomFolders,
): Promise<Answers> {
  const writer = await lastWriter(newsroom.root, data.registries.authors);
  const known = codes(given, data);
  if (canAsk()) return await askForStory(known, { newsroom, data, folders, writer });
  const { title, authors = writer === undefined ? undefined : [writer] } = known;
  if (title === undefined) {
    throw new NewFailure(
      `Sebutkan judulnya, misalnya: ${commandLine("new", '"Pasar Ikan Buka Lebih Pagi" --author AO')}`,
    );
  }
  if (authors === undefined) {
    throw new NewFailure(
      `Sebutkan kode penulisnya sesudah --author. Yang terdaftar: ${[...data.registries.authors.keys()].join(", ")}.`,
    );
  }
  return { ...known, title, authors };
}

/** The same with names of authors and kanal as codes and keys; what is none of these is refused. */
function codes(given: PipedAnswers, { registries }: NewsroomData): PipedAnswers {
  const { authors, categories } = registries;
  const kanal = given.categories?.map((name) => {
    const key = meantCategory(name, categories) ?? name;
    if (categories.has(key)) return key;
    const keys = [...categories.keys()];
    throw new NewFailure(
      `Kanal ${quote(key)} tidak terdaftar. ${didYouMean(nearest(key, keys), `Yang terdaftar: ${keys.join(", ")}.`)}`,
    );
  });
  const known = given.authors?.map((name) => {
    const code = authors.has(name) ? name : meantAuthor(name, authors);
    if (code !== undefined) return code;
    const all = [...authors.keys()];
    throw new NewFailure(
      `Kode penulis ${quote(name)} tidak terdaftar. ${didYouMean(nearest(name, all), `Yang terdaftar: ${all.join(", ")}.`)}`,
    );
  });
  return { ...given, authors: known, categories: kanal && [...new Set(kanal)] };
}

/** @returns the path of the file that was written, from the root */
async function write(
  newsroom: Newsroom,
  { registries }: NewsroomData,
  { posts }: NewsroomFolders,
  { body, draft, tags = [], ...answers }: Answers & { readonly draft?: boolean },
): Promise<string> {
  const { root, now, options } = newsroom;
  const setup = { zone: registries.site.zone, now, folder: options.posts, taken: posts.markdown };
  const path = newStoryPath(answers.title, setup);
  if (path === undefined) {
    throw new NewFailure(`Judul ${quote(answers.title)} tidak memuat huruf Latin atau angka.`);
  }
  const story = { ...answers, tags };
  // A draft's faults would only be warnings till it is to be published.
  const own = ownFieldLines(ownFieldSet(options.fields, registries.site.zone));
  const finished = newStoryText({ ...story, draft: false }, setup, body, own);
  const given = new Map([[path, encode(finished)]]);
  const found = await checkFiles(newsroom, [path], given);
  const errors = found.filter(({ severity }) => severity === "error");
  if (errors.length > 0) {
    const output = await CheckOutput.open(root, "text", new Map([[path, finished]]));
    output.tell(errors, "Tidak ada yang ditulis.");
    throw new NewFailure("");
  }
  // A required field of the site's own holds an example by now.
  const isDraft = draft ?? (body === undefined || own.some(({ isRequired }) => isRequired));
  const text = newStoryText({ ...story, draft: isDraft }, setup, body, own);
  await writeNew(join(root, path), encode(text));
  await rememberWriter(root, answers.authors[0] ?? "");
  return path;
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Writes a file that must not be there yet. */
async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes, { flag: "wx" });
  } catch (error) {
    throw new NewFailure(`Berkas tidak dapat ditulis: ${explainError(error)}.`);
  }
}
