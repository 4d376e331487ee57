import type { ImageObjectLeaf } from "schema-dts";
import type { Byline, StoryImage } from "../model/index.ts";
import { pictureCrops } from "../pictures/index.ts";
import { byline } from "./byline.ts";
import { thing } from "./json-ld.ts";
import { license } from "./license.ts";
import type { DescribedSite } from "./site.ts";

/**
 * A story's own picture: whole, with what is said of it, and the cuts that search engines ask for.
 *
 * @param photographer who took it, where the story names them
 */
export function storyImages(
  image: StoryImage,
  photographer: Byline | undefined,
  described: DescribedSite,
): readonly (ImageObjectLeaf | string)[] {
  const { file, facts, set, alt, caption, credit } = image;
  const { width, height } = set.files.find(({ url }) => url === set.full) ?? set;
  const url = described.absolute(set.full);
  return [
    thing<ImageObjectLeaf>({
      "@type": "ImageObject",
      url,
      contentUrl: url,
      width: pixels(width),
      height: pixels(height),
      caption: caption ?? (alt || undefined),
      creditText: credit,
      creator: photographer === undefined ? undefined : byline(photographer, described),
      license: license(image.license),
    }),
    ...pictureCrops(file, facts).map((crop) => described.absolute(crop.url)),
  ];
}

/** A length as schema.org writes a Distance: "1200 px". */
export function pixels(length: number): string {
  return `${length} px`;
}
