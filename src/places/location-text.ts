import { isAbroad, lookUpAbroad, textAbroad } from "./abroad.ts";
import { inTodaysSpelling } from "./former-names.ts";
import { fold, lookUp, type Meaning, NAMES, ofProvince, ofRegency, settle } from "./names.ts";
import { provinceByCode } from "./provinces.ts";
import { regencyByCode } from "./regencies.ts";

/** The names between commas, each cleaned. */
export function split(text: string): readonly string[] {
  return (
    text
      .normalize("NFKC")
      // Invisible characters would end up in the page.
      .replace(/[\p{C}\s]+/gu, " ")
      // A code with the decimal comma of Indonesian, "35,10".
      .replace(/^\s*(\d+)\s*,\s*(\d+)\s*$/, "$1.$2")
      // "Banyuwangi (Jawa Timur)"; a bracket further left belongs to the name of a kecamatan.
      .replace(/\(([^()]*)\)[\s.]*$/, ", $1")
      .split(",")
      .map((part) => part.trim().replace(/[.\s]+$/, ""))
      .filter((part) => /[\p{L}\p{N}]/u.test(part))
  );
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
    if (settle(lookUp(tail).meanings).length !== 1 && !isAbroad(tail)) continue;
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
  const texts = names.map((name) => {
    if (lookUp(name).meanings.length > 0) return name;
    const [meaning] = lookUpAbroad(name);
    return meaning && textAbroad(meaning);
  });
  return names.length > 1 && texts.every((text) => text !== undefined) ? texts : [];
}

/** "Kep. Aru", "P. Siantar", "B. Lampung": a shortened first word. */
const SHORTENED = /^(?:(\p{L}{1,4})\.\s*|(\p{L}{1,2})\s+)(?=\S)/u;
/** Words that are left out of a name: "Pulau Bali", "Pemkab Jember". */
const LEFT_OUT =
  /^(?:pulau|p|pulau-pulau|kepulauan|kep|pemkab|pemkot|pemprov|pemda|daerah|dati(?:\s+ii?)?|kabupaten kota)(?:\.\s*|\s+)(?=\S)/iu;

/**
 * What an unknown name may be with its short first word written out, without "Pulau", or in today's spelling:
 * "Kep. Aru", "P. Siantar", "Pulau Bali", "Djember".
 */
export function writtenOut(name: string): readonly string[] {
  const candidates = [...inFull(name), name.replace(LEFT_OUT, ""), inTodaysSpelling(name)];
  const found = candidates.flatMap((candidate) => {
    const [meaning, ...others] = settle(lookUp(candidate).meanings);
    if (meaning === undefined || others.length > 0) return [];
    return [meaning.regency === undefined || meaning.town ? meaning.name : meaning.regency.name];
  });
  return [...new Set(found)];
}

/** The known names of which a text has the first word shortened, in their compared form. */
function inFull(name: string): readonly string[] {
  const match = SHORTENED.exec(name);
  if (match === null) return [];
  const short = fold(match[1] ?? match[2] ?? "");
  const rest = fold(name.slice(match[0].length));
  if (rest.length < 3) return [];
  return [...NAMES.keys()].filter((known) => {
    const first = known.slice(0, -rest.length);
    return known.endsWith(rest) && first.length > short.length && shortens(short, first);
  });
}

/** Whether the letters of a short form stand in a word in their order, the first in front: "tj" in "tanjung". */
function shortens(short: string, word: string): boolean {
  if (short[0] !== word[0]) return false;
  let at = 0;
  for (const letter of short) {
    at = word.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
