import { existsSync, statSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";

/** The theme's assets with the site's own put over them. */
export class AssetFolders {
  readonly theme: string;
  readonly site: string;

  constructor(theme: string, site: string) {
    this.theme = resolve(theme);
    this.site = resolve(site);
  }

  /** Both folders, the one that is covered first; one when the site is the theme's own. */
  get all(): readonly string[] {
    return this.site === this.theme ? [this.theme] : [this.theme, this.site];
  }

  /** The file of a path within the assets ("css/tokens.css"): the site's, else the theme's. */
  find(path: string): string | undefined {
    const candidates = [
      join(this.site, path),
      // Who writes no TypeScript replaces a script with JavaScript.
      ...(path.endsWith(".ts") ? [join(this.site, path.replace(/\.ts$/u, ".js"))] : []),
      join(this.theme, path),
    ];
    return candidates.find(isFile);
  }

  /** The theme's file even where the site has its own. */
  findInTheme(path: string): string | undefined {
    const file = join(this.theme, path);
    return isFile(file) ? file : undefined;
  }

  /** The path within the assets of a file in either folder; undefined when it is in neither. */
  pathOf(file: string): string | undefined {
    for (const folder of this.all) {
      const path = relative(folder, file);
      if (path !== ".." && !path.startsWith(`..${sep}`) && !isAbsolute(path)) return path;
    }
    return undefined;
  }
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
