import type { SharePicture } from "../pages/index.ts";
import { makeSharePictures } from "../pictures/index.ts";
import { SHARE_SIZE } from "../share-pictures/index.ts";
import type { FileCopy } from "./copies.ts";

/**
 * Makes the share pictures that neither the cache nor the site has.
 *
 * @param made what was made of the stories' photographs, over which their headlines are laid
 * @param setup.isThere whether the site has a file already, by its path in the output folder
 * @returns those that lie in the cache
 * @throws Error when the file of a photograph is not among them
 */
export async function sharePictureCopies(
  pictures: readonly SharePicture[],
  made: readonly FileCopy[],
  setup: { readonly cacheFolder: string; readonly isThere: (path: string) => boolean },
): Promise<FileCopy[]> {
  const files = new Map(made.map(({ from, to }) => [`/${to}`, from]));
  const photoOf = (url: string) => {
    const photo = files.get(url);
    if (photo === undefined) throw new Error(`Nothing was made at ${url}.`);
    return { photo };
  };
  const jobs = pictures.map(({ url, background, plate }) => ({
    key: url,
    background: "photo" in background ? photoOf(background.photo) : background,
    overlay: plate,
    isNeeded: !setup.isThere(url.slice(1)),
    ...SHARE_SIZE,
  }));
  const { paths } = await makeSharePictures(jobs, setup);
  return [...paths].map(([url, from]) => ({ from, to: url.slice(1) }));
}
