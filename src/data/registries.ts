import type * as z from "zod";
import { addAll } from "../collections/index.ts";
import type { Diagnostic } from "../diagnostics/index.ts";
import { FILE_START, FileDiagnostics } from "../diagnostics/index.ts";
import type { Author } from "../model/index.ts";
import type { SourceFile } from "../source/index.ts";
import { decodeText, parseYaml, readOptionalFile } from "../source/index.ts";
import { validate } from "../validation/index.ts";
import type { DataFile, ReadFile } from "./data-file.ts";
import type { DataFileName } from "./data-files.ts";
import { DATA_FILE_NAMES, DATA_FILES } from "./data-files.ts";

/** The data files as they lie on disk; one that is not there is undefined. */
export interface RegistryFiles
  extends Readonly<Partial<Record<DataFileName, SourceFile | undefined>>> {
  /** Folder of the data files, from the project's root: "_data". */
  readonly folder: string;
}

/** What a file's declaration reads it as, or has where it is missing. */
type Registry<File> =
  File extends DataFile<infer _Schema, infer Value, infer Absent> ? Value | Absent : never;

/** The newsroom's data, as `_data/` holds it. */
export type Registries = {
  readonly [Name in DataFileName]: Registry<(typeof DATA_FILES)[Name]>;
} & {
  /** Files that could not be read: what they would have held is not to be missed elsewhere. */
  readonly unread: ReadonlySet<DataFileName>;
};

/** What the newsroom's data files hold, and what is wrong in them. */
export interface RegistriesReading {
  readonly registries: Registries;
  readonly diagnostics: readonly Diagnostic[];
}

/** Path of a data file from the project's root, whether or not it is there: "_data/site.yaml". */
export function dataFilePath(folder: string, name: DataFileName): string {
  return `${folder}/${name}.yaml`;
}

/**
 * Reads the data files from disk.
 *
 * @param folder from the project's root: "_data"
 */
export async function readRegistryFiles(root: string, folder: string): Promise<RegistryFiles> {
  const files = await Promise.all(
    DATA_FILE_NAMES.map(async (name) => [
      name,
      await readOptionalFile(root, dataFilePath(folder, name)),
    ]),
  );
  return { folder, ...Object.fromEntries(files) };
}

/**
 * Parses and checks the newsroom's data. What can't be read has a fallback, so that the stories can
 * still be checked in the same run; the diagnostics then hold errors and nothing may be published.
 *
 * @param fallback better than nothing: what was read before, so that a served site keeps its name
 * @param pictures those that lie with the stories, where the data's own are to be found
 */
export function readRegistries(
  files: RegistryFiles,
  fallback?: Registries,
  pictures?: ReadFile["pictures"],
): RegistriesReading {
  const diagnostics: Diagnostic[] = [];
  const unread = new Set<DataFileName>();
  const read: Partial<Record<DataFileName, unknown>> = {};
  for (const name of DATA_FILE_NAMES) {
    const declaration: AnyDataFile = DATA_FILES[name];
    const found = new FileDiagnostics(files[name]?.path ?? dataFilePath(files.folder, name));
    const authors = unread.has("authors") ? undefined : (read.authors as Registries["authors"]);
    const value = readDataFile(declaration, files[name], found, authors, pictures);
    const isOptional = files[name] === undefined && declaration.missing === undefined;
    if (value === undefined && !isOptional) unread.add(name);
    read[name] = value ?? (isOptional ? undefined : fallback?.[name]) ?? declaration.absent;
    addAll(diagnostics, found.list);
  }
  // Each value comes from the declaration of its name, which the type is derived from.
  return { registries: { ...read, unread } as Registries, diagnostics };
}

type AnyDataFile = DataFile<z.ZodType, unknown, unknown>;

/**
 * One data file; undefined when it is missing or something is wrong with it, which is told.
 *
 * @param authors the registered authors, for files that name some
 * @param pictures those that lie with the stories, for files that name some
 */
export function readDataFile<Schema extends z.ZodType, Value, Absent>(
  declaration: DataFile<Schema, Value, Absent>,
  file: SourceFile | undefined,
  diagnostics: FileDiagnostics,
  authors?: ReadonlyMap<string, Author>,
  pictures?: ReadFile["pictures"],
): Value | undefined {
  if (file === undefined) {
    const sentence = declaration.missing?.(diagnostics.file);
    if (sentence !== undefined) diagnostics.error("missing-file", FILE_START, sentence);
    return undefined;
  }
  const text = decodeText(file, diagnostics);
  const source = text === undefined ? undefined : parseYaml(text, 0, diagnostics);
  if (source === undefined) return undefined;
  const context = { source, diagnostics, authors, pictures };
  const value = validate(declaration.schema, source, diagnostics);
  declaration.check?.(context);
  return value === undefined ? undefined : declaration.read(value, context);
}
