import type { Motif } from "../motif.ts";
import { diamond } from "../svg.ts";

/**
 * Tumpal: bamboo shoots as tall triangles that stand point against point, as on the head of a sarong, each filled with a
 * smaller one.
 */
export const tumpal: Motif = {
  name: "tumpal",
  cell: [100, 180],
  repeats: [4, 8],
  angles: [0, 0, 180, 90],
  single: false,
  tile: (random) =>
    `<path fill-rule="evenodd" d="M-46 86L0-86 46 86zM-27 72L0-30 27 72z"/>` +
    `<path d="M-17 64L0 0 17 64zM24-86H76L50 6z" fill="currentColor"/>` +
    random.pick([`<path d="${diamond(50, -62, 8)}${diamond(50, -40, 5)}"/>`, ""]),
};
