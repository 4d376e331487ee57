import { fold, lookUp, type Meaning, ofProvince, ofRegency, settle } from "./names.ts";
import { provinceByCode } from "./provinces.ts";
import { regencyByCode } from "./regencies.ts";

/** The names between commas, each cleaned. */
export function split(text: string): readonly string[] {
  const parts = text
    .normalize("NFKC")
    // Invisible characters would end up in the page.
    .replace(/[\p{C}\s]+/gu, " ")
    // A code with the decimal comma of Indonesian, "35,10".
    .replace(/^\s*(\d+)\s*,\s*(\d+)\s*$/, "$1.$2")
    // "Banyuwangi (Jawa Timur)"; a bracket further left belongs to the name of a kecamatan.
    .replace(/\(([^()]*)\)[\s.]*$/, ", $1")
    .split(",")
    .map((part) => part.trim().replace(/[.\s]+$/, ""))
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  if (parts.length > 1 && /^(indonesia|ri)$/i.test(parts.at(-1) ?? "")) parts.pop();
  return parts;
}

/** The text that {@link split} takes apart again. */
export function join(before: readonly string[], ...names: readonly (string | undefined)[]): string {
  return [...before, ...names.filter((name) => name !== undefined)].join(", ");
}

/** A code of two or four digits with or without its point. "35.1" is none: its zero is lost. */
export function readCode(written: string): Meaning | "unknown" | undefined {
  if (!/^\d[\d.\s]*$/.test(written)) return undefined;
  const match = /^(\d\d)(?:\.?(\d\d))?$/.exec(written);
  if (match === null) return "unknown";
  const [, first = "", second] = match;
  if (second === undefined) {
    const province = provinceByCode(first);
    return province ? ofProvince(province) : "unknown";
  }
  const regency = regencyByCode(`${first}.${second}`);
  return regency ? ofRegency(regency) : "unknown";
}

/** Words that no smaller place is called by: what joins two, and what stands before a name. */
const NO_NAME =
  /^(?:dan|dengan|serta|di|ke|dari|dekat|pulau|kepulauan|kep|gunung|.\.?|\p{L}{1,3}\.)$/iu;

function insertCommas(words: readonly string[]): string | undefined {
  // Three of the longest names in a row; more words are no location.
  if (words.length > 12) return undefined;
  for (let at = 1; at < words.length; at++) {
    const tail = words.slice(at).join(" ");
    if (settle(lookUp(tail).meanings).length !== 1) continue;
    const head = words.slice(0, at);
    const name = head.join(" ");
    if (head.some((word) => NO_NAME.test(word))) continue;
    const deeper = lookUp(name).meanings.length > 0 ? undefined : insertCommas(head);
    return `${deeper ?? name}, ${tail}`;
  }
  return undefined;
}

/** "Ketapang Banyuwangi Jawa Timur" with the commas that were left out, if that can be told. */
export function withCommas(text: string): string | undefined {
  // Dashes that stand alone were meant as commas.
  return insertCommas(text.split(" ").filter((word) => /[\p{L}\p{N}]/u.test(word)));
}

/** The places that a text names one beside the other: "Banyuwangi dan Jember"; none where it names one. */
export function severalPlaces(text: string): readonly string[] {
  const names = text.split(/\s+(?:dan|serta|&)\s+|\s*\/\s*/iu).map((name) => name.trim());
  return names.length > 1 && names.every((name) => lookUp(name).meanings.length > 0) ? names : [];
}

const SHORT_FORMS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^kep(?:\.\s*|\s+)/iu, ["Kepulauan ", ""]],
  [/^p(?:\.\s*|\s+)/iu, ["Pematang", "Pulau ", ""]],
  [/^tj(?:\.\s*|\s+)/iu, ["Tanjung ", "Tanjung"]],
  [/^t(?:\.\s*|\s+)/iu, ["Tanjung ", "Tanjung", "Tebing "]],
  [/^b(?:\.\s*|\s+)/iu, ["Bandar "]],
  [/^pulau\s+/iu, [""]],
];

/** Names that are no longer in use, as `fold` has them, and today's. */
const FORMER_NAMES: Readonly<Record<string, readonly string[]>> = {
  nad: ["Aceh"],
  nanggroeacehdarussalam: ["Aceh"],
  diaceh: ["Aceh"],
  daerahistimewaaceh: ["Aceh"],
  irian: ["Papua", "Papua Barat"],
  irianjaya: ["Papua", "Papua Barat"],
  irianbarat: ["Papua", "Papua Barat"],
  batavia: ["Jakarta"],
  jayakarta: ["Jakarta"],
  hollandia: ["Jayapura"],
  sukarnapura: ["Jayapura"],
};

/** What an unknown name may be today, with its short form written out, or without "Pulau": "NAD", "Kep. Aru", "Pulau Bali". */
export function writtenOut(name: string): readonly string[] {
  const former = Object.entries(FORMER_NAMES).find(([known]) => known === fold(name))?.[1] ?? [];
  const whole = SHORT_FORMS.flatMap(([form, words]) =>
    form.test(name) ? words.map((word) => name.replace(form, word)) : [],
  );
  return [...former, ...whole].flatMap((candidate) => {
    const [meaning] = settle(lookUp(candidate).meanings);
    return meaning === undefined || settle(lookUp(candidate).meanings).length > 1
      ? []
      : [meaning.regency === undefined || meaning.town ? meaning.name : meaning.regency.name];
  });
}
