import type { Motif } from "../motif.ts";
import { disc } from "../svg.ts";

/** Gringsing: round scales that cover each other row upon row, each with a core, a wish for health. */
export const gringsing: Motif = {
  name: "gringsing",
  cell: [100, 50],
  brick: true,
  repeats: [4, 8],
  angles: [0, 0, 180, 90],
  single: false,
  closed: true,
  tile: (random) =>
    `<circle r="50" fill="currentColor"/><circle r="42"/><path fill="currentColor" fill-rule="evenodd" d="${random.pick(
      [disc(0, -20, 8), disc(0, 0, 30) + disc(0, 0, 22), disc(0, 0, 28)],
    )}"/>`,
};
