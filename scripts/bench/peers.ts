import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { hugoFiles, hugoStory } from "./hugo-site.ts";
import type { Measure } from "./measure.ts";
import { measure } from "./measure.ts";
import { plainEleventyFiles } from "./plain-eleventy-site.ts";

const require = createRequire(import.meta.url);
const TSX = pathToFileURL(require.resolve("tsx")).href;
const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

/** One that builds the same stories. */
export interface Peer {
  readonly name: string;
  /** Runs everything that is measured of it once; a peer with one step calls it "". */
  readonly round: () => [string, Measure][];
}

/**
 * Jejak with its whole theme, feeds and search, without share pictures.
 *
 * @param setup.isSource whether it is run from its source; else as the package has it, compiled, which is done first
 */
export function jejakPeer(
  stories: number,
  site: string,
  { isSource }: { readonly isSource: boolean },
): Peer {
  if (!isSource) compile();
  generate(stories, site, isSource ? "src/index.ts" : "dist/index.js");
  const output = join(site, "_site");
  const program = isSource
    ? ["--import", TSX, join(PROJECT, "src/cli/main.ts")]
    : [join(PROJECT, "dist/cli/main.js")];
  const jejak = (...args: string[]) =>
    measure([process.execPath, ...program, ...args], site, output);
  return {
    name: "Jejak",
    round: () => {
      remove(site, ["_site", ".jejak", "_data/published.yaml"]);
      const cold = jejak("build");
      const unchanged = jejak("build");
      const undo = editOneStory(site);
      const edited = jejak("build");
      undo();
      return [
        ["cold", cold],
        ["unchanged", unchanged],
        ["one story edited", edited],
        ["check", jejak("check")],
      ];
    },
  };
}

/** The same stories as Markdown templates: a layout, a collection and a listing for each topic. */
export function eleventyPeer(stories: number, site: string): Peer {
  generate(stories, site);
  rmSync(join(site, "pages"), { recursive: true, force: true });
  writeAll(site, plainEleventyFiles());
  const eleventy = join(PROJECT, "node_modules/@11ty/eleventy/cmd.cjs");
  const command = [
    process.execPath,
    "--import",
    TSX,
    eleventy,
    "--config=eleventy.config.ts",
    "--quiet",
  ];
  return {
    name: "Eleventy in the usual way",
    round: () => {
      remove(site, ["_site"]);
      return [["", measure(command, site, join(site, "_site"))]];
    },
  };
}

/** A Hugo site with listings and feeds of the same kinds, in layouts of its own. */
export function hugoPeer(stories: number, site: string, { related }: { related: boolean }): Peer {
  generate(stories, site);
  for (const path of markdownFiles(join(site, "posts"))) {
    const target = join(site, "content", path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, hugoStory(readFileSync(join(site, "posts", path), "utf8")));
  }
  remove(site, ["posts", "pages", "_data", "eleventy.config.ts", "package.json"]);
  writeAll(site, hugoFiles({ related }));
  return {
    name: related ? "Hugo with related stories" : "Hugo",
    round: () => {
      remove(site, ["public", "resources"]);
      return [["", measure(["hugo", "--quiet"], site, join(site, "public"))]];
    },
  };
}

function compile(): void {
  const { status, stdout, stderr } = spawnSync("npm", ["run", "--silent", "compile"], {
    cwd: PROJECT,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stdout + stderr);
}

function generate(stories: number, site: string, plugin = "src/index.ts"): void {
  const script = join(PROJECT, "scripts/generate-newsroom.ts");
  const args = ["--import", TSX, script, String(stories), site, plugin];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: PROJECT, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}

/** Changes the headline of the story in the middle; returns what undoes it. */
function editOneStory(site: string): () => void {
  const posts = join(site, "posts");
  const paths = markdownFiles(posts);
  const file = join(posts, paths[Math.floor(paths.length / 2)] ?? "");
  const before = readFileSync(file, "utf8");
  writeFileSync(file, before.replace(/^title: "/mu, 'title: "Diubah '));
  return () => writeFileSync(file, before);
}

function markdownFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .sort();
}

function writeAll(site: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  }
}

function remove(site: string, paths: readonly string[]): void {
  for (const path of paths) rmSync(join(site, path), { recursive: true, force: true });
}
