import type { ImportPlace } from "../../src/import/newsroom.ts";
import { NOW } from "./newsroom.ts";
import type { Project } from "./project.ts";

/** Where a test's project takes in stories. */
export function placeOf(project: Project): ImportPlace {
  return {
    root: project.root,
    postsFolder: "posts",
    pagesFolder: "pages",
    dataFolder: "_data",
    storyUrl: "/{year}/{month}/{day}/{slug}/",
    pathPrefix: "/",
    now: NOW,
  };
}

/** The front matter and body of what an import wrote, by the file it came from. */
export function storiesOf(
  project: Project,
  reported: readonly { readonly from: string; readonly file: string }[],
): ReadonlyMap<string, string> {
  return new Map(reported.map(({ from, file }) => [from, project.read(file)]));
}
