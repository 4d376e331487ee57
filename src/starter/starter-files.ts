import type { StarterAnswers } from "./answers.ts";
import { firstStory } from "./first-story.ts";
import { GUIDES, guideFor } from "./guides.ts";
import { newsroomData } from "./newsroom-data.ts";
import type { StarterVersions } from "./project-files.ts";
import { configuration, packageJson } from "./project-files.ts";

/** The text of a file of the package, by its path from the package's root: "docs/publish.yml". */
export type ReadTemplate = (path: string) => string;

/** Files of the package that a newsroom has under another name, so that npm packs them and Git leaves them alone. */
const COPIED: Readonly<Record<string, string>> = {
  ".editorconfig": "starter/editorconfig",
  ".gitattributes": "starter/gitattributes",
  ".gitignore": "starter/gitignore",
  ".vscode/extensions.json": "starter/vscode/extensions.json",
  ".vscode/settings.json": "starter/vscode/settings.json",
  ".vscode/tasks.json": "starter/vscode/tasks.json",
  ".github/workflows/publish.yml": "docs/publish.yml",
};

/** The files of the package that `starterFiles` reads. */
export const TEMPLATES: readonly string[] = [
  ...Object.values(COPIED),
  "starter/README.md",
  "starter/eleventy.config.js",
  ...GUIDES.map((name) => `docs/${name}.md`),
];

/**
 * All files of a new newsroom, by path from its root: one that builds at once, with nothing in it of any other newsroom.
 *
 * @param setup what the clock says, in milliseconds since 1970; where the package's files are read; which versions it asks for
 */
export function starterFiles(
  answers: StarterAnswers,
  setup: {
    readonly now: number;
    readonly template: ReadTemplate;
    readonly versions: StarterVersions;
  },
): ReadonlyMap<string, string> {
  const { template, versions, now } = setup;
  const readme = template("starter/README.md")
    .replaceAll("{{name}}", () => answers.name)
    .replaceAll("{{url}}", () => answers.url);
  return new Map([
    ["package.json", packageJson(answers, versions)],
    ["eleventy.config.js", configuration(template("starter/eleventy.config.js"), answers)],
    ["README.md", readme],
    ...newsroomData(answers),
    firstStory(answers, now),
    ...Object.entries(COPIED).map(([path, from]) => [path, template(from)] as const),
    ...GUIDES.map((name) => [`panduan/${name}.md`, guideFor(template(`docs/${name}.md`))] as const),
  ]);
}
