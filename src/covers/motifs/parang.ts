import type { Motif } from "../motif.ts";
import { diamond } from "../svg.ts";

/** The blade: an S with a strong waist and two hooks, the second the first turned half around. */
const BLADE =
  "M-25-26C-28-70 26-72 27-28 28 2-2 4-5 26-6 44 16 46 25 26" +
  " 28 70-26 72-27 28-28-2 2-4 5-26 6-44-16-46-25-26z";

/**
 * Parang: rows of S-shaped blades that hook into each other like breakers against a cliff, on the slant, and between the
 * rows the small lozenges called mlinjon.
 */
export const parang: Motif = {
  name: "parang",
  cell: [58, 150],
  repeats: [6, 12],
  angles: [-45, -45, 45, -35],
  single: false,
  tile: () =>
    `<path d="${BLADE}"/><path d="${diamond(0, 75, 16, 8)}${diamond(29, 75, 6, 6)}" fill="currentColor"/>`,
};
