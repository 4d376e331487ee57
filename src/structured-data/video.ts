import type { VideoObjectLeaf } from "schema-dts";
import { KINDS } from "../attachments/index.ts";
import type { Story } from "../front-matter/index.ts";
import { fileSize, isoDuration } from "../language/index.ts";
import { date } from "./dates.ts";
import { thing } from "./json-ld.ts";
import type { DescribedSite } from "./site.ts";

/**
 * A story's video: https://schema.org/VideoObject with what Google requires (`name`, `thumbnailUrl`,
 * `uploadDate`) and one of the two that it recommends most, `contentUrl` or `embedUrl`. Without a picture of the
 * newsroom's, or with neither address known, there is none: a half-described video is refused as a whole.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/video
 */
export function video(
  story: Story,
  { absolute, site }: DescribedSite,
): VideoObjectLeaf | undefined {
  const { video: given, image } = story;
  if (given === undefined || image === undefined) return undefined;
  const file = "file" in given ? given.file : undefined;
  const embedUrl = "address" in given ? embedAddress(given.address) : undefined;
  if (file === undefined && embedUrl === undefined) return undefined;
  const seconds = file?.facts.seconds;
  return thing<VideoObjectLeaf>({
    "@type": "VideoObject",
    name: story.title,
    description: story.summary || story.title,
    thumbnailUrl: absolute(image.set.full),
    uploadDate: date(story.published),
    contentUrl: file === undefined ? undefined : absolute(file.url),
    embedUrl,
    encodingFormat: file === undefined ? undefined : KINDS[file.facts.kind].mediaType,
    contentSize: file === undefined ? undefined : fileSize(file.facts.bytes, site.lang),
    duration: seconds === undefined ? undefined : isoDuration(seconds),
  });
}

/**
 * The player of a video, for machines alone: no page of ours ever loads it. Undefined for platforms that
 * tell it by no rule.
 *
 * @see https://developers.google.com/youtube/player_parameters
 * @see https://help.vimeo.com/hc/en-us/articles/12426259908881
 * @example embedAddress("https://youtu.be/aqz-KE-bpKQ") // "https://www.youtube.com/embed/aqz-KE-bpKQ"
 */
export function embedAddress(address: string): string | undefined {
  const { hostname, pathname, searchParams } = new URL(address);
  const host = hostname.replace(/^(?:www|m)\./u, "");
  const [, id] =
    host === "youtu.be"
      ? (/^\/([\w-]+)\/?$/u.exec(pathname) ?? [])
      : host !== "youtube.com"
        ? []
        : (/^\/(?:shorts|live|embed)\/([\w-]+)\/?$/u.exec(pathname) ??
          (pathname === "/watch" ? (/^([\w-]+)$/u.exec(searchParams.get("v") ?? "") ?? []) : []));
  if (id !== undefined) return `https://www.youtube.com/embed/${id}`;
  const [, number] = (host === "vimeo.com" && /^\/(\d+)\/?$/u.exec(pathname)) || [];
  return number === undefined ? undefined : `https://player.vimeo.com/video/${number}`;
}
