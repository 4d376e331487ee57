import type { FileDiagnostics } from "../diagnostics/index.ts";
import type { StoryVideo } from "../model/index.ts";
import { resolveLocation } from "../places/index.ts";
import type { YamlSource } from "../source/index.ts";
import { addressOf } from "./addresses.ts";
import { checkAnswer, checkSignature } from "./corrections.ts";
import type { HeadContext, ReadStory } from "./field.ts";
import { FIELDS } from "./fields.ts";
import { withAiNote } from "./image.ts";
import { checkInvisible } from "./invisible.ts";
import { NO_FIELDS } from "./own-fields.ts";
import type { FrontMatter } from "./schema.ts";
import { placeInSeries } from "./series.ts";
import type { HeadFields, StoryHead } from "./story.ts";
import { momentAt } from "./times.ts";
import { checkPoster } from "./video.ts";

/**
 * Resolves front matter, as far as it is well formed: codes become authors, text becomes moments and
 * places. Finds every fault in one go; undefined when one of them leaves the story without a headline,
 * a date or a URL.
 */
export function resolveHead(
  file: string,
  frontMatter: Partial<FrontMatter>,
  source: YamlSource,
  context: HeadContext,
  diagnostics: FileDiagnostics,
): StoryHead | undefined {
  const { location: written, date = "" } = frontMatter;
  const location = written === undefined ? undefined : resolveLocation(written);
  const moment = momentAt(date, context.registries.site, location);
  const published = moment.ok ? moment.moment : undefined;
  const story: ReadStory = { ...context, file, source, diagnostics, published, location };
  const fields = resolveFields(frontMatter, story);
  checkAnswer(frontMatter, story);
  checkInvisible(story);
  if (fields === undefined) return undefined;
  checkSignature(fields, story);
  checkPoster(fields, story);
  const url = addressOf(fields, story);
  if (url === undefined) return undefined;
  return {
    ...fields,
    file,
    fields: NO_FIELDS,
    url,
    series: placeInSeries(fields.series, fields.slug, context.registries),
    video: fields.video && withTitle(fields.video, fields.title),
    audio: fields.audio && { ...fields.audio, title: fields.title },
    image: withAiNote(fields.image, fields.ai, context.text),
  };
}

function resolveFields(
  frontMatter: Partial<FrontMatter>,
  story: ReadStory,
): HeadFields | undefined {
  const parts = Object.entries(FIELDS).map(([key, { resolve }]) =>
    // Each gets the value of its own key, which the types of two lists side by side can't say.
    (resolve as (given: unknown, story: ReadStory, path: readonly string[]) => object | undefined)(
      frontMatter[key as keyof FrontMatter],
      story,
      [key],
    ),
  );
  if (parts.includes(undefined)) return undefined;
  return Object.assign({}, ...parts) as HeadFields;
}

/** A file of the newsroom's own is called what the story is. */
function withTitle(video: StoryVideo, title: string): StoryVideo {
  return "file" in video ? { file: { ...video.file, title } } : video;
}
