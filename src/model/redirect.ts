import type { Position } from "../diagnostics/index.ts";

/** An old URL and where it leads now, both without the path prefix. */
export interface Redirect {
  /** "/2019/berita-lama/" */
  readonly from: string;
  /** "/2024/12/10/berita/" */
  readonly to: string;
}

/** A redirect that the newsroom wrote down itself, and where: the old URL and, in `target`, the new one. */
export interface WrittenRedirect extends Redirect, Position {
  readonly target: Position;
}
