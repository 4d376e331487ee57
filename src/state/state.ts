import { accessSync, constants } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { ExplainedError, explainError } from "../files/index.ts";

/** Where Jejak keeps what it knows from one build to the next; not to be published. */
export const STATE_FOLDER = ".jejak";

/** What builds keep to be faster the next time; may be deleted at any moment. */
export const CACHE_FOLDER = ".jejak/cache";

/** Thrown where Jejak can't keep what it must know later. Nothing has been published then. */
export class StateFailure extends ExplainedError {
  constructor(path: string, cause: unknown) {
    super(
      `Jejak tidak dapat menyimpan catatannya di ${path}: ${explainError(cause)}.\nPeriksa izin dan ruang disk. Yang ada di tempat itu boleh dihapus; Jejak membuatnya lagi.`,
      { cause },
    );
    this.name = "StateFailure";
  }
}

/**
 * Does work that keeps something below `.jejak/`.
 *
 * @param path absolute path of what is kept, for the message
 * @throws StateFailure
 */
export async function kept<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw new StateFailure(path, error);
  }
}

/**
 * Sees to it, before anything is built, that what is to be kept can be.
 *
 * @param root absolute path of the project
 * @throws StateFailure
 */
export async function prepareState(root: string): Promise<void> {
  for (const folder of [STATE_FOLDER, CACHE_FOLDER].map((path) => join(root, path))) {
    await kept(folder, async () => {
      await mkdir(folder, { recursive: true });
      accessSync(folder, constants.W_OK | constants.X_OK);
    });
  }
}
