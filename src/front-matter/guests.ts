import * as z from "zod";
import { quote } from "../diagnostics/index.ts";
import type { Author, Guest } from "../model/index.ts";
import { pressRole } from "../model/index.ts";
import type { ValuePath } from "../source/index.ts";
import { line, optional, text } from "../validation/index.ts";
import { checkWebAddress } from "./addresses.ts";
import type { ReadStory } from "./field.ts";
import { yamlText } from "./yaml-list.ts";

/** Longer than any name with its degrees, and than any office. */
const MOST_NAME = 120;
const MOST_ROLE = 150;

/** Somebody from outside, where a code could stand. */
export const guestSchema = z.strictObject({
  name: line(MOST_NAME)
    .describe("The name as it is printed, with its degrees.")
    .meta({ example: "Budi Santoso", synonyms: ["nama", "author", "penulis", "title"] }),
  role: optional(line(MOST_ROLE))
    .describe(
      "What they do for the story (`penulis tamu`, `kolumnis`, `koresponden`, `kantor berita`, `penerjemah`, `penyunting`, `foto`, `video`, `ilustrasi`, `infografik`, `riset`), or what they are: `Kepala Dinas Perhubungan`.",
    )
    .meta({
      example: "penulis tamu",
      synonyms: ["jabatan", "peran", "job", "jobtitle", "job_title", "as", "sebagai"],
    }),
  url: optional(text(2000))
    .describe("An address of theirs, with https://.")
    .meta({
      example: "https://www.example.org/",
      synonyms: ["link", "tautan", "situs", "website", "alamat"],
    }),
});

/** Marks that no name has and Markdown, YAML or HTML would. */
const NO_NAME = /[<>*`[\]{}|\\]|:\/\/|@/u;

/** Somebody from outside as the story names them; what is wrong with it is told. */
export function readGuest(
  { name, role, url }: z.output<typeof guestSchema>,
  path: ValuePath,
  story: ReadStory,
): Guest {
  const { source, diagnostics, registries } = story;
  for (const [key, value] of Object.entries({ name, role })) {
    const mark = NO_NAME.exec(value ?? "")?.[0];
    if (mark === undefined) continue;
    diagnostics.error(
      "invalid-value",
      source.locate([...path, key]),
      `${key === "name" ? "Nama" : "Peran"} ini memuat ${quote(mark)}. Tulis sebagai teks biasa; alamat ditulis di url.`,
    );
  }
  const registered = registeredAs(name, registries.authors);
  if (registered !== undefined) {
    diagnostics.warning(
      "invalid-value",
      source.locate([...path, "name"]),
      `${quote(name)} terdaftar dengan kode ${registered.code}. Tulis kodenya, ${yamlText(registered.code)}, di tempat name, role, dan url.`,
    );
  }
  checkWebAddress(url, [...path, "url"], story);
  return {
    name,
    ...(role !== undefined && { role: pressRole(role) ?? role }),
    ...(url !== undefined && { url }),
  };
}

function registeredAs(name: string, authors: ReadonlyMap<string, Author>): Author | undefined {
  const wanted = name.toLowerCase();
  return [...authors.values()].find(
    (author) => author.code.toLowerCase() === wanted || author.name.toLowerCase() === wanted,
  );
}

/** Words of a name: capitals first, degrees and particles among them. */
const NAME =
  /^\p{Lu}[\p{L}'’.-]*(?:\s+(?:(?:bin|binti|van|von|de|al|el|dan)\s+)?\p{Lu}[\p{L}'’.-]*)*$/u;
const DEGREES = /(?:,\s*(?:\p{Lu}[\p{L}]{0,5}\.\s?)+(?:\p{Lu}\p{L}{0,5}\.?)?)+$/u;

/**
 * A text that stands where a code should and is a person's name, perhaps with what they do behind it: as an object
 * that may be written instead. Undefined for what may be a mistyped code.
 *
 * @param usual the role of whoever stands in that field
 * @example guestMeant("Budi Santoso", "penulis tamu") // "{ name: Budi Santoso, role: penulis tamu }"
 */
export function guestMeant(written: string, usual: string | undefined): string | undefined {
  const [, before = written, inBrackets, behindComma] =
    /^(.+?)\s*(?:\(([^()]+)\)|,\s*([^,]+))$/u.exec(written.trim()) ?? [];
  const role = pressRole(inBrackets ?? behindComma ?? "");
  const name = (role === undefined ? written : before).trim().replace(/\s+/gu, " ");
  const bare = name.replace(DEGREES, "");
  const isLong = bare.includes(" ") || /^\p{Lu}\p{Ll}{3,}$/u.test(bare);
  // Capitals alone are codes.
  if (!isLong || !NAME.test(bare) || !/\p{Ll}/u.test(bare)) return undefined;
  if (name.length > MOST_NAME) return undefined;
  return yamlGuest({ name, role: role ?? usual });
}

/** Somebody from outside as they are written on one line: `{ name: Budi Santoso, role: penulis tamu }`. */
export function yamlGuest({ name, role, url }: z.output<typeof guestSchema>): string {
  const parts = Object.entries({ name, role, url }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${yamlText(value)}`],
  );
  return `{ ${parts.join(", ")} }`;
}
