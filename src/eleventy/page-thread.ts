// Runs in a thread of its own: renders pages by the theme's templates and writes them, as they are sent.
import { dirname } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { interfaceOf } from "../assembly/index.ts";
import { bytesOf } from "../files/index.ts";
import type { StoryCard } from "../pages/index.ts";
import { hashOf, type StagedFile, StageWriter } from "../publish/index.ts";
import type { PageAnswers, PageJob, PageJobs, PageThreadSetup } from "./page-job.ts";
import { viewOf } from "./page-job.ts";
import { templateFilters, templateNames } from "./template-names.ts";
import { THEME_FOLDER } from "./theme-folder.ts";
import { ThemeTemplates } from "./theme-templates.ts";

const { folder, pathPrefix, registries, jejak, data } = workerData as PageThreadSetup;
// Views bring their addresses with them.
const words = interfaceOf(registries, { urlWords: {} });
const spoken = { texts: words.texts, filters: templateFilters(words) };
const templates = new ThemeTemplates(
  {},
  { site: [], root: dirname(THEME_FOLDER) },
  templateNames(() => spoken, pathPrefix),
  {},
);
const common = { ...data, jejak: { ...jejak, text: words.text } };
const cards = new Map<number, StoryCard>();
const writer = new StageWriter(folder);

parentPort?.on("message", (jobs: PageJobs) => {
  for (const [number, card] of jobs.cards) cards.set(number, card);
  parentPort?.postMessage(jobs.pages.map(written) satisfies PageAnswers);
});

/** Undefined where the page can't be rendered: then the main thread does, and says why. */
function written(job: PageJob): StagedFile | undefined {
  const { path, url, layout } = job;
  const view = viewOf(job, (number) => cards.get(number));
  let html: string;
  try {
    html = templates.render(layout, { ...common, jejakPage: { url, layout, view }, content: "" });
  } catch {
    return undefined;
  }
  const bytes = bytesOf(html);
  writer.write(path, bytes);
  return { path, hash: hashOf(bytes), size: bytes.length };
}
