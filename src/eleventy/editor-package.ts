import type { Registries } from "../data/index.ts";
import { dataFilePath } from "../data/index.ts";
import type { Diagnostic } from "../diagnostics/index.ts";
import { FILE_START } from "../diagnostics/index.ts";
import { EDITOR_PACKAGE, EDITOR_PACKAGE_VERSION } from "../editor/index.ts";

/**
 * What is told where the newsroom asks for the browser editor and the package that it is made of is not
 * installed: it weighs forty megabytes, so that only those have it who want it.
 *
 * @param setup.isInstalled whether it is
 * @param setup.dataFolder from the root: "_data"
 */
export function editorDiagnostics(
  { editor }: Pick<Registries, "editor">,
  { isInstalled, dataFolder }: { readonly isInstalled: boolean; readonly dataFolder: string },
): readonly Diagnostic[] {
  if (editor === undefined || isInstalled) return [];
  return [
    {
      file: dataFilePath(dataFolder, "editor"),
      ...FILE_START,
      severity: "error",
      rule: "missing-package",
      message: `Editor web memerlukan paket ${EDITOR_PACKAGE}, yang belum terpasang. Jalankan: npm install ${EDITOR_PACKAGE}@${EDITOR_PACKAGE_VERSION}`,
    },
  ];
}
