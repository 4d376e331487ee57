import type { Registries } from "../data/index.ts";
import { slugify } from "../language/index.ts";
import type { SiteUrls } from "../urls/index.ts";
import { isOldUrl, urlKey, urlsIn } from "../urls/index.ts";
import type { Newsroom } from "./newsroom.ts";
import { encodedPath, oldUrlKey } from "./old-urls.ts";
import type { Placement } from "./placement.ts";
import { addToRegistry } from "./registry-edits.ts";
import { isUnfiled } from "./sections.ts";
import type { RedirectTarget, Survey } from "./source.ts";
import type { Workshop } from "./story-builder.ts";

/**
 * Has the old addresses that are no story's (archives of sections and topics, feeds) lead on, by lines in
 * `redirects.yaml`. Those that are there are left as they are.
 *
 * @returns how many were added, and what could not be
 */
export async function redirectsOf(
  survey: Survey,
  workshop: Workshop,
  placement: Placement,
  { place }: Newsroom,
  registries: Registries,
  dryRun: boolean,
): Promise<{ readonly count: number; readonly remarks: readonly string[] }> {
  const known = new Set(registries.redirects.map(({ from }) => oldUrlKey(from)));
  const entries: Record<string, string> = {};
  const urls = urlsIn(registries.site.lang, place.urlWords);
  // A page of the newsroom's own has no front matter for its old addresses.
  const ofPages = survey.stories
    .filter(({ page }) => page !== undefined)
    .flatMap((story) => {
      const { url: path } = placement.of(story);
      return path === undefined ? [] : story.urls.map((from) => ({ from, to: { path } }));
    });
  for (const { from, to } of [...ofPages, ...survey.redirects]) {
    const target = targetOf(to, workshop, registries, urls);
    const old = encodedPath(from);
    const key = oldUrlKey(old);
    if (target === undefined || known.has(key) || key === "/" || key === urlKey(target)) continue;
    if (!isOldUrl(old)) continue;
    known.add(key);
    entries[old] = target;
  }
  const count = Object.keys(entries).length;
  if (count === 0 || dryRun) return { count, remarks: [] };
  const added = await addToRegistry(place.root, place.dataFolder, {
    file: "redirects",
    comment: "Alamat arsip dari impor.",
    entries,
  });
  return added
    ? { count, remarks: [] }
    : {
        count: 0,
        remarks: [
          `${count} alamat arsip lama tidak dapat ditambahkan ke ${place.dataFolder}/redirects.yaml.`,
        ],
      };
}

function targetOf(
  to: RedirectTarget,
  workshop: Workshop,
  registries: Registries,
  urls: SiteUrls,
): string | undefined {
  const listing = listingOf(to, workshop, registries, urls);
  if (listing === undefined || !("feed" in to) || !to.feed) return listing;
  return listing === urls.archive ? "/feed.xml" : `${listing}feed.xml`;
}

function listingOf(
  to: RedirectTarget,
  { people, sections }: Workshop,
  registries: Registries,
  urls: SiteUrls,
): string | undefined {
  if ("path" in to) return to.path;
  if ("period" in to) return urls.period(to.period);
  if ("topic" in to)
    return slugify(to.topic) === "" ? undefined : urls.topic({ slug: slugify(to.topic) });
  if ("author" in to) {
    const author = registries.authors.get(people.codeOf({ name: to.author }) ?? "");
    return author === undefined ? undefined : urls.author(author);
  }
  if (isUnfiled(to.section)) return urls.archive;
  const [last = ""] = to.section.slice(-1);
  const key = sections.keyIn(to.section);
  const category = key === undefined ? undefined : registries.categories.get(key);
  if (category !== undefined && sections.keyIn([last]) === key) return urls.category(category);
  // A section below a kanal, or none, became a topic.
  return slugify(last) === "" ? undefined : urls.topic({ slug: slugify(last) });
}
