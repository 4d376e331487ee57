import type { Motif } from "../motif.ts";
import { diamond, disc, petals } from "../svg.ts";

const CORNERS = [50, -50].map((x) => diamond(x, 50, 17) + diamond(x, -50, 17)).join("");

const ROSETTES = [0, 22.5].map(
  (turn) => disc(0, 0, 45) + petals(8, 13, 41, 15, turn) + disc(0, 0, 9),
);

/**
 * Ceplok: the flower or fruit seen from above, a rosette in a round field, repeated on a square net with a lesser figure
 * where four fields meet.
 */
export const ceplok: Motif = {
  name: "ceplok",
  cell: [100, 100],
  repeats: [3, 6],
  angles: [0, 45, 0],
  single: true,
  tile: (random) =>
    `<path fill-rule="evenodd" d="${random.pick(ROSETTES)}"/>` +
    `<path d="${CORNERS}${random.pick([disc(0, 0, 5), ""])}" fill="currentColor"/>`,
};
