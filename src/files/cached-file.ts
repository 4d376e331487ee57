import { ExplainedError, explainError } from "./explain-error.ts";
import type { CachedFile } from "./output-file.ts";
import { readSealed, writeSealed } from "./sealed-file.ts";

/** Thrown where what is to be kept can't be, with what to do. */
export class CacheFailure extends ExplainedError {
  constructor(path: string, cause: unknown) {
    super(
      `Tembolok Jejak tidak dapat ditulis di ${path}: ${explainError(cause)}.\nPeriksa izin dan ruang disk. Folder .jejak/cache boleh dihapus kapan saja; isinya dibuat lagi.`,
      { cause },
    );
    this.name = "CacheFailure";
  }
}

/**
 * The contents of a cached file, as they were kept or, where the cache lacks them or holds them damaged, made
 * again and kept.
 *
 * @param keeps whether they may be kept; a check writes nothing
 * @throws CacheFailure when they can't be kept, and what making them throws
 */
export async function cachedContents(
  { cached, make }: CachedFile,
  { keeps = true }: { readonly keeps?: boolean } = {},
): Promise<Uint8Array> {
  const known = making.get(cached);
  if (known !== undefined) return await known;
  const contents = keptOrMade(cached, make, keeps);
  making.set(cached, contents);
  try {
    return await contents;
  } finally {
    making.delete(cached);
  }
}

/** What is under way, by its place: the same contents may be wanted in two places at once. */
const making = new Map<string, Promise<Uint8Array>>();

async function keptOrMade(
  cached: string,
  make: CachedFile["make"],
  keeps: boolean,
): Promise<Uint8Array> {
  const kept = await readSealed(cached);
  if (kept !== undefined) return kept;
  const made = await make();
  if (!keeps) return made;
  try {
    await writeSealed(cached, made);
  } catch (error) {
    throw new CacheFailure(cached, error);
  }
  return made;
}
