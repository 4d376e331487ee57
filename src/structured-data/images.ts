import type { ImageGalleryLeaf, ImageObjectLeaf } from "schema-dts";
import { groupBy } from "../collections/index.ts";
import type { BodyFigure, Byline, StoryImage } from "../model/index.ts";
import { pictureCrops } from "../pictures/index.ts";
import { byline } from "./byline.ts";
import { some, thing } from "./json-ld.ts";
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

/** So many pictures of a text are described; who looks for more reads the page. */
const MOST_DESCRIBED = 60;

/**
 * The pictures within a story's text: each gallery, and what stands alone and says what it shows, who made it or under which
 * licence it is.
 */
export function bodyImages(
  figures: readonly BodyFigure[],
  described: DescribedSite,
): {
  readonly galleries?: readonly ImageGalleryLeaf[] | undefined;
  readonly alone: readonly ImageObjectLeaf[];
} {
  if (figures.length === 0) return { alone: [] };
  const shown = figures.slice(0, MOST_DESCRIBED);
  const galleries = groupBy(
    shown.filter(({ gallery }) => gallery !== undefined),
    ({ gallery }) => [gallery],
  );
  const alone = shown.filter(
    ({ gallery, caption, credit, license: terms }) =>
      gallery === undefined && (caption ?? credit ?? terms) !== undefined,
  );
  return {
    galleries: some(
      [...galleries.values()].map((pictures) =>
        thing<ImageGalleryLeaf>({
          "@type": "ImageGallery",
          associatedMedia: pictures.map((each) => figureObject(each, described)),
        }),
      ),
    ),
    alone: alone.map((each) => figureObject(each, described)),
  };
}

function figureObject(
  { picture: { set }, alt, caption, credit, license: terms }: BodyFigure,
  described: DescribedSite,
): ImageObjectLeaf {
  const { width, height } = set.files.find(({ url }) => url === set.full) ?? set;
  const url = described.absolute(set.full);
  return thing<ImageObjectLeaf>({
    "@type": "ImageObject",
    url,
    contentUrl: url,
    width: pixels(width),
    height: pixels(height),
    caption: caption ?? (alt || undefined),
    creditText: credit,
    license: license(terms),
  });
}

/** A length as schema.org writes a Distance: "1200 px". */
export function pixels(length: number): string {
  return `${length} px`;
}
