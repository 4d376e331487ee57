// Runs on the search page alone, which is whole without it: other ways to the stories are there.

import type { Pagefind, Response } from "./search-index.ts";
import { resultItem } from "./search-result.ts";
import { fill } from "./texts.ts";

/** Results that are shown at once; each costs a small file. */
const STEP = 10;
/** How long the index waits for another letter, in milliseconds. */
const PAUSE = 200;

const root = document.querySelector<HTMLElement>("[data-search]");
if (root) start(root);

function start(root: HTMLElement): void {
  const find = <Kind extends HTMLElement>(name: string) =>
    root.querySelector<Kind>(`[data-search-${name}]`) as Kind;
  const form = find<HTMLFormElement>("form");
  const [status, list, more] = [find("status"), find("results"), find<HTMLButtonElement>("more")];
  const fields = form.elements as unknown as Record<string, HTMLInputElement>;
  const value = (name: string): string => fields[name]?.value.trim() ?? "";

  let index: Promise<Pagefind> | undefined;
  /** Goes up with each search, so that a late answer is not shown over a newer one. */
  let current = 0;
  let timer = 0;
  let found: Response["results"] = [];

  const load = (): Promise<Pagefind> => {
    index ??= openIndex(root.dataset.search ?? "");
    return index;
  };

  const itemsFrom = async (start: number): Promise<HTMLElement[]> => {
    const results = found.slice(start, start + STEP).map((result) => result.data());
    return (await Promise.all(results)).map(resultItem);
  };

  const show = (items: readonly HTMLElement[]): void => {
    for (const item of items) list.append(item);
    more.hidden = list.children.length >= found.length;
  };

  const showMore = async (): Promise<void> => {
    const asked = current;
    const items = await itemsFrom(list.children.length);
    if (asked !== current) return;
    show(items);
    // Who pressed the button goes on with the first of what it brought.
    items[0]?.querySelector("a")?.focus();
  };

  const search = async (): Promise<void> => {
    clearTimeout(timer);
    current += 1;
    const asked = current;
    const query = value("q");
    remember(["q", "kanal", "urut"].map((name) => [name, value(name)]));
    if (!query) return clear("");
    if (!index) status.textContent = TEXTS.search.searching;
    try {
      const pagefind = await load();
      const { results } = await pagefind.search(query, {
        filters: value("kanal") ? { kanal: value("kanal") } : {},
        sort: value("urut") ? { tanggal: "desc" } : {},
      });
      if (asked !== current) return;
      found = results;
      const items = await itemsFrom(0);
      if (asked !== current) return;
      clear(told(results.length, query));
      show(items);
    } catch {
      // The next search begins anew, and may be luckier.
      index?.then((pagefind) => pagefind.destroy()).catch(() => {});
      index = undefined;
      if (asked === current) {
        clear(TEXTS.search.failed);
      }
    }
  };

  const clear = (said: string): void => {
    list.textContent = "";
    more.hidden = true;
    status.textContent = said;
  };

  const wanted = new URLSearchParams(location.search);
  wanted.forEach((text, name) => {
    const field = fields[name];
    // A kanal that is gone chooses nothing rather than an empty line.
    if (field && (name === "q" || form.querySelector(`option[value="${CSS.escape(text)}"]`))) {
      field.value = text;
    }
  });
  form.addEventListener("focusin", () => void load().catch(() => {}));
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(search, PAUSE);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    search();
  });
  more.addEventListener("click", () => void showMore().catch(() => {}));
  if (value("q")) search();
}

async function openIndex(folder: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(`${folder}pagefind.js`);
  // A worker would load the same program a second time.
  await pagefind.options({ noWorker: true, excerptEllipsis: "…" });
  await pagefind.init();
  return pagefind;
}

/** Keeps the search in the address, so that it can be shared and is there on the way back. */
function remember(entries: readonly (readonly [string, string] | string[])[]): void {
  const query = new URLSearchParams(
    entries.filter(([, text]) => text).map(([name = "", text = ""]) => [name, text]),
  ).toString();
  history.replaceState(null, "", query ? `?${query}` : location.pathname);
}

function told(count: number, query: string): string {
  return count
    ? fill(TEXTS.search.found, { count, query })
    : fill(TEXTS.search.nothingFound, { query });
}
