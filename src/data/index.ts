// Data: the newsroom's own files in `_data/`, read into registries. What can't be read is told and has a
// fallback, so that the stories can be checked in the same run.

export type { DataFile } from "./data-file.ts";
export type { DataFileName } from "./data-files.ts";
export { DATA_FILE_NAMES, DATA_FILES } from "./data-files.ts";
export { readLanguage } from "./read-language.ts";
export type { Registries, RegistriesReading, RegistryFiles } from "./registries.ts";
export { dataFilePath, readDataFile, readRegistries, readRegistryFiles } from "./registries.ts";
export { registriesAsJson } from "./registries-as-json.ts";
export {
  formatUrlRecord,
  MOST_RECORD_BYTES,
  nextUrlRecord,
  parseUrlRecord,
  URL_RECORD,
} from "./url-record.ts";
