import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";

const SRC = fileURLToPath(new URL("../src", import.meta.url));

/**
 * The rooms of `src/` and those that each may import from; "" is the files of `src/` itself. Every
 * room may import from itself. Data goes one way, so that any room can be read, tested and replaced
 * without those after it.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  language: [],
  places: ["language"],
  pictures: ["language"],
  covers: [],
  theme: [],
  "share-pictures": ["theme"],
  content: ["language", "places", "pictures"],
  newsroom: ["language", "places", "content"],
  edition: ["language", "places", "content", "newsroom"],
  "structured-data": ["language", "places", "pictures", "content", "newsroom", "edition"],
  pages: [
    "language",
    "places",
    "pictures",
    "covers",
    "share-pictures",
    "content",
    "newsroom",
    "edition",
    "structured-data",
  ],
  feeds: ["language", "places", "pictures", "theme", "content", "newsroom", "edition", "pages"],
  publish: ["content", "pictures", "covers", "share-pictures", "pages", "feeds"],
  "": [
    "language",
    "places",
    "pictures",
    "content",
    "newsroom",
    "edition",
    "pages",
    "feeds",
    "publish",
  ],
  eleventy: [
    "",
    "language",
    "places",
    "pictures",
    "covers",
    "theme",
    "content",
    "newsroom",
    "edition",
    "pages",
    "feeds",
    "publish",
  ],
  cli: ["", "language", "content", "publish", "eleventy"],
};

/** The plugin's own entry gathers what it registers. */
const ENTRY = "index.ts";

/** Lines of code that one file may have; blank lines and comments are free. */
const MOST_LINES = 400;
/** Tables of data, which are as long as what they list. */
const TABLES = new Set(["places/table.ts"]);

interface SourceModule {
  /** From `src/`, with forward slashes: "pages/page.ts". */
  readonly path: string;
  readonly text: string;
}

const MODULES: readonly SourceModule[] = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((path) => path.split(sep).join("/"))
  .filter((path) => path.endsWith(".ts"))
  .sort()
  .map((path) => ({ path, text: readFileSync(join(SRC, path), "utf8") }));

/** "pages/page.ts" is in "pages", "report.ts" in "". */
function roomOf(path: string): string {
  return path.includes("/") ? (path.split("/", 1)[0] ?? "") : "";
}

/** What a module imports or re-exports, as written: "../language/index.ts", "zod". */
function importsOf(text: string): string[] {
  const code = text.replace(/\/\*.*?\*\/|^\s*\/\/[^\n]*/gmsu, "");
  return [...code.matchAll(/\b(?:from|import)\s*\(?\s*"([^"]+)"/gu)].map(([, path = ""]) => path);
}

/** Every import of a module that its room may not have, as a sentence. */
function trespasses({ path, text }: SourceModule): string[] {
  const room = roomOf(path);
  const allowed = MAY_IMPORT[room];
  if (allowed === undefined)
    return [`src/${path}: "${room}" is no room; add it to test/rooms.test.ts.`];
  if (path === ENTRY) return [];
  return importsOf(text)
    .filter((imported) => imported.startsWith("."))
    .map((imported) => posix.normalize(posix.join(dirname(path), imported)))
    .filter((imported) => {
      const target = roomOf(imported);
      return imported.startsWith("..") || (target !== room && !allowed.includes(target));
    })
    .map(
      (imported) =>
        `src/${path} imports ${imported}, but ${room || "src/*.ts"} may import only from ${[...allowed, room].map((each) => each || "src/*.ts").join(", ")}. Move what both need to an earlier room.`,
    );
}

test("each room imports only from the rooms before it", () => {
  assert.equal(MODULES.flatMap(trespasses), []);
});

test("an import against the current is told", () => {
  const text = 'import type { Page } from "../pages/page.ts";\nexport * from "./a.ts";\n';
  assert.equal(trespasses({ path: "content/story.ts", text }), [
    "src/content/story.ts imports pages/page.ts, but content may import only from language, places, pictures, content. Move what both need to an earlier room.",
  ]);
  assert.is(
    trespasses({ path: "language/a.ts", text: 'await import("../places/b.ts")' }).length,
    1,
  );
  assert.is(trespasses({ path: "language/a.ts", text: 'import "../../test/b.ts"' }).length, 1);
  assert.is(trespasses({ path: "lain/a.ts", text: "" }).length, 1);
  assert.equal(trespasses({ path: "pages/a.ts", text: '// from "../cli/b.ts"' }), []);
});

test("no module of the pure rooms reads a file, the clock or the environment", () => {
  const pure = new Set(["language", "places", "newsroom", "edition", "pages"]);
  const impure =
    /"(?:node:)?(?:fs|child_process|http|https|net|os)(?:\/[a-z]+)?"|Date\.now\(|new Date\(\)|process\.|Math\.random\(/u;
  assert.equal(
    MODULES.filter(({ path, text }) => pure.has(roomOf(path)) && impure.test(text)).map(
      ({ path }) => `src/${path} is in a pure room: hand it what it needs.`,
    ),
    [],
  );
});

test("no module imports one that imports it", () => {
  const graph = new Map(
    MODULES.map(({ path, text }) => [
      path,
      importsOf(text)
        .filter((imported) => imported.startsWith("."))
        .map((imported) => posix.normalize(posix.join(dirname(path), imported))),
    ]),
  );
  // Types alone make no cycle when the program runs, but they do when one reads it.
  const rings: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): void => {
    const start = way.indexOf(path);
    if (start !== -1) rings.push([...way.slice(start), path].join(" > "));
    if (start !== -1 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  assert.equal(rings, []);
});

test(`no module has more than ${MOST_LINES} lines of code`, () => {
  const long = MODULES.filter(({ path }) => !TABLES.has(path)).flatMap(({ path, text }) => {
    const lines = text.split("\n").filter((line) => !/^\s*(?:\/\/|\/?\*|$)/u.test(line)).length;
    return lines > MOST_LINES
      ? [`src/${path} has ${lines} lines of code. Give a part of it a file and a name of its own.`]
      : [];
  });
  assert.equal(long, []);
});

test.run();
