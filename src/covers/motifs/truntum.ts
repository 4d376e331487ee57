import type { Motif } from "../motif.ts";
import { disc, petals } from "../svg.ts";

const RAYS = petals(8, 11, 46, 13) + disc(0, 0, 7);
const LESSER = petals(8, 12, 30, 6, 22.5);
const HEARTS = [petals(4, 4, 20, 10), petals(4, 4, 20, 10, 45), disc(0, 0, 9)];

/**
 * Truntum: the tanjung flower as a star of thin rays, scattered over the cloth as stars are over the night sky, with
 * lesser rays between the greater.
 */
export const truntum: Motif = {
  name: "truntum",
  cell: [100, 100],
  repeats: [3, 6],
  angles: [0, 45, 0, 30],
  single: true,
  tile: (random) =>
    `<path d="${RAYS}"/><path d="${LESSER}${random.pick(HEARTS)}" fill="currentColor"/>`,
};
