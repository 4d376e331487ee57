import type { DataFileName } from "../data/index.ts";
import { DATA_FILE_NAMES, dataFilePath } from "../data/index.ts";
import type { Diagnostic } from "../diagnostics/index.ts";
import { quote } from "../diagnostics/index.ts";
import type { Sources } from "./sources.ts";

/** Jejak's sample newsroom, from which others start. */
const SAMPLE = { name: "JejakIndonesia.id", host: "jejakindonesia.id" } as const;

/** What only the sample says of itself, and values that it calls examples. */
const LEFTOVER = /jejak ?indonesia(?:\.[a-z]+)?|\(contoh\)|redaksi percontohan/iu;

/** So many lines of a file are told; whoever mends them reads the rest of it as well. */
const MOST_OF_A_FILE = 10;

/**
 * What a newsroom that started from the sample has not yet made its own: the sample's name, its address and
 * values marked "(contoh)", in data and own pages. On the sample's own domain all of it is right.
 */
export function sampleLeftovers(
  { registries, ownPages }: Sources,
  site: { readonly name: string; readonly url: string },
): Diagnostic[] {
  const host = new URL(site.url).hostname.replace(/^www\./u, "");
  // Under another name the sample's address is itself a leftover.
  if (host === SAMPLE.host && site.name === SAMPLE.name) return [];
  const data = DATA_FILE_NAMES.flatMap((name: DataFileName) => {
    const bytes = registries[name]?.bytes;
    return bytes === undefined ? [] : [{ path: dataFilePath(registries.folder, name), bytes }];
  });
  return [...data, ...ownPages.markdown].flatMap(({ path, bytes }) => inFile(path, bytes));
}

function inFile(file: string, bytes: Uint8Array): Diagnostic[] {
  const text = new TextDecoder().decode(bytes);
  if (!LEFTOVER.test(text)) return [];
  return text
    .split(/\r\n?|\n/u)
    .flatMap((line, index): Diagnostic[] => {
      const found = file.endsWith(".md") || !/^\s*#/u.test(line) ? LEFTOVER.exec(line) : null;
      if (found === null) return [];
      return [
        {
          file,
          line: index + 1,
          column: found.index + 1,
          severity: "error",
          rule: "sample-leftover",
          message: `${quote(found[0])} masih dari redaksi percontohan. Ganti dengan milik media Anda, atau hapus.`,
        },
      ];
    })
    .slice(0, MOST_OF_A_FILE);
}
