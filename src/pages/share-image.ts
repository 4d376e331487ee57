import type { Story } from "../content/story.ts";
import { COVER_SIZE } from "../covers/index.ts";
import type { PagesContext } from "./context.ts";
import { absoluteUrl } from "./context.ts";
import { coverOf } from "./covers.ts";
import { largestImage } from "./pictures.ts";
import type { ShareImage } from "./views.ts";

/** The picture that a shared link shows: the story's own, else its cover, as formats that messengers read. */
export function shareImage(story: Story, context: PagesContext): ShareImage | undefined {
  if (story.image !== undefined) {
    const { url, ...image } = largestImage(story.image);
    return { ...image, url: absoluteUrl(url, context) };
  }
  if (!context.sharePictures) return undefined;
  const { url } = coverOf(story, context.edition.site.color);
  return { url: absoluteUrl(shareCoverUrl(url), context), ...COVER_SIZE, alt: story.title };
}

/** The same cover as PNG, since no messenger shows an SVG. */
export function shareCoverUrl(coverUrl: string): string {
  return coverUrl.replace(/\.svg$/u, ".png");
}
