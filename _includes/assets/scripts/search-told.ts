import { parseQuery } from "../../../src/search/query.ts";
import type { Answer, Choices, SiteIndex } from "./search-index.ts";
import { element } from "./search-result.ts";
import { fill } from "./texts.ts";

/** What is said above the results: how many there are, or what to do where there are none. */
export async function told(
  query: string,
  choices: Choices,
  answer: Answer,
  index: SiteIndex,
): Promise<(Node | string)[]> {
  const { count, missing, partial } = answer;
  if (partial) return [fill(TEXTS.search.partlyFound, { query, count })];
  if (count) return [fill(TEXTS.search.found, { query, count })];
  const { kanal: category } = choices;
  if (category && !missing.length) {
    const all = { ...choices, kanal: "" };
    if ((await index.search(query, all)).count) {
      const link = searchLink(TEXTS.search.allCategories, query, all);
      return filled(fill(TEXTS.search.otherCategories, { query, category, words: MARK }), [link]);
    }
  }
  const near = missing.length ? await index.near(query, missing) : [];
  if (near.length) {
    return filled(fill(TEXTS.search.nearWords, { query, words: MARK }), listed(near, choices));
  }
  const rest = listed(await searchable(query, choices, answer, index), choices);
  if (!rest.length) return [fill(TEXTS.search.nothingFound, { query })];
  if (!missing.length) return filled(fill(TEXTS.search.notTogether, { query, words: MARK }), rest);
  const quoted = missing.map((word) => `“${word}”`).join(", ");
  const words = { query, missing: quoted, words: MARK };
  return filled(fill(TEXTS.search.missingWords, words), rest);
}

/** Stands for what is no text; no reader types it. */
const MARK = "\uFFFC";

/** A text with nodes in the place of the mark; the last, should a reader have pasted one. */
function filled(text: string, nodes: readonly (Node | string)[]): (Node | string)[] {
  const at = text.lastIndexOf(MARK);
  return at < 0 ? [text] : [text.slice(0, at), ...nodes, text.slice(at + 1)];
}

/** The words that are somewhere, together if they are, else each. */
async function searchable(
  query: string,
  choices: Choices,
  { missing }: Answer,
  index: SiteIndex,
): Promise<string[]> {
  const words = parseQuery(query)
    .filter(({ written, optional }) => !optional && !missing.includes(written))
    .map(({ written }) => written);
  const tries = missing.length ? [words.join(" ")] : words.length > 1 ? words : [];
  const answers = await Promise.all(
    tries.map((each) => (each ? index.search(each, choices) : undefined)),
  );
  return tries.filter((_, at) => answers[at]?.count && !answers[at]?.partial);
}

/** "a, b atau c", each a link. */
function listed(queries: readonly string[], choices: Choices): (Node | string)[] {
  return queries.flatMap((query, at) => {
    const between = at === 0 ? "" : at === queries.length - 1 ? ` ${TEXTS.search.or} ` : ", ";
    return [between, searchLink(query, query, choices)];
  });
}

function searchLink(text: string, query: string, choices: Choices): HTMLElement {
  const link = element("a", "", text);
  link.href = address(query, choices);
  return link;
}

/** The search page's own address for a search, without what is not chosen. */
export function address(query: string, { kanal, newestFirst }: Choices): string {
  const search = new URLSearchParams();
  if (query) search.set("q", query);
  if (kanal) search.set("kanal", kanal);
  if (newestFirst) search.set("urut", "terbaru");
  return `${location.pathname}${String(search) && `?${search}`}`;
}
