import type { Story } from "../../front-matter/index.ts";
import type { DateFilters } from "../../language/index.ts";
import { partsOf } from "../../language/index.ts";
import type { Byline, StoryImage } from "../../model/index.ts";
import { helpersOf, isAuthor, kindName, labelOf, writersOf } from "../../model/index.ts";
import { aiNote, noticesOn, unverifiedNote } from "../../newsroom/index.ts";
import { absoluteUrl, pageAddress } from "../../pages/index.ts";
import { HOME_URL } from "../../urls/index.ts";
import type { OutputsContext } from "../context/index.ts";
import { type FeedItem, storyId } from "../feeds/index.ts";
import { ZonedDate } from "../text/index.ts";

const STANDARD = {
  name: "ninjs",
  version: "3.0",
  schema: "http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json#",
};

const PLAIN = "text/plain";

/**
 * A published story as IPTC ninjs 3.0 (News in JSON), valid by its schema; docs/api.md says which terms
 * the standard leaves to its users.
 *
 * @param item the same story as feeds have it
 */
export function ninjsStory(
  story: Story,
  item: FeedItem,
  context: OutputsContext,
  dates: DateFilters,
): object {
  const { site } = context.edition;
  return withoutEmpty({
    ...head(story, item.published, item.modified, context),
    pubStatus: "usable",
    representationType: "full",
    expires: story.expires === undefined ? undefined : new ZonedDate(story.expires),
    by: context.filters.listAnd(item.authors.map(({ name }) => name)),
    people: story.label === undefined ? people(story, context) : [],
    organisations: [{ name: site.name, rel: "publisher", uri: absoluteUrl(HOME_URL, context) }],
    located: story.place?.name,
    places: places(story, context),
    subjects: subjects(story, context),
    genres: genres(story, context),
    infoSources: story.source === undefined ? [] : [{ ...infoSource(story.source) }],
    descriptions: descriptions(story, context, dates),
    bodies: [{ role: "main", contentType: "text/html", wordCount: story.words, value: item.html }],
    associations: story.image === undefined ? [] : [picture(story.image, context)],
    ...copyright(story, context),
  });
}

/**
 * What is left of a withdrawn story: its title, the ground and the reason, and not a word of its text
 * (Pedoman Pemberitaan Media Siber, clause 5c). Whoever took the story over learns here that it must go
 * there, too (5b).
 */
export function ninjsWithdrawal(story: Story, context: OutputsContext): object {
  const { withdrawn } = story;
  if (withdrawn === undefined) throw new Error(`${story.file} is not withdrawn.`);
  return {
    ...head(story, new ZonedDate(story.published), new ZonedDate(withdrawn.date), context),
    pubStatus: "canceled",
    representationType: "partial",
    descriptions: [
      { role: "withdrawalGround", contentType: PLAIN, value: withdrawn.ground },
      { role: "withdrawalReason", contentType: PLAIN, value: withdrawn.reason },
    ],
  };
}

function head(story: Story, published: ZonedDate, modified: ZonedDate, context: OutputsContext) {
  return {
    standard: STANDARD,
    uri: storyId(story, context),
    type: "text",
    language: story.lang ?? context.edition.site.lang,
    firstCreated: published,
    versionCreated: modified,
    headlines: [{ role: "main", contentType: PLAIN, value: story.title }],
    renditions: [{ name: "web", href: absoluteUrl(story.url, context), contentType: "text/html" }],
  };
}

function people(story: Story, context: OutputsContext) {
  const { authors, contributors, photographer, editor } = story;
  const person = (rel: string) => (byline: Byline) => ({
    name: byline.name,
    rel,
    literal: byline.code,
    ...(isAuthor(byline)
      ? uri(context.urls.author(byline), context)
      : byline.url === undefined
        ? {}
        : { uri: byline.url }),
  });
  return [
    ...writersOf(authors).map(person("author")),
    ...[...helpersOf(authors), ...contributors].map(person("contributor")),
    ...[photographer ?? []].flat().map(person("photographer")),
    ...[editor ?? []].flat().map(person("editor")),
  ];
}

/** From small to large; `literal` is the Kemendagri code, or of a country its ISO code. */
function places({ place }: Story, context: OutputsContext) {
  if (place === undefined) return [];
  if (place.country !== undefined) {
    const { city, country } = place;
    const url = uri(context.urls.country(country), context);
    return [
      ...(city === undefined
        ? []
        : [{ name: city.name, rel: "kota", ...uri(context.urls.cityAbroad(city), context) }]),
      { name: country.name, rel: "negara", literal: country.code, ...url },
    ];
  }
  const { regency, province } = place;
  const url = uri(context.urls.province(province), context);
  return [
    ...(regency === undefined
      ? []
      : [
          {
            name: regency.fullName,
            rel: regency.kind,
            literal: regency.code,
            ...uri(context.urls.regency(regency), context),
          },
        ]),
    { name: province.name, rel: "provinsi", literal: province.code, ...url },
  ];
}

/** The address of a page as the standard has it; nothing where the site has no such page. */
function uri(url: string, context: OutputsContext): { readonly uri?: string } {
  const address = pageAddress(url, context);
  return address === undefined ? {} : { uri: address };
}

function subjects({ categories, topics }: Story, context: OutputsContext) {
  return [
    ...categories.map((category) => ({
      name: category.name,
      rel: "kanal",
      literal: category.slug,
      ...uri(context.urls.category(category), context),
    })),
    ...topics.map((topic) => ({
      name: topic.name,
      rel: "topik",
      literal: topic.slug,
      ...uri(context.urls.topic(topic), context),
    })),
  ];
}

/** Paid content is a genre of its own, told before all others. */
function genres(story: Story, { text }: OutputsContext) {
  const { type, label } = story;
  return [
    ...(label === undefined ? [] : [{ name: labelOf(story, text), literal: label }]),
    { name: kindName(type, text), literal: type },
  ];
}

function infoSource({ name, url }: NonNullable<Story["source"]>) {
  return url === undefined ? { name, role: "source" } : { name, role: "source", uri: url };
}

function descriptions(story: Story, { edition, text }: OutputsContext, dates: DateFilters) {
  const described = (role: string, value: string | undefined) =>
    value === undefined || value === "" ? [] : [{ role, contentType: PLAIN, value }];
  return [
    ...described("summary", story.summary),
    ...noticesOn(story, edition.answers).flatMap(({ kind, date, text: said, answer }) =>
      described(
        "correction",
        `${kindName(kind, text)}, ${dates.dateTime(date)}: ${said ?? answer?.title ?? ""}`,
      ),
    ),
    ...described("unverified", unverifiedNote(story, text)),
    ...described("ai", aiNote(story, text)),
  ];
}

function picture(image: StoryImage, context: OutputsContext) {
  const { alt, caption, credit, license, set } = image;
  return withoutEmpty({
    name: "main",
    rel: "mainPicture",
    uri: absoluteUrl(set.full, context),
    type: "picture",
    by: credit,
    usageTerms: license,
    descriptions: [
      ...(caption === undefined ? [] : [{ role: "caption", contentType: PLAIN, value: caption }]),
      ...(alt === "" ? [] : [{ role: "alternativeText", contentType: PLAIN, value: alt }]),
    ],
    renditions: set.files.map(({ url, width, height, format }) => ({
      name: `${format}-${width}`,
      href: absoluteUrl(url, context),
      contentType: `image/${format}`,
      width,
      height,
      ...(context.lengthOf(url) === undefined ? {} : { sizeInBytes: context.lengthOf(url) }),
    })),
  });
}

/** An agency's text stays the agency's. */
function copyright({ source, published }: Story, { edition, newsroom }: OutputsContext) {
  const holder = source?.name ?? newsroom?.company ?? edition.site.name;
  return {
    copyrightHolder: holder,
    copyrightNotice: `© ${partsOf(published).year} ${holder}`,
  };
}

function withoutEmpty(properties: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(properties).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
