/**
 * Measures builds and compares them in one run, on this machine as it is now: Jejak at two sizes, and
 * the smaller newsroom written as Eleventy templates in the usual way, as a peer.
 *
 *     npm run bench             1,000 and 10,000 stories
 *     npm run bench -- 500 5000
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);
const TSX = pathToFileURL(require.resolve("tsx")).href;
const PROJECT = fileURLToPath(new URL("..", import.meta.url));

interface Measure {
  readonly name: string;
  readonly stories: number;
  readonly pages: number;
  readonly seconds: number;
  /** Highest resident memory. */
  readonly megabytes: number;
}

const sizes = process.argv.slice(2).map(Number);
const [small = 1_000, large = 10_000] = sizes;
const folder = mkdtempSync(join(tmpdir(), "jejak-bench-"));
try {
  const measures = [
    measure("Eleventy, the usual way", small, plainEleventy),
    measure("Jejak", small, jejak),
    measure("Jejak", large, jejak),
  ];
  console.table(
    measures.map(({ name, stories, pages, seconds, megabytes }) => ({
      name,
      stories,
      pages,
      seconds: seconds.toFixed(1),
      "ms per page": ((seconds * 1000) / pages).toFixed(2),
      "peak MB": Math.round(megabytes),
    })),
  );
  const [peer, one, ten] = measures as [Measure, Measure, Measure];
  console.log(
    `${large} stories take ${(ten.seconds / one.seconds).toFixed(1)} times what ${small} take.`,
  );
  const perPage = one.seconds / one.pages / (peer.seconds / peer.pages);
  console.log(
    `A page of ${small} stories takes ${perPage.toFixed(2)} times what the peer's takes.`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function measure(
  name: string,
  stories: number,
  prepare: (site: string) => readonly string[],
): Measure {
  const site = join(folder, `${name.replace(/\W+/gu, "-")}-${stories}`);
  execute(["--import", TSX, join(PROJECT, "scripts/generate-newsroom.ts"), String(stories), site]);
  const args = prepare(site);
  const started = performance.now();
  const output = execute(["--import", TSX, "--import", reporter(), ...args], site);
  const seconds = (performance.now() - started) / 1000;
  const kilobytes = Number(/peak-kilobytes=(\d+)/u.exec(output)?.[1]);
  const pages = readdirSync(join(site, "_site"), { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".html"),
  ).length;
  return { name, stories, pages, seconds, megabytes: kilobytes / 1024 };
}

function execute(args: readonly string[], cwd = PROJECT): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`node ${args.join(" ")} failed:\n${stdout}${stderr}`);
  return stdout + stderr;
}

/** A module that says at a process's end how much memory it took. */
function reporter(): string {
  const file = join(folder, "report.mjs");
  writeFileSync(
    file,
    'process.on("exit", () => process.stderr.write("peak-kilobytes=" + process.resourceUsage().maxRSS));\n',
  );
  return pathToFileURL(file).href;
}

function jejak(): readonly string[] {
  return [join(PROJECT, "src/cli/main.ts"), "build"];
}

/** The same stories as Markdown templates: a layout, a collection and listing for each topic. */
function plainEleventy(site: string): readonly string[] {
  const write = (path: string, text: string) => {
    mkdirSync(join(site, path, ".."), { recursive: true });
    writeFileSync(join(site, path), text);
  };
  write(
    "eleventy.config.ts",
    [
      "export default function (config) {",
      // Eleventy does not read "2024-12-10 14:30".
      '  config.addDateParsing((date) => (typeof date === "string" ? new Date(date.replace(" ", "T") + ":00+07:00") : date));',
      '  config.addCollection("categories", (all) => [...new Set(all.getAll().map((item) => item.data.category))].filter(Boolean));',
      '  config.addCollection("locations", (all) => [...new Set(all.getAll().map((item) => item.data.location))].filter(Boolean));',
      '  return { templateFormats: ["njk", "md"], dir: { input: "." } };',
      "}",
    ].join("\n"),
  );
  rmSync(join(site, "pages"), { recursive: true, force: true });
  write("posts/posts.json", '{ "layout": "story.njk" }');
  write(
    "_includes/story.njk",
    '<!doctype html><html lang="id"><head><title>{{ title }}</title></head><body><h1>{{ title }}</h1><p>{{ page.date | string }}</p>{{ content | safe }}<ul>{% for tag in tags %}<li><a href="/topik/{{ tag | slugify }}/">{{ tag }}</a></li>{% endfor %}</ul></body></html>',
  );
  const listing = (pagination: string, permalink: string, loop: string) =>
    `---\npagination: ${pagination}\npermalink: ${permalink}\n---\n<!doctype html><html lang="id"><body><ul>{% for post in ${loop} | reverse %}<li><a href="{{ post.url }}">{{ post.data.title }}</a></li>{% endfor %}</ul></body></html>\n`;
  write(
    "topics.njk",
    listing(
      "{ data: collections, size: 1, alias: topic, filter: [all, categories, locations] }",
      '"/topik/{{ topic | slugify }}/"',
      "collections[topic]",
    ),
  );
  write(
    "index.njk",
    listing(
      "{ data: collections.all, size: 20, alias: posts }",
      '"/indeks/{{ pagination.pageNumber }}/"',
      "posts",
    ),
  );
  return [
    join(PROJECT, "node_modules/@11ty/eleventy/cmd.cjs"),
    "--config=eleventy.config.ts",
    "--quiet",
  ];
}
