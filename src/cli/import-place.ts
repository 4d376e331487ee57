import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { ImportPlace } from "../import/index.ts";
import type { ExitStatus } from "./exit-status.ts";

/** What it means that an import failed. */
export const NOT_IMPORTED = "Impor terhenti. Jalankan lagi; yang sudah masuk tidak digandakan.";

/**
 * The site in the working directory, as its configuration describes it, read by a process of its own: Eleventy and all that
 * a configuration loads would take more memory than an archive does, for as long as the import lasts.
 *
 * @param config the configuration file, where the call names one
 * @returns the place; or the status with which to end, where the process has told why there is none
 */
export async function importPlace(config: string | undefined): Promise<ImportPlace | ExitStatus> {
  const program = import.meta.url.replace(/import-place(?=\.[jt]s$)/u, "import-place-process");
  const child = fork(fileURLToPath(program), config === undefined ? [] : [config], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  let place: ImportPlace | undefined;
  child.on("message", (told) => {
    place = told as ImportPlace;
  });
  return await new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => {
      if (place !== undefined) resolve(place);
      else if (code === null || code === 0)
        reject(new Error("Konfigurasi situs tidak dapat dibaca."));
      else resolve(code as ExitStatus);
    });
  });
}
