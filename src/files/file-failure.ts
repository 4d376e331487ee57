/** Thrown where a file that was sound when it was looked at no longer is. */
export class FileFailure extends Error {
  /** Paths of all copies of it, from the project's root. */
  readonly files: readonly string[];
  /** What to tell an editor, in Indonesian, without the file's name. */
  readonly why: string;

  constructor(files: readonly string[], why: string) {
    super(`${files.join(", ")}: ${why}`);
    this.name = "FileFailure";
    this.files = files;
    this.why = why;
  }
}
