import { consoleReporter } from "../report/index.ts";
import { reportFailure } from "./failure.ts";
import { NOT_IMPORTED } from "./import-place.ts";
import { openNewsroom } from "./site.ts";

// Begun by `importPlace`: reads the configuration of the site in the working directory, says where its files lie, and ends.

const [config] = process.argv.slice(2);
try {
  const { root, dataFolder, pathPrefix, now, options } = await openNewsroom({ config });
  process.send?.({
    root,
    dataFolder,
    pathPrefix,
    now,
    postsFolder: options.posts,
    pagesFolder: options.ownPages,
    storyUrl: options.storyUrl,
    urlWords: options.urlWords,
  });
} catch (error) {
  process.exitCode = reportFailure(error, NOT_IMPORTED, consoleReporter);
}
process.disconnect?.();
