import { join } from "node:path";
import sharp from "sharp";
import type { FileStamp } from "../files/index.ts";
import { readSealedJson, writeSealedJson } from "../files/index.ts";
import type { PictureFacts } from "./facts.ts";
import { FACTS_VERSION } from "./settings.ts";

/** A file's facts, and by what it is known not to have changed. */
export interface Remembered {
  readonly stamp: FileStamp;
  /** Whether a change since must show in the stamp. */
  readonly settled: boolean;
  readonly facts: PictureFacts;
}

export type FactsMemory = ReadonlyMap<string, Remembered>;

const FILE = "facts.json";
const VERSION = `${FACTS_VERSION} ${sharp.versions.sharp ?? ""}`;

/** What an earlier build found out, by path; nothing if it is missing, damaged or of another version. */
export async function recall(cacheFolder: string): Promise<FactsMemory> {
  const memory = Object(await readSealedJson(join(cacheFolder, FILE)));
  if (memory.version !== VERSION) return new Map();
  // Sealed by this very version, so it is what was written.
  return new Map(Object.entries(memory.pictures as Record<string, Remembered>));
}

/** Keeps the facts for later builds. What can't be kept costs only time. */
export async function remember(cacheFolder: string, memory: FactsMemory): Promise<void> {
  const pictures = Object.fromEntries(memory);
  await writeSealedJson(join(cacheFolder, FILE), { version: VERSION, pictures }).catch(
    () => undefined,
  );
}
