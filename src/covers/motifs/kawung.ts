import type { Motif } from "../motif.ts";
import { diamond, points } from "../svg.ts";

/** The nut of the aren palm, rounded at both ends, in the quarter to which the signs point. */
const nut = (x: 1 | -1, y: 1 | -1): string => {
  const p = (...v: number[]) => points(...v.map((n, i) => n * (i % 2 === 0 ? x : y)));
  return `M${p(6, 6)}C${p(1, 30, 20, 49, 44, 44, 49, 20, 30, 1, 6, 6)}z`;
};

const QUARTERS = [
  [1, 1],
  [-1, 1],
  [-1, -1],
  [1, -1],
] as const;

const NUTS = QUARTERS.map(([x, y]) => nut(x, y)).join("");
/** A line along each nut. */
const seeds = (from: number, to: number): string =>
  QUARTERS.map(([x, y]) => `M${points(x * from, y * from)}L${points(x * to, y * to)}`).join("");

// Not of no length at all: renderers differ on whether that has a round cap.
const dots = (at: number): string =>
  QUARTERS.map(([x, y]) => `M${points(x * at, y * at)}h.1`).join("");

/** On all four sides, though the neighbours draw them too: a tile that stands alone is whole. */
const EYES = diamond(50, 0, 7) + diamond(-50, 0, 7) + diamond(0, 50, 7) + diamond(0, -50, 7);

const FILLINGS = [
  `<path d="${seeds(20, 30)}" stroke="currentColor" stroke-width="7" stroke-linecap="round"/>`,
  `<path d="${dots(16)}${dots(33)}" stroke="currentColor" stroke-width="8" stroke-linecap="round"/>`,
  `<path d="${seeds(14, 36)}" stroke="currentColor" stroke-width="2.5"/>`,
  "",
];

/**
 * Kawung: the cut fruit of the aren palm, four ovals that meet crosswise in a point. The ovals are the lenses between
 * circles that overlap by half, which is why the eye sees circles as well.
 */
export const kawung: Motif = {
  name: "kawung",
  cell: [100, 100],
  repeats: [3, 7],
  angles: [0, 0, 45, 45, 20],
  single: true,
  tile: (random) =>
    `<path d="${NUTS}"/>${random.pick(FILLINGS)}<path d="${EYES}" fill="currentColor"/>`,
};
