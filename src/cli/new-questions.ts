import type { Newsroom, NewsroomData, NewsroomFolders, PipedAnswers } from "../inspect/index.ts";
import { fieldsOf, WordsInUse } from "../inspect/index.ts";
import { slugify } from "../language/index.ts";
import { REGENCIES, resolveLocation } from "../places/index.ts";
import { readListed } from "../source/index.ts";
import type { Choice } from "./prompts.ts";
import { ask, choose } from "./prompts.ts";

interface Setting {
  readonly newsroom: Newsroom;
  readonly data: NewsroomData;
  readonly folders: NewsroomFolders;
  /** The code of who wrote last. */
  readonly writer: string | undefined;
}

/** Stories that are asked for the words they use, the last by their paths. */
const MOST_READ = 2000;
/** Words of each kind that are offered. */
const MOST_OFFERED = 300;

/**
 * Asks for what is not known yet of a new story, with what the newsroom has used before.
 *
 * @throws Cancelled
 */
export async function askForStory(
  given: PipedAnswers,
  { newsroom, data, folders, writer }: Setting,
): Promise<PipedAnswers & { readonly title: string; readonly authors: readonly string[] }> {
  const { authors, categories } = data.registries;
  const title = given.title ?? (await ask("Judul berita:", titleFault)).trim();
  const inUse = await wordsInUse(newsroom, folders);
  const author = given.authors ?? [
    await choose(
      "Penulis:",
      [...authors.values()].map(({ code, name, role }) => ({
        value: code,
        label: `${code} (${name})`,
        hint: role,
      })),
      { initial: writer, none: () => "Tidak ada penulis dengan kode atau nama itu." },
    ),
  ];
  const location =
    given.location ??
    (await choose("Tempat berita ditulis:", [NO_PLACE, ...placesToOffer(inUse.places)], {
      own: (typed) => (resolveLocation(typed).ok ? { value: typed, label: typed } : undefined),
      none: placeFault,
    }));
  const [category, ...others] = given.categories ?? [
    categories.size === 0
      ? ""
      : await choose(
          "Kanal:",
          [
            ...[...categories].map(([key, { name }]) => ({ value: key, label: name, hint: key })),
            { value: "", label: "(tanpa kanal)" },
          ],
          { none: () => "Tidak ada kanal dengan nama itu." },
        ),
  ];
  return {
    ...given,
    title,
    authors: author,
    location: location === "" ? undefined : location,
    categories: category === undefined || category === "" ? undefined : [category, ...others],
    tags: given.tags ?? (await askForTopics(inUse.topics)),
  };
}

const NO_PLACE: Choice = { value: "", label: "(tanpa tempat)" };

function titleFault(title: string): string | undefined {
  if (title.trim() === "") return "Judul wajib diisi.";
  if (slugify(title) === "") return "Judul harus memuat huruf Latin atau angka.";
  return title.length > 300 ? "Judul terlalu panjang; paling banyak 300 huruf." : undefined;
}

function placeFault(typed: string): string {
  const result = resolveLocation(typed);
  return result.ok ? "" : result.message;
}

async function askForTopics(inUse: readonly string[]): Promise<string[]> {
  const chosen: string[] = [];
  for (;;) {
    const done: Choice = { value: "", label: chosen.length === 0 ? "(tanpa topik)" : "(selesai)" };
    const left = inUse.filter((topic) => !chosen.includes(topic));
    const topic = await choose(
      chosen.length === 0 ? "Topik:" : "Topik lain:",
      [done, ...left.slice(0, MOST_OFFERED).map((value) => ({ value, label: value }))],
      {
        own: (typed) =>
          slugify(typed) === "" ? undefined : { value: typed, label: typed, hint: "topik baru" },
        none: () => "Topik harus memuat huruf Latin atau angka.",
      },
    );
    if (topic === "") return chosen;
    chosen.push(topic);
  }
}

/** Places in use first, then all others. */
function placesToOffer(inUse: readonly string[]): Choice[] {
  const names = [...inUse, ...REGENCIES.map(({ name }) => name)];
  return [...new Set(names)]
    .filter((name) => resolveLocation(name).ok)
    .map((name) => {
      const result = resolveLocation(name);
      return {
        value: name,
        label: name,
        hint: result.ok ? (result.place.province ?? result.place.country).name : undefined,
      };
    });
}

/** What the newest stories use, the most used first. */
async function wordsInUse(
  { root }: Newsroom,
  { posts }: NewsroomFolders,
): Promise<{ readonly topics: readonly string[]; readonly places: readonly string[] }> {
  const newest = new Set([...posts.markdown].reverse().slice(0, MOST_READ));
  const { markdown } = await readListed(root, posts, (path) => newest.has(path));
  const [topics, places] = [new WordsInUse(), new WordsInUse()];
  for (const file of markdown) {
    const { tags = [], location = [] } = fieldsOf(file, ["tags", "location"]);
    for (const topic of tags) topics.add(topic.trim());
    for (const place of location) places.add(place.trim());
  }
  return { topics: topics.words, places: places.words.slice(0, MOST_OFFERED) };
}
