import { assembleSite } from "../../src/assembly/assemble-site.ts";
import { readRegistries } from "../../src/data/registries.ts";
import type { Diagnostic, RuleId } from "../../src/diagnostics/index.ts";
import { sortDiagnostics } from "../../src/diagnostics/index.ts";
import { editorDiagnostics } from "../../src/eleventy/editor-package.ts";
import { optionsSchema } from "../../src/options/options.ts";
import { NOW, sourcesOf } from "../../test/support/newsroom.ts";
import { BODY_EXAMPLES } from "./body-examples.ts";
import { DATA_EXAMPLES } from "./data-examples.ts";
import type { Newsroom, RuleExample } from "./example.ts";
import { FILE_EXAMPLES } from "./file-examples.ts";
import { FRONT_MATTER_EXAMPLES } from "./front-matter-examples.ts";

/** The examples in the guide's order, under its headings. */
export const EXAMPLE_GROUPS: readonly (readonly [
  heading: string,
  examples: Readonly<Record<string, RuleExample>>,
])[] = [
  ["Kepala tulisan", FRONT_MATTER_EXAMPLES],
  ["Isi berita", BODY_EXAMPLES],
  ["Berkas dan folder", FILE_EXAMPLES],
  ["Data media (untuk redaksi)", DATA_EXAMPLES],
];

/** How each rule is explained; a test sees to it that none is missing and none too many. */
export const RULE_EXAMPLES: ReadonlyMap<RuleId, RuleExample> = new Map(
  EXAMPLE_GROUPS.flatMap(([, examples]) => Object.entries(examples)) as [RuleId, RuleExample][],
);

/** All that is told of a newsroom, dead links too, by file and place. */
export function diagnosticsOf(newsroom: Newsroom): Diagnostic[] {
  const { files, options = {}, setup = {}, sources, hasEditor = true } = newsroom;
  const all = sourcesOf(files);
  const ofEditor = hasEditor
    ? []
    : editorDiagnostics(readRegistries(all.registries).registries, {
        isInstalled: false,
        dataFolder: "_data",
      });
  const { diagnostics, deadLinks } = assembleSite(
    sources === undefined ? all : sources(all),
    optionsSchema.parse(options),
    { now: NOW, pathPrefix: "/", ...setup },
  );
  return sortDiagnostics([
    ...diagnostics,
    ...ofEditor,
    ...deadLinks.map(({ diagnostic }) => diagnostic),
  ]);
}
