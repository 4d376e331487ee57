import { nameKey } from "../../language/index.ts";
import type { Newsroom } from "../newsroom.ts";

/** What a text is most likely about, in the newsroom's own words. */
export interface Suggestion {
  readonly category: string | undefined;
  readonly topics: readonly string[];
}

/** A topic is suggested when the text names it so often … */
const LEAST_MENTIONS = 2;
const MOST_TOPICS = 5;
/** … and a kanal when its stories speak of the text's words so much more often than others'. */
const LEAST_LEAD = 1.5;

/**
 * Suggests the kanal and the topics of a text: topics of earlier stories that it names, the kanal whose stories are about
 * the same.
 */
export function suggestSubjects(title: string, text: string, newsroom: Newsroom): Suggestion {
  const words = wordsOf(`${title} ${text}`);
  const topics = [...topicsOf(newsroom)]
    .map(([name, uses]) => ({ name, uses, times: mentions(name, title, text) }))
    .filter(({ times }) => times >= LEAST_MENTIONS)
    .sort((a, b) => b.times - a.times || b.uses - a.uses)
    .slice(0, MOST_TOPICS)
    .map(({ name }) => name);
  return { category: likelyCategory(words, topics, newsroom), topics };
}

function topicsOf({ stories }: Newsroom): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { topics } of stories)
    for (const name of topics) uses.set(name, (uses.get(name) ?? 0) + 1);
  return uses;
}

/** How often a text names a topic as a word; in the headline it counts twice. */
function mentions(name: string, title: string, text: string): number {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replace(/\s+/gu, "\\s+");
  // An abbreviation is written in capitals: "PAN" is no pan.
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`,
    /^\p{Lu}+$/u.test(name) ? "gu" : "giu",
  );
  const times = (where: string) => where.match(pattern)?.length ?? 0;
  return 2 * times(title) + times(text);
}

/** Words that tell of no subject. */
const COMMON = new Set(
  "yang dan di ke dari untuk dengan pada dalam adalah ini itu atau tidak akan sudah telah oleh sebagai juga karena ada para bagi kata ujar lebih bisa dapat hari tahun warga orang kami mereka saat setelah hingga serta tersebut indonesia".split(
    " ",
  ),
);

function wordsOf(text: string): Set<string> {
  return new Set(
    (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !COMMON.has(word)),
  );
}

function likelyCategory(
  words: ReadonlySet<string>,
  topics: readonly string[],
  { stories, registries }: Newsroom,
): string | undefined {
  const wanted = new Set(topics.map(nameKey));
  const scores = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const story of stories) {
    const key = story.category;
    if (key === undefined || !registries.categories.has(key)) continue;
    const shared = [...wordsOf(`${story.title} ${story.topics.join(" ")}`)].filter((word) =>
      words.has(word),
    ).length;
    const same = story.topics.filter((topic) => wanted.has(nameKey(topic))).length;
    scores.set(key, (scores.get(key) ?? 0) + shared + 3 * same);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  // The kanal's own name in the text speaks for it, too.
  const ranked = [...registries.categories]
    .map(([key, { name }]) => {
      const mean = (scores.get(key) ?? 0) / Math.sqrt(1 + (counts.get(key) ?? 0));
      return { key, score: mean + (words.has(name.toLowerCase()) ? 1 : 0) };
    })
    .sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  if (first === undefined || first.score < 1) return undefined;
  return second === undefined || first.score >= LEAST_LEAD * second.score ? first.key : undefined;
}
