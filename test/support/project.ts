import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import Eleventy from "@11ty/eleventy";
import type { EleventyConfig as HostConfig } from "../../src/eleventy/config.ts";
import type { EleventyConfig } from "../../src/eleventy/eleventy-config.ts";
import { unchangedSiteOf } from "../../src/eleventy/open-site.ts";
import { register } from "../../src/index.ts";
import type { JejakOptions } from "../../src/options/options.ts";
import type { Files } from "./newsroom.ts";
import { DATA, NOW } from "./newsroom.ts";

/** A newsroom's project on disk, in a temporary folder of its own. */
export class Project {
  readonly root = mkdtempSync(join(tmpdir(), "jejak-"));
  /** What the builds said. */
  readonly said: string[] = [];

  constructor(files: Files = {}) {
    this.write({
      ...DATA,
      "posts/.gitkeep": "",
      "package.json": '{ "private": true, "type": "module" }\n',
      ...files,
    });
  }

  write(files: Files): void {
    for (const [path, content] of Object.entries(files)) {
      const file = join(this.root, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  }

  /** @param options.force whether it may be missing */
  remove(path: string, { force = false }: { readonly force?: boolean } = {}): void {
    rmSync(join(this.root, path), { recursive: true, force });
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), "utf8");
  }

  /** Paths of all files below a folder; none when it isn't there. */
  files(folder: string): string[] {
    try {
      return readdirSync(join(this.root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => !entry.isDirectory())
        .map((entry) => posix.join(entry.parentPath.slice(this.root.length + 1), entry.name))
        .sort();
    } catch {
      return [];
    }
  }

  /** Every file below a folder with its text. */
  contents(folder: string): Record<string, string> {
    return Object.fromEntries(
      this.files(folder).map((file) => [posix.relative(folder, file), this.read(file)]),
    );
  }

  /** Every file below a folder with the SHA-256 of its bytes. */
  hashes(folder: string): Record<string, string> {
    return Object.fromEntries(
      this.files(folder).map((file) => [
        posix.relative(folder, file),
        createHash("sha256")
          .update(readFileSync(join(this.root, file)))
          .digest("hex"),
      ]),
    );
  }

  /**
   * Builds the site as Eleventy does, in this process.
   *
   * Eleventy looks for everything from the working directory, and keeps compiled layouts for the life
   * of a process by paths that another project has, too; so both are set and emptied here.
   */
  async build(setup: BuildSetup = {}): Promise<void> {
    await this.configured(setup, (eleventy) => (setup.dry ? eleventy.toJSON() : eleventy.write()));
  }

  /** Whether `jejak build` would find that there is nothing to be done. */
  async isUnchanged(setup: BuildSetup = {}): Promise<boolean> {
    return await this.configured(
      setup,
      async (_eleventy, config) => (await unchangedSiteOf(config)) !== undefined,
    );
  }

  private async configured<Result>(
    setup: BuildSetup,
    work: (eleventy: Eleventy, config: HostConfig) => Promise<Result>,
  ): Promise<Result> {
    const before = { folder: process.cwd(), epoch: process.env.SOURCE_DATE_EPOCH };
    process.chdir(this.root);
    await forgetLayouts();
    process.env.SOURCE_DATE_EPOCH = String((setup.now ?? NOW) / 1000);
    process.env.ELEVENTY_RUN_MODE = "build";
    try {
      let host: EleventyConfig | undefined;
      const eleventy = new Eleventy(undefined, setup.output, {
        configPath: null,
        quietMode: true,
        ...(setup.pathPrefix === undefined ? {} : { pathPrefix: setup.pathPrefix }),
        config: (config) => {
          host = config;
          const say = (text: string) => void this.said.push(text);
          config.addPlugin((plugged: EleventyConfig) =>
            register(
              plugged,
              { sharePictures: false, search: false, urlRecord: "always", ...setup.options },
              { info: say, problem: say },
            ),
          );
          setup.config?.(config);
        },
      });
      await eleventy.initializeConfig();
      eleventy.disableLogger();
      return await work(eleventy, host as unknown as HostConfig);
    } finally {
      process.chdir(before.folder);
      if (before.epoch === undefined) delete process.env.SOURCE_DATE_EPOCH;
      else process.env.SOURCE_DATE_EPOCH = before.epoch;
    }
  }

  dispose(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

export interface BuildSetup {
  /** No covers are drawn as PNG and no search index is made, which take long, unless a test asks for them. */
  readonly options?: JejakOptions;
  readonly pathPrefix?: string;
  readonly output?: string;
  /** Milliseconds since 1970; the tests' clock when absent. */
  readonly now?: number;
  /** Render everything and write nothing, as `jejak check` does. */
  readonly dry?: boolean;
  /** More of the site's own configuration. */
  readonly config?: (config: EleventyConfig) => void;
}

async function forgetLayouts(): Promise<void> {
  const eleventy = new URL("../../node_modules/@11ty/eleventy/src/", import.meta.url);
  const load = (file: string) => import(fileURLToPath(new URL(file, eleventy)));
  (await load("LayoutCache.js")).default.clear();
  (await load("EventBus.js")).default.emit("eleventy.compileCacheReset");
}

/** Runs a test with a project and removes it afterwards. */
export async function withProject(
  files: Files,
  test: (project: Project) => Promise<void>,
): Promise<void> {
  const project = new Project(files);
  try {
    await test(project);
  } finally {
    project.dispose();
  }
}
