/**
 * Makes one declaration file of each entry of the package, with all that its types are made of and nothing else, so that
 * whoever checks libraries, too, needs no types of what Jejak works with.
 *
 *     npm run compile
 */
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rollup } from "rollup";
import { dts } from "rollup-plugin-dts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const DIST = join(ROOT, "dist");

const { exports } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  exports: Readonly<Record<string, string | { readonly types: string }>>;
};
const entries = Object.values(exports).flatMap((entry) =>
  typeof entry === "string" ? [] : [entry.types.replace("./dist/", "")],
);

/** That a type has no name outside of the package is meant: its shape is there. */
const MEANT = "private shared type exports";

/** Of files that import each other: types, which nobody executes, have no order. */
const MEANT_CODES = new Set(["CIRCULAR_DEPENDENCY", "CYCLIC_CROSS_CHUNK_REEXPORT"]);

const bundle = await rollup({
  input: Object.fromEntries(
    entries.map((path) => [path.replace(/\.d\.ts$/u, ""), join(DIST, path)]),
  ),
  plugins: [dts()],
  external: (id) => !/^[./]/u.test(id),
  onwarn: ({ code = "", message }) => {
    if (!MEANT_CODES.has(code) && !message.includes(MEANT)) throw new Error(message);
  },
});
const made = {
  format: "es",
  entryFileNames: "[name].d.ts",
  chunkFileNames: ({ name }: { readonly name: string }) =>
    `types/${name.replace(/\.d$/u, "")}.d.ts`,
} as const;
// Made before the single files go that it is made from.
await bundle.generate(made);
for (const path of readdirSync(DIST, { recursive: true, encoding: "utf8" })) {
  if (path.endsWith(".d.ts")) rmSync(join(DIST, path));
}
await bundle.write({ dir: DIST, ...made });
await bundle.close();
