import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { BuildFailure, Message, Plugin } from "esbuild";
import { build, transform } from "esbuild";
import type { AssetFolders } from "./folders.ts";

/** One style sheet or script and what it was made of. */
export interface Bundle {
  readonly contents: Uint8Array;
  /** Fonts and pictures that it names, to lie beside it. */
  readonly linked: readonly { readonly name: string; readonly contents: Uint8Array }[];
  /** The files that went into it, absolute. */
  readonly sources: readonly string[];
  readonly warnings: readonly string[];
}

/** An override imports what it replaces by this: `@import "jejak/css/tokens.css"`. */
const THEME_PREFIX = "jejak/";

/** Browsers of the phones that readers have: Android 5 and later, iOS 13. */
const TARGETS = ["chrome80", "firefox78", "safari13"];

// Safari 13 has it, with a fault in a corner; esbuild would refuse every use.
const SUPPORTED = { destructuring: true };

const LINKED = ["woff2", "woff", "svg", "png", "jpg", "jpeg", "webp", "avif", "gif"];

// Browsers drop what is so written without a word, and with it perhaps half of the sheet.
const FATAL = ["css-syntax-error", "invalid-@charset", "invalid-@import", "invalid-@layer"];

/**
 * Bundles and minifies a style sheet or a script for the browsers that readers have.
 *
 * @param entry source that imports the files by their paths within the assets
 * @param setup.root absolute path from which messages name files
 * @param setup.constants what stands for a name in scripts, as JSON has it
 */
export async function bundle(
  folders: AssetFolders,
  kind: "css" | "js",
  entry: string,
  {
    root,
    constants,
  }: { readonly root: string; readonly constants: Readonly<Record<string, unknown>> },
): Promise<Bundle> {
  const { outputFiles, metafile, warnings } = await build({
    // Named as no file is: a file of the entry's name would be taken for the entry.
    stdin: { contents: entry, loader: kind, resolveDir: folders.theme, sourcefile: "<jejak>" },
    absWorkingDir: root,
    outdir: join(root, "assets"),
    assetNames: "[name]-[hash]",
    bundle: true,
    minifySyntax: true,
    minifyWhitespace: true,
    // Of several files esbuild gives short names by the order in which it happened to read them.
    minifyIdentifiers: false,
    write: false,
    metafile: true,
    format: "iife",
    platform: "browser",
    target: TARGETS,
    define: Object.fromEntries(
      Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]),
    ),
    supported: SUPPORTED,
    loader: Object.fromEntries(LINKED.map((extension) => [`.${extension}`, "file"])),
    logLevel: "silent",
    logOverride: Object.fromEntries(FATAL.map((id) => [id, "error"])),
    // A tsconfig.json of the site's must not change what the theme's scripts become.
    tsconfigRaw: {},
    plugins: [overlay(folders)],
  }).catch(throwBundleError);
  const isLinked = ({ path }: { readonly path: string }) =>
    LINKED.some((extension) => path.endsWith(`.${extension}`));
  const made = outputFiles.find((file) => !isLinked(file));
  return {
    contents: await withShortNames(made?.contents ?? new Uint8Array(), kind),
    linked: outputFiles
      .filter(isLinked)
      .map(({ path, contents }) => ({ name: basename(path), contents })),
    sources: Object.keys(metafile.inputs).map((path) => resolve(root, path)),
    warnings: warnings.map(described),
  };
}

/** A script with short names: given to the one file that it has become, they are the same each time. */
async function withShortNames(contents: Uint8Array, kind: "css" | "js"): Promise<Uint8Array> {
  if (kind === "css") return contents;
  const { code } = await transform(contents, {
    loader: "js",
    minifyIdentifiers: true,
    minifyWhitespace: true,
    target: TARGETS,
    supported: SUPPORTED,
    tsconfigRaw: {},
    logLevel: "silent",
  });
  return Buffer.from(code);
}

/** Finds what the files import in the site's folder first, whichever of the two they lie in. */
function overlay(folders: AssetFolders): Plugin {
  return {
    name: "jejak-overlay",
    setup({ onResolve }) {
      // Go reads this expression, and knows no flag "u".
      onResolve({ filter: /./ }, ({ path, kind, resolveDir }) => {
        const inStyle = kind === "import-rule" || kind === "url-token";
        const [, name = path, suffix = ""] = /^([^?#]*)(.*)$/u.exec(path) ?? [];
        // An address on the site's own host is not a file of this one.
        if (inStyle && path.startsWith("/")) return { path, external: true };
        if (/^[a-z][a-z0-9+.-]*:|^\/|^#/iu.test(path)) return undefined;
        if (name.startsWith(THEME_PREFIX)) {
          const file = folders.findInTheme(name.slice(THEME_PREFIX.length));
          if (file !== undefined) return { path: file, suffix };
        }
        // What the search's scripts share with the build lies in the package, wherever they are copied.
        const shared = /^(?:\.\.\/)+src\/(search\/[\w-]+)\.ts$/u.exec(name)?.[1];
        if (shared !== undefined) return { path: packageModule(shared) };
        // In a script a name without a dot is that of a package.
        if (!inStyle && !name.startsWith(".")) return undefined;
        const inAssets = folders.pathOf(resolve(resolveDir, name));
        const file = inAssets === undefined ? undefined : folders.find(inAssets);
        return file === undefined ? undefined : { path: file, suffix };
      });
    },
  };
}

/** A module of Jejak's: its source, or what was compiled of it. */
function packageModule(name: string): string {
  const extension = import.meta.url.endsWith(".ts") ? ".ts" : ".js";
  return fileURLToPath(new URL(`../${name}${extension}`, import.meta.url));
}

function throwBundleError(failure: BuildFailure): never {
  if (!Array.isArray(failure.errors)) throw failure;
  const diagnostics = failure.errors.map(described);
  throw new Error(["CSS atau skrip tidak dapat dibaca.", ...diagnostics].join("\n"));
}

/** "_includes/assets/site.css:3:5: Expected "}" …", counted as editors do. */
function described({ text, location, notes }: Message): string {
  const hints = notes.map((note) => `  ${note.text}`);
  if (location === null) return [text, ...hints].join("\n");
  const { file, line, column, lineText } = location;
  const before = Buffer.from(lineText).subarray(0, column).toString("utf8").length;
  const source = lineText.trim().slice(0, 100);
  return [
    `${file}:${line}:${before + 1}: ${text}`,
    ...(source === "" ? [] : [`    ${source}`]),
    ...hints,
  ].join("\n");
}
