import { digest } from "../collections/index.ts";
import { urlOf } from "../files/index.ts";
import type { OutputsContext } from "../outputs/context/index.ts";
import { programVersion } from "../state/index.ts";
import { SCHEME_COLORS } from "../theme/index.ts";
import type { SiteBuild } from "./site-build.ts";

/**
 * What a build hands to the room that writes for machines.
 *
 * @param facts what is known only when all is rendered
 */
export function outputsContext(
  { site, options, theme }: SiteBuild,
  { lengthOf, ...facts }: Pick<OutputsContext, "lengthOf" | "headers" | "otherPages">,
): OutputsContext {
  return {
    ...site.context,
    circumstances: digest(programVersion(), site.circumstances),
    pages: site.pages,
    redirects: site.redirects,
    feedSize: options.feedSize,
    hub: options.hub,
    api: options.api,
    search: options.search,
    editor: site.registries.editor,
    hasAttachments: site.attachments.length > 0,
    theme: {
      headScript: theme.assets.headScript,
      fingerprinted: theme.files.filter(({ immutable }) => immutable).map(urlOf),
      icons: theme.icons.app,
      favicon: theme.icons.favicon,
      colors: { brand: theme.colors.fill.light, ground: SCHEME_COLORS.light.paper },
    },
    policySources: options.contentSecurityPolicy,
    lengthOf,
    ...facts,
  };
}
