import type { Motif } from "../motif.ts";

/** A cloud with rounded lobes above and below that run out into a point on both sides. */
const CLOUD =
  "M-150 20C-128 20-112 8-104-10A40 40 0 0 1-44-46 52 52 0 0 1 48-44 38 38 0 0 1 106-8C114 8 128 20 150 20" +
  "A40 40 0 0 1 88 38 44 44 0 0 1 16 48 34 34 0 0 1-40 46 44 44 0 0 1-96 40 38 38 0 0 1-150 20z";

/**
 * Mega mendung, of Cirebon: rain clouds drawn in layer upon layer, from dark to light, the layers being the same outline
 * further and further in. A stroke that gets narrower draws just that.
 */
export const megaMendung: Motif = {
  name: "mega-mendung",
  cell: [350, 132],
  brick: true,
  repeats: [1.8, 3],
  angles: [0, 0, 0, -12],
  single: false,
  tile: (_random, { ramp }) =>
    ramp
      .map((colour, index) => {
        const width = (ramp.length - 1 - index) * 22;
        const shape =
          index === 0 ? `<path id="c" stroke-linejoin="round" d="${CLOUD}"` : `<use href="#c"`;
        return width === 0
          ? `<use href="#c" fill="${colour}"/>`
          : `<g stroke="${colour}" stroke-width="${width}">${shape}/></g>`;
      })
      .join(""),
};
