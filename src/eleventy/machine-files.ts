import { stat } from "node:fs/promises";
import type { FeedsContext } from "../outputs/context/index.ts";
import type { FileCopy } from "../publish/index.ts";
import { SCHEME_COLORS } from "../theme/index.ts";
import type { SiteBuild } from "./site-build.ts";

/** What a build hands to the room that writes for machines. */
export function feedsContext(
  { site, options, look }: SiteBuild,
  bytes: ReadonlyMap<string, number>,
): FeedsContext {
  return {
    ...site.context,
    pages: site.pages,
    leftOut: site.leftOut,
    redirects: site.redirects,
    feedSize: options.feedSize,
    hub: options.hub,
    api: options.api,
    search: options.search,
    look: {
      headScript: look.assets.headScript,
      fingerprinted: look.fingerprinted,
      icons: look.icons.app,
      favicon: look.icons.favicon,
      colors: { brand: look.colors.fill.light, ground: SCHEME_COLORS.light.paper },
    },
    policySources: options.contentSecurityPolicy,
    lengthOf: (url) => bytes.get(url),
  };
}

/** Bytes of every file that is copied into the site, by its URL. */
export async function lengths(copies: readonly FileCopy[]): Promise<ReadonlyMap<string, number>> {
  const sizes = await Promise.all(copies.map(async ({ from }) => (await stat(from)).size));
  return new Map(copies.map(({ to }, index) => [`/${to}`, sizes[index] ?? 0]));
}
