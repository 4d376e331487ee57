import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { writeWhole } from "../files/index.ts";

/** Where Jejak keeps what it knows from one build to the next; not to be published. */
export const STATE_FOLDER = ".jejak";

/** What builds keep to be faster the next time; may be deleted at any moment. */
export const CACHE_FOLDER = ".jejak/cache";

const manifestSchema = z.record(z.string(), z.array(z.string()));

/**
 * The files that the last build wrote into an output folder. Only these may ever be removed: what
 * someone else put there is not Jejak's to delete.
 */
export class OutputManifest {
  private readonly file: string;
  private readonly output: string;

  /**
   * @param root absolute path of the project
   * @param output path of the output folder, from the root
   */
  constructor(root: string, output: string) {
    this.file = join(root, STATE_FOLDER, "outputs.json");
    this.output = output;
  }

  /** Paths within the output folder; empty when nothing is known. */
  async read(): Promise<readonly string[]> {
    return (await this.readAll())[this.output] ?? [];
  }

  async write(files: readonly string[]): Promise<void> {
    const all = { ...(await this.readAll()), [this.output]: files };
    await writeWhole(this.file, `${JSON.stringify(all, null, 1)}\n`);
  }

  private async readAll(): Promise<Record<string, string[]>> {
    try {
      return manifestSchema.parse(JSON.parse(await readFile(this.file, "utf8")));
    } catch {
      // Missing or damaged: then nothing is known, and nothing is removed.
      return {};
    }
  }
}
