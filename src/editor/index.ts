// Editor: the browser editor at `/admin/`, Sveltia CMS with forms made of this newsroom's schemas, registries
// and options. What runs in the browser lies in `client/`, which esbuild bundles.

export type { EditorContext } from "./config.ts";
export { editorConfig } from "./config.ts";
export { DATA_WORDS } from "./data-words.ts";
export { editorFiles } from "./files.ts";
export { ownWords } from "./own-words.ts";
export { EDITOR_PACKAGE, EDITOR_PACKAGE_VERSION, findEditorPackage } from "./program.ts";
export type { FieldWords } from "./words.ts";
export { PAGE_WORDS, STORY_WORDS } from "./words.ts";
