import { join } from "node:path";
import { readBounded, writeWhole } from "../files/index.ts";
import type { Author } from "../model/index.ts";
import { STATE_FOLDER } from "../state/index.ts";

/** Who wrote the last story on this machine; below `.jejak/`, which is not committed. */
const FILE = join(STATE_FOLDER, "writer");

const MOST_BYTES = 1000;

/** The code of who wrote last; undefined where nobody is known, or who is no longer registered. */
export async function lastWriter(
  root: string,
  authors: ReadonlyMap<string, Author>,
): Promise<string | undefined> {
  const code = await readBounded(join(root, FILE), MOST_BYTES).then(
    (bytes) => bytes.toString("utf8").trim(),
    () => "",
  );
  return authors.has(code) ? code : undefined;
}

/** Remembers who writes; that it can't be remembered stops nobody. */
export async function rememberWriter(root: string, code: string): Promise<void> {
  await writeWhole(join(root, FILE), `${code}\n`).catch(() => undefined);
}
