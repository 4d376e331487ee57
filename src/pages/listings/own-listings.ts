import type { Diagnostic } from "../../diagnostics/index.ts";
import { FILE_START, quote } from "../../diagnostics/index.ts";
import { compareNames } from "../../edition/index.ts";
import type { Story } from "../../front-matter/index.ts";
import { slugify } from "../../language/index.ts";
import { isReservedName } from "../../urls/index.ts";
import type { OwnListingLinks, SiteContext } from "../context.ts";
import { changeOfLive } from "../context.ts";
import type { PageDirectory } from "../page-directory.ts";
import { planPage } from "../planned-page.ts";
import type { LinkView } from "../views.ts";
import type { ListingGroup, ListingGroups, ListingKind } from "./listing-kind.ts";
import { LISTING_GROUPS } from "./listing-kinds.ts";
import { overviewView } from "./overview-page.ts";

/** What a story is listed by: one value, several, or none. */
export type ListingValues =
  | string
  | number
  | boolean
  | undefined
  | null
  | readonly (string | number | boolean)[];

/** A kind of listing of a site's own (option `listings`). */
export interface OwnListing {
  /** Where the overview lies, and below it each listing: "/nilai/". Begins and ends with "/". */
  readonly url: string;
  /** What stories are listed by: an own field by its key ("rating", "venue.name"), or a function of the story. */
  readonly key: string | ((story: Story) => ListingValues);
  /** Stories that a listing needs for search engines to show it; 1 when absent. */
  readonly least?: number | undefined;
  readonly words: OwnListingWords;
}

/** What the listings of a kind are called. `{name}` is the value, `{site}` the medium. */
export interface OwnListingWords {
  /** Of the page that leads to all: "Menurut Nilai". */
  readonly overview: string;
  /** For search engines, of that page. */
  readonly overviewDescription?: string | undefined;
  /** What kind of listing it is: "Nilai". */
  readonly kicker: string;
  /** The name of one value where it is not to be printed as it is: "{name} bintang". */
  readonly heading?: string | undefined;
  /** For search engines: "Resensi bernilai {name} di {site}." */
  readonly description: string;
  /** The name of its feeds: "Nilai {name}"; without it there are none. */
  readonly feed?: string | undefined;
}

/** One value by which stories are listed. */
interface OwnSubject {
  readonly slug: string;
  readonly name: string;
  readonly value: string | number | boolean;
}

/** A folder's name can't be longer on most disks. */
const MOST_SLUG = 200;

/** The listings of a site: the built-in ones, and its own with what was found while stories were asked for their keys. */
export interface SiteListings {
  readonly groups: ListingGroups;
  /** The site's own that a story is in; undefined where it has none. */
  readonly linksOf: OwnListingLinks | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The kinds of listings of a site with those of its own. Every story is asked for its values once; a function that throws is
 * told with the story's file.
 */
export function withOwnListings(
  own: Readonly<Record<string, OwnListing>>,
  stories: readonly Story[],
  builtIn: ListingGroups = LISTING_GROUPS,
): SiteListings {
  if (Object.keys(own).length === 0)
    return { groups: builtIn, linksOf: undefined, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const kinds = Object.entries(own).map(([name, listing]) => {
    const subjects = subjectsOf(name, listing, stories, diagnostics);
    return { name, ...ownKind(listing, (story) => subjects.get(story.file) ?? []) };
  });
  const linksOf: OwnListingLinks = (story, directory) =>
    Object.fromEntries(
      kinds.flatMap(({ name, links }) => {
        const all = links(story, directory);
        return all.length === 0 ? [] : [[name, all]];
      }),
    );
  const groups = Object.fromEntries(kinds.map(({ name, group }) => [name, group]));
  return { groups: { ...builtIn, ...groups }, linksOf, diagnostics };
}

function subjectsOf(
  name: string,
  { key }: OwnListing,
  stories: readonly Story[],
  diagnostics: Diagnostic[],
): ReadonlyMap<string, readonly OwnSubject[]> {
  const known = new Map<string, OwnSubject>();
  const report = (story: Story, message: string) =>
    diagnostics.push({
      file: story.file,
      ...FILE_START,
      severity: story.draft ? "warning" : "error",
      rule: "invalid-value",
      message,
    });
  return new Map(
    stories.map((story): [string, readonly OwnSubject[]] => {
      const found = new Map<string, OwnSubject>();
      for (const value of valuesOf(name, key, story, report)) {
        const slug = slugify(String(value));
        if (slug === "" || slug.length > MOST_SLUG || isReservedName(slug)) {
          report(
            story,
            `Nilai ${quote(String(value))} untuk daftar ${quote(name)} tidak dapat menjadi alamat. Tulis dengan huruf Latin atau angka.`,
          );
          continue;
        }
        const subject = known.get(slug) ?? { slug, name: String(value), value };
        known.set(slug, subject);
        found.set(slug, subject);
      }
      return [story.file, [...found.values()]];
    }),
  );
}

type Value = string | number | boolean;

function valuesOf(
  name: string,
  key: OwnListing["key"],
  story: Story,
  report: (story: Story, message: string) => void,
): readonly Value[] {
  let given: unknown;
  try {
    given = typeof key === "string" ? fieldAt(story, key) : key(story);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    report(story, `Opsi "listings.${name}.key" gagal pada tulisan ini: ${quote(why)}.`);
    return [];
  }
  const values = (Array.isArray(given) ? given : [given]) as readonly unknown[];
  return values.filter((value) =>
    ["string", "number", "boolean"].includes(typeof value),
  ) as Value[];
}

/** The value of an own field: "venue.name". */
function fieldAt({ fields }: Story, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (value, step) =>
        typeof value === "object" && value !== null
          ? (value as Readonly<Record<string, unknown>>)[step]
          : undefined,
      fields,
    );
}

/** One kind: its pages, and the links to those that a story is in. */
interface OwnKind {
  readonly group: ListingGroup;
  links(story: Story, directory: PageDirectory): readonly LinkView[];
}

function ownKind(
  { url, words, least = 1 }: OwnListing,
  subjects: (story: Story) => readonly OwnSubject[],
): OwnKind {
  const urlOf = ({ slug }: OwnSubject) => `${url}${slug}/`;
  const headingOf = (subject: OwnSubject) => filled(words.heading ?? "{name}", subject.name);
  const kind: ListingKind<OwnSubject> = {
    subjectsOf: subjects,
    keyOf: ({ slug }) => slug,
    compare: (a, b) =>
      typeof a.value === "number" && typeof b.value === "number"
        ? a.value - b.value
        : compareNames(a, b),
    url: urlOf,
    words: (subject, { edition: { site } }) => ({
      kicker: words.kicker,
      heading: headingOf(subject),
      title: `${words.kicker}: ${headingOf(subject)}`,
      description: filled(words.description, subject.name, site.name),
      ...(words.feed === undefined
        ? {}
        : { feedName: filled(words.feed, subject.name, site.name) }),
    }),
    frame: (_listing, { directory }) => ({ above: [directory.link(words.overview, url)] }),
    isIndexable: ({ stories }) => stories.length >= least,
  };
  const overview = (context: SiteContext) =>
    overviewView(context, {
      url,
      heading: words.overview,
      description: filled(
        words.overviewDescription ?? `${words.overview} – {site}`,
        "",
        context.edition.site.name,
      ),
      items: context.edition.listings(kind).map(({ subject, stories }) => ({
        ...context.directory.link(headingOf(subject), urlOf(subject)),
        count: stories.length,
      })),
    });
  return {
    group: {
      overview: () => planPage("overview", url, overview, { lastChanged: changeOfLive }),
      kinds: [kind as ListingKind],
    },
    links: (story, directory) =>
      subjects(story).map((subject) => directory.link(headingOf(subject), urlOf(subject))),
  };
}

function filled(words: string, name: string, site = ""): string {
  return words.replace(/\{(name|site)\}/gu, (_whole, key) => (key === "name" ? name : site));
}

/** Why a site's own listings can't lie at a URL, as the end of a sentence; undefined where they can. */
export function ownListingUrlFault(url: string, taken: readonly string[]): string | undefined {
  if (!/^\/[a-z][a-z0-9-]*\/(?:[a-z0-9-]+\/)*$/u.test(url) || url.split("/").some(isReservedName)) {
    return 'harus berupa alamat yang diawali huruf, diawali dan diakhiri "/", misalnya "/nilai/"';
  }
  const other = taken.find((each) => url.startsWith(each) || each.startsWith(url));
  return other === undefined ? undefined : `bertabrakan dengan ${quote(other)}, yang sudah ada`;
}
