import type { CachedFile, OutputFile } from "../files/index.ts";
import { cachedContents, urlOf } from "../files/index.ts";
import type { SharePictureRecipe } from "../pictures/index.ts";
import { sharePictureFile } from "../pictures/index.ts";

/**
 * The share pictures of a site as files, each made when it is written and neither the cache nor the site
 * has it.
 *
 * @param photographs what was made of the stories' photographs, over which their headlines are laid
 * @returns files whose making throws when that of a photograph is not among them
 */
export function sharePictureFiles(
  pictures: readonly OutputFile<SharePictureRecipe>[],
  photographs: readonly OutputFile<CachedFile>[],
  cacheFolder: string,
): readonly OutputFile<CachedFile>[] {
  const byUrl = new Map(photographs.map((file) => [urlOf(file), file.contents]));
  const photoAt = async (url: string): Promise<Uint8Array> => {
    const contents = byUrl.get(url);
    if (contents === undefined) throw new Error(`Nothing was made at ${url}.`);
    return await cachedContents(contents);
  };
  return pictures.map((picture) => sharePictureFile(picture, { cacheFolder, photoAt }));
}
