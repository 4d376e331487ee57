import { COVER_SIZE, weave } from "./cloth.ts";
import type { Motif } from "./motif.ts";
import { MOTIFS } from "./motifs/index.ts";
import type { Inks } from "./palette.ts";
import type { Random } from "./random.ts";
import { points } from "./svg.ts";

type Point = readonly [x: number, y: number];

const [COLUMNS, ROWS] = [5, 3];

/** Motifs whose tiles are short enough for two cloths on one cover. */
const SHORT = MOTIFS.filter((motif) =>
  ["gringsing", "tumpal", "poleng", "parang"].includes(motif.name),
);

/**
 * Sekar jagad, the map of the world: islands that fit into each other, plain ones and ones with a batik of their own.
 */
export function patchwork(motif: Motif, inks: Inks, random: Random): string {
  const shores = islands(random);
  // Neighbours in a row and in a column are of different kinds, for each row starts one kind later.
  const turn = Math.floor(random.next() * 4);
  const kinds = [0, 1, 2, 3].map((kind) =>
    shores.filter((_, index) => (index + Math.floor(index / COLUMNS) + turn) % 4 === kind).join(""),
  );
  const first = SHORT.includes(motif) ? motif : random.pick(SHORT);
  const second = random.pick(SHORT.filter((other) => other !== first));
  // None of their colours is the ground's, or the islands would lose their shores.
  const one = { ...inks, ground: inks.figure, figure: inks.second, second: inks.accent };
  const contrary = inks.ground === inks.dark ? inks.light : inks.dark;
  const other = { ...inks, ground: inks.accent, figure: contrary, second: inks.second };
  const filled = (id: string, which: typeof first, dye: typeof one, shore: string): string => {
    const cloth = weave(which, dye, random, { id, repeats: which.repeats[1] * 1.15 });
    return (
      `<clipPath id="k${id}"><path id="w${id}" d="${shore}"/></clipPath><use href="#w${id}" fill="${dye.ground}"/>` +
      `<g clip-path="url(#k${id})" fill="${dye.figure}" color="${dye.second}">${cloth.motif}<g transform="${cloth.transform}">${cloth.laid(`${id}p`)}</g></g>`
    );
  };
  const plain = [inks.light, inks.dark, inks.second, inks.figure].filter(
    (colour, index, all) => colour !== inks.ground && all.indexOf(colour) === index,
  );
  const seam = plain[2] ?? inks.accent;
  return (
    filled("a", first, one, kinds[0] ?? "") +
    filled("b", second, other, kinds[1] ?? "") +
    `<path fill="${plain[0]}" d="${kinds[2]}"/><path fill="${plain[1] ?? inks.accent}" d="${kinds[3]}"/>` +
    // Cecek: the dots that follow an outline.
    `<use href="#wa" fill="none" stroke="${seam}" stroke-width="11" stroke-linecap="round" stroke-dasharray="0 22"/>`
  );
}

/** Pebble-like outlines of a jittered net, row by row: curves from the middle of a side to the middle of the next. */
function islands(random: Random): string[] {
  const [width, height] = [COVER_SIZE.width / (COLUMNS - 0.6), COVER_SIZE.height / (ROWS - 0.6)];
  const corners = Array.from({ length: ROWS + 1 }, (_, row) =>
    Array.from(
      { length: COLUMNS + 1 },
      (_, column): Point => [
        (column - 0.3 + random.between(-0.24, 0.24) + (row % 2 === 0 ? 0.12 : -0.12)) * width,
        (row - 0.3 + random.between(-0.2, 0.2)) * height,
      ],
    ),
  );
  const shores: string[] = [];
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      const around = [
        corners[row]?.[column],
        corners[row]?.[column + 1],
        corners[row + 1]?.[column + 1],
        corners[row + 1]?.[column],
      ] as [Point, Point, Point, Point];
      shores.push(shore(around));
    }
  }
  return shores;
}

function shore(corners: readonly [Point, Point, Point, Point]): string {
  const [x, y] = [0, 1].map((axis) =>
    corners.reduce((sum, corner) => sum + (corner[axis] ?? 0) / 4, 0),
  ) as [number, number];
  // The curve turns back halfway to its control point: that lies beyond the corner, lest the gaps get large as islands.
  const controls = corners.map(
    (corner): Point => [
      Math.round(x + (corner[0] - x) * 1.12),
      Math.round(y + (corner[1] - y) * 1.12),
    ],
  );
  const at = (index: number): Point => controls[index % 4] as Point;
  const between = (index: number): Point => [
    Math.round((at(index)[0] + at(index + 1)[0]) / 2),
    Math.round((at(index)[1] + at(index + 1)[1]) / 2),
  ];
  // Relative, for that is shorter.
  let path = `M${points(...between(3))}`;
  for (let index = 0; index < 4; index++) {
    const [from, control, to] = [between(index + 3), at(index), between(index)];
    path += `q${points(control[0] - from[0], control[1] - from[1], to[0] - from[0], to[1] - from[1])}`;
  }
  return `${path}z`;
}
