import type { Inks } from "./palette.ts";
import type { Random } from "./random.ts";

/**
 * One family of batik as a tile that repeats without end.
 *
 * A tile is drawn around its own middle and may reach into its neighbours. It names no colours: what is the figure leaves
 * `fill` to be inherited, what is secondary says `currentColor`, and what is ground is left open. So one drawing serves
 * for the cloth, for the same cloth with its colours exchanged, and for the single tile that is set off.
 */
export interface Motif {
  readonly name: string;
  /** From one tile to the next, across and down, in the tile's own unit. */
  readonly cell: readonly [width: number, height: number];
  /** Whether every other row is moved by half a tile. */
  readonly brick?: boolean;
  /** How many tiles may be seen across a whole cover: the fewest and the most. */
  readonly repeats: readonly [fewest: number, most: number];
  /** Angles in degrees at which the cloth still reads as this family. */
  readonly angles: readonly number[];
  /** Whether one tile can stand alone, set off in another colour or enlarged over half the cover. */
  readonly single: boolean;
  /** Whether the tiles leave none of the ground open, so that its colour is not seen. */
  readonly closed?: boolean;
  /**
   * The tile: SVG elements. `random` may vary its filling (the isen-isen), never its geometry. Only a motif that lives on
   * graded tones uses `inks`.
   */
  tile(random: Random, inks: Inks): string;
}
