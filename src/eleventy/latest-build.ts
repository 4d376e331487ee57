import type { AssembledSite } from "../assembly/index.ts";

/**
 * The site that this process assembled last, for commands that ask more of it than Eleventy can tell.
 */
export const latestBuild: { site: AssembledSite | undefined } = { site: undefined };
