import { stat } from "node:fs/promises";
import type { CachedFile, OutputFile } from "../files/index.ts";
import { urlOf } from "../files/index.ts";
import type { OutputsContext } from "../outputs/context/index.ts";
import { SCHEME_COLORS } from "../theme/index.ts";
import type { SiteBuild } from "./site-build.ts";

/** What a build hands to the room that writes for machines. */
export function outputsContext(
  { site, options, look }: SiteBuild,
  bytes: ReadonlyMap<string, number>,
): OutputsContext {
  return {
    ...site.context,
    pages: site.pages,
    redirects: site.redirects,
    feedSize: options.feedSize,
    hub: options.hub,
    api: options.api,
    search: options.search,
    theme: {
      headScript: look.assets.headScript,
      fingerprinted: look.files.filter(({ immutable }) => immutable).map(urlOf),
      icons: look.icons.app,
      favicon: look.icons.favicon,
      colors: { brand: look.colors.fill.light, ground: SCHEME_COLORS.light.paper },
    },
    policySources: options.contentSecurityPolicy,
    lengthOf: (url) => bytes.get(url),
  };
}

/** Bytes of files that lie in the cache, by their URLs. */
export async function lengths(
  files: readonly OutputFile<CachedFile>[],
): Promise<ReadonlyMap<string, number>> {
  const sizes = await Promise.all(
    files.map(async ({ contents }) => (await stat(contents.cached)).size),
  );
  return new Map(files.map((file, index) => [urlOf(file), sizes[index] ?? 0]));
}
