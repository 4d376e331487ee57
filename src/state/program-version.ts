import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Of this package: seen from `src/` and from `dist/` alike. */
const PACKAGE_FOLDER = fileURLToPath(new URL("../..", import.meta.url));

/** The folder with this program's own modules. */
const OWN_FOLDER = fileURLToPath(new URL("..", import.meta.url));

let known: string | undefined;

/**
 * A text that differs where two programs may make something else of one newsroom: by every module of ours,
 * the packages that work for us, and Node with its language data. Our version number alone would not do for
 * whoever works on Jejak.
 */
export function programVersion(): string {
  known ??= computeVersion();
  return known;
}

function computeVersion(): string {
  const { icu, unicode, tz } = process.versions;
  const hash = createHash("sha1").update(JSON.stringify([process.version, icu, unicode, tz]));
  for (const path of readdirSync(OWN_FOLDER, { recursive: true, encoding: "utf8" }).sort()) {
    if (/\.[jt]s$/u.test(path)) hash.update(path).update(readFileSync(join(OWN_FOLDER, path)));
  }
  const { dependencies = {}, peerDependencies = {} } = manifestIn(PACKAGE_FOLDER) ?? {};
  for (const name of Object.keys({ ...dependencies, ...peerDependencies }).sort()) {
    hash.update(`${name}@${versionOf(name)}\n`);
  }
  return hash.digest("base64");
}

interface Manifest {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

function manifestIn(folder: string): Manifest | undefined {
  const path = join(folder, "package.json");
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
}

/** A package lies where Node would look for it: packages may hide their manifests from `import`. */
function versionOf(name: string): string {
  for (let folder = PACKAGE_FOLDER; ; folder = dirname(folder)) {
    const found = manifestIn(join(folder, "node_modules", name));
    if (found !== undefined) return String(found.version);
    if (folder === dirname(folder)) return "";
  }
}
