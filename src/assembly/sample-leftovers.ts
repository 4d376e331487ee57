import type { DataFileName } from "../data/index.ts";
import { DATA_FILE_NAMES, dataFilePath } from "../data/index.ts";
import type { Diagnostic } from "../diagnostics/index.ts";
import { quote } from "../diagnostics/index.ts";
import { UNFILLED } from "../starter/index.ts";
import type { Sources } from "./sources.ts";

/** Jejak's sample newsroom, from which others start. */
const SAMPLE = { name: "JejakIndonesia.id", host: "jejakindonesia.id" } as const;

/** What only the sample says of itself, and values that it calls examples. */
const LEFTOVER = /jejak ?indonesia(?:\.[a-z]+)?|\(contoh\)|redaksi percontohan/iu;

/** So many lines of a file are told; whoever mends them reads the rest of it as well. */
const MOST_OF_A_FILE = 10;

/**
 * What a newsroom has not yet filled in, which warns; and what one that started from the sample has not yet made its own,
 * which it must: the sample's name, its address and values marked "(contoh)", in data and own pages. On the sample's own
 * domain all of it is right.
 */
export function sampleLeftovers(
  { registries, ownPages }: Sources,
  site: { readonly name: string; readonly url: string },
): Diagnostic[] {
  const host = new URL(site.url).hostname.replace(/^www\./u, "");
  // Under another name the sample's address is itself a leftover.
  const isSample = host === SAMPLE.host && site.name === SAMPLE.name;
  const data = DATA_FILE_NAMES.flatMap((name: DataFileName) => {
    const bytes = registries[name]?.bytes;
    return bytes === undefined ? [] : [{ path: dataFilePath(registries.folder, name), bytes }];
  });
  const files = [...data, ...ownPages.markdown];
  return [
    ...(isSample ? [] : files.flatMap(({ path, bytes }) => found(path, bytes, LEFTOVER, leftover))),
    ...data.flatMap(({ path, bytes }) => found(path, bytes, OPEN, unfilled)),
  ];
}

/** What `jejak init` leaves to be filled in. */
const OPEN = new RegExp(UNFILLED.replace(/[()]/gu, "\\$&"), "iu");

type Told = Pick<Diagnostic, "severity" | "rule" | "message">;

function leftover(words: string): Told {
  return {
    severity: "error",
    rule: "sample-leftover",
    message: `${quote(words)} masih dari redaksi percontohan. Ganti dengan milik media Anda, atau hapus.`,
  };
}

function unfilled(): Told {
  return {
    severity: "warning",
    rule: "unfilled-field",
    message:
      "Isian ini belum diisi, dan pembaca akan melihatnya begitu. UU Pers pasal 12 mewajibkan nama, alamat, dan penanggung jawab diumumkan: ganti dengan yang sebenarnya sebelum terbit.",
  };
}

function found(
  file: string,
  bytes: Uint8Array,
  what: RegExp,
  tell: (words: string) => Told,
): Diagnostic[] {
  const text = new TextDecoder().decode(bytes);
  if (!what.test(text)) return [];
  return text
    .split(/\r\n?|\n/u)
    .flatMap((line, index): Diagnostic[] => {
      const match = file.endsWith(".md") || !/^\s*#/u.test(line) ? what.exec(line) : null;
      if (match === null) return [];
      return [{ file, line: index + 1, column: match.index + 1, ...tell(match[0]) }];
    })
    .slice(0, MOST_OF_A_FILE);
}
