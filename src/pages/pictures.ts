import type { Picture, StoryImage } from "../model/index.ts";
import { withPrefix } from "../pictures/index.ts";
import type { ImageView } from "./views.ts";

/** A story's own picture as pages print it. */
export function imageView(image: StoryImage, pathPrefix: string): ImageView {
  const { alt, caption, credit, license, set } = image;
  const { srcset, sources } = withPrefix(set, pathPrefix);
  const { width, height } = set;
  return { url: set.src, alt, width, height, srcset, sources, caption, credit, license };
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
