import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, extname, join, posix, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";
import { build } from "esbuild";
import type { InMemory, OutputFile } from "../files/index.ts";
import { readSealedJson, writeSealedJson } from "../files/index.ts";
import { EDITOR_URL } from "../urls/index.ts";
import { INTERFACE_WORDS } from "./interface-words.ts";

/** The package that the editor is made of. */
export const EDITOR_PACKAGE = "@sveltia/cms";
/** The version that it was tried with; `peerDependencies` has the same. */
export const EDITOR_PACKAGE_VERSION = "0.221";

/** Browsers in which Sveltia runs. */
const TARGETS = ["chrome111", "firefox128", "safari17.4"];

const FOLDER = EDITOR_URL.slice(1, -1);

const OWN_FILE = fileURLToPath(import.meta.url);
/** What is done to the program stands in these. */
const OWN_FILES = [OWN_FILE, OWN_FILE.replace(/program(?=\.[jt]s$)/u, "interface-words")];

/** For fields that no form here has: maps, code in colours, drawings made smaller. */
const UNUSED = /^(?:@shikijs\/(?:langs|themes)\/|leaflet\/|terra-draw|svgo\/)/u;

/**
 * Sveltia's entry as the newsroom has it installed, or as Jejak itself finds it; undefined where it is not
 * installed.
 *
 * @param root absolute path of the project
 */
export function findEditorPackage(root: string): string | undefined {
  for (const from of [join(root, "package.json"), OWN_FILE]) {
    try {
      return createRequire(from).resolve(EDITOR_PACKAGE);
    } catch {
      // The next place may have it.
    }
  }
  return undefined;
}

/**
 * All files of the editor's program, with the fonts and decoders that it loads. Bundling takes a second, so
 * what came of it is kept until a file that went into it changes.
 *
 * @param entry of Sveltia, see `findEditorPackage`
 * @param cacheFolder absolute path
 */
export async function editorProgram(
  entry: string,
  cacheFolder: string,
): Promise<readonly OutputFile<InMemory>[]> {
  const kept = join(cacheFolder, "editor.json");
  const known = await readSealedJson(kept);
  const program = isProgram(known) && isCurrent(known, entry) ? known : await bundled(entry);
  if (program !== known) await writeSealedJson(kept, program);
  return [
    ...program.files.map(([path, contents]) => ({ path: posix.join(FOLDER, path), contents })),
    ...shipped(dirname(entry)),
  ];
}

/** What came of bundling, and what it was made of. */
interface Program {
  readonly entry: string;
  readonly sources: readonly (readonly [path: string, stamp: string])[];
  readonly files: readonly (readonly [path: string, contents: string])[];
}

function isProgram(value: unknown): value is Program {
  return typeof value === "object" && value !== null && "sources" in value && "files" in value;
}

function isCurrent(program: Program, entry: string): boolean {
  return (
    program.entry === entry && program.sources.every(([path, stamp]) => stampOf(path) === stamp)
  );
}

/** Hash of a file's contents: files of packages all have the same time. */
function stampOf(path: string): string {
  try {
    return createHash("sha256").update(readFileSync(path)).digest("base64");
  } catch {
    return "";
  }
}

async function bundled(entry: string): Promise<Program> {
  const main = fileURLToPath(new URL(`client/main${extname(OWN_FILE)}`, import.meta.url));
  const outdir = join(dirname(main), "out");
  const { outputFiles, metafile } = await build({
    entryPoints: { editor: main },
    absWorkingDir: dirname(main),
    outdir,
    // Sveltia's chunks look for what they load beside the folder they lie in.
    chunkNames: "chunks/[name]-[hash]",
    bundle: true,
    minify: true,
    splitting: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "browser",
    target: TARGETS,
    legalComments: "none",
    logLevel: "silent",
    // A tsconfig.json of the site's must not change what the program becomes.
    tsconfigRaw: {},
    plugins: [sveltia(entry)],
  });
  const sources = Object.keys(metafile.inputs).flatMap((path) => {
    const file = join(dirname(main), path);
    const stamp = path.includes(":") && !/^[a-z]:/iu.test(path) ? "" : stampOf(file);
    return stamp === "" ? [] : [[file, stamp] as const];
  });
  return {
    entry,
    sources: [...sources, ...OWN_FILES.map((path) => [path, stampOf(path)] as const)],
    files: outputFiles
      .map(({ path, text }) => [relative(outdir, path).split(sep).join("/"), text] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}

/** Leads to Sveltia wherever it is installed, and leaves out what is never loaded. */
function sveltia(entry: string): Plugin {
  return {
    name: "jejak-editor",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^@sveltia\/cms$/ }, () => ({ path: entry }));
      onResolve({ filter: /./ }, ({ path }) =>
        UNUSED.test(path) || /locales\/[\w-]+\.json$/u.test(path)
          ? { path: "unused", namespace: "unused" }
          : undefined,
      );
      onResolve({ filter: /^jejak:words$/ }, () => ({ path: "words", namespace: "words" }));
      onLoad({ filter: /./, namespace: "words" }, () => ({
        contents: JSON.stringify(nested(INTERFACE_WORDS)),
        loader: "json",
      }));
      onLoad({ filter: /./, namespace: "unused" }, () => ({ contents: "export default {};" }));
      onLoad({ filter: /[\\/]npm[\\/]index\.js$/ }, async ({ path }) =>
        path === entry ? { contents: adapted(await readFile(path, "utf8")) } : undefined,
      );
    },
  };
}

/**
 * Sveltia's program as it is served here. Its style sheet names its fonts at a foreign address for those who
 * don't have them at their own; we do, but a browser asks for both. Of its languages there are the English that
 * is in the program, and ours. Where another version is written otherwise it stays English.
 */
function adapted(program: string): string {
  return program
    .replace(/@font-face\s*\{[^{}`]*url\(https:[^{}`]*\}/gu, "")
    .replace(/(["'`])ar,bg,[\w,-]+\1(?=\.split\()/u, "`en-US,id`")
    .replace(/\{(?=["'`]?ar["'`]?:\(\)=>)/u, "{id:()=>import(`jejak:words`),");
}

/** Words by keys such as "validation.too_long" as objects in objects. */
function nested(words: Readonly<Record<string, string>>): object {
  const root: Record<string, unknown> = {};
  for (const [key, text] of Object.entries(words)) {
    const steps = key.split(".");
    const last = steps.pop() ?? "";
    let at = root;
    for (const step of steps) {
      at[step] ??= {};
      at = at[step] as Record<string, unknown>;
    }
    at[last] = text;
  }
  return root;
}

/** Fonts, decoders of pictures and their licences, which the program loads as they are. */
function shipped(folder: string): OutputFile<InMemory>[] {
  const assets = join(folder, "assets");
  const files = readdirSync(assets)
    .filter((name) => /\.(?:woff2|wasm|js|txt)$/u.test(name))
    .map((name) => [`assets/${name}`, join(assets, name)] as const);
  return [...files, ["LICENSE.txt", join(folder, "../LICENSE.txt")] as const].map(
    ([path, file]) => ({ path: posix.join(FOLDER, path), contents: () => readFileSync(file) }),
  );
}
