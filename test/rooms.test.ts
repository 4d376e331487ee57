import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";

const SRC = fileURLToPath(new URL("../src", import.meta.url));

/**
 * The rooms of `src/` in their order. A room imports from the rooms before it, and from them only what
 * their `index.ts` gives: data goes one way, so that any room can be read, tested and replaced without
 * those after it.
 */
const ROOMS = [
  "collections",
  "files",
  "language",
  "places",
  "pictures",
  "attachments",
  "covers",
  "theme",
  "share-pictures",
  "csp",
  "search",
  "to-markdown",
  "diagnostics",
  "texts",
  "model",
  "source",
  "urls",
  "validation",
  "starter",
  "data",
  "front-matter",
  "markdown",
  "lint",
  "stories",
  "newsroom",
  "edition",
  "structured-data",
  "pages",
  "options",
  "editor",
  "json-schemas",
  "outputs/context",
  "outputs/text",
  "outputs/feeds",
  "outputs/sitemaps",
  "outputs/hosting",
  "outputs/api",
  "outputs/search",
  "outputs",
  "assembly",
  "inspect",
  "state",
  "publish",
  "report",
  "import",
  "eleventy",
  // The plugin's entry gathers what it registers.
  "",
  "cli",
] as const;

/** Rooms that know nothing of newsrooms: they may be taken out and used elsewhere. */
const ALONE: Readonly<Record<string, readonly string[]>> = {
  collections: [],
  files: [],
  language: [],
  places: ["language"],
  pictures: ["files", "language"],
  covers: [],
  theme: ["files"],
  "share-pictures": ["theme"],
  csp: [],
  search: [],
  "to-markdown": [],
  // Loaded where nothing has to be done.
  state: ["collections", "files", "diagnostics"],
};

/** Lines of code that one file may have; blank lines and comments are free. */
const MOST_LINES = 300;
/** Tables of data, which are as long as what they list. */
const TABLES = new Set([
  "editor/interface-words.ts",
  "places/city-table.ts",
  "places/country-table.ts",
  "places/district-table.ts",
  "places/table.ts",
  "share-pictures/letters.ts",
  "texts/catalogue.ts",
]);

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

/** "pages/page.ts" is in "pages", "outputs/feeds/rss.ts" in "outputs/feeds", "index.ts" in "". */
function roomOf(path: string): string {
  const folders = path.split("/").slice(0, -1);
  return folders.slice(0, folders[0] === "outputs" ? 2 : 1).join("/");
}

/** What a module imports or re-exports, as written: "../language/index.ts", "zod". */
function importsOf(text: string): string[] {
  const code = text.replace(/\/\*.*?\*\/|^\s*\/\/[^\n]*/gmsu, "");
  return [...code.matchAll(/\b(?:from|import)\s*\(?\s*"([^"]+)"/gu)].map(([, path = ""]) => path);
}

/** Every import of a module that its room may not have, as a sentence. */
function trespasses({ path, text }: SourceModule): string[] {
  const room = roomOf(path);
  const place = ROOMS.indexOf(room as (typeof ROOMS)[number]);
  if (place === -1) return [`src/${path}: "${room}" is no room; add it to test/rooms.test.ts.`];
  const allowed = ALONE[room] ?? ROOMS.slice(0, place);
  return importsOf(text)
    .filter((imported) => imported.startsWith("."))
    .map((imported) => posix.normalize(posix.join(dirname(path), imported)))
    .flatMap((imported) => {
      const target = roomOf(imported);
      if (target === room && !imported.startsWith("..")) return [];
      if (imported.startsWith("..") || !allowed.some((each) => each === target)) {
        return [
          `src/${path} imports ${imported}, which is no room before ${room}. Move what both need to an earlier room.`,
        ];
      }
      // The entry and the rooms' own `index.ts` are contracts; all else is a room's own business.
      return imported === posix.join(target, "index.ts")
        ? []
        : [`src/${path} imports ${imported} past the room's index.ts.`];
    });
}

test("each room imports only from the rooms before it, by their contracts", () => {
  assert.equal(MODULES.flatMap(trespasses), []);
});

test("every room opens with its contract", () => {
  const without = ROOMS.filter((room) => {
    const entry = MODULES.find(({ path }) => path === posix.join(room, "index.ts"));
    return room !== "" && room !== "cli" && !/^(?:\/\/|\/\*\*)/u.test(entry?.text ?? "");
  });
  assert.equal(without, []);
});

test("an import against the current is told", () => {
  const text = 'import type { Page } from "../pages/index.ts";\nexport * from "./a.ts";\n';
  assert.equal(trespasses({ path: "stories/story.ts", text }), [
    "src/stories/story.ts imports pages/index.ts, which is no room before stories. Move what both need to an earlier room.",
  ]);
  assert.equal(trespasses({ path: "pages/a.ts", text: 'import "../stories/story.ts"' }), [
    "src/pages/a.ts imports stories/story.ts past the room's index.ts.",
  ]);
  const dynamic = 'await import("../places/index.ts")';
  assert.is(trespasses({ path: "language/a.ts", text: dynamic }).length, 1);
  assert.is(trespasses({ path: "language/a.ts", text: 'import "../../test/b.ts"' }).length, 1);
  assert.is(trespasses({ path: "covers/a.ts", text: 'import "../language/index.ts"' }).length, 1);
  assert.is(trespasses({ path: "lain/a.ts", text: "" }).length, 1);
  assert.equal(trespasses({ path: "pages/a.ts", text: '// from "../cli/b.ts"' }), []);
});

test("no module of the pure rooms reads a file, the clock or the environment", () => {
  const pure = new Set(["language", "texts", "places", "newsroom", "edition", "pages"]);
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

/** All modules that are loaded with one at once, each with the way that leads to it. */
function loadedWith(entry: string): ReadonlyMap<string, string> {
  const texts = new Map(MODULES.map(({ path, text }) => [path, text]));
  const loaded = new Map<string, string>([[entry, ""]]);
  for (const [path, way] of loaded) {
    // What is imported at once and is more than types.
    const code = texts
      .get(path)
      ?.replace(/^(?:import|export) type\b[^;]*;|\bimport\([^)]*\)/gmu, "");
    for (const imported of importsOf(code ?? "").filter((each) => each.startsWith("."))) {
      const next = posix.normalize(posix.join(dirname(path), imported));
      if (!loaded.has(next)) loaded.set(next, `${way}${path} > `);
    }
  }
  return loaded;
}

for (const [what, entry, sample] of [
  ["what a command works with is loaded when it is called", "cli/main.ts", "cli/cli.ts"],
  ["a build of what did not change loads nothing to build with", "cli/build.ts", "state/index.ts"],
  ["nor does a check", "cli/check.ts", "state/index.ts"],
] as const) {
  test(what, () => {
    const loaded = loadedWith(entry);
    assert.ok(loaded.has(sample));
    const heavy = ["eleventy", "import", "publish", "stories", "places", "front-matter", "pages"];
    const told = [...loaded].filter(([path]) => heavy.includes(roomOf(path)));
    assert.equal(
      told.map(([path, way]) => way + path),
      [],
    );
  });
}

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
