import { readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { writeWhole } from "../files/index.ts";
import type { PictureFacts } from "./facts.ts";
import { FACTS_VERSION } from "./settings.ts";

/** A file's facts, and by what it is known not to have changed. */
export interface Remembered {
  /** In bytes. */
  readonly size: number;
  /** In milliseconds since 1970, with fractions. */
  readonly mtime: number;
  readonly facts: PictureFacts;
}

export type FactsMemory = ReadonlyMap<string, Remembered>;

const FILE = "facts.json";
const VERSION = `${FACTS_VERSION} ${sharp.versions.sharp ?? ""}`;

/** What an earlier build found out, by path; nothing if it is missing, damaged or of another version. */
export async function recall(cacheFolder: string): Promise<FactsMemory> {
  try {
    const { version, pictures } = JSON.parse(await readFile(join(cacheFolder, FILE), "utf8"));
    if (version !== VERSION) return new Map();
    return new Map(Object.entries(pictures as object).filter(isEntry));
  } catch {
    return new Map();
  }
}

/** Keeps the facts for later builds. One that can't be kept costs only time. */
export async function remember(cacheFolder: string, memory: FactsMemory): Promise<void> {
  const pictures = Object.fromEntries(memory);
  await writeWhole(join(cacheFolder, FILE), JSON.stringify({ version: VERSION, pictures })).catch(
    () => undefined,
  );
}

function isEntry(entry: [string, unknown]): entry is [string, Remembered] {
  const { size, mtime, facts } = Object(entry[1]);
  const { width, height, format, alpha, animated, flat, hash } = Object(facts);
  return (
    [size, mtime, width, height].every((value) => typeof value === "number") &&
    [alpha, animated, flat].every((value) => typeof value === "boolean") &&
    typeof format === "string" &&
    /^[0-9a-f]{12}$/.test(hash)
  );
}
