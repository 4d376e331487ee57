import { lstat, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { explainError } from "../files/index.ts";
import type { Reporter } from "../report/index.ts";
import { consoleReporter } from "../report/index.ts";
import type { Answer, ReadTemplate, StarterAnswers, StarterVersions } from "../starter/index.ts";
import {
  DEFAULT_AUTHOR,
  DEFAULT_CATEGORIES,
  emailAt,
  readCategories,
  readCode,
  readEmail,
  readLine,
  readUrl,
  readZone,
  starterFiles,
} from "../starter/index.ts";
import { Cancelled } from "./cancelled.ts";
import { ExitStatus } from "./exit-status.ts";
import type { GivenAnswers } from "./init-questions.ts";

/** What a call of `jejak init` may say; the rest is asked where there is somebody to ask. */
export interface InitOptions {
  /** Where the newsroom is made. */
  readonly folder?: string | undefined;
  readonly name?: string | undefined;
  readonly url?: string | undefined;
  readonly description?: string | undefined;
  readonly zone?: string | undefined;
  /** Names, with commas between. */
  readonly category?: string | undefined;
  /** Code of who writes first. */
  readonly author?: string | undefined;
  readonly authorName?: string | undefined;
  readonly company?: string | undefined;
  readonly address?: string | undefined;
  readonly email?: string | undefined;
  readonly editorial?: string | undefined;
  readonly business?: string | undefined;
  /** Asks nothing. */
  readonly yes?: boolean | undefined;
}

/** The package whose files a newsroom is made of. */
export interface StarterPackage {
  readonly template: ReadTemplate;
  readonly versions: StarterVersions;
  /** The clock, in milliseconds since 1970. */
  readonly now: number;
}

/** Thrown where a newsroom can't be begun as it was asked for. */
class InitFailure extends Error {
  override readonly name = "InitFailure";
}

/**
 * `jejak init`: makes a newsroom that builds at once, from options or from answers at a terminal. A file that is there is never
 * written over; a folder with files is only used after asking.
 */
export async function init(
  options: InitOptions,
  starter: StarterPackage,
  reporter: Reporter = consoleReporter,
): Promise<ExitStatus> {
  try {
    const { canAsk, confirm } = await import("./prompts.ts");
    const isAsking = options.yes !== true && canAsk();
    const given = readGiven(options);
    const root = resolve(options.folder ?? ".");
    const there = await filesIn(root);
    if (there > 0 && options.yes !== true) {
      const where = `Folder ${shown(root)} sudah berisi ${there} berkas atau folder.`;
      if (!isAsking)
        throw new InitFailure(
          `${where} Tambahkan --yes untuk tetap memakainya; yang sudah ada tidak diubah.`,
        );
      if (!(await confirm(`${where} Yang sudah ada tidak akan diubah. Lanjutkan?`)))
        throw new Cancelled();
    }
    const answers = isAsking
      ? await import("./init-questions.ts").then(({ askForNewsroom }) => askForNewsroom(given))
      : withDefaults(given);
    const files = starterFiles(answers, starter);
    const kept = await writeAll(root, files);
    reporter.info(summary(root, answers, files.size - kept.length, kept));
    return ExitStatus.Done;
  } catch (error) {
    if (error instanceof Cancelled) reporter.problem("Dibatalkan. Tidak ada yang ditulis.");
    else if (error instanceof InitFailure) reporter.problem(error.message);
    else throw error;
    return ExitStatus.WrongCall;
  }
}

/** What was said, read; all that can't be used is told at once. */
function readGiven(options: InitOptions): GivenAnswers {
  const faults: string[] = [];
  const read = <Value>(
    typed: string | undefined,
    how: (typed: string) => Answer<Value>,
  ): Value | undefined => {
    if (typed === undefined) return undefined;
    const answer = how(typed);
    if (!("fault" in answer)) return answer.value;
    faults.push(answer.fault);
    return undefined;
  };
  const line = (typed: string | undefined, what: string) =>
    read(typed, (text) => readLine(text, what));
  const code = read(options.author, readCode);
  const name = line(options.authorName, "Nama penulis");
  const given: GivenAnswers = {
    name: line(options.name, "Nama media"),
    url: read(options.url, readUrl),
    description: line(options.description, "Keterangan"),
    zone: read(options.zone, readZone),
    categories: read(options.category, readCategories),
    author: code === undefined ? undefined : { code, name: name ?? code },
    company: line(options.company, "Badan hukum penerbit"),
    address: line(options.address, "Alamat redaksi"),
    email: read(options.email, readEmail),
    editorial: line(options.editorial, "Penanggung jawab redaksi"),
    business: line(options.business, "Penanggung jawab usaha"),
  };
  if (name !== undefined && options.author === undefined)
    faults.push("Sebutkan juga kode penulisnya sesudah --author, misalnya --author AO.");
  if (faults.length > 0) throw new InitFailure(faults.join("\n"));
  return given;
}

/** What a newsroom is of which only name and address were said. */
function withDefaults(given: GivenAnswers): StarterAnswers {
  const { name, url } = given;
  if (name === undefined || url === undefined)
    throw new InitFailure(
      'Sebutkan nama media dan alamat situsnya, misalnya: --name "Kabar Contoh" --url contoh.id',
    );
  const email = given.email ?? emailAt(url);
  if (email === undefined)
    throw new InitFailure(
      "Sebutkan surel redaksi sesudah --email; ke sanalah hak jawab diajukan (UU Pers pasal 5).",
    );
  return {
    name,
    url,
    email,
    description: given.description ?? `Berita dari ${name}.`,
    zone: given.zone ?? "WIB",
    categories: given.categories ?? DEFAULT_CATEGORIES,
    author: given.author ?? DEFAULT_AUTHOR,
    company: given.company ?? "",
    address: given.address ?? "",
    editorial: given.editorial ?? "",
    business: given.business ?? "",
  };
}

/** What a folder may hold and still be empty to whoever made it. */
const NOTHING = new Set([".git", ".DS_Store", "Thumbs.db"]);

/** How much lies in a folder, which need not exist. */
async function filesIn(root: string): Promise<number> {
  try {
    return (await readdir(root)).filter((name) => !NOTHING.has(name)).length;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return 0;
    throw new InitFailure(`Folder ${shown(root)} tidak dapat dipakai: ${explainError(error)}.`);
  }
}

/**
 * Writes all files that aren't there yet.
 *
 * @returns those that are there and hold something else
 */
async function writeAll(root: string, files: ReadonlyMap<string, string>): Promise<string[]> {
  const kept: string[] = [];
  for (const [path, text] of files) {
    const file = join(root, path);
    try {
      await mkdir(dirname(file), { recursive: true });
      // A link would lead the text out of the folder; "wx" refuses any that is there.
      await writeFile(file, text, { flag: "wx" });
    } catch (error) {
      const isThere = (error as NodeJS.ErrnoException).code === "EEXIST";
      const stat = isThere ? await lstat(file).catch(() => undefined) : undefined;
      if (stat === undefined)
        throw new InitFailure(`${path} tidak dapat ditulis: ${explainError(error)}.`);
      const isSame = stat.isFile() && (await readFile(file, "utf8").catch(() => "")) === text;
      if (!isSame) kept.push(path);
    }
  }
  return kept;
}

function summary(
  root: string,
  answers: StarterAnswers,
  written: number,
  kept: readonly string[],
): string {
  const open = [answers.company, answers.address, answers.editorial, answers.business];
  return [
    `Redaksi ${answers.name} siap di ${shown(root)}: ${written} berkas ditulis.`,
    ...(kept.length === 0
      ? []
      : [
          `Sudah ada dan tidak diubah: ${kept.join(", ")}.`,
          ...(kept.includes("package.json")
            ? ["Tambahkan paketnya: npm install @11ty/eleventy eleventy-plugin-jejak"]
            : []),
        ]),
    ...(open.includes("")
      ? [
          "Lengkapi _data/newsroom.yaml sebelum terbit: UU Pers pasal 12 mewajibkan nama, alamat, dan penanggung jawab diumumkan.",
        ]
      : []),
    "",
    "Selanjutnya:",
    ...(root === process.cwd() ? [] : [`  cd ${shown(root)}`]),
    "  npm install",
    "  npm start          menampilkan situs di http://localhost:8080/",
    "  npm run new        membuat tulisan",
    "Panduannya: README.md dan panduan/panduan-kontributor.md",
  ].join("\n");
}

/** A folder as whoever called would type it. */
function shown(folder: string): string {
  const way = relative(process.cwd(), folder);
  if (way === "") return "ini";
  const path = way.startsWith("..") ? folder : way;
  return /\s/u.test(path) ? JSON.stringify(path) : path;
}
