import type { ImportChoices } from "../../src/import/choices.ts";
import type { ImportPlace } from "../../src/import/newsroom.ts";
import { NO_PROGRESS } from "../../src/import/progress.ts";
import type { ReportedStory } from "../../src/import/reported-stories.ts";
import { runImport } from "../../src/import/run-import.ts";
import type { ImportSource } from "../../src/import/source.ts";
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
    urlWords: {},
    now: NOW,
  };
}

/** Runs an import, and gives its report with all its stories. */
export async function importInto(
  project: Project,
  source: ImportSource,
  choices: ImportChoices = {},
  over: Partial<ImportPlace> = {},
) {
  const stories: ReportedStory[] = [];
  const outcome = await runImport(
    source,
    { ...placeOf(project), ...over },
    choices,
    NO_PROGRESS,
    (story) => {
      stories.push(story);
    },
  );
  return { ...outcome, report: { ...outcome.report, stories } };
}
