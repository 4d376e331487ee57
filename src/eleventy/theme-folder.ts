import { readdirSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { slashed } from "../files/index.ts";
import type { EleventyDirectories } from "./config.ts";
import type { Project } from "./project.ts";

/** The theme's own folder; the same seen from `src/` and from `dist/`. */
export const THEME_FOLDER = fileURLToPath(new URL("../../_includes", import.meta.url));

/** The folder, in the site's includes or layouts, whose files stand in for the theme's: `_includes/jejak/`. */
export const OVERRIDES = "jejak/";

/** What an override writes to reach the template that it replaces. */
export const ORIGINALS = "jejak-theme/";

/** A site's files that stand in for the theme's, and those that lie where such files once lay. */
export interface Overrides {
  /** By their paths within the theme: "layouts/story.njk", "assets/site.css". */
  readonly used: readonly string[];
  /** Paths from the root, and where each would have to lie to stand in for the theme's. */
  readonly misplaced: readonly { readonly path: string; readonly to: string }[];
}

/** The folders in which a site's own templates lie, as absolute paths. */
export function templateFolders(directories: EleventyDirectories, project: Project): string[] {
  return [directories.includes, directories.layouts]
    .filter((folder) => folder !== undefined)
    .map((folder) => project.absolute(folder));
}

/** What a site has of its own in the theme's place. */
export function findOverrides(directories: EleventyDirectories, project: Project): Overrides {
  const theme = new Set(filesIn(THEME_FOLDER));
  const folders = templateFolders(directories, project).filter((folder) => folder !== THEME_FOLDER);
  return {
    used: folders.flatMap((folder) => filesIn(join(folder, OVERRIDES))),
    misplaced: folders.flatMap((folder) =>
      ["layouts", "partials", "assets"].flatMap((part) =>
        filesIn(join(folder, part))
          .map((path) => posix.join(part, path))
          .filter((path) => theme.has(path) || path === "assets/site.css")
          .map((path) => {
            const from = project.fromRoot(folder);
            return { path: posix.join(from, path), to: posix.join(from, OVERRIDES, path) };
          }),
      ),
    ),
  };
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
      .map((entry) => slashed(join(entry.parentPath, entry.name).slice(join(folder, "/").length)))
      .sort();
  } catch {
    return [];
  }
}
