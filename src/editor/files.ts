import { posix } from "node:path";
import type { InMemory, OutputFile } from "../files/index.ts";
import { EDITOR_URL } from "../urls/index.ts";
import type { EditorContext } from "./config.ts";
import { editorConfig } from "./config.ts";
import { editorPage } from "./page.ts";
import { editorProgram } from "./program.ts";

/**
 * Every file of the editor.
 *
 * @param setup.entry of Sveltia as it is installed
 * @param setup.cacheFolder absolute path of the folder in which its program is kept from build to build
 */
export async function editorFiles(
  context: EditorContext,
  { entry, cacheFolder }: { readonly entry: string; readonly cacheFolder: string },
): Promise<readonly OutputFile<InMemory>[]> {
  const folder = EDITOR_URL.slice(1);
  return [
    {
      path: posix.join(folder, "index.html"),
      contents: editorPage({ siteName: context.site.name, icon: context.icon }),
    },
    {
      path: posix.join(folder, "config.json"),
      contents: `${JSON.stringify(editorConfig(context))}\n`,
    },
    ...(await editorProgram(entry, cacheFolder)),
  ];
}
