import type { EleventyConfig, EleventyDirectories } from "./config.ts";
import { redirectOutput } from "./eleventy-output.ts";
import type { Project } from "./project.ts";
import { isSameOrAbove } from "./project.ts";

/** Eleventy's output folder, and the folder in which it writes in its place. */
export class OutputFolder {
  private readonly project: Project;
  /** Where the site is published, as an absolute path. */
  readonly own: string;
  private elsewhere: string | undefined;

  constructor(directories: EleventyDirectories, project: Project) {
    this.project = project;
    this.own = project.absolute(redirectOutput(directories, () => this.fromRoot));
  }

  /** Has Eleventy write elsewhere, or in its own output folder again. */
  redirect(folder: string | undefined): void {
    this.elsewhere = folder;
  }

  /** Whether Eleventy writes elsewhere. */
  get isRedirected(): boolean {
    return this.elsewhere !== undefined;
  }

  /** The folder in which Eleventy writes now, as an absolute path. */
  get written(): string {
    return this.elsewhere ?? this.own;
  }

  /** The folder that stands in for Eleventy's own, in the form in which Eleventy keeps folders. */
  get fromRoot(): string | undefined {
    return this.elsewhere === undefined ? undefined : `./${this.project.fromRoot(this.elsewhere)}/`;
  }

  /**
   * An output folder may neither hold the project nor lie among what the site is made from.
   *
   * @param folders of the newsroom's Markdown, from the root
   * @throws Error that says so
   */
  refuseSources({ directories }: EleventyConfig, folders: readonly string[]): void {
    const { input, includes, data } = directories;
    const sources = [includes, data, ...folders, "node_modules"].map((path) =>
      this.project.absolute(path),
    );
    const held = [this.project.root, this.project.absolute(input), ...sources];
    if (
      held.some((path) => isSameOrAbove(this.own, path)) ||
      sources.some((path) => isSameOrAbove(path, this.own))
    ) {
      throw new Error(
        `Folder keluaran ${this.own} memuat atau termasuk sumber situs ini. Pilih folder lain, misalnya _site.`,
      );
    }
  }
}
