// JSON Schemas: front matter and data files for editors that complete and check YAML, made of the zod schemas,
// in Indonesian, with a newsroom's own authors, kanal and topics as choices.

export { editorSchemas, type NamedSchema, type SchemaChoices } from "./schemas.ts";
export { SCHEMA_FOLDER, writeEditorSchemas } from "./write-schemas.ts";
