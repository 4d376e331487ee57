import { join } from "node:path";
import { FileFailure } from "../../src/files/file-failure.ts";
import type { Contents, OutputFile } from "../../src/files/output-file.ts";

/**
 * Files that are made when they are asked for: a drawing, and a picture that is kept in a cache.
 *
 * @param root absolute path of the folder in which the cache lies
 * @param made counts how often each was made
 */
export function madeFiles(
  root: string,
  made: { cached: number; drawn: number },
): readonly OutputFile<Contents>[] {
  return [
    {
      path: "a/gambar.svg",
      immutable: true,
      contents: () => {
        made.drawn += 1;
        return "<svg/>";
      },
    },
    {
      path: "a/gambar.jpg",
      immutable: true,
      contents: {
        cached: join(root, "cache/gambar.jpg"),
        make: async () => {
          made.cached += 1;
          return Uint8Array.of(3);
        },
      },
    },
  ];
}

/** A picture that can't be made, since its original broke. */
export function brokenPicture(root: string): OutputFile<Contents> {
  return {
    path: "b.jpg",
    contents: {
      cached: join(root, "cache/b.jpg"),
      make: () => Promise.reject(new FileFailure(["posts/b.jpg"], "rusak")),
    },
  };
}
