import { number } from "../language/index.ts";

/** What tells how far a long work is. */
export interface Progress {
  /** @param total undefined where it is not known yet */
  step(what: string, done: number, total: number | undefined): void;
  /** Takes the bar away. */
  done(): void;
}

export const NO_PROGRESS: Progress = { step: () => {}, done: () => {} };

const WIDTH = 24;
/** Milliseconds between two drawings: more often nobody sees. */
const INTERVAL = 100;

/** A bar in the terminal; nothing where the output goes into a file. */
export function progressBar(stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return NO_PROGRESS;
  let drawn = 0;
  return {
    step(what, done, total) {
      const now = performance.now();
      if (now - drawn < INTERVAL && done !== total) return;
      drawn = now;
      stream.write(`\r\u001b[2K${progressLine(what, done, total)}`);
    },
    done() {
      if (drawn > 0) stream.write("\r\u001b[2K");
      drawn = 0;
    },
  };
}

/** @example progressLine("Menulis", 5, 10) // "Menulis  ████████████············  50%  5 dari 10" */
function progressLine(what: string, done: number, total: number | undefined): string {
  if (total === undefined || total === 0) return `${what}  ${number(done)}`;
  const part = Math.min(1, done / total);
  const full = Math.round(part * WIDTH);
  return `${what}  ${"█".repeat(full)}${"·".repeat(WIDTH - full)}  ${Math.floor(part * 100)}%  ${number(done)} dari ${number(total)}`;
}
