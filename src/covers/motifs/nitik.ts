import type { Motif } from "../motif.ts";
import { points } from "../svg.ts";

const STEP = 9;

/** Square dots on the square of `count` steps that stands on its point. */
const ring = (count: number, size: number): string => {
  let path = "";
  for (let step = 0; step < count; step++) {
    for (const [x, y] of [
      [step, step - count],
      [count - step, step],
      [-step, count - step],
      [step - count, -step],
    ] as const) {
      path += `M${points(x * STEP - size / 2, y * STEP - size / 2)}h${size}v${size}h-${size}z`;
    }
  }
  return path;
};

const HEART = "M-9-9H-1V-1H-9zM1-9H9V-1H1zM-9 1H-1V9H-9zM1 1H9V9H1z";

const RINGS = [
  [ring(3, 7), ring(5, 7)],
  [ring(5, 7), ring(3, 7)],
] as const;

/**
 * Nitik: the weave of the patola silk put into wax, every line a row of small squares. Here squares within squares that
 * stand on their points around a flower of four.
 */
export const nitik: Motif = {
  name: "nitik",
  cell: [90, 90],
  repeats: [3, 5],
  angles: [0, 45],
  single: true,
  tile: (random) => {
    const [inner, outer] = random.pick(RINGS);
    return `<path d="${HEART}${inner}"/><path fill="currentColor" d="${outer}M38-7H52V7H38zM-52-7h14V7h-14z"/>`;
  },
};
