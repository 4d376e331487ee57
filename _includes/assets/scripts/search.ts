// Runs on the search page alone, which is whole without it: other ways to the stories are there.
import { type Answer, type Choices, SiteIndex } from "./search-index.ts";
import { keepPlace, placeKept } from "./search-place.ts";
import { resultItem } from "./search-result.ts";
import { address, told } from "./search-told.ts";

/** Results that are shown at once. */
const STEP = 10;
/** How long the index waits for another letter, in milliseconds. */
const PAUSE = 200;

const PAGE = document.documentElement;

/** The form and its answers. */
class SearchPage {
  private readonly root: HTMLElement;
  private readonly form: HTMLFormElement;
  private readonly status: HTMLElement;
  private readonly list: HTMLElement;
  private readonly more: HTMLButtonElement;
  private index: Promise<SiteIndex> | undefined;
  /** Goes up with each search, so that a late answer is not shown over a newer one. */
  private current = 0;
  private timer = 0;
  private answer: Answer | undefined;

  constructor(root: HTMLElement, form: HTMLFormElement) {
    const find = <Kind extends HTMLElement>(name: string) =>
      root.querySelector<Kind>(`[data-search-${name}]`) as Kind;
    this.root = root;
    this.form = form;
    this.status = find("status");
    this.list = find("results");
    this.more = find("more");
  }

  start(): void {
    this.readAddress();
    this.form.addEventListener("focusin", () => void this.load().catch(() => {}));
    this.form.addEventListener("input", () => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.searchAnew(), PAUSE);
    });
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.searchAnew();
    });
    this.more.addEventListener("click", () => void this.showMore());
    const place = placeKept();
    this.search(Math.max(STEP, place.shown)).then(() => place.restore());
  }

  private readAddress(): void {
    new URLSearchParams(location.search).forEach((text, name) => {
      const field = this.field(name);
      // A kanal that is gone chooses nothing rather than an empty line.
      const isOffered = () => this.form.querySelector(`option[value="${CSS.escape(text)}"]`);
      if (field && (name === "q" || isOffered())) field.value = text;
    });
  }

  private field(name: string): HTMLInputElement | undefined {
    return (this.form.elements as unknown as Record<string, HTMLInputElement>)[name];
  }

  private value(name: string): string {
    return this.field(name)?.value.trim() ?? "";
  }

  private get choices(): Choices {
    return { kanal: this.value("kanal"), newestFirst: this.value("urut") !== "" };
  }

  private load(): Promise<SiteIndex> {
    this.index ??= SiteIndex.open(this.root.dataset.search ?? "");
    return this.index;
  }

  private async searchAnew(): Promise<void> {
    await this.search(STEP);
    keepPlace(this.list.children.length);
  }

  private async search(count: number): Promise<void> {
    clearTimeout(this.timer);
    this.current += 1;
    const asked = this.current;
    const query = this.value("q");
    history.replaceState(history.state, "", address(query, this.choices));
    if (!query) {
      this.answer = undefined;
      this.clear([]);
      return this.rest();
    }
    this.move();
    if (!this.index) this.status.textContent = TEXTS.search.searching;
    try {
      const [found, items, said] = await this.ask(query, count).catch(() => {
        // The site may have been published anew since its index was opened.
        this.index = undefined;
        return this.ask(query, count);
      });
      if (asked !== this.current) return;
      this.answer = found;
      this.clear(said);
      this.show(items);
    } catch {
      // The next search begins anew, and may be luckier.
      this.index = undefined;
      if (asked !== this.current) return;
      this.clear([TEXTS.search.failed]);
      this.rest();
    }
  }

  private async ask(
    query: string,
    count: number,
  ): Promise<[Answer, HTMLElement[], (Node | string)[]]> {
    const index = await this.load();
    const found = await index.search(query, this.choices);
    const [items, said] = await Promise.all([
      this.itemsFrom(found, 0, count),
      told(query, this.choices, found, index),
    ]);
    return [found, items, said];
  }

  private async itemsFrom(found: Answer, from: number, to: number): Promise<HTMLElement[]> {
    const home = this.root.dataset.searchRoot ?? "/";
    return (await found.shown(from, to)).map((each) => resultItem(each, home, found.isWanted));
  }

  private async showMore(): Promise<void> {
    const { answer, list } = this;
    if (!answer) return;
    const asked = this.current;
    const from = list.children.length;
    this.move();
    this.more.hidden = true;
    const items = await this.itemsFrom(answer, from, from + STEP).catch(() => []);
    if (asked !== this.current) return;
    this.show(items);
    keepPlace(list.children.length);
    // Who pressed the button goes on with the first of what it brought.
    items[0]?.querySelector("a")?.focus({ preventScroll: true });
  }

  private clear(said: readonly (Node | string)[]): void {
    this.list.textContent = "";
    this.more.hidden = true;
    this.status.textContent = "";
    this.status.append(...said);
  }

  private show(items: readonly HTMLElement[]): void {
    this.list.append(...items);
    this.more.hidden = this.list.children.length >= (this.answer?.count ?? 0);
    this.rest();
  }

  /** What is below the results is not seen while they change, so that nothing is seen to jump. */
  private move(): void {
    PAGE.classList.add("is-moving");
  }

  /** It is seen again where it has come to lie: one frame after it came there. */
  private rest(): void {
    const asked = this.current;
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (asked !== this.current) return;
        PAGE.classList.remove("is-moving");
        PAGE.classList.add("is-still");
      }),
    );
  }
}

const root = document.querySelector<HTMLElement>("[data-search]");
const form = root?.querySelector<HTMLFormElement>("[data-search-form]");
// A newsroom without a story has no form.
if (root && form) new SearchPage(root, form).start();
else PAGE.classList.add("is-still");
