import { join } from "node:path";
import type { Registries } from "../data/index.ts";
import { formatDiagnostics } from "../diagnostics/index.ts";
import { writeWhole } from "../files/index.ts";
import type { ImportChoices } from "./choices.ts";
import { ImportWork } from "./import-work.ts";
import { Ledger } from "./ledger.ts";
import type { ImportPlace, Newsroom } from "./newsroom.ts";
import { openNewsroom } from "./newsroom.ts";
import { People } from "./people.ts";
import type { Progress } from "./progress.ts";
import { NO_PROGRESS } from "./progress.ts";
import { addToRegistry } from "./registry-edits.ts";
import type { ImportReport } from "./report.ts";
import { acceptanceAdvice, fileReport, screenReport } from "./report.ts";
import { ReportedStories, type ReportedStory } from "./reported-stories.ts";
import { Sections } from "./sections.ts";
import type { ImportSource } from "./source.ts";
import { ImportFailure } from "./source.ts";

export interface ImportOutcome {
  readonly report: ImportReport;
  /** For the screen. */
  readonly text: string;
  /** Whether nothing was written because something must be decided first. */
  readonly isHeldUp: boolean;
}

/** Where the report lies, from the root, and its stories until it is written. */
const REPORT = ".jejak/laporan-impor.md";
const REPORTED = ".jejak/laporan-impor.jsonl";

/**
 * Brings a source's stories into a newsroom: each as a file in `posts/`, with its pictures beside it, its author and
 * kanal in the registries and its old addresses leading to it. What earlier imports wrote is known by the ledger.
 *
 * @param witness told of each story when it is done
 * @throws ImportFailure when the call can't be carried out
 */
export async function runImport(
  source: ImportSource,
  place: ImportPlace,
  choices: ImportChoices = {},
  progress: Progress = NO_PROGRESS,
  witness: (story: ReportedStory) => void = () => {},
): Promise<ImportOutcome> {
  const dryRun = choices.dryRun === true;
  const stories = new ReportedStories(dryRun ? undefined : join(place.root, REPORTED));
  const ledger = await Ledger.open(join(place.root, place.dataFolder));
  const newsroom = await openNewsroom(place, (file) => ledger.owns(file));
  checkNewsroom(newsroom, choices);
  progress.step("Membaca", 0, undefined);
  const survey = await source.survey();
  // Where one signs for all who are not registered, no codes are proposed for them.
  const strangers = choices.author === undefined ? survey.people : [];
  const people = new People(newsroom.registries.authors, strangers, choices.author);
  const sections = new Sections(newsroom.registries.categories, survey.sections, choices.kanal);
  const awaited = {
    authors: people.proposed,
    categories: sections.proposed,
  };
  const isHeldUp =
    source.asks &&
    !choices.accept &&
    !dryRun &&
    awaited.authors.length + awaited.categories.length > 0;
  const accepted = choices.accept === true;
  const registries = accepted ? withProposals(newsroom.registries, awaited) : newsroom.registries;
  if (accepted && !dryRun) await register(place, awaited, source);
  const done = isHeldUp
    ? NOTHING_DONE
    : await new ImportWork(source, survey, newsroom, registries, ledger, {
        people:
          accepted || source.asks
            ? people
            : new People(newsroom.registries.authors, [], choices.author),
        sections,
        choices,
        dryRun,
        progress,
        stories,
        witness,
      }).run();
  progress.done();
  const report: ImportReport = {
    called: source.called,
    dryRun,
    found: isHeldUp ? survey.stories.length : undefined,
    stories,
    ...done,
    leftOutKinds: survey.leftOut,
    ...awaited,
    accepted,
    file: REPORT,
  };
  if (!dryRun && !isHeldUp) {
    await ledger.close();
    await writeWhole(join(place.root, REPORT), fileReport(report));
    await stories.dispose();
  }
  const advice = isHeldUp ? [acceptanceAdvice(awaited.authors, awaited.categories)] : [];
  return { report, isHeldUp, text: [screenReport(report), ...advice].join("\n\n") };
}

const NOTHING_DONE = { leftOut: [], redirects: 0, pictures: 0, remarks: [] };

function checkNewsroom(
  { faults, registries }: Newsroom,
  { author, category }: ImportChoices,
): void {
  if (faults.length > 0) {
    throw new ImportFailure(`${formatDiagnostics(faults)}\n\nPerbaiki data media dahulu.`);
  }
  if (author !== undefined && !registries.authors.has(author)) {
    throw new ImportFailure(
      `Kode penulis "${author}" sesudah --author tidak terdaftar. Yang terdaftar: ${[...registries.authors.keys()].slice(0, 12).join(", ")}.`,
    );
  }
  if (category !== undefined && !registries.categories.has(category)) {
    throw new ImportFailure(
      `Kanal "${category}" sesudah --category tidak terdaftar. Yang terdaftar: ${[...registries.categories.keys()].join(", ")}.`,
    );
  }
}

type Awaited = Pick<ImportReport, "authors" | "categories">;

function withProposals(registries: Registries, { authors, categories }: Awaited): Registries {
  return {
    ...registries,
    authors: new Map([
      ...registries.authors,
      ...authors.map(({ code, name }) => [code, { code, slug: code.toLowerCase(), name }] as const),
    ]),
    categories: new Map([
      ...registries.categories,
      ...categories.map(({ key, name }) => [key, { slug: key, name }] as const),
    ]),
  };
}

async function register(
  { root, dataFolder }: ImportPlace,
  { authors, categories }: Awaited,
  { called }: ImportSource,
): Promise<void> {
  const comment = `Dari impor ${called.replace(/\s+/gu, " ")}.`;
  const edits = [
    {
      file: "authors" as const,
      entries: Object.fromEntries(authors.map(({ code, name }) => [code, { name }])),
    },
    {
      file: "categories" as const,
      entries: Object.fromEntries(
        categories.map(({ key, name, description }) => [
          key,
          description ? { name, description } : { name },
        ]),
      ),
    },
  ];
  for (const { file, entries } of edits) {
    if (Object.keys(entries).length === 0) continue;
    if (!(await addToRegistry(root, dataFolder, { file, comment, entries }))) {
      throw new ImportFailure(
        `${dataFolder}/${file}.yaml tidak dapat ditambah. Daftarkan sendiri, lalu jalankan lagi.`,
      );
    }
  }
}
