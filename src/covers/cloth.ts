import type { Motif } from "./motif.ts";
import type { Inks } from "./palette.ts";
import type { Random } from "./random.ts";
import { num } from "./svg.ts";

/** Size of a cover in its own unit, and in pixels when it is rasterised: what Open Graph asks for. */
export const COVER_SIZE = { width: 1200, height: 630 } as const;

const { width: WIDTH, height: HEIGHT } = COVER_SIZE;

/** A cloth that is ready to be laid on the cover. */
export interface Cloth {
  /** A single tile, to be written once, before or within what uses it. */
  readonly motif: string;
  /** The id of that tile, for those that are set off. */
  readonly tile: string;
  /** Puts the tiles' unit on the cover. */
  readonly transform: string;
  /**
   * The tile without end, in the tiles' unit. It takes its colours from what is around it, so the same
   * cloth in other colours is laid again under another id.
   */
  laid(id: string): string;
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
 * By <pattern>: a browser lays out one tile and paints it again and again. Copies by <use>, each with
 * elements of its own, took a phone a tenth of a second for every cover in sight.
 */
export function weave(motif: Motif, inks: Inks, random: Random, cut: Cut): Cloth {
  const [width, height] = motif.cell;
  const [fewest, most] = motif.repeats;
  const repeats = cut.repeats ?? random.between(fewest, most);
  const angle = cut.angle ?? random.pick(motif.angles);
  const scale = WIDTH / repeats / width;
  const tile = motif.tile(random, inks);
  // The crop: where within a tile the middle of the cover falls. On a corner, an edge or the middle of a tile it is calm.
  const [left, top] = cut.crop ?? [random.pick([0, 0, 0.5, 0.25]), random.pick([0, 0, 0.5, 0.25])];

  // Far enough in every direction, wherever on the cover the middle is and however the cloth is turned.
  const reach = Math.ceil((WIDTH + HEIGHT) / scale);
  return {
    motif: `<defs><g id="${cut.id}">${tile}</g></defs>`,
    tile: cut.id,
    transform: `translate(${(cut.middle ?? [WIDTH / 2, HEIGHT / 2]).join(" ")})${angle === 0 ? "" : `rotate(${angle})`}scale(${Math.round(scale * 1000) / 1000})translate(${num(-left * width)} ${num(-top * height)})`,
    laid: (id) =>
      repeated(motif, cut.id, id) +
      `<path fill="url(#${id})" d="M-${reach}-${reach}H${reach}V${reach}H-${reach}z"/>`,
    at: (columns, rows) => [columns * width, rows * height],
  };
}

/** The pattern: one cell, with those around it, since a tile may reach into its neighbours. */
function repeated({ cell, brick = false }: Motif, tile: string, id: string): string {
  const [width, height] = cell;
  const use = (href: string, left: number, top: number): string =>
    `<use href="#${href}"${left === 0 ? "" : ` x="${num(left)}"`}${top === 0 ? "" : ` y="${num(top)}"`}/>`;
  const [x, y] = [num(-width / 2), num(-height / 2)];
  const down = height * (brick ? 2 : 1);
  const row = `${id}r`;
  // A moved row needs one tile more, to fill its beginning.
  const columns = brick ? [-1, 0, 1, 2] : [-1, 0, 1];
  const rows = brick ? [-1, 0, 1, 2] : [-1, 0, 1];
  const moved = (index: number) => (brick && index % 2 !== 0 ? -width / 2 : 0);
  return (
    // The view box says where the cell's corner is; without, programs differ on whether x and y move the content.
    `<pattern id="${id}" x="${x}" y="${y}" width="${width}" height="${down}" viewBox="${x} ${y} ${width} ${down}" patternUnits="userSpaceOnUse">` +
    `${rows
      .map((index) =>
        // The one row that lies where it is drawn stands among its copies, which covers a lower one as they do.
        index === 0
          ? `<g id="${row}">${columns.map((column) => use(tile, column * width, 0)).join("")}</g>`
          : use(row, moved(index), index * height),
      )
      .join("")}</pattern>`
  );
}
