// Data: the newsroom's own files in `_data/`, read into registries. What can't be read is told and has a
// fallback, so that the stories can be checked in the same run.

export type { RegistryFiles } from "./registries.ts";
export { readRegistries } from "./registries.ts";
export { formatUrlRecord, nextUrlRecord, parseUrlRecord, URL_RECORD } from "./url-record.ts";
