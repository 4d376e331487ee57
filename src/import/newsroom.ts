import type { Registries } from "../data/index.ts";
import { readRegistries, readRegistryFiles } from "../data/index.ts";
import type { Diagnostic } from "../diagnostics/index.ts";
import { FileDiagnostics } from "../diagnostics/index.ts";
import { slugFromFile } from "../front-matter/index.ts";
import type { Zone } from "../language/index.ts";
import { parseMoment } from "../language/index.ts";
import {
  decodeText,
  listSourceFolder,
  readOptionalFile,
  splitFrontMatter,
} from "../source/index.ts";
import type { OwnUrlWords } from "../urls/index.ts";
import { storyUrl, urlKey } from "../urls/index.ts";

/** Where a newsroom's files lie, and what its addresses look like. */
export interface ImportPlace {
  /** Absolute. */
  readonly root: string;
  /** From the root: "posts", "pages", "_data". */
  readonly postsFolder: string;
  readonly pagesFolder: string;
  readonly dataFolder: string;
  /** Pattern of story URLs. */
  readonly storyUrl: string;
  readonly pathPrefix: string;
  /** What the site words otherwise in its addresses. */
  readonly urlWords: OwnUrlWords;
  /** The clock, in milliseconds since 1970. */
  readonly now: number;
}

/** A story that the newsroom has, as far as an import looks at it. */
export interface ExistingStory {
  readonly file: string;
  readonly url: string;
  readonly title: string;
  readonly category: string | undefined;
  readonly topics: readonly string[];
}

/** The newsroom that stories are brought into. */
export interface Newsroom {
  readonly place: ImportPlace;
  readonly registries: Registries;
  /** Errors in the newsroom's data; nothing is imported until they are mended. */
  readonly faults: readonly Diagnostic[];
  readonly stories: readonly ExistingStory[];
}

/** @param skip files of earlier imports, which need not be read again */
export async function openNewsroom(
  place: ImportPlace,
  skip: (file: string) => boolean = () => false,
): Promise<Newsroom> {
  const { registries, diagnostics } = readRegistries(
    await readRegistryFiles(place.root, place.dataFolder),
  );
  const stories: ExistingStory[] = [];
  const { markdown } = await listSourceFolder(place.root, place.postsFolder);
  for (const file of markdown) {
    if (skip(file)) continue;
    const story = await readStory(file, place, registries);
    if (story !== undefined) stories.push(story);
  }
  return {
    place,
    registries,
    faults: diagnostics.filter(({ severity }) => severity === "error"),
    stories,
  };
}

/**
 * A file's front matter as it stands there, read without judging it: faults are for `jejak check`. Undefined where there is
 * none.
 */
export async function readFrontMatter(
  root: string,
  path: string,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  const file = await readOptionalFile(root, path);
  if (file === undefined) return undefined;
  const unheard = new FileDiagnostics(path);
  const text = decodeText(file, unheard);
  const split = text === undefined ? undefined : splitFrontMatter(text, unheard);
  const value = split?.frontMatter.value;
  return typeof value === "object" && value !== null
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}

/** A story by its front matter, as far as an import looks at it. */
async function readStory(
  path: string,
  { root, storyUrl: pattern }: ImportPlace,
  { site, categories }: Registries,
): Promise<ExistingStory | undefined> {
  const value = await readFrontMatter(root, path);
  if (value === undefined) return undefined;
  const date = parseMoment(textOf(value.date) ?? "", site.zone);
  const slug = textOf(value.slug) ?? slugFromFile(path);
  // The main one is the first.
  const category = textOf([value.category].flat()[0]);
  const kanal = categories.get(category ?? "");
  const url = date.ok
    ? storyUrl(pattern, { published: date.moment, slug, category: kanal })
    : undefined;
  return {
    file: path,
    url: url === undefined ? "" : urlKey(url),
    title: textOf(value.title) ?? "",
    category,
    topics: [value.tags].flat().filter((tag) => typeof tag === "string"),
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** The newsroom's own zone, in which a date is told that names none. */
export async function zoneOf({ root, dataFolder }: ImportPlace): Promise<Zone> {
  return readRegistries(await readRegistryFiles(root, dataFolder)).registries.site.zone;
}
