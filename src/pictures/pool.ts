import { availableParallelism } from "node:os";
import sharp from "sharp";

/** More would need much memory, each holding a picture. */
const MOST_WORKERS = 8;

/**
 * Does the work for every item, some at a time: as many as the machine has cores, with one thread
 * each. The first fault is thrown after what was begun has ended.
 */
export async function eachInPool<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  // Many pictures side by side are done sooner than one picture on many threads.
  sharp.concurrency(1);
  const queue = items.values();
  const diagnostics: unknown[] = [];
  const worker = async () => {
    for (const item of queue) {
      if (diagnostics.length > 0) return;
      try {
        await work(item);
      } catch (fault) {
        diagnostics.push(fault);
      }
    }
  };
  const workers = Math.min(availableParallelism(), MOST_WORKERS, items.length);
  await Promise.all(Array.from({ length: workers }, worker));
  if (diagnostics.length > 0) throw diagnostics[0];
}
