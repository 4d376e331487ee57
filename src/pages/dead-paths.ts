/**
 * Where links of the old archive lead to nothing, by the files of the stories that hold them. Filled when every page of the site is
 * known, those of its own templates too, and before any is printed.
 */
export class DeadPaths {
  private readonly byFile = new Map<string, Set<string>>();

  /** @param path without the path prefix, as `PendingLink` has it */
  note(file: string, path: string): void {
    const paths = this.byFile.get(file) ?? new Set();
    this.byFile.set(file, paths.add(path));
  }

  /** The paths to which a story's links lead in vain; undefined where all of them are answered. */
  of(file: string): ReadonlySet<string> | undefined {
    return this.byFile.get(file);
  }
}
