import type { Motif } from "./motif.ts";
import type { Inks } from "./palette.ts";
import type { Random } from "./random.ts";
import { num } from "./svg.ts";

/** Size of a cover in its own unit, and in pixels when it is rasterised: what Open Graph asks for. */
export const COVER_SIZE = { width: 1200, height: 630 } as const;

const { width: WIDTH, height: HEIGHT } = COVER_SIZE;

/** A cloth that is ready to be laid on the cover. */
export interface Cloth {
  /** The element that holds every tile. Write it once; it takes its colours from what is around it. */
  readonly tiles: string;
  /** The id of `tiles`. */
  readonly id: string;
  /** The id of a single tile. */
  readonly tile: string;
  /** Puts the tiles' unit on the cover, so that the tiles cover all of it. */
  readonly transform: string;
  /** How large a tile's unit is on the cover. */
  readonly scale: number;
  /** The place of a tile near the middle, moved by so many columns and (even) rows, in the tiles' unit. */
  at(columns: number, rows: number): readonly [x: number, y: number];
}

export interface Cut {
  /** A letter: ids of this cloth start with it. */
  readonly id: string;
  readonly repeats?: number;
  readonly angle?: number;
  /** What falls in the middle of the cover, in tiles from the middle of one. */
  readonly crop?: readonly [across: number, down: number];
  /** Where on the cover that is, if not in its middle. */
  readonly middle?: readonly [x: number, y: number];
}

/**
 * Repeats a motif until it covers the whole cover at whatever angle.
 *
 * Not by <pattern>: renderers paint that from one bitmap of a tile, with seams between the tiles and blurred when it is
 * turned, and each in its own way. A group that holds itself and its copy, in a group that holds itself and its copy, is
 * as short, and exact everywhere.
 */
export function weave(motif: Motif, inks: Inks, random: Random, cut: Cut): Cloth {
  const [width, height] = motif.cell;
  const [fewest, most] = motif.repeats;
  const repeats = cut.repeats ?? random.between(fewest, most);
  const angle = cut.angle ?? random.pick(motif.angles);
  const scale = WIDTH / repeats / width;

  const [sin, cos] = [Math.sin((angle * Math.PI) / 180), Math.cos((angle * Math.PI) / 180)].map(
    Math.abs,
  ) as [number, number];
  const columns = Math.ceil((WIDTH * cos + HEIGHT * sin) / scale / width) + 2;
  const rows = Math.ceil((WIDTH * sin + HEIGHT * cos) / scale / height) + 4;

  let tiles = `<g id="${cut.id}">${motif.tile(random, inks)}</g>`;
  let id = cut.id;
  let level = 0;
  const double = (x: number, y: number): void => {
    const place = `${x === 0 ? "" : ` x="${num(x)}"`}${y === 0 ? "" : ` y="${num(y)}"`}`;
    const next = `${cut.id}${level++}`;
    tiles = `<g id="${next}">${tiles}<use href="#${id}"${place}/></g>`;
    id = next;
  };
  let across = 1;
  for (; across < columns; across *= 2) double(across * width, 0);
  let down = 1;
  for (; down < rows; down *= 2) double(motif.brick && down === 1 ? width / 2 : 0, down * height);

  // The crop: where within a tile the middle of the cover falls. On a corner, an edge or the middle of a tile it is calm.
  const [left, top] = cut.crop ?? [random.pick([0, 0, 0.5, 0.25]), random.pick([0, 0, 0.5, 0.25])];
  const column = across / 2;
  const row = down / 2 - ((down / 2) % 2);
  const [x, y] = [(column + left) * width, (row + top) * height];
  return {
    tiles,
    id,
    tile: cut.id,
    transform: `translate(${(cut.middle ?? [WIDTH / 2, HEIGHT / 2]).join(" ")})${angle === 0 ? "" : `rotate(${angle})`}scale(${Math.round(scale * 1000) / 1000})translate(${num(-x)} ${num(-y)})`,
    scale,
    at: (columnsAway, rowsAway) => [(column + columnsAway) * width, (row + rowsAway) * height],
  };
}
