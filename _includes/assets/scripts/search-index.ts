import { type FormOfRoot, find, type PartWords } from "../../../src/search/find.ts";
import {
  type Manifest,
  type NearWords,
  type PartEntry,
  type Shown,
  TEXTS_A_FILE,
  type WordFile,
} from "../../../src/search/format.ts";
import { nearWords } from "../../../src/search/near-words.ts";
import { hasPhrase, phrasesOf } from "../../../src/search/phrase.ts";

/** What a reader chose beside the words. */
export interface Choices {
  readonly kanal: string;
  readonly newestFirst: boolean;
}

/** What was found, and what may be looked for instead. */
export interface Answer {
  readonly count: number;
  /** Whether each lacks one of the words. */
  readonly partial: boolean;
  /** Words that are nowhere. */
  readonly missing: readonly string[];
  readonly isWanted: (form: string) => boolean;
  shown(from: number, to: number): Promise<Shown[]>;
}

/** A quotation is looked for in so many texts at once, and in so many of the best in all. */
const BATCH = 24;
const MOST_READ = 120;

/** A range of files that a beginning of a word reaches over is not loaded further. */
const MOST_FILES = 3;

/** The site's index, of which only what is asked for is loaded. */
export class SiteIndex {
  private readonly folder: string;
  private readonly parts: readonly PartFiles[];
  private readonly words: string | undefined;

  private constructor(folder: string, manifest: Manifest) {
    this.folder = `${folder}p/`;
    this.parts = manifest.parts.map((part) => new PartFiles(this.folder, part));
    this.words = manifest.words;
  }

  /** @param folder URL of the index, with the slash at its end */
  static async open(folder: string): Promise<SiteIndex> {
    return new SiteIndex(folder, await load<Manifest>(`${folder}search.json`, "no-cache"));
  }

  async search(query: string, { kanal, newestFirst }: Choices): Promise<Answer> {
    const finding = await find(query, this.parts, { kanal, newestFirst });
    const phrases = phrasesOf(query);
    let { records } = finding;
    if (phrases.length) records = await this.withPhrases(records, phrases);
    return {
      count: records.length,
      partial: finding.partial && !phrases.length,
      missing: finding.missing,
      isWanted: finding.isWanted,
      shown: (from, to) => this.shown(records.slice(from, to)),
    };
  }

  /**
   * Searches that are near to one that found nothing and find something, the likeliest first: with the
   * word that is nowhere put right, or for the right word alone.
   */
  async near(query: string, missing: readonly string[]): Promise<string[]> {
    if (this.words === undefined) return [];
    const { words } = await load<NearWords>(this.folder + this.words);
    const vocabulary = words.split(" ");
    const [first = "", ...others] = missing;
    const offered = nearWords(first, vocabulary);
    const corrected = offered.map((word) =>
      others.reduce(
        (all, other) => all.replace(other, nearWords(other, vocabulary)[0] ?? other),
        query.replace(first, word),
      ),
    );
    const findings = await Promise.all(corrected.map((each) => find(each, this.parts)));
    const whole = corrected.filter((_, index) => findings[index]?.records.length);
    return whole.length ? whole : offered;
  }

  private async withPhrases(
    records: readonly number[],
    phrases: readonly (readonly string[])[],
  ): Promise<number[]> {
    const kept: number[] = [];
    for (let start = 0; start < Math.min(records.length, MOST_READ); start += BATCH) {
      const batch = records.slice(start, Math.min(start + BATCH, MOST_READ));
      const texts = await this.shown(batch);
      batch.forEach((record, index) => {
        const { title = "", text = "" } = texts[index] ?? {};
        if (phrases.every((phrase) => hasPhrase(`${title}\n${text}`, phrase))) kept.push(record);
      });
    }
    return kept;
  }

  private async shown(records: readonly number[]): Promise<Shown[]> {
    const all = await Promise.all(
      records.map((record) => {
        let at = record;
        const part = this.parts.find(({ size }) => {
          if (at < size) return true;
          at -= size;
          return false;
        });
        return part?.text(at);
      }),
    );
    return all.filter((each): each is Shown => each !== undefined);
  }
}

/** One part, its files loaded once. */
class PartFiles implements PartWords {
  readonly size: number;
  readonly asWritten: true | undefined;
  private readonly folder: string;
  private readonly starts: readonly string[];
  private readonly loaded = new Map<string, Promise<unknown>>();

  constructor(folder: string, { folder: name, size, starts, asWritten }: PartEntry) {
    this.folder = `${folder}${name}/`;
    this.size = size;
    this.asWritten = asWritten;
    this.starts = starts;
  }

  async ofRoot(root: string): Promise<FormOfRoot[]> {
    return forms(root, (await this.words(this.fileOf(root))).get(root));
  }

  async withPrefix(prefix: string): Promise<FormOfRoot[]> {
    const first = this.fileOf(prefix);
    const last = Math.min(this.fileOf(`${prefix}\uFFFF`), first + MOST_FILES - 1);
    const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    const files = await Promise.all(numbers.map((number) => this.words(number)));
    const found: FormOfRoot[] = [];
    for (const file of files) {
      for (const [root, value] of file)
        if (root.startsWith(prefix)) found.push(...forms(root, value));
    }
    return found;
  }

  async text(at: number): Promise<Shown | undefined> {
    const name = `t${Math.floor(at / TEXTS_A_FILE)}`;
    const file = await this.file(name, (texts: readonly Shown[]) => texts);
    return file[at % TEXTS_A_FILE];
  }

  /** Number of the file of words that a root is in, if it is anywhere. */
  private fileOf(root: string): number {
    let [low, high] = [0, this.starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? "") <= root) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** A map, since "constructor" is a word, too. */
  private words(number: number): Promise<Map<string, WordFile[string]>> {
    return this.file(`w${number}`, (file: WordFile) => new Map(Object.entries(file)));
  }

  private file<Contents, Read>(name: string, read: (contents: Contents) => Read): Promise<Read> {
    let file = this.loaded.get(name);
    if (file === undefined) {
      file = load<Contents>(`${this.folder}${name}.json`).then(read);
      this.loaded.set(name, file);
    }
    return file as Promise<Read>;
  }
}

function forms(root: string, value: WordFile[string] | undefined): FormOfRoot[] {
  if (value === undefined) return [];
  if (typeof value === "string") return [[root, value]];
  const found: FormOfRoot[] = [];
  for (let at = 0; at < value.length; at += 2) found.push([value[at] ?? "", value[at + 1] ?? ""]);
  return found;
}

async function load<Contents>(url: string, cache: RequestCache = "default"): Promise<Contents> {
  const response = await fetch(url, { cache });
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return (await response.json()) as Contents;
}
