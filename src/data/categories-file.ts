import * as z from "zod";
import type { Category } from "../model/index.ts";
import { line, optional, text } from "../validation/index.ts";
import { dataFile, requiredFile } from "./data-file.ts";
import { keyed } from "./keyed.ts";

const categoriesSchema = z.record(
  z.string(),
  z.strictObject({
    name: line()
      .describe("The name that readers see.")
      .meta({ example: "Daerah", synonyms: ["nama"] }),
    description: optional(text()).describe("What is found there."),
  }),
);

/** `_data/categories.yaml`: the kanal, by key, in the order of the menu. */
export const categoriesFile = dataFile({
  schema: categoriesSchema,
  missing: requiredFile,
  absent: new Map() as ReadonlyMap<string, Category>,
  read: (value, file): ReadonlyMap<string, Category> =>
    keyed(value, file, (_key, slug, category) => ({ slug, ...category })),
});
