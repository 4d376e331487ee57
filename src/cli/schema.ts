import { resolve } from "node:path";
import { listNewsroom, readNewsroomData, topicsInUse } from "../inspect/index.ts";
import { SCHEMA_FOLDER, writeEditorSchemas } from "../json-schemas/index.ts";
import { number } from "../language/index.ts";
import { consoleReporter } from "../report/index.ts";
import { readListed } from "../source/index.ts";
import type { SiteOptions } from "./config-file.ts";
import { ExitStatus } from "./exit-status.ts";
import { reportFailure } from "./failure.ts";
import { openNewsroom } from "./site.ts";
import { wayTo } from "./way-to.ts";

export interface SchemaOptions extends SiteOptions {
  /** Folder of the schemas, from the root; `.jejak/schemas` when absent. */
  readonly output?: string | undefined;
}

/** `jejak schema`: JSON Schemas of front matter and data files, by which editors complete and check them. */
export async function schema({ output, ...options }: SchemaOptions): Promise<ExitStatus> {
  try {
    const newsroom = await openNewsroom(options);
    const folder = output ?? SCHEMA_FOLDER;
    const way = wayTo(resolve(folder), newsroom.root);
    if (way === undefined) {
      throw new Error(`Folder ${folder} berada di luar situs ini. Sebut folder di dalamnya.`);
    }
    const { registries } = await readNewsroomData(newsroom);
    const { posts } = await listNewsroom(newsroom);
    const { markdown } = await readListed(newsroom.root, posts);
    const topics = topicsInUse(markdown).words;
    const paths = await writeEditorSchemas(
      newsroom.root,
      { registries, topics, fields: newsroom.options.fields },
      way,
    );
    consoleReporter.info(
      `${number(paths.length)} skema siap di ${way}. Cara memakainya di editor: docs/editor.md`,
    );
    return ExitStatus.Done;
  } catch (error) {
    return reportFailure(error, "Skema tidak ditulis.", consoleReporter);
  }
}
