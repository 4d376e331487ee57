import { posix } from "node:path";
import type { Registries } from "../data/index.ts";
import {
  MOST_RECORD_BYTES,
  parseUrlRecord,
  readRegistries,
  readRegistryFiles,
  URL_RECORD,
} from "../data/index.ts";
import type { Diagnostic } from "../diagnostics/index.ts";
import { FileDiagnostics } from "../diagnostics/index.ts";
import type { RecordLine } from "../model/index.ts";
import type { ResolvedOptions } from "../options/index.ts";
import { readOptionalFile } from "../source/index.ts";

/** A newsroom whose configuration was read: where its files lie, and what it was set up with. */
export interface Newsroom {
  /** Absolute. */
  readonly root: string;
  /** What builds keep to be faster the next time; absolute. */
  readonly cacheFolder: string;
  /** Folder of the data files, from the root: "_data". */
  readonly dataFolder: string;
  /** "/" or "/berita/". */
  readonly pathPrefix: string;
  readonly options: ResolvedOptions;
  /** The clock, in milliseconds since 1970. */
  readonly now: number;
}

/** What a newsroom's data files hold. */
export interface NewsroomData {
  readonly registries: Registries;
  /** The URLs that were published, and from which files. */
  readonly urlRecord: readonly RecordLine[];
  /** What is wrong in the data files. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a newsroom's data files and its record of URLs. */
export async function readNewsroomData({
  root,
  dataFolder,
  options,
}: Newsroom): Promise<NewsroomData> {
  const path = posix.join(dataFolder, URL_RECORD);
  const [files, record] = await Promise.all([
    readRegistryFiles(root, dataFolder),
    options.urlRecord ? readOptionalFile(root, path, MOST_RECORD_BYTES) : undefined,
  ]);
  const found = new FileDiagnostics(path);
  const { registries, diagnostics } = readRegistries(files);
  return {
    registries,
    urlRecord: record === undefined ? [] : parseUrlRecord(record, found),
    diagnostics: [...diagnostics, ...found.list],
  };
}
