// Pictures: what of a folder's pictures can be shown, and the small files that are made of them.
// Knows nothing of stories or sites.

export { prunePictures } from "./cache-files.ts";
export { type Crop, pictureCrops } from "./crops.ts";
export type { PictureFacts, PictureFormat, PictureProbe } from "./facts.ts";
export { type Overlay, type SharePictureRecipe, sharePictureFile } from "./make-share-pictures.ts";
export type { ShownPicture } from "./originals.ts";
export { isPicture, MAX_PICTURE_BYTES } from "./picture-files.ts";
export { type MakingSetup, pictureOutput, type ShownPictures } from "./picture-output.ts";
export {
  type DerivedFile,
  PICTURES_URL,
  type PictureSet,
  pictureSet,
  withPrefix,
} from "./picture-set.ts";
export { eachInPool } from "./pool.ts";
export { probePictures } from "./probe.ts";
