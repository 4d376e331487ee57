import type { AudioObjectLeaf, MediaObjectLeaf } from "schema-dts";
import { KINDS } from "../attachments/index.ts";
import type { Story } from "../front-matter/index.ts";
import { fileSize, isoDuration } from "../language/index.ts";
import type { Attachment } from "../model/index.ts";
import { date } from "./dates.ts";
import { thing } from "./json-ld.ts";
import type { DescribedSite } from "./site.ts";

/** What a story lets hear: https://schema.org/AudioObject, published when the story was. */
export function sounds(story: Story, described: DescribedSite): readonly AudioObjectLeaf[] {
  return story.attachments.flatMap((attachment) => {
    const { seconds } = attachment.facts;
    if (seconds === undefined || KINDS[attachment.facts.kind].medium !== "sound") return [];
    return thing<AudioObjectLeaf>({
      "@type": "AudioObject",
      ...fileFacts(attachment, described),
      duration: isoDuration(seconds),
      uploadDate: date(story.published),
    });
  });
}

/** What a story lets fetch beside it: https://schema.org/MediaObject. */
export function documents(story: Story, described: DescribedSite): readonly MediaObjectLeaf[] {
  return story.attachments
    .filter(({ facts }) => KINDS[facts.kind].medium === "document")
    .map((attachment) =>
      thing<MediaObjectLeaf>({ "@type": "MediaObject", ...fileFacts(attachment, described) }),
    );
}

function fileFacts({ url, title, facts }: Attachment, { absolute, site }: DescribedSite) {
  return {
    name: title || undefined,
    contentUrl: absolute(url),
    encodingFormat: KINDS[facts.kind].mediaType,
    contentSize: fileSize(facts.bytes, site.lang),
  };
}
