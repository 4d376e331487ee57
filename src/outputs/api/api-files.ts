import { digest } from "../../collections/index.ts";
import type { OutputFile } from "../../files/index.ts";
import type { Story } from "../../front-matter/index.ts";
import type { Category } from "../../model/index.ts";
import { isAuthor, labelOf } from "../../model/index.ts";
import { absoluteUrl, pageAddress } from "../../pages/index.ts";
import { API_URL, HOME_URL, storyDataUrl } from "../../urls/index.ts";
import type { OutputsContext } from "../context/index.ts";
import { feedInputs, feedItem, storyId } from "../feeds/index.ts";
import { ZonedDate } from "../text/index.ts";
import { ninjsStory, ninjsWithdrawal } from "./ninjs.ts";

/**
 * Stories for programs, where the site wants that: the latest as a list, and each story in full beside
 * its page, the withdrawn ones as far as readers may know of them. docs/api.md describes both. As with
 * feeds, a file is made when its contents are asked for.
 */
export function apiFiles(context: OutputsContext): OutputFile[] {
  if (!context.api) return [];
  const { published, withdrawn } = context.edition;
  const dates = context.filters;
  const file = (url: string, make: () => unknown): OutputFile => ({
    path: url.slice(1),
    contents: () => JSON.stringify(make()),
  });
  const inputsOf = (story: Story): string | undefined =>
    context.circumstances && digest(context.circumstances, feedInputs([story], context));
  return [
    file(API_URL, () => latestStories(context)),
    ...published.map((story) => ({
      ...file(storyDataUrl(story.url), () =>
        ninjsStory(story, feedItem(story, context, dates), context, dates),
      ),
      inputs: inputsOf(story),
    })),
    ...withdrawn.map((story) => ({
      ...file(storyDataUrl(story.url), () => ninjsWithdrawal(story, context)),
      inputs: inputsOf(story),
    })),
  ];
}

/** The URLs of those files, without the path prefix. */
export function apiUrls({ edition }: Pick<OutputsContext, "edition">): string[] {
  const { published, withdrawn } = edition;
  return [API_URL, ...[...published, ...withdrawn].map(({ url }) => storyDataUrl(url))];
}

function latestStories(context: OutputsContext): object {
  const { live, site } = context.edition;
  return {
    name: site.name,
    url: absoluteUrl(HOME_URL, context),
    language: site.lang,
    stories: live.slice(0, context.feedSize).map((story) => summaryOf(story, context)),
  };
}

function summaryOf(story: Story, context: OutputsContext): object {
  const { title, summary, type, label, category, categories, place, topics, image } = story;
  const kanal = (each: Category) => ({
    slug: each.slug,
    name: each.name,
    url: pageAddress(context.urls.category(each), context),
  });
  const full = image?.set.files.find(({ url }) => url === image.set.full);
  return {
    id: storyId(story, context),
    url: absoluteUrl(story.url, context),
    json: absoluteUrl(storyDataUrl(story.url), context),
    title,
    ...(story.lang === undefined ? {} : { language: story.lang }),
    ...(summary === "" ? {} : { summary }),
    type,
    ...(label === undefined ? {} : { label: { code: label, name: labelOf(story, context.text) } }),
    published: new ZonedDate(story.published),
    modified: new ZonedDate(context.edition.modified(story)),
    ...(category === undefined
      ? {}
      : { kanal: kanal(category), otherKanal: categories.slice(1).map(kanal) }),
    topics: topics.map(({ slug, name }) => ({ slug, name })),
    ...(place === undefined
      ? {}
      : {
          place:
            place.country === undefined
              ? {
                  code: (place.regency ?? place.province).code,
                  name: place.name,
                  province: place.province.name,
                }
              : { code: place.country.code, name: place.name, country: place.country.name },
        }),
    // Paid content carries no reporter's name (Pedoman Pemberitaan Media Siber, clause 6).
    authors:
      label === undefined
        ? story.authors.map((byline) =>
            isAuthor(byline)
              ? { code: byline.code, name: byline.name }
              : { name: byline.name, role: byline.role, url: byline.url },
          )
        : [{ name: context.edition.site.name }],
    ...(image === undefined || full === undefined
      ? {}
      : {
          image: {
            url: absoluteUrl(full.url, context),
            width: full.width,
            height: full.height,
            alt: image.alt,
            ...(image.credit === undefined ? {} : { credit: image.credit }),
          },
        }),
  };
}
