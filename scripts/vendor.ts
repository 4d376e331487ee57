/**
 * Takes packages of which the compiled plugin needs a fraction into it, so that nobody installs the rest:
 * whoever imports one of them in `dist/` gets a file of `dist/vendor/`. Their licences come along.
 *
 *     npm run compile
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** Seventeen and four megabytes on disk, of which some forty kilobytes are used. */
export const VENDORED = ["colorjs.io", "sitemap"] as const;

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const DIST = join(ROOT, "dist");
const VENDOR = join(DIST, "vendor");

if (process.argv[1] === fileURLToPath(import.meta.url)) await vendor();

async function vendor(): Promise<void> {
  rmSync(VENDOR, { recursive: true, force: true });
  mkdirSync(VENDOR, { recursive: true });
  const names = new Map(VENDORED.map((name) => [name, namesImported(name)]));
  const { metafile } = await build({
    entryPoints: Object.fromEntries(VENDORED.map((name) => [name, `vendored:${name}`])),
    outdir: VENDOR,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    minifySyntax: true,
    legalComments: "none",
    metafile: true,
    // CommonJS within them asks for Node's own modules.
    banner: {
      js: 'import { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);',
    },
    absWorkingDir: ROOT,
    plugins: [
      {
        name: "vendored",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^vendored:/ }, ({ path }) => ({ path, namespace: "vendored" }));
          onLoad({ filter: /.*/, namespace: "vendored" }, ({ path }) => {
            const name = path.slice("vendored:".length) as (typeof VENDORED)[number];
            const list = [...(names.get(name) ?? [])].join(", ");
            return { contents: `export { ${list} } from "${name}";`, resolveDir: ROOT };
          });
        },
      },
    ],
  });
  for (const file of compiled()) {
    const text = readFileSync(file, "utf8");
    const rewritten = VENDORED.reduce(
      (code, name) => code.replaceAll(`from "${name}"`, `from "${wayTo(name, file)}"`),
      text,
    );
    if (rewritten !== text) writeFileSync(file, rewritten);
  }
  writeFileSync(join(VENDOR, "LICENSES.txt"), licences(Object.keys(metafile.inputs)));
}

/** What the compiled plugin imports of a package. */
function namesImported(name: string): Set<string> {
  const found = new Set<string>();
  for (const file of compiled()) {
    const text = readFileSync(file, "utf8");
    for (const [, clause = ""] of text.matchAll(
      new RegExp(`import ([^;]*?) from "${name.replaceAll(".", "\\.")}"`, "gu"),
    )) {
      if (!clause.startsWith("{")) found.add("default");
      else for (const each of clause.slice(1, -1).split(",")) found.add(each.trim());
    }
  }
  return found;
}

function compiled(): string[] {
  return readdirSync(DIST, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".js") && !path.startsWith("vendor"))
    .map((path) => join(DIST, path));
}

function wayTo(name: string, file: string): string {
  const way = relative(dirname(file), join(VENDOR, `${name}.js`)).split(sep);
  return posix.join(...way).replace(/^(?!\.)/u, "./");
}

/** The licences of all packages that files were taken from. */
function licences(inputs: readonly string[]): string {
  const packages = new Set(
    inputs.flatMap((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//u.exec(path)?.[1] ?? []),
  );
  return [...packages]
    .sort()
    .map((folder) => {
      const at = join(ROOT, folder);
      const { name, version, license } = JSON.parse(
        readFileSync(join(at, "package.json"), "utf8"),
      ) as Record<string, string>;
      const file = readdirSync(at).find((each) => /^licen[cs]e/iu.test(each));
      const text =
        file === undefined ? `License: ${license}` : readFileSync(join(at, file), "utf8");
      return `${name} ${version}\n\n${text.trim()}\n`;
    })
    .join("\n----\n\n");
}
