// Options: the plugin's options, one schema, checked with positions in the configuration file.

export type { ConfigFile, JejakOptions, ResolvedOptions } from "./options.ts";
export { resolveOptions } from "./options.ts";
