// Only on pages of live coverages, which are whole without it: the order that a reader chose, and new reports while it runs.
import { fill } from "./texts.ts";

const KEY = "jejak-live-order";
/** How long the page waits between two questions, in milliseconds; longer each time that it gets no answer. */
const EVERY = 60_000;
const LONGEST = 15 * 60_000;

const list = document.querySelector<HTMLElement>("[data-live-entries]");
const status = document.querySelector<HTMLElement>("[data-live]");

const entriesOf = (parent: ParentNode): HTMLElement[] =>
  Array.from(parent.querySelectorAll<HTMLElement>(".live-entry"));
/** A report's address: the id of its heading. */
const idOf = (entry: HTMLElement): string => entry.getAttribute("aria-labelledby") ?? "";

let isOldestFirst = false;

function turn(): void {
  for (const entry of entriesOf(document).reverse()) list?.append(entry);
}

/** Puts a button in place of the link to the first report, which turns the order around and remembers it. */
function startOrder(): void {
  const link = document.querySelector<HTMLElement>("[data-live-first]");
  if (!link) return;
  const button = document.createElement("button");
  button.type = "button";
  const show = (): void => {
    button.textContent = isOldestFirst ? TEXTS.live.newestFirst : TEXTS.live.oldestFirst;
  };
  const choose = (oldestFirst: boolean): void => {
    if (oldestFirst !== isOldestFirst) turn();
    isOldestFirst = oldestFirst;
    show();
  };
  button.onclick = () => {
    choose(!isOldestFirst);
    try {
      localStorage.setItem(KEY, isOldestFirst ? "1" : "");
    } catch {
      // A browser that keeps nothing forgets this, too.
    }
  };
  link.replaceWith(button);
  show();
  try {
    // Whoever follows an address of a report stays with it.
    if (localStorage.getItem(KEY) && !location.hash) choose(true);
  } catch {
    // As above.
  }
}

/** Asks for the page again while it runs, is seen and online; shows what is new only when the reader wants it. */
function startUpdates(): void {
  if (status?.dataset.live !== "running" || !list) return;
  let wait = EVERY;
  let tag: string | null = null;
  let timer = 0;
  let latest: Document | undefined;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "live-new";
  button.hidden = true;
  // Said once to those who hear the page, and moves nothing.
  const told = document.createElement("div");
  told.setAttribute("role", "status");
  told.append(button);
  document.body.append(told);

  const missing = (page: Document): HTMLElement[] => {
    const known = new Set(entriesOf(document).map(idOf));
    return entriesOf(page).filter((entry) => !known.has(idOf(entry)));
  };
  const take = (page: Document): void => {
    const fresh = missing(page);
    const next = page.querySelector<HTMLElement>("[data-live]");
    const [words, newWords] = [status.querySelector("p"), next?.querySelector("p")];
    if (words && newWords) words.replaceWith(document.importNode(newWords, true));
    // The newest of them first, as they come.
    const entries = fresh.map((entry) => document.importNode(entry, true));
    if (isOldestFirst) for (const entry of entries.reverse()) list.append(entry);
    else list.prepend(...entries);
    const first = entries[0]?.querySelector<HTMLElement>("h2");
    if (!first) return;
    first.tabIndex = -1;
    first.focus();
  };
  button.onclick = () => {
    button.hidden = true;
    if (latest) take(latest);
  };

  const ask = async (): Promise<boolean> => {
    // The browser asks with If-None-Match, and has the page at hand where nothing changed.
    const answer = await fetch(location.pathname, { cache: "no-cache" });
    if (!answer.ok) throw new Error(String(answer.status));
    const mark = answer.headers.get("etag") ?? answer.headers.get("last-modified");
    if (mark && mark === tag) return true;
    tag = mark;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const count = missing(page).length;
    if (count > 0) {
      latest = page;
      const words = fill(TEXTS.live.new, { count });
      if (button.textContent !== words) button.textContent = words;
      button.hidden = false;
    }
    const isOver = page.querySelector<HTMLElement>("[data-live]")?.dataset.live !== "running";
    if (isOver && count === 0) take(page);
    return !isOver;
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(look, wait);
  };
  const look = (): void => {
    // Nobody looks, or there is no way out: asked again when that changes.
    if (document.hidden || !navigator.onLine) return;
    ask().then(
      (goesOn) => {
        wait = EVERY;
        if (goesOn) later();
        else stop();
      },
      () => {
        wait = Math.min(wait * 2, LONGEST);
        later();
      },
    );
  };
  const wake = (): void => {
    if (!document.hidden && navigator.onLine) later();
  };
  const stop = (): void => {
    document.removeEventListener("visibilitychange", wake);
    removeEventListener("online", wake);
  };
  document.addEventListener("visibilitychange", wake);
  addEventListener("online", wake);
  later();
}

startOrder();
startUpdates();
