/** Paths of files, compared as a disk that ignores letter case does. */
export class TakenPaths {
  private readonly files = new Set<string>();
  private readonly folders = new Set<string>();

  constructor(paths: Iterable<string> = []) {
    for (const path of paths) this.add(path);
  }

  add(path: string): void {
    this.files.add(path.toLowerCase());
    for (const folder of foldersOf(path)) this.folders.add(folder);
  }

  /** Whether a file may lie at a path: no other does, and neither is a folder of the other. */
  isFree(path: string): boolean {
    const key = path.toLowerCase();
    return (
      !this.files.has(key) &&
      !this.folders.has(key) &&
      foldersOf(path).every((folder) => !this.files.has(folder))
    );
  }
}

/** "2019/lama/index.html" gives "2019" and "2019/lama". */
function foldersOf(path: string): string[] {
  const steps = path.toLowerCase().split("/").slice(0, -1);
  return steps.map((_, index) => steps.slice(0, index + 1).join("/"));
}
