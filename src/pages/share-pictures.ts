import { createHash } from "node:crypto";
import { COVERS_VERSION, drawCover } from "../covers/index.ts";
import type { OutputFile } from "../files/index.ts";
import { urlOf } from "../files/index.ts";
import type { Story } from "../front-matter/index.ts";
import type { Site } from "../model/index.ts";
import { labelOf } from "../model/index.ts";
import type { PictureFacts, SharePictureRecipe } from "../pictures/index.ts";
import { PICTURES_URL } from "../pictures/index.ts";
import type { ShareText } from "../share-pictures/index.ts";
import { drawPlate, SHARE_PICTURES_VERSION, SHARE_SIZE } from "../share-pictures/index.ts";
import type { PagesContext } from "./context.ts";
import { absoluteUrl } from "./context.ts";
import { largestImage } from "./pictures.ts";
import type { ShareImage } from "./views.ts";

/** "gambar/bagi-3f2a91bc7d10.jpg": a file that is yet to be made, and from what. */
type SharePicture = OutputFile<SharePictureRecipe>;

/**
 * The share picture of a story: its headline over its photograph, else over a cover. Named by all that
 * it is made from, so that its URL is known before it is made and changes exactly when the picture does.
 */
export function sharePictureOf(
  story: Story,
  site: Site,
  { text, filters }: Pick<PagesContext, "text" | "filters">,
): SharePicture {
  const { title, slug, category, image, published } = story;
  const plate: ShareText = {
    headline: title,
    kanal: category?.name,
    date: filters.dateMedium(published),
    label: labelOf(story, text),
    medium: site.name,
    brand: site.color,
  };
  if (image !== undefined && isPhotograph(image.facts)) {
    const { files } = image.set;
    const jpegs = files.filter(({ format }) => format === "jpeg");
    const { url: photo } = jpegs.find(({ width }) => width >= SHARE_SIZE.width) ??
      jpegs.at(-1) ?? { url: image.set.full };
    return pictureOf(plate, photo, {
      background: { photo },
      overlay: () => drawPlate(plate, "photo"),
    });
  }
  return onCover(plate, { slug, category: category?.slug });
}

/** What a link to any other page shows: the medium's name and what it is. */
export function sitePictureOf(site: Site): SharePicture {
  const { host } = new URL(site.url);
  return onCover(
    { headline: site.name, deck: site.description, medium: host, brand: site.color },
    { slug: site.name },
  );
}

/** The picture that a shared link to a story shows; its URL is complete. */
export function storyShareImage(story: Story, context: PagesContext): ShareImage | undefined {
  const { title, image } = story;
  const label = labelOf(story, context.text);
  if (context.sharePictures) {
    return shareImage(
      sharePictureOf(story, context.edition.site, context),
      label === undefined ? title : `${label}: ${title}`,
      context,
    );
  }
  if (image === undefined) return undefined;
  const { url, alt, ...size } = largestImage(image);
  const type = `image/${url.split(".").at(-1)?.replace("jpg", "jpeg")}`;
  return { url: absoluteUrl(url, context), type, ...size, alt: alt || title };
}

/** The same for pages that are no story. */
export function siteShareImage(context: PagesContext): ShareImage | undefined {
  if (!context.sharePictures) return undefined;
  const { site } = context.edition;
  return shareImage(sitePictureOf(site), `${site.name}. ${site.description}`, context);
}

function shareImage(picture: SharePicture, alt: string, context: PagesContext): ShareImage {
  return { url: absoluteUrl(urlOf(picture), context), type: "image/jpeg", ...SHARE_SIZE, alt };
}

/** Of these pixels at least, or it would be blurred across the width. */
const LEAST = { width: 600, height: 315 } as const;

/** A diagram or a cut-out would be hidden by the headline, and says nothing once it is cut. */
function isPhotograph({ flat, alpha, animated, width, height }: PictureFacts): boolean {
  return !flat && !alpha && !animated && width >= LEAST.width && height >= LEAST.height;
}

function onCover(
  text: ShareText,
  subject: { readonly slug: string; readonly category?: string | undefined },
): SharePicture {
  return pictureOf(text, [COVERS_VERSION, subject], {
    background: { draw: () => drawCover(subject, text.brand) },
    overlay: () => drawPlate(text, "cover"),
  });
}

/** @param background what tells its background from others */
function pictureOf(
  text: ShareText,
  background: unknown,
  recipe: Pick<SharePictureRecipe, "background" | "overlay">,
): SharePicture {
  const key = createHash("sha256")
    .update(JSON.stringify([SHARE_PICTURES_VERSION, text, background]))
    .digest("hex")
    .slice(0, 12);
  return {
    path: `${PICTURES_URL.slice(1)}bagi-${key}.jpg`,
    contents: { ...recipe, ...SHARE_SIZE },
    immutable: true,
  };
}
