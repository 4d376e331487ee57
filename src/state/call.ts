import { existsSync, readFileSync, realpathSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { digest } from "../collections/index.ts";
import type { Shard } from "../files/index.ts";
import { programVersion } from "./program-version.ts";

/** How a command that reads the site was called. */
export interface Call {
  /** Eleventy's configuration file, from the working directory. */
  readonly config: string;
  readonly output?: string | undefined;
  readonly pathprefix?: string | undefined;
}

/**
 * Differs where the same files would come to another site, as far as that can be told before the configuration is read: by
 * the call, the program and the surroundings. Undefined where the configuration may ask something else, such as the
 * hour, the environment or another file: then it has to be read.
 *
 * @param root absolute path of the project
 */
export function callDigest(root: string, { config, output, pathprefix }: Call): string | undefined {
  const path = resolve(root, config);
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";
  if (!isPlainConfiguration(text, path)) return undefined;
  return digest(programVersion(), root, [path, text, output, pathprefix], surroundings());
}

/** Whether and how a build notes its URLs and is published. */
export interface Publishing {
  readonly atomic?: boolean | undefined;
  readonly record?: boolean | undefined;
  readonly isElsewhere?: boolean | undefined;
  readonly shard?: Shard | undefined;
}

/** Differs where a build is to be published otherwise, or where what decides in its place is otherwise. */
export function publishingDigest({ atomic, record, isElsewhere, shard }: Publishing): string {
  return digest(atomic ?? false, record, isElsewhere ?? false, shard, process.env.CI);
}

/** What Node, Eleventy and the language of the machine go by. */
function surroundings(): readonly (readonly [name: string, value: string | undefined])[] {
  return Object.entries(process.env)
    .filter(([name]) =>
      /^(?:NODE_ENV|NODE_OPTIONS|TZ|LANG|LANGUAGE|LC_.*|ELEVENTY_.*)$/u.test(name),
    )
    .filter(([name]) => !OWN_VARIABLES.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Set by Eleventy itself while it runs. */
const OWN_VARIABLES: ReadonlySet<string> = new Set([
  ...["ELEVENTY_ROOT", "ELEVENTY_SOURCE", "ELEVENTY_RUN_MODE", "ELEVENTY_VERSION"],
]);

/** By these a program learns what no file of the project tells, or runs what its text does not show. */
const ASKS_ELSEWHERE =
  /\b(?:process|globalThis|global|self|require|module|eval|Function|constructor|Date|DateTime|Temporal|Intl|Math|performance|crypto|navigator|fetch|WebSocket|localeCompare|toLocale\w*)\b|\bimport\s*[.(]|\\u/u;

const IMPORTED = /\b(?:from|import)\s*(["'`])([^"'`]*)\1/gu;

/**
 * Whether a configuration can come to nothing else as long as its text and this program are the same: it imports this plugin
 * alone, and names nothing by which it could learn more. What is in doubt is not plain.
 *
 * @param path absolute
 */
export function isPlainConfiguration(text: string, path: string): boolean {
  if (ASKS_ELSEWHERE.test(text)) return false;
  const imported = [...text.matchAll(IMPORTED)].map(([, , from = ""]) => from);
  const named = text.match(/\bimport\b|\bexport\b[^;="'`]*?\bfrom\b/gu) ?? [];
  return imported.length >= named.length && imported.every((from) => isThisPlugin(from, path));
}

const PLUGIN = "eleventy-plugin-jejak";

/** Seen from `src/` and from `dist/` alike. */
const OWN_FOLDER = fileURLToPath(new URL("..", import.meta.url));

function isThisPlugin(from: string, config: string): boolean {
  if (from === PLUGIN) return true;
  if (!/^[./]/u.test(from)) return false;
  const target = resolve(dirname(config), from);
  const folder = dirname(target);
  return (
    /^index\.[jt]s$/u.test(basename(target)) &&
    existsSync(folder) &&
    realpathSync(folder) === realpathSync(OWN_FOLDER)
  );
}
