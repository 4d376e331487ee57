import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Bytes by which the heap may grow before what is no longer used is given back. */
const GROWTH = 32 * 1024 * 1024;
/** Looked at so often, in steps of the work. */
const STEPS = 16;

/**
 * Keeps the memory of a long work at what it needs. V8 lets garbage lie until its heap is some gigabytes large; a machine
 * on which an archive of any size is imported may have less.
 */
export class SteadyHeap {
  private readonly collect: () => void;
  private steps = 0;
  private settled = process.memoryUsage().heapUsed;

  constructor() {
    setFlagsFromString("--expose-gc");
    const gc: unknown = runInNewContext("gc");
    this.collect = typeof gc === "function" ? () => void gc() : () => {};
  }

  /** Called once for each step of the work. */
  step(): void {
    this.steps += 1;
    if (this.steps % STEPS !== 0) return;
    if (process.memoryUsage().heapUsed < this.settled + GROWTH) return;
    this.collect();
    this.settled = process.memoryUsage().heapUsed;
  }
}
