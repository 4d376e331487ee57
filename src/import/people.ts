import { nameKey, slugify } from "../language/index.ts";
import type { Author } from "../model/index.ts";
import { isReservedName } from "../urls/index.ts";
import type { ImportedPerson } from "./imported-story.ts";
import type { SurveyedPerson } from "./source.ts";

/** An author who is not registered, and the code that is proposed. */
export interface ProposedAuthor {
  readonly code: string;
  readonly name: string;
  readonly stories: number;
}

/** Accounts that stand for nobody. */
const NOBODY = new Set([
  "admin",
  "administrator",
  "root",
  "user",
  "webmaster",
  "wordpress",
  "unknown",
  "anonim",
  "noname",
]);
/** How a newsroom signs as one. */
const HOUSE = new Set(["redaksi", "timredaksi", "redaktur", "editor", "newsroom"]);

/**
 * Who writes: names, codes and accounts of other systems as codes of this newsroom. Spellings that differ in letter case,
 * spaces and points alone are one person.
 */
export class People {
  /** Who is not registered, with a code for each, in the order of their stories. */
  readonly proposed: readonly ProposedAuthor[];
  /** Signs where nobody is named; undefined where no author suggests itself. */
  readonly fallback: string | undefined;
  private readonly codes = new Map<string, string>();
  private readonly registered: ReadonlyMap<string, Author>;
  private readonly proposedCodes: ReadonlySet<string>;

  /** @param chosen the code of `--author` */
  constructor(
    registered: ReadonlyMap<string, Author>,
    surveyed: readonly SurveyedPerson[],
    chosen: string | undefined,
  ) {
    this.registered = registered;
    for (const { code, name } of registered.values()) {
      this.codes.set(nameKey(code), code);
      if (!this.codes.has(nameKey(name))) this.codes.set(nameKey(name), code);
    }
    const house = [...registered.values()].find(({ name }) => HOUSE.has(nameKey(name)));
    const only = registered.size === 1 ? [...registered.values()][0] : undefined;
    this.fallback = chosen ?? house?.code ?? only?.code;
    this.proposed = this.propose(surveyed);
    this.proposedCodes = new Set(this.proposed.map(({ code }) => code));
  }

  /** The code of a person; undefined where the name stands for nobody or is not known. */
  codeOf({ name }: ImportedPerson): string | undefined {
    return this.codes.get(nameKey(bareName(name)));
  }

  isRegistered(code: string): boolean {
    return this.registered.has(code);
  }

  isProposed(code: string): boolean {
    return this.proposedCodes.has(code);
  }

  private propose(surveyed: readonly SurveyedPerson[]): ProposedAuthor[] {
    const unknown = new Map<string, { name: string; isCode: boolean; stories: number }>();
    for (const { name, isCode = false, stories } of surveyed) {
      const bare = bareName(name);
      const key = nameKey(bare);
      if (key === "" || NOBODY.has(key) || this.codes.has(key)) continue;
      if (HOUSE.has(key) && this.fallback !== undefined) {
        this.codes.set(key, this.fallback);
        continue;
      }
      const known = unknown.get(key);
      if (known === undefined) unknown.set(key, { name: bare, isCode, stories });
      else known.stories += stories;
    }
    const taken = new Set([...this.registered.values()].map(({ slug }) => slug));
    return [...unknown]
      .sort(([, a], [, b]) => b.stories - a.stories)
      .map(([key, { name, isCode, stories }]) => {
        const code = freeCode(isCode ? name : initials(name), name, taken);
        taken.add(slugify(code));
        this.codes.set(key, code);
        return { code, name: isCode ? `Kontributor ${code}` : displayName(name), stories };
      });
  }
}

function bareName(name: string): string {
  return name
    .replace(/\s+/gu, " ")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, "")
    .trim();
}

/** "budi.santoso" of an account, "budi santoso" in small letters: as a byline prints it. */
function displayName(name: string): string {
  if (/\p{Lu}/u.test(name)) return name;
  return name
    .replace(/[._-]+/gu, " ")
    .replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toLocaleUpperCase("id"));
}

/** "Siti Aminah, S.H., M.H." gives SA; one name gives its first two letters. */
function initials(name: string): string {
  const words = (name.split(",")[0] ?? "")
    .split(/[\s._@-]+/u)
    .map((word) => slugify(word).toUpperCase())
    .filter((word) => word !== "");
  const [first = ""] = words;
  return words.length > 1
    ? words
        .slice(0, 3)
        .map((word) => word[0])
        .join("")
    : first.slice(0, first.length <= 4 ? 4 : 2);
}

function freeCode(wanted: string, name: string, taken: ReadonlySet<string>): string {
  const letters = slugify(name)
    .replace(/[^a-z\d]/gu, "")
    .toUpperCase();
  const base = wanted === "" ? "X" : wanted;
  const isFree = (code: string) => {
    const slug = slugify(code);
    return slug !== "" && !taken.has(slug) && !isReservedName(slug);
  };
  if (isFree(base)) return base;
  for (const letter of letters.slice(1)) if (isFree(base + letter)) return base + letter;
  for (let number = 2; ; number += 1) if (isFree(`${base}${number}`)) return `${base}${number}`;
}
