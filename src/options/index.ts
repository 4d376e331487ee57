// Options: the plugin's options, one schema, checked with positions in the configuration file.

export type { JejakOptions, ResolvedOptions } from "./options.ts";
export { optionsSchema } from "./options.ts";
export { type OptionsDigest, optionsDigest } from "./options-digest.ts";
export type { ConfigFile } from "./resolve-options.ts";
export { resolveOptions } from "./resolve-options.ts";
export { urlWordClashes } from "./url-word-clashes.ts";
