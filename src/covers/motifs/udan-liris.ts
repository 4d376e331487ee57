import type { Motif } from "../motif.ts";
import { diamond, disc } from "../svg.ts";

/**
 * Udan liris: the drizzle. Narrow bands on the slant (lereng), each with a filling of its own.
 */
export const udanLiris: Motif = {
  name: "udan-liris",
  cell: [80, 280],
  repeats: [6, 11],
  angles: [-45, -35, 45, -60],
  single: false,
  tile: (random) =>
    // Bands are a little wider than the cell: where two tiles meet no hairline may show.
    `<path d="M-41-140h82v54h-82zM-41 50h82v12h-82z${diamond(0, 5, 34, 34)}"/>` +
    `<path fill="currentColor" d="M-41-72h82v10h-82z${random.pick([disc(0, 5, 12), diamond(40, 5, 12, 24)])}M-80 84L-40 128 0 84 40 128V104L0 60-40 104-80 60z${disc(0, -113, 15)}"/>`,
};
