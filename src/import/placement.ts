import { posix } from "node:path";
import { slugFromFile } from "../front-matter/index.ts";
import { isoDay } from "../language/index.ts";
import type { Category } from "../model/index.ts";
import { isReservedName, namesCategory, storyUrl, urlKey } from "../urls/index.ts";
import type { Ledger } from "./ledger.ts";
import type { ImportPlace } from "./newsroom.ts";
import type { SurveyedStory } from "./source.ts";

/** Where a story is written, and where readers find it. */
export interface Placed {
  /** From the project's root. */
  readonly file: string;
  /** Undefined where the site's pattern wants a kanal and the story has none: it needs one to be published. */
  readonly url: string | undefined;
  /** The name that was taken, where another had to be found: most likely the same story twice. */
  readonly double?: string;
}

const MOST_SLUG = 150;

/** Gives each story of an archive its file: the one it has from an earlier import, else one that is free. */
export class Placement {
  private readonly place: ImportPlace;
  private readonly ledger: Ledger;
  private readonly files: Set<string>;
  private readonly urls: Set<string>;
  private readonly kanalOf: (story: SurveyedStory) => Category | undefined;
  private readonly placed = new Map<string, Placed>();

  /**
   * @param there.taken files that are there and are none of an earlier import's
   * @param there.urls of the stories in them
   * @param kanalOf the main kanal of a story; asked only where addresses hold it
   */
  constructor(
    place: ImportPlace,
    ledger: Ledger,
    { taken, urls }: { readonly taken: Iterable<string>; readonly urls: Iterable<string> },
    kanalOf: (story: SurveyedStory) => Category | undefined,
  ) {
    this.place = place;
    this.kanalOf = kanalOf;
    this.ledger = ledger;
    this.files = new Set([...taken].map((file) => file.toLowerCase()));
    this.urls = new Set(urls);
  }

  of(story: SurveyedStory): Placed {
    const known = this.placed.get(story.origin);
    if (known !== undefined) return known;
    const earlier = this.ledger.get(story.origin);
    const placed = earlier === undefined ? this.find(story) : this.at(earlier.file, story);
    this.files.add(placed.file.toLowerCase());
    if (placed.url !== undefined) this.urls.add(urlKey(placed.url));
    this.placed.set(story.origin, placed);
    return placed;
  }

  /** Has the files of earlier imports kept for their stories. */
  reserve(stories: readonly SurveyedStory[]): void {
    for (const story of stories) if (this.ledger.get(story.origin) !== undefined) this.of(story);
  }

  private find(story: SurveyedStory): Placed {
    const name = usableSlug(story.slug);
    for (let number = 1; ; number += 1) {
      const placed = this.at(this.fileFor(story, number === 1 ? name : `${name}-${number}`), story);
      const key = placed.url === undefined ? undefined : urlKey(placed.url);
      if (
        this.files.has(placed.file.toLowerCase()) ||
        (key !== undefined && this.urls.has(key)) ||
        this.ledger.owns(placed.file)
      )
        continue;
      return number === 1 ? placed : { ...placed, double: this.fileFor(story, name) };
    }
  }

  private fileFor({ date, page }: SurveyedStory, slug: string): string {
    const { postsFolder, pagesFolder } = this.place;
    if (page !== undefined) return posix.join(pagesFolder, posix.dirname(page), `${slug}.md`);
    const [year = "", month = ""] = isoDay(date).split("-");
    return posix.join(postsFolder, year, month, `${slug}.md`);
  }

  private at(file: string, story: SurveyedStory): Placed {
    const { pagesFolder, storyUrl: pattern } = this.place;
    const { date: published, page } = story;
    const url =
      page !== undefined
        ? `/${posix.relative(pagesFolder, file).replace(/\.md$/u, "")}/`
        : storyUrl(pattern, {
            published,
            slug: slugFromFile(file),
            category: namesCategory(pattern) ? this.kanalOf(story) : undefined,
          });
    return { file, url };
  }
}

function usableSlug(slug: string): string {
  const short = slug.slice(0, MOST_SLUG).replace(/-+$/u, "");
  if (short === "") return "tulisan";
  // What no folder or page of its own may be called.
  return isReservedName(short) || short === "index" ? `${short}-1` : short;
}
