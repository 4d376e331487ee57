import type { Position } from "../diagnostics/index.ts";

/** How often one address was read, and where that was written. */
export interface PopularCount extends Position {
  /** A path, a whole address or a slug, as it was written. */
  readonly key: string;
  readonly count: number;
}

/** What a newsroom knows of its readers. */
export interface PopularCounts {
  /** "Pekan ini". */
  readonly period?: string;
  readonly counts: readonly PopularCount[];
}
