import { editorFiles, findEditorPackage } from "../editor/index.ts";
import type { InMemory, OutputFile } from "../files/index.ts";
import { prefixed } from "../urls/index.ts";
import type { SiteBuild } from "./site-build.ts";

/** Where the editor's package, what is kept of it and the newsroom's data lie. */
interface EditorFolders {
  /** Absolute path of the project. */
  readonly root: string;
  /** Absolute path. */
  readonly cacheFolder: string;
  /** From the root: "_data". */
  readonly dataFolder: string;
}

/** Every file of the browser editor; none where the newsroom has none. */
export async function siteEditorFiles(
  { site, options, theme }: SiteBuild,
  { root, cacheFolder, dataFolder }: EditorFolders,
): Promise<readonly OutputFile<InMemory>[]> {
  const { editor, authors, categories, site: medium } = site.registries;
  const entry = editor === undefined ? undefined : findEditorPackage(root);
  if (editor === undefined || entry === undefined) return [];
  return await editorFiles(
    {
      settings: editor,
      site: medium,
      authors,
      categories,
      text: site.texts.text,
      folders: { posts: options.posts, ownPages: options.ownPages, data: dataFolder },
      storyFiles: site.stories.map(({ file }) => file),
      storyUrl: options.storyUrl,
      fields: options.fields,
      icon: prefixed(theme.icons.tab.url, site.context),
    },
    { entry, cacheFolder },
  );
}
