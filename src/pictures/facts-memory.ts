import { join } from "node:path";
import sharp from "sharp";
import type { FactsFile } from "../files/index.ts";
import { FACTS_VERSION } from "./settings.ts";

/** Where what was found out about pictures is kept. */
export function pictureFactsFile(cacheFolder: string): FactsFile {
  return {
    path: join(cacheFolder, "facts.json"),
    version: `${FACTS_VERSION} ${sharp.versions.sharp ?? ""}`,
  };
}
