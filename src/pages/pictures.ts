import type { Picture, StoryImage } from "../model/index.ts";
import { withPrefix } from "../pictures/index.ts";
import type { TextFunction } from "../texts/index.ts";
import type { PagesContext } from "./context.ts";
import type { ImageView } from "./views.ts";

/** A story's own picture as pages print it. */
export function imageView(
  image: StoryImage,
  { pathPrefix, text }: Pick<PagesContext, "pathPrefix" | "text">,
): ImageView {
  const { alt, caption, license, set } = image;
  const { srcset, sources } = withPrefix(set, pathPrefix);
  const { width, height } = set;
  return {
    url: set.src,
    alt,
    width,
    height,
    srcset,
    sources,
    caption,
    credit: creditLine(image, text),
    license: license && text("image.license", { license }),
  };
}

/** "Foto: AO"; a drawing, and what AI made, is no photograph. */
function creditLine(
  { credit, facts, isGenerated }: StoryImage,
  text: TextFunction,
): string | undefined {
  const isPhotograph = !facts.flat && !isGenerated;
  return credit && text(isPhotograph ? "image.photographer" : "image.credit", { credit });
}

/** The largest file made of a picture in a format that every program reads. */
export function largestImage({ set, alt }: Picture & { readonly alt: string }): {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
} {
  const { width, height } = set.files.find(({ url }) => url === set.full) ?? set;
  return { url: set.full, width, height, alt };
}
