import type { LintSettings } from "../diagnostics/index.ts";
import type { Zone } from "../language/index.ts";
import type { Newsroom } from "./newsroom.ts";
import type { PopularCounts } from "./popular.ts";
import type { WrittenRedirect } from "./redirect.ts";

/** Who writes. Known by code alone; nothing else ever identifies an author. */
export interface Author {
  /** As registered: "AO". */
  readonly code: string;
  /** The code in a URL: "ao". */
  readonly slug: string;
  readonly name: string;
  readonly role?: string | undefined;
  readonly bio?: string | undefined;
  readonly email?: string | undefined;
}

/** A section of the paper; Indonesian news calls it a kanal. */
export interface Category {
  readonly slug: string;
  readonly name: string;
  readonly description?: string | undefined;
}

export interface NavigationItem {
  readonly label: string;
  /** A path of the site ("/kanal/daerah/") or an address elsewhere. */
  readonly url: string;
}

/** A link of the menu, and where it was written. */
export interface Navigation {
  readonly main: readonly NavigationItem[];
  readonly footer: readonly NavigationItem[];
}

/** What the newsroom says of itself. */
export interface Site {
  readonly name: string;
  /** Where the site lives, without a slash at the end: "https://jejakindonesia.id". */
  readonly url: string;
  readonly description: string;
  readonly zone: Zone;
  readonly zoneLabels: Partial<Record<Zone, string>>;
  /** The newsroom's colour, "#rgb" or "#rrggbb". */
  readonly color: string;
  /** Logo files, from the project's root. */
  readonly logo?: string | undefined;
  readonly logoDark?: string | undefined;
  /** File of the square picture for tabs and home screens, from the project's root. */
  readonly icon?: string | undefined;
  /** Pattern, see dateline.ts. */
  readonly dateline: string;
  /** Which rules of editorial care are turned off or on. */
  readonly warnings?: LintSettings | undefined;
}

/** The newsroom's data, as `_data/` holds it. */
export interface Registries {
  readonly site: Site;
  readonly authors: ReadonlyMap<string, Author>;
  readonly categories: ReadonlyMap<string, Category>;
  readonly navigation: Navigation;
  /** Counts of readers; undefined where nobody counts. */
  readonly popular?: PopularCounts | undefined;
  /** Who stands behind the medium; undefined where the file is missing or faulty. */
  readonly newsroom?: Newsroom | undefined;
  /** Old URLs of what is no story, and where they lead. */
  readonly redirects?: readonly WrittenRedirect[];
  /** Files that could not be read: what they would have held is not to be missed elsewhere. */
  readonly unread?: ReadonlySet<"authors" | "categories">;
}
