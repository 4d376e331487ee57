import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { groupBy } from "../../src/collections/index.ts";
import type { EleventyConfig } from "../../src/eleventy/eleventy-config.ts";
import type { JejakOptions } from "../../src/options/options.ts";
import { ROOT } from "./commands.ts";
import { blocksOf } from "./doc-blocks.ts";
import type { Project } from "./project.ts";

/** The samples of one section of a documentation page. */
export interface Section {
  readonly heading: string;
  /** Files that samples name in their first line, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** Samples of other kinds, by their language: "yaml". */
  readonly others: Readonly<Record<string, readonly string[]>>;
}

/** The path of the file that a sample is, from its first line: `// a.ts`, `{# a.njk #}`, `# a.yaml`, `<!-- a.md -->`. */
const NAMED = /^(?:\/\/|\{#|#|<!--) (?<path>[\w./-]+\.\w+)(?: #\}| -->)?\n/u;

/** The sections of a page that have samples, by the heading right above each sample. */
export function sectionsOf(page: string): Section[] {
  const blocks = groupBy(blocksOf(page), ({ headings }) => headings.slice(0, 1));
  return [...blocks].map(([heading, all]) => {
    const files: Record<string, string> = {};
    const others: Record<string, string[]> = {};
    for (const { language, text } of all) {
      const path = NAMED.exec(text)?.groups?.path;
      // A page of Markdown begins with its front matter.
      if (path === undefined) others[language] = [...(others[language] ?? []), text];
      else files[path] = text.replace(NAMED, (line) => (path.endsWith(".njk") ? line : ""));
    }
    return { heading, files, others };
  });
}

/** What a configuration of the documentation gives to the plugin, and what else it does. */
export async function configurationOf(
  project: Project,
  section: Section,
): Promise<{ readonly options: JejakOptions; readonly config: (config: EleventyConfig) => void }> {
  const path = Object.keys(section.files).find((name) => name.startsWith("eleventy.config."));
  if (path === undefined) throw new Error(`${section.heading} has no configuration.`);
  const file = join(project.root, "config-sample", path);
  mkdirSync(dirname(file), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(dirname(file), "node_modules"));
  const plugin = pathToFileURL(join(ROOT, "src/index.ts")).href;
  const text = section.files[path] ?? "";
  writeFileSync(file, text.replaceAll('"eleventy-plugin-jejak"', JSON.stringify(plugin)));
  const { default: configure } = await import(pathToFileURL(file).href);
  let options: JejakOptions = {};
  const config = (host: EleventyConfig): void => {
    const seen = new Proxy(host, {
      get: (target, key) =>
        key === "addPlugin"
          ? (_plugin: unknown, given: JejakOptions = {}) => {
              options = given;
            }
          : Reflect.get(target, key),
    });
    configure(seen);
  };
  config(NOTHING);
  return { options, config };
}

/** A configuration that takes every call. */
const NOTHING = new Proxy({}, { get: () => () => undefined }) as EleventyConfig;
