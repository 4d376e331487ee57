/**
 * Makes what the package `create-jejak` holds: `jejak init` alone, in one file, with the templates and guides that a new
 * newsroom is made of. Packages that it imports are its dependencies; a build that imports another is refused.
 *
 *     npm pack ./create-jejak
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { TEMPLATES } from "../src/starter/index.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const PACKAGE = join(ROOT, "create-jejak");

const manifest = (folder: string) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
const { version, dependencies } = manifest(PACKAGE);
const plugin = manifest(ROOT);
if (version !== plugin.version)
  throw new Error("create-jejak/package.json: version must be that of the plugin.");

for (const folder of ["dist", "docs", "starter"])
  rmSync(join(PACKAGE, folder), { recursive: true, force: true });

const { metafile } = await build({
  entryPoints: { main: join(ROOT, "src/cli/create.ts") },
  outdir: join(PACKAGE, "dist"),
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
  legalComments: "none",
  metafile: true,
});
const imported = new Set(
  Object.values(metafile.outputs).flatMap(({ imports }) =>
    imports.flatMap(({ path, external }) =>
      external === true && !path.startsWith("node:") ? packageName(path) : [],
    ),
  ),
);
const named = Object.keys(dependencies).sort();
if (JSON.stringify([...imported].sort()) !== JSON.stringify(named))
  throw new Error(
    `create-jejak/package.json: its dependencies must be ${[...imported].sort().join(", ")}.`,
  );

writeFileSync(
  join(PACKAGE, "dist/package.json"),
  JSON.stringify({
    type: "module",
    version,
    jejak: { plugin: `^${version}`, eleventy: plugin.peerDependencies["@11ty/eleventy"] },
  }),
);
for (const path of TEMPLATES) {
  mkdirSync(dirname(join(PACKAGE, path)), { recursive: true });
  cpSync(join(ROOT, path), join(PACKAGE, path));
}

/** "yargs/helpers" is of yargs, "@clack/core/x" of @clack/core. */
function packageName(path: string): string {
  return path
    .split("/")
    .slice(0, path.startsWith("@") ? 2 : 1)
    .join("/");
}
