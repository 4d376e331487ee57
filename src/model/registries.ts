import type { LintSettings, Position } from "../diagnostics/index.ts";
import type { Zone } from "../language/index.ts";
import type { Picture, StoryImage } from "./story.ts";

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
  /** A picture of them. */
  readonly picture?: Picture | undefined;
  /** Addresses of their own elsewhere; complete. */
  readonly links?: readonly string[] | undefined;
}

/** A section of the paper; Indonesian news calls it a kanal. */
export interface Category {
  readonly slug: string;
  readonly name: string;
  readonly description?: string | undefined;
}

/** A picture of the newsroom's data, and its words. */
export type DescribedPicture = StoryImage;

/** A topic as the newsroom presents it. */
export interface DescribedTopic {
  readonly slug: string;
  readonly name: string;
  readonly description?: string | undefined;
  /** Key facts, a sentence each. */
  readonly facts: readonly string[];
  /** Other spellings, whose addresses lead to it; none is another topic. */
  readonly aliases: readonly { readonly name: string; readonly slug: string }[];
  readonly picture?: DescribedPicture | undefined;
}

/** A series as the newsroom presents it. */
export interface Series {
  readonly slug: string;
  readonly name: string;
  /** The introduction on its page. */
  readonly description?: string | undefined;
  /** Slugs of its stories, from the first part, and where each is written. */
  readonly order: readonly (Position & { readonly slug: string })[];
  readonly picture?: DescribedPicture | undefined;
}

/** A link of a menu, and where its URL was written. */
export interface NavigationItem extends Position {
  readonly label: string;
  /** A path of the site ("/kanal/daerah/") or an address elsewhere. */
  readonly url: string;
}

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
  /** The language of the interface, and of the stories that name none; BCP 47: "id". */
  readonly lang: string;
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
  /** Which lint rules are turned off or on. */
  readonly warnings?: LintSettings | undefined;
  /** Which stories are an old archive, see `isArchived`. */
  readonly archive?: Archive | undefined;
}

/** An old archive that is published as it is. */
export interface Archive {
  /** Stories before this moment are of it, in milliseconds since 1970. */
  readonly before?: number | undefined;
  /** Folders whose stories are, from the root: "posts/lama". */
  readonly folders: readonly string[];
}

/** Whether a story belongs to the site's old archive: its style is not linted, its dead links don't stop a build. */
export function isArchived(
  { archive }: Pick<Site, "archive">,
  { file, published }: { readonly file: string; readonly published: { readonly instant: number } },
): boolean {
  if (archive === undefined) return false;
  if (archive.before !== undefined && published.instant < archive.before) return true;
  return archive.folders.some((folder) => file.startsWith(`${folder}/`));
}
