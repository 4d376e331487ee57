import { KINDS } from "../attachments/index.ts";
import type { Story } from "../front-matter/index.ts";
import { fileFacts, readSocialLink } from "../markdown/index.ts";
import type { SiteContext } from "./context.ts";
import { soundLength } from "./sounds.ts";
import type { VideoView } from "./views.ts";

/** A story's video as its page shows it. */
export function videoView({ video }: Story, { edition, text }: SiteContext): VideoView | undefined {
  if (video === undefined) return undefined;
  if ("file" in video) {
    const { url, facts } = video.file;
    const { mediaType } = KINDS[facts.kind];
    return { url, type: mediaType, facts: fileFacts(facts, edition.site.lang) };
  }
  const { address } = video;
  const social = readSocialLink(address);
  const host = social?.host ?? new URL(address).hostname.replace(/^www\./u, "");
  return { address, words: text("video.watch", { where: social?.platform ?? host }) };
}

/** What a card says of a video: "Video", and how long it lasts where that is known. */
export function videoMark(
  { video }: Story,
  { edition, text }: Pick<SiteContext, "edition" | "text">,
): string | undefined {
  if (video === undefined) return undefined;
  const length = "file" in video ? soundLength(video.file, edition.site.lang) : undefined;
  return length === undefined ? text("card.video") : text("card.videoLength", { duration: length });
}
