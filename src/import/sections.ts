import { nameKey, slugify } from "../language/index.ts";
import type { Category } from "../model/index.ts";
import { isReservedName } from "../urls/index.ts";
import type { SurveyedSection } from "./source.ts";

/** A kanal that is not registered, and the key that is proposed. */
export interface ProposedCategory {
  readonly key: string;
  readonly name: string;
  readonly description?: string | undefined;
  readonly stories: number;
}

/** What systems file under when nobody has chosen. */
const UNFILED = new Set(
  "uncategorized uncategorised unfiled takberkategori tidakberkategori tanpakategori tanpakanal umumtanpakategori".split(
    " ",
  ),
);

/** So many kanal a story may be in. */
const MOST_KANAL = 10;

/**
 * Sections of other systems as kanal of this newsroom. Those of a story's that are kanal stay that, the main one being the first by
 * the order of `--kanal`, else of the registry; sections below them and all others become topics.
 */
export class Sections {
  readonly proposed: readonly ProposedCategory[];
  private readonly keys = new Map<string, string>();
  private readonly order: readonly string[];

  /** @param chosen names or keys of the sections that are kanal, the first first; undefined for all */
  constructor(
    registered: ReadonlyMap<string, Category>,
    surveyed: readonly SurveyedSection[],
    chosen: readonly string[] | undefined,
  ) {
    for (const [key, { name }] of registered) {
      this.keys.set(nameKey(key), key);
      this.keys.set(nameKey(name), key);
    }
    this.proposed = this.propose(registered, surveyed, chosen);
    const all = [...registered.keys(), ...this.proposed.map(({ key }) => key)];
    const first = (chosen ?? []).flatMap((name) => this.keys.get(nameKey(name)) ?? []);
    this.order = [...new Set([...first, ...all])];
  }

  /** The kanal of a story, the main one first, and what its other sections are called. */
  fileOf(sections: readonly (readonly string[])[]): {
    readonly categories: readonly string[];
    readonly topics: readonly string[];
  } {
    const filed = sections.filter((path) => !isUnfiled(path));
    const keys = filed.map((path) => this.keyIn(path)).filter((key) => key !== undefined);
    const categories = [...new Set(keys)]
      .sort((a, b) => this.order.indexOf(a) - this.order.indexOf(b))
      .slice(0, MOST_KANAL);
    const topics = filed
      .flat()
      .filter((name) => !categories.includes(this.keys.get(nameKey(name)) ?? ""));
    return { categories, topics: [...new Set(topics)] };
  }

  /** The kanal that a section comes to. */
  keyIn(path: readonly string[]): string | undefined {
    for (const name of path) {
      const key = this.keys.get(nameKey(name));
      if (key !== undefined) return key;
    }
    return undefined;
  }

  private propose(
    registered: ReadonlyMap<string, Category>,
    surveyed: readonly SurveyedSection[],
    chosen: readonly string[] | undefined,
  ): ProposedCategory[] {
    const wanted = chosen === undefined ? undefined : new Set(chosen.map(nameKey));
    const taken = new Set([...registered.values()].map(({ slug }) => slug));
    const found = new Map<
      string,
      { name: string; description?: string | undefined; stories: number }
    >();
    for (const { path, description, stories } of surveyed) {
      const [name] = path;
      if (name === undefined || isUnfiled(path) || this.keyIn(path) !== undefined) continue;
      if (wanted !== undefined && !wanted.has(nameKey(name)) && !wanted.has(nameKey(slugify(name))))
        continue;
      const known = found.get(nameKey(name));
      if (known === undefined)
        found.set(nameKey(name), {
          name,
          description: path.length === 1 ? description : undefined,
          stories,
        });
      else known.stories += stories;
    }
    return [...found]
      .filter(([, { name, stories }]) => stories > 0 && slugify(name) !== "")
      .sort(([, a], [, b]) => b.stories - a.stories)
      .map(([id, { name, description, stories }]) => {
        let key = slugify(name).slice(0, 80).replace(/-+$/u, "");
        if (taken.has(key) || isReservedName(key)) key = `kanal-${key}`;
        taken.add(key);
        this.keys.set(id, key);
        return { key, name, description, stories };
      });
  }
}

/** Whether nobody has filed what stands there. */
export function isUnfiled(path: readonly string[]): boolean {
  return path.length === 0 || UNFILED.has(nameKey(path[0] ?? ""));
}
