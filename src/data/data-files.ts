import { authorsFile } from "./authors-file.ts";
import { categoriesFile } from "./categories-file.ts";
import { editorFile } from "./editor-file.ts";
import { navigationFile } from "./navigation-file.ts";
import { newsroomFile } from "./newsroom-file.ts";
import { popularFile } from "./popular-file.ts";
import { redirectsFile } from "./redirects-file.ts";
import { seriesFile } from "./series-file.ts";
import { siteFile } from "./site-file.ts";
import { textsFile } from "./texts-file.ts";
import { topicsFile } from "./topics-file.ts";

/**
 * The files of `_data/`, by name without ".yaml", in the order in which they are read. A row is all that a
 * new file needs: reading, checking, fallbacks, the type of `Registries` and docs/data-files.md come from it.
 */
export const DATA_FILES = {
  site: siteFile,
  authors: authorsFile,
  categories: categoriesFile,
  series: seriesFile,
  topics: topicsFile,
  navigation: navigationFile,
  newsroom: newsroomFile,
  popular: popularFile,
  redirects: redirectsFile,
  texts: textsFile,
  editor: editorFile,
} as const;

export type DataFileName = keyof typeof DATA_FILES;

export const DATA_FILE_NAMES = Object.keys(DATA_FILES) as readonly DataFileName[];
