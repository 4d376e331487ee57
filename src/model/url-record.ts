import type { Position } from "../diagnostics/index.ts";

/** A URL that was published once, and the file that it was made from. */
export interface RecordedUrl {
  /** "/2024/12/10/berita/", without the path prefix. */
  readonly url: string;
  /** "posts/2024/12/berita.md", from the project's root. */
  readonly file: string;
  /** Which of the file's URLs it is: 1 the first that was published, 2 the next … */
  readonly order: number;
}

/** The same, and where the record has it. */
export interface RecordLine extends RecordedUrl, Position {}
