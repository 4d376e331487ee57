import { WordsInUse } from "../inspect/index.ts";
import { writeEditorSchemas } from "../json-schemas/index.ts";
import type { SiteBuild } from "./site-build.ts";

/** Writes the JSON Schemas for editors, where the site asks for them with each build. */
export async function writeSiteSchemas(
  { options, site: { registries, stories } }: SiteBuild,
  root: string,
): Promise<void> {
  if (!options.editorSchemas) return;
  const topics = new WordsInUse();
  for (const story of stories) for (const { name } of story.topics) topics.add(name);
  await writeEditorSchemas(root, { registries, topics: topics.words, fields: options.fields });
}
