import * as z from "zod";
import { FILE_START } from "../diagnostics/index.ts";
import type { Author } from "../model/index.ts";
import type { ValuePath } from "../source/index.ts";
import { deceptiveHost, deceptiveLink } from "../urls/index.ts";
import { line, optional, text, webAddress } from "../validation/index.ts";
import type { ReadFile } from "./data-file.ts";
import { dataFile, requiredFile } from "./data-file.ts";
import { keyed } from "./keyed.ts";
import { readPicture } from "./pictures.ts";

/** More than anybody's page should lead to. */
const MOST_LINKS = 10;

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
    picture: optional(text(1000))
      .describe(
        "A picture of them, in the folder of the stories, from the project's root: `posts/penulis/ao.jpg`.",
      )
      .meta({
        example: "posts/penulis/ao.jpg",
        synonyms: ["foto", "gambar", "photo", "image", "avatar"],
      }),
    links: optional(z.array(webAddress()).max(MOST_LINKS))
      .describe("Addresses of their own elsewhere.")
      .meta({
        example: '["https://www.instagram.com/contoh"]',
        synonyms: ["tautan", "social", "sameas", "same_as", "url", "website"],
      }),
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
  return keyed(value, file, (code, slug, { picture, links, ...author }) => ({
    code,
    slug,
    ...author,
    ...(picture !== undefined && { picture: readPicture(picture, [code, "picture"], file) }),
    ...(links !== undefined && { links: readLinks(links, [code, "links"], file) }),
  }));
}

/** The addresses that lead where they say. */
function readLinks(
  links: readonly string[],
  at: ValuePath,
  { source, diagnostics }: ReadFile,
): readonly string[] {
  return links.filter((link, index) => {
    const host = deceptiveHost(link);
    if (host === undefined) return true;
    diagnostics.error("deceptive-link", source.locate([...at, index]), deceptiveLink(link, host));
    return false;
  });
}
