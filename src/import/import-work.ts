import { join, posix, resolve } from "node:path";
import type { Registries } from "../data/index.ts";
import type { PictureProbe } from "../pictures/index.ts";
import { isPicture, probePictures } from "../pictures/index.ts";
import { listSourceFolder } from "../source/index.ts";
import { AddressBook } from "./address-book.ts";
import { faultsOf } from "./check-story.ts";
import type { ImportChoices } from "./choices.ts";
import { detached } from "./clean-text.ts";
import type { ImportedStory, LeftOut } from "./imported-story.ts";
import type { Ledger } from "./ledger.ts";
import { MediaLibrary } from "./media.ts";
import type { ImportPlace, Newsroom } from "./newsroom.ts";
import { OldUrls } from "./old-urls.ts";
import type { People } from "./people.ts";
import { PictureNames, StoryPictures } from "./pictures.ts";
import { Placement } from "./placement.ts";
import type { Progress } from "./progress.ts";
import { redirectsOf } from "./redirects.ts";
import type { ImportReport } from "./report.ts";
import type { ReportedStories, ReportedStory } from "./reported-stories.ts";
import type { Sections } from "./sections.ts";
import type { ImportSource, Survey } from "./source.ts";
import { SteadyHeap } from "./steady-heap.ts";
import type { Workshop } from "./story-builder.ts";
import { buildStory } from "./story-builder.ts";
import { StoryWriter } from "./story-writer.ts";

/** What one import works with. */
export interface WorkSetup {
  readonly people: People;
  readonly sections: Sections;
  readonly choices: ImportChoices;
  readonly dryRun: boolean;
  readonly progress: Progress;
  readonly stories: ReportedStories;
  /** Told of each story when it is done. */
  readonly witness: (story: ReportedStory) => void;
}

/** One import under way: each story built, judged, written and looked at. */
export class ImportWork {
  private readonly source: ImportSource;
  private readonly survey: Survey;
  private readonly newsroom: Newsroom;
  private readonly registries: Registries;
  private readonly ledger: Ledger;
  private readonly setup: WorkSetup;
  private readonly names: PictureNames;
  private readonly leftOut: LeftOut[] = [];
  private readonly copied = new Set<string>();
  /** Pictures that were looked at already: many stories may show one. */
  private readonly probes = new Map<string, PictureProbe>();

  constructor(
    source: ImportSource,
    survey: Survey,
    newsroom: Newsroom,
    registries: Registries,
    ledger: Ledger,
    setup: WorkSetup,
  ) {
    this.source = source;
    this.survey = survey;
    this.newsroom = newsroom;
    this.registries = registries;
    this.ledger = ledger;
    this.setup = setup;
    this.names = new PictureNames(newsroom.place.root);
  }

  async run(): Promise<Pick<ImportReport, "leftOut" | "redirects" | "pictures" | "remarks">> {
    const { place } = this.newsroom;
    const { choices, progress, dryRun } = this.setup;
    const writer = new StoryWriter(place.root, this.ledger, dryRun);
    if (this.ledger.isUnfinished) await writer.removeUnfinished(await unfinishedFiles(place));
    const library = await MediaLibrary.open([
      ...(choices.media ?? []).map((folder) => resolve(folder)),
      ...(this.source.mediaFolders ?? []),
    ]);
    const placement = await this.placement();
    const workshop = this.workshop(placement);
    const heap = new SteadyHeap();
    let done = 0;
    for await (const story of this.source.stories()) {
      heap.step();
      progress.step("Menulis", done, this.survey.stories.length);
      done += 1;
      if ("leftOut" in story) this.leftOut.push({ ...story, from: detached(story.from) });
      else await this.bring(story, placement, workshop, library, writer);
    }
    const redirects = await redirectsOf(
      this.survey,
      workshop,
      placement,
      this.newsroom,
      this.registries,
      dryRun,
    );
    return {
      leftOut: this.leftOut,
      redirects: redirects.count,
      pictures: this.copied.size,
      remarks: redirects.remarks,
    };
  }

  private async placement(): Promise<Placement> {
    const { place, stories } = this.newsroom;
    const pages = await listSourceFolder(place.root, place.pagesFolder);
    const posts = await listSourceFolder(place.root, place.postsFolder);
    const taken = [...pages.markdown, ...posts.markdown].filter((file) => !this.ledger.owns(file));
    const placement = new Placement(
      place,
      this.ledger,
      { taken, urls: stories.map(({ url }) => url) },
      ({ sections }) => {
        const [key = this.setup.choices.category] = this.setup.sections.fileOf(sections).categories;
        return this.registries.categories.get(key ?? "");
      },
    );
    placement.reserve(this.survey.stories);
    return placement;
  }

  private workshop(placement: Placement): Workshop {
    const { survey, newsroom, registries, setup } = this;
    const { site } = registries;
    const siteHost = new URL(site.url).host;
    const book = new AddressBook([...survey.hosts, siteHost]);
    const oldUrls = new OldUrls();
    for (const { url } of newsroom.stories) oldUrls.keep(url);
    for (const story of survey.stories) {
      const { url } = placement.of(story);
      if (url === undefined) continue;
      oldUrls.keep(url);
      const address = { url, isPublic: !story.draft && story.date.instant <= newsroom.place.now };
      for (const old of story.urls) book.add(old, address);
      book.add(url, address);
    }
    return {
      site,
      people: setup.people,
      sections: setup.sections,
      book,
      oldUrls,
      codes: [...registries.authors.keys()],
      ownMedia: [site.name, siteHost, ...survey.hosts, ...(survey.names ?? [])],
      category: setup.choices.category,
    };
  }

  private async bring(
    story: ImportedStory,
    placement: Placement,
    workshop: Workshop,
    library: MediaLibrary,
    writer: StoryWriter,
  ): Promise<void> {
    const placed = placement.of(story);
    const pictures = new StoryPictures(posix.dirname(placed.file), library, this.names);
    const { text, notes } = buildStory(story, placed, pictures, workshop);
    const as = await writer.judge(story.origin, placed.file, text);
    const isWritten = as === "new" || as === "updated";
    if (isWritten) {
      await writer.write(story.origin, placed.file, text, pictures.wanted);
      for (const { file } of pictures.wanted) this.copied.add(file);
    }
    const probed =
      isWritten && !this.setup.dryRun
        ? await this.probe(pictures.wanted.map(({ file }) => file))
        : new Map();
    const faults =
      isWritten && !this.setup.dryRun
        ? faultsOf({ path: placed.file, text }, probed, this.registries, this.newsroom.place)
        : [];
    const reported: ReportedStory = {
      from: story.from,
      file: placed.file,
      as,
      draft: story.draft,
      notes: isWritten ? notes : [],
      faults,
    };
    await this.setup.stories.add(reported);
    this.setup.witness(reported);
  }

  private async probe(files: readonly string[]): Promise<ReadonlyMap<string, PictureProbe>> {
    const { root } = this.newsroom.place;
    const unseen = files.filter((file) => isPicture(file) && !this.probes.has(file));
    const cacheFolder = join(root, ".jejak", "cache");
    if (unseen.length > 0) {
      const found = await probePictures(unseen, { root, cacheFolder, keeps: false });
      for (const [file, probe] of found) this.probes.set(file, probe);
    }
    return new Map(
      files.flatMap((file) => {
        const probe = this.probes.get(file);
        return probe === undefined ? [] : [[file, probe] as const];
      }),
    );
  }
}

/** What a killed import may have left in the folders that it writes. */
async function unfinishedFiles({ root, postsFolder, pagesFolder }: ImportPlace): Promise<string[]> {
  const posts = await listSourceFolder(root, postsFolder);
  const pages = await listSourceFolder(root, pagesFolder);
  return [...posts.others, ...pages.others].filter((file) => file.endsWith(".tmp"));
}
