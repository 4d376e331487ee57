import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { AssembledSite } from "../../src/assembly/assemble-site.ts";
import { settleDeadPaths } from "../../src/assembly/checks.ts";
import { sortDiagnostics } from "../../src/diagnostics/format-diagnostics.ts";
import { textOf } from "../../src/files/output-file.ts";
import { optionsSchema } from "../../src/options/options.ts";
import { machineFiles } from "../../src/outputs/index.ts";
import { searchRecords } from "../../src/outputs/search/index.ts";
import { StoryMemory } from "../../src/stories/story-memory.ts";
import { EditedNewsroom, edits } from "../support/edits.ts";
import { assemble } from "../support/newsroom.ts";
import { SITE_THEME } from "../support/site-theme.ts";
import "../support/fuzz.ts";

const builds = suite("a build after edits");

/** A file of a site, or the view of a page, and what it says that it was made from. */
interface Product {
  readonly inputs: string | undefined;
  readonly contents: () => string;
}

/** Everything that a build writes, by path. Pages are told by their views: layouts print nothing else of them. */
async function productsOf(
  site: AssembledSite,
  { options }: EditedNewsroom,
): Promise<Map<string, Product>> {
  const { feedSize, hub, api, search } = optionsSchema.parse(options);
  const files = await machineFiles({
    ...site.context,
    circumstances: site.circumstances,
    pages: site.pages,
    redirects: site.redirects,
    ...{ feedSize, hub, api, search, theme: SITE_THEME, policySources: {} },
    lengthOf: (url) => url.length,
  });
  const { context, pages, ownPages } = site;
  const records = searchRecords({ ...context, pages, ownPages });
  return new Map([
    ...pages.map((page): [string, Product] => [
      page.url,
      {
        inputs: site.circumstances + page.digest,
        contents: () => JSON.stringify([page.layout, page.view]),
      },
    ]),
    ...files.map((file): [string, Product] => [
      file.path,
      { inputs: file.inputs, contents: () => textOf(file) },
    ]),
    ["search", { inputs: undefined, contents: () => JSON.stringify(records) }],
  ]);
}

/** What a build says and keeps beside its files. */
function saidOf(site: AssembledSite): unknown {
  return {
    diagnostics: sortDiagnostics(site.diagnostics),
    dead: site.deadLinks.map(({ path, diagnostic }) => [path, diagnostic.message]),
    redirects: site.redirects,
    record: site.urlRecord,
  };
}

/** One build after another, each with what the last one kept, as `jejak build` does. */
class WarmBuilds {
  /** Files that were not made again, in all builds. */
  spared = 0;
  private parts = new Map<string, Uint8Array>();
  private published = new Map<string, { inputs: string | undefined; contents: string }>();

  async build(newsroom: EditedNewsroom): Promise<AssembledSite> {
    const memory = new StoryMemory([...this.parts.values()], "uji");
    const site = assembledFrom(newsroom, memory);
    for (const { name, bytes } of memory.changedParts()) this.parts.set(name, bytes);
    const before = this.published;
    this.published = new Map();
    for (const [path, { inputs, contents }] of await productsOf(site, newsroom)) {
      const known = before.get(path);
      const isKnown = inputs !== undefined && known?.inputs === inputs;
      if (isKnown) this.spared += 1;
      this.published.set(path, { inputs, contents: isKnown ? known.contents : contents() });
    }
    return site;
  }

  get contents(): ReadonlyMap<string, string> {
    return new Map([...this.published].map(([path, { contents }]) => [path, contents]));
  }
}

function assembledFrom(newsroom: EditedNewsroom, memory?: StoryMemory): AssembledSite {
  const { files, options, now, pathPrefix } = newsroom;
  const given = { now, pathPrefix, ...(memory === undefined ? {} : { memory }) };
  const site = assemble(files, options, given);
  settleDeadPaths(site, () => false);
  return site;
}

/** Paths of the files that differ; quicker than to compare thousands of long texts for a message. */
function differences(
  warm: ReadonlyMap<string, string>,
  cold: ReadonlyMap<string, string>,
): readonly (readonly [string, string | undefined, string | undefined])[] {
  return [...new Set([...warm.keys(), ...cold.keys()])]
    .filter((path) => warm.get(path) !== cold.get(path))
    .map((path) => [path, warm.get(path), cold.get(path)]);
}

const RUNS = 15;
const STEPS = 20;

builds(`is what a build from nothing is, in each of ${RUNS * STEPS} steps`, async () => {
  let spared = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(edits, { minLength: STEPS, maxLength: STEPS }), async (steps) => {
      const newsroom = new EditedNewsroom();
      const warm = new WarmBuilds();
      await warm.build(newsroom);
      for (const edit of steps) {
        edit(newsroom);
        const site = await warm.build(newsroom);
        const fresh = assembledFrom(newsroom);
        const cold = await productsOf(fresh, newsroom);
        const contents = new Map([...cold].map(([path, product]) => [path, product.contents()]));
        assert.equal(differences(warm.contents, contents), []);
        assert.equal(saidOf(site), saidOf(fresh));
      }
      spared += warm.spared;
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
  // Else the test would tell nothing.
  assert.ok(spared > 10_000, String(spared));
});

builds.run();
