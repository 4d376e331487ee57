import type * as z from "zod";
import type { FileDiagnostics } from "../diagnostics/index.ts";
import { quote } from "../diagnostics/index.ts";
import type { Author } from "../model/index.ts";
import type { PictureProbe } from "../pictures/index.ts";
import type { YamlSource } from "../source/index.ts";

/** A file of `_data/`: all that Jejak knows of it. `data-files.ts` lists them. */
export interface DataFile<Schema extends z.ZodType, Value, Absent> {
  /** What the file may hold; docs/data-files.md is made from it. */
  readonly schema: Schema;
  /**
   * The sentence told where a required file is missing.
   *
   * @param path the file's, from the project's root: "_data/site.yaml"
   */
  readonly missing?: (path: string) => string;
  /** What the site has where the file is missing, or can't be read and nothing better is known. */
  readonly absent: Absent;
  /** What a schema can't say, told whether or not the file is otherwise right. */
  readonly check?: (file: ReadFile) => void;
  /**
   * What the site works with, from what the schema let through. Undefined where something is wrong
   * with it after all; then it has been told.
   */
  readonly read: (value: z.output<Schema>, file: ReadFile) => Value | undefined;
}

/** A data file that was parsed. */
export interface ReadFile {
  readonly source: YamlSource;
  readonly diagnostics: FileDiagnostics;
  /**
   * The registered authors; undefined where they could not be read, so that nothing is blamed for
   * naming one.
   */
  readonly authors: ReadonlyMap<string, Author> | undefined;
  /** The pictures that lie with the stories, by path; undefined where they were not looked for. */
  readonly pictures: ReadonlyMap<string, PictureProbe> | undefined;
}

/** Gives a declaration its exact type. */
export function dataFile<Schema extends z.ZodType, Value, Absent>(
  declaration: DataFile<Schema, Value, Absent>,
): DataFile<Schema, Value, Absent> {
  return declaration;
}

/** What is told of a missing file that every site needs. */
export function requiredFile(path: string): string {
  return `Berkas data ini tidak ada. Buat ${quote(path)}; contohnya ada di dokumentasi.`;
}
