import * as z from "zod";
import { FILE_START } from "../diagnostics/index.ts";
import type { Author } from "../model/index.ts";
import { line, optional, text } from "../validation/index.ts";
import type { ReadFile } from "./data-file.ts";
import { dataFile, requiredFile } from "./data-file.ts";
import { keyed } from "./keyed.ts";

const authorsSchema = z.record(
  z.string(),
  z.strictObject({
    name: line()
      .describe("The name that a byline prints.")
      .meta({ example: "Kontributor AO", synonyms: ["nama"] }),
    role: optional(text())
      .describe("Reporter, kontributor, editor …")
      .meta({ synonyms: ["jabatan"] }),
    bio: optional(text()).describe("A sentence or two for the author's page."),
    email: optional(z.email())
      .describe("Address for readers.")
      .meta({ example: "ao@contoh.id", synonyms: ["surel"] }),
  }),
);

/** `_data/authors.yaml`: who writes, by code. */
export const authorsFile = dataFile({
  schema: authorsSchema,
  missing: requiredFile,
  absent: new Map() as ReadonlyMap<string, Author>,
  read: readAuthors,
});

function readAuthors(
  value: z.output<typeof authorsSchema>,
  file: ReadFile,
): ReadonlyMap<string, Author> | undefined {
  if (Object.keys(value).length === 0) {
    file.diagnostics.error(
      "empty-file",
      FILE_START,
      "Belum ada penulis yang terdaftar. Tambahkan, misalnya AO: { name: Kontributor AO }.",
    );
    return undefined;
  }
  return keyed(value, file, (code, slug, author) => ({ code, slug, ...author }));
}
