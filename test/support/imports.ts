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
